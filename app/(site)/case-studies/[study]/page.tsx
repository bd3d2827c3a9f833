import { notFound } from "next/navigation";
import { studied } from "@/app/(site)/case-studies/study";
import { getSite } from "@/app/catalog";
import { claimsByArticle } from "@/app/claims-by-article";
import { figureRows } from "@/app/figure-rows";
import { pageMetadata } from "@/app/metadata";
import { SiteProse } from "@/app/prose";
import { DifferenceIndex } from "@/components/case-study/difference-index";
import { DifferenceList, OwnSource } from "@/components/case-study/difference-list";
import { StudyFacts } from "@/components/case-study/study-facts";
import { ClaimsByArticle } from "@/components/claim/claims-by-article";
import { FigureTable } from "@/components/claim/figure-table";
import { Page, Section } from "@/components/site/page";
import { EvidenceList } from "@/components/source/evidence-list";
import { accountName, isReadInPart, tellingsSentence } from "@/lib/words/case-study";

type Params = { study: string };

export const dynamicParams = false;

export function generateStaticParams(): Params[] {
  return [...getSite().caseStudies.keys()].map((study) => ({ study }));
}

export async function generateMetadata({ params }: { params: Promise<Params> }) {
  const { study } = await find(params);
  return pageMetadata({
    title: `${study.title}: case study`,
    description: study.summary,
    path: `/case-studies/${study.id}/`,
  });
}

export default async function CaseStudyPage({ params }: { params: Promise<Params> }) {
  const { site, study } = await find(params);
  const about = studied(study, site);
  const { claims, otherClaims, own, others, differences, counts } = about;
  const name = about.organization?.name ?? study.title;
  const figures = figureRows(claims, site);
  return (
    <Page
      path={`/case-studies/${study.id}/`}
      title={study.title}
      lead={study.summary}
      crumbs={[{ to: "/case-studies/", label: "Case studies" }]}
    >
      {differences.length > 0 && (
        <div className="mt-5">
          <div className="mb-3 max-w-prose">
            <p className="font-medium">
              {tellingsSentence(
                counts,
                about.articles,
                accountName(name, about.account),
                isReadInPart(about.account),
              )}
            </p>
          </div>
          <DifferenceIndex differences={differences} counts={counts} />
        </div>
      )}
      <div className="mt-10 grid gap-x-12 gap-y-8 lg:grid-cols-2">
        <div>
          <SiteProse body={study.body} path={`content/case-studies/${study.id}.mdx`} site={site} />
        </div>
        <StudyFacts study={study} {...about} claims={claims.length} />
      </div>
      {differences.length > 0 && (
        <Section
          id="differences"
          title="The two tellings, point by point"
          lead={<OwnSource organization={name} account={about.account} />}
        >
          <DifferenceList differences={differences} organization={name} account={about.account} />
        </Section>
      )}
      {own.length > 0 && (
        <Section id="own" title={`What else ${name} says`}>
          <EvidenceList evidence={own} sources={site.sources} claims={site.claims} datasets={site.datasets} />
        </Section>
      )}
      {others.length > 0 && (
        <Section id="evidence" title="What other sources say">
          <EvidenceList
            evidence={others}
            sources={site.sources}
            claims={site.claims}
            datasets={site.datasets}
          />
        </Section>
      )}
      {otherClaims.length > 0 && (
        <Section
          id="claims"
          title={differences.length > 0 ? "What else the articles say" : "What the articles say"}
          lead="Claim by claim, in our words."
        >
          <ClaimsByArticle groups={claimsByArticle(otherClaims, site)} languages={site.languages} level={3} />
        </Section>
      )}
      {figures.length > 0 && (
        <Section id="figures" title="Figures" lead="As the articles state them.">
          <FigureTable rows={figures} caption={`Figures on ${study.title}`} />
        </Section>
      )}
    </Page>
  );
}

async function find(params: Promise<Params>) {
  const site = getSite();
  const study = site.caseStudies.get((await params).study);
  if (study === undefined) notFound();
  return { site, study };
}
