import type { Dataset } from "@/lib/schema/dataset";
import type { Thresholds } from "@/lib/schema/measured";
import type { Topic } from "@/lib/schema/topic";
import { groupBy } from "@/lib/domain/group";
import { countsAsMainstream, measuredPositions } from "./measured";

type Rule = Parameters<typeof measuredPositions>[2];
type MeasuredTopic = Pick<Topic, "id" | "measuredBy">;

/** A measured position that other thresholds would change. */
export type ThresholdChange = {
  readonly topic: string;
  readonly language: string;
  readonly position: number;
  /** What it would be by each of the alternatives, in their order. */
  readonly others: readonly number[];
};

/** Every measured position that at least one of the alternatives would change, in the order of topics. */
export function thresholdChanges(
  topics: readonly MeasuredTopic[],
  datasets: readonly Dataset[],
  rule: Rule,
  alternatives: readonly Thresholds[],
): ThresholdChange[] {
  const by = (thresholds: Thresholds) => measuredPositions(topics, datasets, { ...rule, thresholds });
  // Thresholds decide on the position only: by all of them the same cells come in the same order.
  const others = alternatives.map(by);
  return by(rule.thresholds)
    .map(({ topic, language, position }, at) => ({
      topic,
      language,
      position,
      others: others.map((positions) => positions[at]?.position ?? position),
    }))
    .filter((change) => change.others.some((other) => other !== change.position));
}

/** The entries of one dataset and language that make no measured position. */
export type UncountedEntries = {
  readonly dataset: string;
  readonly language: string;
  /** Frameworks by id, everything else as the dataset calls it. */
  readonly entries: readonly string[];
};

/**
 * What stands beside counted frameworks in the runs of frameworks without counting: what we do not list, or not as a
 * usual choice. Frameworks that do not count as their maintenance has ended are not among them, nor tests that do not
 * count at all.
 */
export function uncountedEntries(
  topics: readonly MeasuredTopic[],
  datasets: readonly Dataset[],
  rule: Pick<Rule, "frameworks">,
): UncountedEntries[] {
  const metrics = new Set(topics.flatMap(({ measuredBy }) => measuredBy));
  return datasets.flatMap((dataset) => {
    const measurements = dataset.measurements.filter(
      ({ metric, test }) => metrics.has(metric) && dataset.tests[test]?.notCounted === undefined,
    );
    if (measurements.every(({ framework }) => framework === undefined)) return [];
    const uncounted = measurements.flatMap(({ language, framework, label }) => {
      const hasEnded = rule.frameworks.get(framework ?? "")?.maintenance?.state === "ended";
      const name = framework ?? label;
      return name === undefined || hasEnded || countsAsMainstream(framework, rule)
        ? []
        : [{ language, name }];
    });
    return [...groupBy(uncounted, ({ language }) => language)].map(([language, own]) => ({
      dataset: dataset.id,
      language,
      entries: [...new Set(own.map(({ name }) => name))],
    }));
  });
}
