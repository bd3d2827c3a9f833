import { notFound } from "next/navigation";
import { articleTitles } from "@/app/article-titles";
import { findingOf, requiredCard } from "@/app/cards/card";
import { getSite } from "@/app/catalog";
import { evidenceFigureRows } from "@/app/figure-rows";
import { pageMetadata } from "@/app/metadata";
import { EvidenceFigures } from "@/components/source/evidence-figures";
import { TextWithCode } from "@/components/site/text-with-code";
import { Link } from "@/components/site/link";
import { Page, Section } from "@/components/site/page";
import { BorneClaims } from "@/components/source/borne-claims";
import { EvidenceFacts } from "@/components/source/evidence-facts";
import { answerOf } from "@/lib/words/finding";

type Params = { evidence: string };

/** Characters that the answer at the top may have; beyond them it ends with a sentence. */
const mostAnswer = 160;

export const dynamicParams = false;

export function generateStaticParams(): Params[] {
  return [...getSite().evidence.keys()].map((evidence) => ({ evidence }));
}

export async function generateMetadata({ params }: { params: Promise<Params> }) {
  const { site, evidence } = find(await params);
  const path = `/evidence/${evidence.id}/`;
  return pageMetadata({ title: evidence.question, description: findingOf(path, site), path });
}

export default async function EvidencePage({ params }: { params: Promise<Params> }) {
  const { site, evidence } = find(await params);
  const figures = evidenceFigureRows(evidence, site);
  const answer = answerOf(evidence.finding, mostAnswer);
  const rest = evidence.finding.trim().slice(answer.length).trim();
  return (
    <Page
      path={`/evidence/${evidence.id}/`}
      title={<TextWithCode text={evidence.question} />}
      lead={<TextWithCode text={answer} />}
      crumbs={[{ to: "/evidence/", label: "Evidence" }]}
    >
      <div className="gap-x-10 lg:grid lg:grid-cols-[minmax(0,42rem)_minmax(20rem,1fr)] lg:grid-rows-[auto_1fr]">
        <div>
          {rest !== "" && (
            <p className="mt-4 max-w-prose">
              <TextWithCode text={rest} />
            </p>
          )}
        </div>
        <div className="mt-6 text-[0.9375rem] sm:col-start-2 sm:row-span-3 sm:row-start-1">
          <EvidenceFacts evidence={evidence} sources={site.sources} datasets={site.datasets} />
        </div>
        <div>
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
              title={evidence.topics.length === 1 ? "The topic it bears on" : "The topics it bears on"}
              lead={
                evidence.bears.length === 0
                  ? "No single claim says what was checked."
                  : "It bears on the topic as a whole, not only on these claims."
              }
            >
              <ul className="flex flex-wrap gap-x-6">
                {evidence.topics.map((id) => (
                  <li key={id}>
                    <Link to={`/topics/${id}/#evidence`} className="quiet-link inline-block py-0.5">
                      {site.topics.get(id)?.name ?? id}
                    </Link>
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </div>
      </div>
    </Page>
  );
}

function find({ evidence: id }: Params) {
  const site = getSite();
  const evidence = site.evidence.get(id);
  if (evidence === undefined) notFound();
  return { site, evidence };
}
