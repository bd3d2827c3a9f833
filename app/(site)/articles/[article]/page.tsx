import { notFound } from "next/navigation";
import { findingOf } from "@/app/cards/card";
import { getSite } from "@/app/catalog";
import { pageMetadata } from "@/app/metadata";
import { SiteProse } from "@/app/prose";
import { articleAge } from "@/app/listed-claim";
import { ArticleCounts } from "@/components/article/article-counts";
import { ArticleFacts } from "@/components/article/article-facts";
import { LeftOutEffect } from "@/components/article/left-out";
import { ReadSections } from "@/components/article/read-sections";
import { RebuiltTable } from "@/components/article/rebuilt-table";
import { StanceProfile } from "@/components/article/stance-profile";
import { OldMark } from "@/components/claim/old-mark";
import { VerdictSummary } from "@/components/claim/verdict-summary";
import { OnThisPage } from "@/components/site/on-this-page";
import { Page, Section } from "@/components/site/page";
import { ageOf } from "@/lib/domain/counting";
import { tablesOf } from "@/lib/domain/article-reading";
import { verdictCounts } from "@/lib/domain/verdict";
import { formatCount, formatCounted } from "@/lib/format";
import { claimsOf, countsOf, leftOut, readSections, stanceProfile } from "@/app/(site)/articles/reading";

type Params = { article: string };

export const dynamicParams = false;

export function generateStaticParams(): Params[] {
  return [...getSite().articles.keys()].map((article) => ({ article }));
}

export async function generateMetadata({ params }: { params: Promise<Params> }) {
  const { site, article } = await find(params);
  return pageMetadata({
    title: article.title,
    description: `What “${article.shortTitle}” says, in ${claimsOf(article.id, site).length} claims under its own headings, each with who agrees and what evidence says.`,
    path: `/articles/${article.id}/`,
  });
}

export default async function ArticlePage({ params }: { params: Promise<Params> }) {
  const { site, article } = await find(params);
  const claims = claimsOf(article.id, site);
  const figures = claims.flatMap((claim) => claim.figures);
  const withFigures = figures.length === 0 ? "" : `, with ${formatCounted(figures.length, "figure")}`;
  const tables = tablesOf(article.tables, claims);
  const { topics, languages, verdicts } = site;
  const { year, old } = articleAge(article.id, site);

  return (
    <Page
      path={`/articles/${article.id}/`}
      title={article.title}
      lead={
        <>
          {findingOf(`/articles/${article.id}/`, site)}
          {old && (
            <>
              {" "}
              <OldMark year={year} />, {formatCount(ageOf(article, site.dataDate) ?? 0)} years before our
              data.
            </>
          )}
        </>
      }
      crumbs={[{ to: "/articles/", label: "Articles" }]}
    >
      <OnThisPage jumps={jumps.filter(({ id }) => id !== "tables" || tables.length > 0)} />
      <Section id="about" title="The article">
        <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,42rem)_minmax(20rem,1fr)]">
          <SiteProse body={article.body} path={`content/articles/${article.id}/article.mdx`} site={site} />
          <ArticleFacts article={article} recommended={languages.get(article.recommends ?? "")} />
        </div>
      </Section>
      <Section id="verdicts" title="What evidence says of it">
        <VerdictSummary counts={verdictCounts(claims, verdicts)} article={article.id} />
      </Section>
      <Section
        id="profile"
        title="How it judges"
        lead="Its position on each topic: the median of its own claims, those that evidence contradicts included, from −2 to +2. Higher is better."
      >
        <p className="mb-2 text-sm text-muted">What is left out, or shown as –, is not judged.</p>
        <StanceProfile {...stanceProfile(claims, site)} />
      </Section>
      {tables.length > 0 && (
        <Section
          id="tables"
          title="Its tables"
          lead="As the article has them; each cell leads to its claim, and a verdict to the evidence. Where there is none, nobody has checked."
        >
          <div className="space-y-10">
            {tables.map((table) => (
              <RebuiltTable key={table.id} table={table} verdicts={verdicts} />
            ))}
          </div>
        </Section>
      )}
      <Section
        id="claims"
        title="Its claims"
        lead="In our words, in the order of the article, under its headings, each with its verdict. Beside each: its topic, and what all articles together say of a language that it judges; a claim more than one step from that stands apart."
      >
        <ReadSections sections={readSections(claims, site)} languages={languages} />
      </Section>
      <Section id="without" title="What leaving it out would change">
        <LeftOutEffect cells={leftOut(article.id, site)} topics={topics} languages={languages} />
      </Section>
      <Section
        id="counts"
        title="In numbers"
        lead={`${formatCounted(claims.length, "claim")}${withFigures}.`}
      >
        <ArticleCounts groups={countsOf(claims)} />
      </Section>
    </Page>
  );
}

const jumps = [
  { id: "about", label: "The article" },
  { id: "verdicts", label: "What evidence says" },
  { id: "profile", label: "How it judges" },
  { id: "tables", label: "Its tables" },
  { id: "claims", label: "Its claims" },
  { id: "without", label: "Leaving it out" },
  { id: "counts", label: "In numbers" },
];

async function find(params: Promise<Params>) {
  const site = getSite();
  const article = site.articles.get((await params).article);
  if (article === undefined) notFound();
  return { site, article };
}
