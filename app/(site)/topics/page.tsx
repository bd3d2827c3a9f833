import { findingOf } from "@/app/cards/card";
import { getSite } from "@/app/catalog";
import { pageMetadata } from "@/app/metadata";
import { Page, Section } from "@/components/site/page";
import { TopicList, TopicListHead } from "@/components/topic/topic-list";
import { spokenIn } from "@/lib/words/claim-counts";
import { groupBy } from "@/lib/domain/group";
import { topicGroupWords } from "@/lib/words/terms";
import { claimsOn, topicCells } from "./standings";

export function generateMetadata() {
  const { topics } = getSite();
  const compared = [...topics.values()].filter((topic) => topic.compared).length;
  return pageMetadata({
    title: "Topics",
    description: `The ${topics.size} topics that claims are about, ${compared} of which are criteria of the comparison.`,
    path: "/topics/",
  });
}

export default function TopicsPage() {
  const site = getSite();
  const listed = [...site.topics.values()].map((topic) => {
    const claims = claimsOn(topic.id, site);
    const articles = new Set(claims.map(({ article }) => article)).size;
    const cells = topic.compared ? topicCells(topic, site) : [];
    const positions = cells.map(({ language, cell }) => ({
      language,
      median: cell.consensus.median,
      spoken: spokenIn(cell),
      differs: cell.consensus.label === "differ",
      isLone: cell.consensus.positions.length === 1,
      measured: cell.measured?.position ?? null,
    }));
    return { topic, claims: claims.length, articles, positions };
  });
  return (
    <Page
      path="/topics/"
      title="Topics"
      lead={`${findingOf("/topics/", site)} A topic on which languages are compared is a criterion; beside each language that articles judge stands the median of their positions. A triangle stands for what datasets measured.`}
    >
      <TopicListHead languages={[...site.languages.values()]} />
      {[...groupBy(listed, ({ topic }) => topic.group)].map(([group, ofGroup]) => (
        <Section key={group} id={group} title={topicGroupWords[group]}>
          <TopicList topics={ofGroup} />
        </Section>
      ))}
    </Page>
  );
}
