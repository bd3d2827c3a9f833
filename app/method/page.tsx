import { getSite, type Site } from "@/app/catalog";
import { ContentPage, contentPageMetadata } from "@/app/content-page";
import { CoverageMap, type CoverageGroup } from "@/components/method/coverage-map";
import { Section } from "@/components/site/page";
import { coverage } from "@/lib/domain/coverage";
import { groupBy } from "@/lib/domain/group";
import { topicGroupWords } from "@/lib/words";

export function generateMetadata() {
  return contentPageMetadata("method");
}

export default function MethodPage() {
  const site = getSite();
  const { articles, claims, languages } = site;
  return (
    <ContentPage id="method" site={site}>
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
