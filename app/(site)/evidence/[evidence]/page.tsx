import { notFound } from "next/navigation";
import { articleTitles } from "@/app/article-titles";
import { requiredCard } from "@/app/cards/card";
import { getSite } from "@/app/catalog";
import { evidenceFigureRows } from "@/app/figure-rows";
import { pageMetadata } from "@/app/metadata";
import { EvidenceFigures } from "@/components/source/evidence-figures";
import { FlaggedText } from "@/components/site/flagged-text";
import { Link } from "@/components/site/link";
import { Page, Section } from "@/components/site/page";
import { BorneClaims } from "@/components/source/borne-claims";
import { EvidenceSources } from "@/components/source/evidence-body";

type Params = { evidence: string };

export const dynamicParams = false;

export function generateStaticParams(): Params[] {
  return [...getSite().evidence.keys()].map((evidence) => ({ evidence }));
}

export async function generateMetadata({ params }: { params: Promise<Params> }) {
  const { evidence } = find(await params);
  return pageMetadata({
    title: evidence.question,
    description: evidence.question,
    path: `/evidence/${evidence.id}/`,
  });
}

export default async function EvidencePage({ params }: { params: Promise<Params> }) {
  const { site, evidence } = find(await params);
  const figures = evidenceFigureRows(evidence, site);
  return (
    <Page
      path={`/evidence/${evidence.id}/`}
      title={evidence.question}
      crumbs={[{ to: "/evidence/", label: "Evidence" }]}
    >
      <div className="mt-5 max-w-prose">
        <p className="text-lg">
          <FlaggedText text={evidence.finding} />
        </p>
        <div className="mt-3">
          <EvidenceSources evidence={evidence} sources={site.sources} />
        </div>
      </div>
      {figures.length > 0 && (
        <Section id="figures" title="Figures of the sources">
          <div className="max-w-prose">
            <EvidenceFigures rows={figures} caption={`Figures: ${evidence.question}`} />
          </div>
        </Section>
      )}
      {evidence.bears.length > 0 && (
        <Section
          id="claims"
          title="The claims it bears on"
          lead={requiredCard(`/evidence/${evidence.id}/`, site).note}
        >
          <BorneClaims
            bears={evidence.bears}
            claims={site.claims}
            articleTitles={articleTitles(site)}
            verdicts={site.verdicts}
          />
        </Section>
      )}
      {evidence.topics.length > 0 && (
        <Section
          id="topics"
          title="Topics it bears on"
          lead="No single claim says what was checked; it is implied by several."
        >
          <ul className="flex flex-wrap gap-2">
            {evidence.topics.map((id) => (
              <li key={id}>
                <Link to={`/topics/${id}/`} className="control">
                  {site.topics.get(id)?.name ?? id}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}

function find({ evidence: id }: Params) {
  const site = getSite();
  const evidence = site.evidence.get(id);
  if (evidence === undefined) notFound();
  return { site, evidence };
}
