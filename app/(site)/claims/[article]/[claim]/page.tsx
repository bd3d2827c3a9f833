import { notFound } from "next/navigation";
import { getSite } from "@/app/catalog";
import { chartsOf } from "@/app/charts-of";
import { citeClaim } from "@/app/citations";
import { disputeClaim } from "@/app/disputes";
import { articleAge } from "@/app/listed-claim";
import { pageMetadata } from "@/app/metadata";
import { claimSentenceOf, claimVerdictOf } from "@/app/sentences";
import { ClaimDetails } from "@/components/claim/claim-details";
import { ClaimSource } from "@/components/claim/claim-source";
import { ClaimVerdict } from "@/components/claim/claim-verdict";
import { EmbedSnippet } from "@/components/embed/embed-snippet";
import { Page, Section } from "@/components/site/page";
import { Sentence } from "@/components/site/sentence";
import { TextWithCode } from "@/components/site/text-with-code";
import { StructuredDataScript } from "@/components/site/structured-data";
import { ClaimEvidence } from "@/components/source/claim-evidence";
import { evidenceOn } from "@/lib/domain/evidence";
import { oppositionSentence } from "@/lib/words/opposition";
import { claimData } from "@/lib/publish/structured-data-claim";
import { opposingOf, oppositionOf, unopposedBecause } from "@/app/(site)/claims/opposing";
import { OtherClaims } from "./other-claims";

type Params = { article: string; claim: string };

export const dynamicParams = false;

export function generateStaticParams(): Params[] {
  return [...getSite().claims.values()].map(({ id, article }) => ({
    article,
    claim: id.slice(article.length + 1),
  }));
}

export async function generateMetadata({ params }: { params: Promise<Params> }) {
  const { claim, article } = find(await params);
  const title = `${claim.says.replace(/\.$/, "")} (${article.shortTitle})`;
  const description = `A claim of “${article.title}”, under “${claim.section}”. Who else says so, who differs, and what evidence says.`;
  return pageMetadata({ title, description, path: `/claims/${claim.id}/` });
}

export default async function ClaimPage({ params }: { params: Promise<Params> }) {
  const site = getSite();
  const { claim, article } = find(await params);
  const verdict = claimVerdictOf(claim, site);
  const evidence = evidenceOn(claim.id, site.evidence.values());
  const opposing = opposingOf(claim, site);
  const crumbs = [
    { to: "/claims/", label: "Claims" },
    { to: `/articles/${article.id}/`, label: article.shortTitle },
  ];

  return (
    <Page
      path={`/claims/${claim.id}/`}
      title={<TextWithCode text={claim.says} />}
      verdict={<ClaimVerdict {...verdict} />}
      lead={
        <>
          <ClaimSource article={article} year={articleAge(article.id, site).year} />{" "}
          {oppositionSentence(oppositionOf(claim, opposing, site), unopposedBecause(claim, site))}
        </>
      }
      crumbs={crumbs}
      cite={citeClaim(claim, article, site)}
    >
      <StructuredDataScript data={claimData(claim, article, site)} />
      <div className="gap-x-10 lg:grid lg:grid-cols-[minmax(0,42rem)_minmax(20rem,1fr)] lg:grid-rows-[auto_1fr]">
        {evidence.length > 0 && (
          <Section id="evidence" title="What evidence says">
            <ClaimEvidence
              claim={claim.id}
              evidence={evidence}
              told={verdict.reason}
              sources={site.sources}
              datasets={site.datasets}
            />
          </Section>
        )}
        <div className="sm:col-start-2 sm:row-span-3 sm:row-start-1">
          <ClaimDetails claim={claim} article={article} charts={chartsOf(claim.id, site)} site={site} />
          <EmbedSnippet path={`/claims/${claim.id}/`} title={claim.says} />
        </div>
        <div>
          <OtherClaims claim={claim} opposing={opposing} site={site} />
          <Sentence
            sentence={claimSentenceOf(claim.id, site)}
            of="coding"
            dispute={disputeClaim(claim, site)}
          />
        </div>
      </div>
    </Page>
  );
}

function find({ article: articleId, claim: claimId }: Params) {
  const site = getSite();
  const claim = site.claims.get(`${articleId}/${claimId}`);
  const article = site.articles.get(articleId);
  const topic = site.topics.get(claim?.topic ?? "");
  if (claim === undefined || article === undefined || topic === undefined) notFound();
  return { claim: { ...claim, topicName: topic.name }, article };
}
