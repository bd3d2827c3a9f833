import { getSite, type Site } from "@/app/catalog";
import { ContentPage, contentPageMetadata } from "@/app/content-page";
import { coverageRows } from "@/app/(site)/method/coverage";
import { measuredRule } from "@/app/(site)/method/measured";
import { VerdictSummary } from "@/components/claim/verdict-summary";
import { CoverageLegend, CoverageMap, type CoverageGroup } from "@/components/method/coverage-map";
import { MeasuredRule } from "@/components/method/measured-rule";
import { Section } from "@/components/site/page";
import { coverageSums, type CoverageRow } from "@/lib/domain/coverage";
import { groupBy } from "@/lib/domain/group";
import { verdictCounts } from "@/lib/domain/verdict";
import { topicGroupWords } from "@/lib/words";

export function generateMetadata() {
  return contentPageMetadata("method");
}

export default function MethodPage() {
  const site = getSite();
  const { articles, claims, languages, verdicts } = site;
  const { compared, others } = coverageRows(site);
  const sums = coverageSums(compared);
  const coverage = (
    <Section
      id="coverage"
      title="What is covered"
      lead={`Of ${sums.cells} pairs of a compared topic and a language, nothing is known on ${sums.unknown}, and ${sums.thin} rest on one observation or none. Every gap leads to how to fill it.`}
    >
      <CoverageLegend articles={articles.size} />
      <CoverageMap
        caption="What is known of each language, by compared topic"
        groups={coverageGroups(compared, site)}
        languages={[...languages.values()]}
        articles={articles.size}
      />
      <details className="print-open mt-8">
        <summary className="inline-flex min-h-9 items-center gap-2 font-medium">
          <span className="marker" aria-hidden="true" />
          {others.length} topics on which languages are not compared
        </summary>
        <CoverageMap
          caption="What is known of each language, by topics that are not compared"
          groups={coverageGroups(others, site)}
          languages={[...languages.values()]}
          articles={articles.size}
        />
      </details>
    </Section>
  );
  return (
    <ContentPage id="method" site={site} jumps={jumps} wide={coverage}>
      <Section id="verdicts" title="How many claims are checked">
        <VerdictSummary counts={verdictCounts([...claims.values()], verdicts)} />
      </Section>
      <Section
        id="measured"
        title="Measured positions"
        lead="Datasets of independent runs are put on the same scale as the articles, beside them and never mixed into them."
      >
        <MeasuredRule {...measuredRule(site)} />
      </Section>
    </ContentPage>
  );
}

const jumps = [
  { id: "verdicts", label: "Claims checked" },
  { id: "measured", label: "Measured positions" },
  { id: "coverage", label: "What is covered" },
];

function coverageGroups(rows: readonly CoverageRow[], { topics }: Site): readonly CoverageGroup[] {
  const named = rows.flatMap(({ topic: id, cells }) => {
    const topic = topics.get(id);
    return topic === undefined ? [] : [{ topic, cells }];
  });
  return [...groupBy(named, ({ topic }) => topic.group)].map(([group, ofGroup]) => ({
    title: topicGroupWords[group],
    rows: ofGroup,
  }));
}
