import type { Site } from "@/app/catalog";
import type { MeasuredRuleProps } from "@/components/method/measured-rule";
import { runName } from "@/lib/words/dataset";
import { groupBy } from "@/lib/domain/group";
import { countsAsMainstream } from "@/lib/domain/measured/measured";
import { thresholdChanges, uncountedEntries } from "@/lib/domain/measured/rule";
import type { Topic } from "@/lib/schema/topic";

/** The rule of measured positions, with what it comes to on this site's data. */
export function measuredRule(site: Site): MeasuredRuleProps {
  const { languages, measured, measuredPositions } = site;
  const topics = [...site.topics.values()];
  const datasets = [...site.datasets.values()];
  const rule = { thresholds: measured.thresholds, metrics: site.metrics, frameworks: site.frameworks };
  const alternatives = measured.alternatives.map(({ thresholds }) => thresholds);
  const changes = thresholdChanges(topics, datasets, rule, alternatives);
  return {
    thresholds: measured.thresholds,
    topics: topics.flatMap((topic) => measuredTopic(topic, site)),
    mainstream: [...languages.values()].map((language) => ({
      language,
      frameworks: [...site.frameworks.values()]
        .filter((one) => one.language === language.id && countsAsMainstream(one.id, site))
        .map(({ name }) => name),
    })),
    ended: [...site.frameworks.values()]
      .filter(({ maintenance }) => maintenance?.state === "ended")
      .map(({ name }) => name),
    uncounted: [...groupBy(uncountedEntries(topics, datasets, rule), ({ dataset }) => dataset)].map(
      ([id, ofDataset]) => ({
        dataset: { id, title: site.datasets.get(id)?.shortTitle ?? id },
        entries: ofDataset
          .flatMap(({ entries }) => entries)
          .map((entry) => site.frameworks.get(entry)?.name ?? entry),
      }),
    ),
    notCounted: datasets.flatMap((dataset) =>
      Object.values(dataset.tests).flatMap(({ name, notCounted }) =>
        notCounted === undefined
          ? []
          : [{ dataset: dataset.id, title: runName(dataset, name), because: notCounted }],
      ),
    ),
    alternatives: measured.alternatives,
    positions: measuredPositions.size,
    changes: topics.flatMap((topic) =>
      [...languages.values()].flatMap((language) =>
        changes
          .filter((change) => change.topic === topic.id && change.language === language.id)
          .map(({ position, others }) => ({ topic, language, position, others })),
      ),
    ),
  };
}

type MeasuredTopics = MeasuredRuleProps["topics"];

/** What measures a topic; nothing where no dataset does. */
function measuredTopic(
  { id, name, measuredBy }: Pick<Topic, "id" | "name" | "measuredBy">,
  site: Site,
): MeasuredTopics {
  const own = [...site.measuredPositions.values()].filter(({ topic }) => topic === id);
  const used = new Set(own.flatMap(({ datasets }) => datasets));
  if (used.size === 0) return [];
  const metrics = measuredBy.flatMap((metric) => site.metrics.get(metric)?.name ?? []);
  const datasets = [...site.datasets.values()]
    .filter((dataset) => used.has(dataset.id))
    .map((dataset) => ({ id: dataset.id, title: dataset.shortTitle }));
  return [{ id, name, metrics, datasets }];
}
