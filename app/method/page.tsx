import { getSite, type Site } from "@/app/catalog";
import { ContentPage, contentPageMetadata } from "@/app/content-page";
import { CoverageMap, type CoverageGroup } from "@/components/method/coverage-map";
import { measuredRule } from "@/app/method/measured";
import { MeasuredRule } from "@/components/method/measured-rule";
import { VerdictCounts } from "@/components/method/verdict-counts";
import { Section } from "@/components/site/page";
import { articleYear, oldAfterYears } from "@/lib/domain/counting";
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
        lead={`${claims.size} claims of ${articles.size} articles. Each cell: how many of the ${articles.size} articles speak of the language on the topic (filled boxes), what they go back to where it is fewer or more, their claims, how many of them were checked, and the years of the articles. A triangle: a dataset measures it. Unknown means that nobody says anything, which is not bad and not zero; each hole leads to how to fill it.`}
      >
        <CoverageMap
          groups={coverageGroups(site)}
          languages={[...languages.values()]}
          articles={articles.size}
          oldUntil={Number(site.dataDate.slice(0, 4)) - oldAfterYears}
        />
      </Section>
    </ContentPage>
  );
}

function coverageGroups(site: Site): readonly CoverageGroup[] {
  const { topics, languages, claims, verdicts, articles, measuredPositions } = site;
  const rows = coverage([...topics.keys()], [...languages.keys()], {
    claims: [...claims.values()],
    verdicts,
    yearOf: (id) => {
      const article = articles.get(id);
      return article === undefined ? null : articleYear(article);
    },
    isMeasured: (topic, language) => measuredPositions.has(`${topic}/${language}`),
  });
  const named = rows.flatMap(({ topic: id, cells }) => {
    const topic = topics.get(id);
    return topic === undefined ? [] : [{ topic, cells }];
  });
  return [...groupBy(named, ({ topic }) => topic.group)].map(([group, ofGroup]) => ({
    title: topicGroupWords[group],
    rows: ofGroup,
  }));
}
