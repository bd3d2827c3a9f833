import { getSite, type Site } from "@/app/catalog";
import { ContentPage, contentPageMetadata } from "@/app/content-page";
import { CoverageMap, type CoverageGroup } from "@/components/method/coverage-map";
import { measuredRule } from "@/app/method/measured";
import { MeasuredRule } from "@/components/method/measured-rule";
import { VerdictCounts } from "@/components/method/verdict-counts";
import { Section } from "@/components/site/page";
import { coverage } from "@/lib/domain/coverage";
import { groupBy } from "@/lib/domain/group";
import { topicGroupWords } from "@/lib/words";

export function generateMetadata() {
  return contentPageMetadata("method");
}

export default function MethodPage() {
  const site = getSite();
  const { articles, claims, languages, verdicts } = site;
  const counts = new Map(
    [...groupBy([...verdicts.values()], (verdict) => verdict)].map(([verdict, of]) => [verdict, of.length]),
  );
  const checked = claims.size - (counts.get("unchecked") ?? 0);
  return (
    <ContentPage id="method" site={site}>
      <Section
        id="verdicts"
        title="How many claims are checked"
        lead={`${checked} of ${claims.size} claims were checked so far. What was checked was not drawn at random, so shares say nothing about the articles.`}
      >
        <VerdictCounts counts={counts} />
      </Section>
      <Section
        id="measured"
        title="Measured positions"
        lead="Datasets of independent runs are put on the same scale as the articles, beside them and never mixed into them."
      >
        <MeasuredRule {...measuredRule(site)} />
      </Section>
      <Section
        id="coverage"
        title="What is covered"
        lead={`${claims.size} claims of ${articles.size} articles. Each cell: how many of the ${articles.size} articles speak of the language on the topic (filled boxes), and in how many claims. Where none does, we know nothing.`}
      >
        <CoverageMap
          groups={coverageGroups(site)}
          languages={[...languages.values()]}
          articles={articles.size}
        />
      </Section>
    </ContentPage>
  );
}

function coverageGroups({ topics, languages, claims }: Site): readonly CoverageGroup[] {
  const rows = coverage([...topics.keys()], [...languages.keys()], [...claims.values()]);
  const named = rows.flatMap(({ topic: id, cells }) => {
    const topic = topics.get(id);
    return topic === undefined ? [] : [{ topic, cells }];
  });
  return [...groupBy(named, ({ topic }) => topic.group)].map(([group, ofGroup]) => ({
    title: topicGroupWords[group],
    rows: ofGroup,
  }));
}
