import { findingOf } from "@/app/cards/card";
import { getSite } from "@/app/catalog";
import { criterionAt } from "@/app/(site)/compare/criterion";
import { pageMetadata } from "@/app/metadata";
import { measuredOn } from "@/app/(site)/topics/measured";
import { FoldedFigures } from "@/components/claim/figure-table";
import { MeasuredRuns } from "@/components/comparison/measured-runs";
import { NearComparisons } from "@/components/comparison/near-comparisons";
import { NextCriteria } from "@/components/comparison/next-criteria";
import { PositionTable } from "@/components/comparison/position-table";
import { ScaleEnds } from "@/components/comparison/scale-ends";
import { Standings } from "@/components/comparison/standing";
import { Link } from "@/components/site/link";
import { Page, Section } from "@/components/site/page";
import { orderSentence } from "@/lib/words/order";

type Params = { subset: string; topic: string };
type Props = { params: Promise<Params> };

export const dynamicParams = false;

export function generateStaticParams(): Params[] {
  const { criterionSets, topics } = getSite();
  const compared = [...topics.values()].filter((topic) => topic.compared);
  return [...criterionSets].flatMap((subset) => compared.map((topic) => ({ subset, topic: topic.id })));
}

export async function generateMetadata({ params }: Props) {
  const { subset, topic: topicId } = await params;
  const { title, description, path, topic } = criterionAt(subset, topicId);
  return pageMetadata({ title, description, path: `${path}${topic.id}/` });
}

export default async function CriterionPage({ params }: Props) {
  const { subset, topic: topicId } = await params;
  const { site, ids, name, path, topic, title, ...criterion } = criterionAt(subset, topicId);
  const measured = measuredOn(topic.id, ids, site);
  // Without an article all that the table would say stands in the lead, and under what was measured.
  const isSaid = criterion.articles.length > 0 || criterion.orders.length > 0;
  const crumbs = [
    { to: "/compare/", label: "Compare" },
    { to: path, label: name },
  ];
  return (
    <Page
      path={`${path}${topic.id}/`}
      title={title}
      lead={`${topic.question} ${findingOf(`${path}${topic.id}/`, site)}`}
      crumbs={crumbs}
    >
      <ScaleEnds topic={topic} />
      {isSaid && (
        <Section
          id="positions"
          title="Who says what"
          lead={
            criterion.orders.length === 0 ? undefined : orderSentence(criterion.orders, criterion.languages)
          }
        >
          <PositionTable topic={topic.name} standings={criterion.standings} articles={criterion.articles} />
        </Section>
      )}
      {measured !== null && (
        <Section
          id="measured"
          title="What was measured"
          lead={
            <>
              By independent datasets, as % or × of the best of all languages’ usual frameworks in the run.{" "}
              <Link to="/method/#measured">The rule, and what is not scored</Link>
            </>
          }
        >
          <MeasuredRuns topic={topic.name} overview={measured.overview} datasets={measured.datasets} />
        </Section>
      )}
      <Section id="claims" title="The claims">
        <Standings standings={criterion.standings} languages={site.languages} closed />
      </Section>
      {criterion.figures.length > 0 && (
        <Section id="figures" title="Figures" lead="As claims state them; they need not be comparable.">
          <FoldedFigures rows={criterion.figures} caption={`Figures: ${topic.name}`} />
        </Section>
      )}
      <div className="no-print">
        <NextCriteria previous={criterion.previous} next={criterion.next} comparison={path} />
        <Section id="others" title={`${topic.name} with other languages`}>
          <NearComparisons
            subset={ids}
            languages={[...site.languages.values()]}
            larger={site.largerSets}
            criterion={{ topic: topic.id, sets: site.criterionSets }}
          />
          <p className="mt-4">
            <Link to={`/topics/${topic.id}/`}>Everything on this topic</Link>
          </p>
        </Section>
      </div>
    </Page>
  );
}
