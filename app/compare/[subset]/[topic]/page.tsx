import { getSite } from "@/app/catalog";
import { criterionAt } from "@/app/compare/criterion";
import { figureRows } from "@/app/figure-rows";
import { pageMetadata } from "@/app/metadata";
import { FigureTable } from "@/components/claim/figure-table";
import { NearComparisons } from "@/components/comparison/near-comparisons";
import { NextCriteria } from "@/components/comparison/next-criteria";
import { PositionTable } from "@/components/comparison/position-table";
import { ScaleEnds } from "@/components/comparison/scale-ends";
import { LanguageStanding } from "@/components/comparison/standing";
import { Link } from "@/components/site/link";
import { Page, Section } from "@/components/site/page";
import { criterionSentence } from "@/lib/comparison-words";
import { languageSubsets, subsetId } from "@/lib/domain/subset";

type Params = { subset: string; topic: string };
type Props = { params: Promise<Params> };

export const dynamicParams = false;

export function generateStaticParams(): Params[] {
  const { languages, topics } = getSite();
  const compared = [...topics.values()].filter((topic) => topic.compared);
  return languageSubsets([...languages.keys()]).flatMap((ids) =>
    compared.map((topic) => ({ subset: subsetId(ids), topic: topic.id })),
  );
}

export async function generateMetadata({ params }: Props) {
  const { subset, topic: topicId } = await params;
  const { topic, name, languages, row, path } = criterionAt(subset, topicId);
  return pageMetadata({
    title: `${topic.name}: ${name}`,
    description: `What articles say on ${topic.name.toLowerCase()}. ${criterionSentence(languages, row.cells)}`,
    path: `${path}${topic.id}/`,
  });
}

export default async function CriterionPage({ params }: Props) {
  const { subset, topic: topicId } = await params;
  const criterion = criterionAt(subset, topicId);
  const { site, ids, name, path, topic, standings } = criterion;
  const figures = figureRows(criterion.claims, site);
  const crumbs = [
    { to: "/compare/", label: "Compare" },
    { to: path, label: name },
  ];
  return (
    <Page title={`${topic.name}: ${name}`} lead={topic.question} crumbs={crumbs}>
      <ScaleEnds topic={topic} />
      <Section id="positions" title="Who says what">
        <PositionTable topic={topic.name} standings={standings} articles={criterion.articles} />
      </Section>
      <Section id="claims" title="The claims">
        <div className="grid gap-x-12 gap-y-12 lg:grid-cols-2">
          {standings.map((standing) => (
            <LanguageStanding key={standing.language.id} standing={standing} languages={site.languages} />
          ))}
        </div>
      </Section>
      {figures.length > 0 && (
        <Section
          id="figures"
          title="Figures"
          lead="As the claims state them; across articles they need not be comparable."
        >
          <FigureTable rows={figures} caption={`Figures on ${topic.name.toLowerCase()}`} />
        </Section>
      )}
      <NextCriteria previous={criterion.previous} next={criterion.next} comparison={path} />
      <Section id="others" title={`${topic.name} with other languages`}>
        <NearComparisons subset={ids} languages={[...site.languages.values()]} topic={topic.id} />
        <p className="mt-4">
          <Link to={`/topics/${topic.id}/`}>Everything on {topic.name.toLowerCase()}</Link>
        </p>
      </Section>
    </Page>
  );
}
