import { notFound } from "next/navigation";
import { articleTitles } from "@/app/article-titles";
import { findingOf } from "@/app/cards/card";
import { getSite } from "@/app/catalog";
import { claimsByArticle } from "@/app/claims-by-article";
import { figureRows } from "@/app/figure-rows";
import { pageMetadata } from "@/app/metadata";
import { sharedRootsOf } from "@/app/shared-roots";
import { measuredOn } from "@/app/(site)/topics/measured";
import { claimsOn, evidenceAbout, judgedRows, standingsOn } from "@/app/(site)/topics/standings";
import { ClaimsByArticle } from "@/components/claim/claims-by-article";
import { RootDiagram } from "@/components/claim/root-diagram";
import { ConsensusTable } from "@/components/claim/consensus-table";
import { FoldedFigures } from "@/components/claim/figure-table";
import { MeasuredRuns } from "@/components/comparison/measured-runs";
import { ScaleEnds } from "@/components/comparison/scale-ends";
import { StripLegend } from "@/components/comparison/strip-legend";
import { Standings } from "@/components/comparison/standing";
import { Link } from "@/components/site/link";
import { OnThisPage } from "@/components/site/on-this-page";
import { Page, Section } from "@/components/site/page";
import { EvidenceIndex } from "@/components/source/evidence-index";
import { LanguageJump } from "@/components/topic/language-jump";

type Params = { topic: string };

/** From so many claims on a page has its contents at its top. */
const manyClaims = 20;

/** So many questions stand on a phone; the others open when asked. */
const firstQuestions = 3;

export const dynamicParams = false;

export function generateStaticParams(): Params[] {
  return [...getSite().topics.keys()].map((topic) => ({ topic }));
}

export async function generateMetadata({ params }: { params: Promise<Params> }) {
  const { site, topic } = await find(params);
  return pageMetadata({
    title: topic.name,
    description: `${topic.name}: ${topic.question} All ${claimsOn(topic.id, site).length} claims of the articles, language by language.`,
    path: `/topics/${topic.id}/`,
  });
}

export default async function TopicPage({ params }: { params: Promise<Params> }) {
  const { site, topic } = await find(params);
  const claims = claimsOn(topic.id, site);
  const rows = judgedRows(topic, site, (id) => <LanguageJump language={site.languages.get(id)} />);
  const unnamed = claims.filter(({ languages }) => languages.length === 0);
  const figures = figureRows(claims, site);
  const measured = measuredOn(topic.id, [...site.languages.keys()], site);
  const roots = sharedRootsOf(claims, site);
  const evidence = evidenceAbout(topic.id, site);
  const jumps = [
    ...(rows.length > 0 ? [{ id: "positions", label: "What the articles say" }] : []),
    ...(measured !== null ? [{ id: "measured", label: "What was measured" }] : []),
    ...(evidence.length > 0 ? [{ id: "evidence", label: "What evidence says" }] : []),
    ...(roots.length > 0 ? [{ id: "roots", label: "Told by several" }] : []),
    { id: "claims", label: "The claims" },
    ...(unnamed.length > 0 ? [{ id: "general", label: "Naming no language" }] : []),
    ...(figures.length > 0 ? [{ id: "figures", label: "Figures" }] : []),
  ];
  return (
    <Page
      path={`/topics/${topic.id}/`}
      title={topic.name}
      lead={`${topic.question} ${findingOf(`/topics/${topic.id}/`, site)}`}
      crumbs={[{ to: "/topics/", label: "Topics" }]}
    >
      <p className="mt-4 max-w-prose">
        {topic.definition}{" "}
        {topic.compared
          ? ""
          : "This topic is not compared: it has no row in comparisons and no weight in the guide."}
      </p>
      <ScaleEnds topic={topic} />
      {claims.length >= manyClaims && <OnThisPage jumps={jumps} />}
      {rows.length > 0 && (
        <Section id="positions" title="What the articles say">
          <StripLegend hasMeasured={rows.some((row) => row.measured != null)} hasRule />
          <ConsensusTable
            caption={`${topic.name}: what the articles say of each language`}
            headLabel="Language"
            rows={rows}
            articleTitles={articleTitles(site)}
            verdicts={site.verdicts}
          />
        </Section>
      )}
      {measured !== null && (
        <Section
          id="measured"
          title="What was measured"
          lead={
            <>
              By independent datasets: each language’s usual frameworks against the best of these in the run,
              from −2, very far behind, to +2, at the front, by a rule of its own: the middle means behind,
              not mixed. <Link to="/method/#measured">The rule</Link>
            </>
          }
        >
          <MeasuredRuns topic={topic.name} {...measured} />
        </Section>
      )}
      {evidence.length > 0 && (
        <Section
          id="evidence"
          title="What evidence says"
          lead="Each question leads to the whole finding, with its sources."
        >
          <EvidenceIndex evidence={evidence} length={240} first={firstQuestions} byCount />
        </Section>
      )}
      {roots.length > 0 && (
        <Section
          id="roots"
          title="Told by several, seen once"
          lead="These articles retell the same event, survey or benchmark. However many they are, it counts once."
        >
          {roots.map((shared) => (
            <RootDiagram key={shared.root.id} shared={shared} />
          ))}
        </Section>
      )}
      <Section id="claims" title="The claims" lead="A claim that names several languages stands under each.">
        <Standings
          standings={standingsOn(topic, site)}
          languages={site.languages}
          isJudged={rows.length > 0}
        />
        {claims.length === 0 && <p className="text-muted">No article speaks of this.</p>}
      </Section>
      {unnamed.length > 0 && (
        <Section id="general" title="Claims that name no language">
          <ClaimsByArticle groups={claimsByArticle(unnamed, site)} languages={site.languages} level={3} />
        </Section>
      )}
      {figures.length > 0 && (
        <Section
          id="figures"
          title="Figures"
          lead="As the claims state them; across articles they need not be comparable."
        >
          <FoldedFigures rows={figures} caption={`${topic.name}: figures`} />
        </Section>
      )}
    </Page>
  );
}

async function find(params: Promise<Params>) {
  const site = getSite();
  const topic = site.topics.get((await params).topic);
  if (topic === undefined) notFound();
  return { site, topic };
}
