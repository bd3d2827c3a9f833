import { findingOf } from "@/app/cards/card";
import { getSite, type Site } from "@/app/catalog";
import { pageMetadata } from "@/app/metadata";
import { CoverageLegend, CoverageMap, type CoverageGroup } from "@/components/method/coverage-map";
import { Page, Section } from "@/components/site/page";
import type { CoverageRow } from "@/lib/domain/coverage";
import { groupBy } from "@/lib/domain/group";
import { topicGroupWords } from "@/lib/words/terms";
import { coverageRows } from "./rows";

export function generateMetadata() {
  return pageMetadata({
    title: "Coverage",
    description: findingOf("/method/coverage/", getSite()),
    path: "/method/coverage/",
  });
}

export default function CoveragePage() {
  const site = getSite();
  const { compared, others } = coverageRows(site);
  const shared = { languages: [...site.languages.values()], articles: site.articles.size };
  return (
    <Page
      path="/method/coverage/"
      title="Coverage"
      lead={`${findingOf("/method/coverage/", site)} Every gap leads to how to fill it.`}
      crumbs={[{ to: "/method/", label: "Method" }]}
    >
      <Section id="compared" title="Compared topics">
        <CoverageLegend
          articles={shared.articles}
          hasRetold={[...compared, ...others].some(({ cells }) =>
            cells.some(({ judging, independent }) => independent < judging),
          )}
        />
        <CoverageMap
          {...shared}
          caption="What is known of each language, by compared topic"
          groups={coverageGroups(compared, site)}
        />
      </Section>
      <Section id="others" title="Topics on which languages are not compared">
        <CoverageMap
          {...shared}
          caption="What is known of each language, by topics that are not compared"
          groups={coverageGroups(others, site)}
        />
      </Section>
    </Page>
  );
}

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
