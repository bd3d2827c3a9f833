import type { Dataset, Measurement } from "@/lib/schema/dataset";
import type { Thresholds } from "@/lib/schema/measured";
import type { Metric } from "@/lib/schema/metric";
import type { Framework } from "@/lib/schema/named";
import type { Topic } from "@/lib/schema/topic";
import { groupBy } from "@/lib/domain/group";
import { median } from "@/lib/domain/position";

/** Measurements that may be ranked together: of one dataset, test, load, metric, statistic and time. */
export type MeasuredGroup = Pick<Measurement, "test" | "connections" | "metric" | "statistic" | "at"> & {
  readonly id: string;
  readonly dataset: string;
  readonly measurements: readonly Measurement[];
};

/** How one language stands in one run. */
export type RunStanding = {
  readonly language: string;
  /** The median of its frameworks that count, or of its entries where the run is of no frameworks. */
  readonly value: number;
  /** Of the best language's value, turned round where lower is better: 1 for the best, else below. */
  readonly ratio: number;
  readonly position: number;
  /** The frameworks that count, by id; none where the run is of no frameworks. */
  readonly frameworks: readonly string[];
};

/** One run of which every standing follows. */
export type MeasuredRun = Omit<MeasuredGroup, "measurements"> & {
  /** The best first. */
  readonly standings: readonly RunStanding[];
};

/** What independent datasets say of one language on one topic, from -2 to 2. */
export type MeasuredPosition = {
  readonly topic: string;
  readonly language: string;
  /** The median of the datasets, each the median of its tests. */
  readonly position: number;
  /** From the lowest to the highest of datasets, and of one dataset of its statistics: of latency the median and the tail. */
  readonly min: number;
  readonly max: number;
  /** The ids of the datasets, in order, and the position that each gives. */
  readonly datasets: readonly string[];
  readonly byDataset: readonly number[];
  readonly runs: readonly MeasuredRun[];
};

/** A framework that stands for its language instead of the median, by language. */
export type Representatives = Readonly<Record<string, string>>;

type CountedFrameworks = {
  readonly frameworks: ReadonlyMap<string, Pick<Framework, "mainstream" | "maintenance">>;
  readonly representatives?: Representatives;
};

type Rule = CountedFrameworks & {
  readonly thresholds: Thresholds;
  readonly metrics: ReadonlyMap<string, Pick<Metric, "better">>;
};

/** The comparability guard for datasets. */
export function measuredGroups(dataset: Dataset): MeasuredGroup[] {
  const groups = groupBy(dataset.measurements, ({ test, connections, metric, statistic, at }) =>
    [dataset.id, test, connections ?? "", metric, statistic ?? "", at ?? ""].join(" "),
  );
  return [...groups].flatMap(([key, measurements]) => {
    const [first] = measurements;
    if (first === undefined) return [];
    const { test, connections, metric, statistic, at } = first;
    const id = key.trim().replaceAll(/\s+/g, "-");
    return [{ id, dataset: dataset.id, test, connections, metric, statistic, at, measurements }];
  });
}

/**
 * The position that a share of the best gives: the first threshold it reaches, else the worst.
 *
 * @param ratio above 0, at most 1
 */
export function positionAt(ratio: number, thresholds: Thresholds): number {
  // A ratio that is a threshold but for rounding reaches it.
  return thresholds.find((threshold) => ratio >= threshold.ratio - 1e-9)?.position ?? -2;
}

/**
 * The number that stands for each language in a group: where the group is of frameworks, the median of those that
 * count, each the median of its entries; else the median of all entries.
 */
export function languageValues(
  { measurements }: Pick<MeasuredGroup, "measurements">,
  rule: CountedFrameworks,
): Pick<RunStanding, "language" | "value" | "frameworks">[] {
  const isOfFrameworks = measurements.some(({ framework }) => framework !== undefined);
  return [...groupBy(measurements, ({ language }) => language)].flatMap(([language, own]) => {
    if (!isOfFrameworks) return [{ language, value: median(own.map(({ value }) => value)), frameworks: [] }];
    const byFramework = groupBy(own, ({ framework }) => framework ?? "");
    const chosen = rule.representatives?.[language];
    const counted =
      chosen !== undefined && byFramework.has(chosen)
        ? [chosen]
        : [...byFramework.keys()].filter((framework) => countsAsMainstream(framework, rule)).toSorted();
    if (counted.length === 0) return [];
    const value = median(
      counted.map((framework) => median((byFramework.get(framework) ?? []).map((one) => one.value))),
    );
    return [{ language, value, frameworks: counted }];
  });
}

/** How the languages stand in a group; null where fewer than two are measured or neither way is better. */
export function runOf(group: MeasuredGroup, rule: Rule): MeasuredRun | null {
  const better = rule.metrics.get(group.metric)?.better;
  if (better === undefined || better === "neither") return null;
  const values = languageValues(group, rule).filter(({ value }) => value > 0);
  if (values.length < 2) return null;
  const all = values.map(({ value }) => value);
  const best = better === "higher" ? Math.max(...all) : Math.min(...all);
  const standings = values.map(({ language, value, frameworks }): RunStanding => {
    const ratio = better === "higher" ? value / best : best / value;
    return { language, value, ratio, position: positionAt(ratio, rule.thresholds), frameworks };
  });
  const { id, dataset, test, connections, metric, statistic, at } = group;
  return {
    id,
    dataset,
    test,
    connections,
    metric,
    statistic,
    at,
    standings: standings.toSorted((a, b) => b.ratio - a.ratio),
  };
}

/**
 * The measured position of every topic with metrics and every language that a counted test of a dataset measures
 * beside another. For each dataset and test, a language's median maintained mainstream framework is divided by the
 * best language's (DESIGN.md section 4); the loads and statistics of a test count as one, by their median.
 */
export function measuredPositions(
  topics: readonly Pick<Topic, "id" | "measuredBy">[],
  datasets: readonly Dataset[],
  rule: Rule,
): MeasuredPosition[] {
  const runs = datasets.flatMap((dataset) =>
    measuredGroups(dataset)
      .filter(({ test }) => dataset.tests[test]?.notCounted === undefined)
      .flatMap((group) => runOf(group, rule) ?? []),
  );
  return topics.flatMap(({ id: topic, measuredBy }) => {
    const relevant = runs.filter(({ metric }) => measuredBy.includes(metric));
    const languages = [
      ...new Set(relevant.flatMap(({ standings }) => standings.map(({ language }) => language))),
    ];
    return languages.map((language) => positionFrom(topic, language, relevant));
  });
}

function positionFrom(topic: string, language: string, relevant: readonly MeasuredRun[]): MeasuredPosition {
  const runs = relevant.filter(({ standings }) => standings.some((one) => one.language === language));
  const byDataset = [...groupBy(runs, ({ dataset }) => dataset)].map(([dataset, ofDataset]) => ({
    dataset,
    position: positionOver(ofDataset, language),
  }));
  const inOrder = byDataset.toSorted((a, b) => (a.dataset < b.dataset ? -1 : 1));
  const positions = inOrder.map(({ position }) => position);
  const byStatistic = groupBy(runs, ({ dataset, statistic }) => `${dataset} ${statistic ?? ""}`);
  const spread = [...positions, ...[...byStatistic.values()].map((ofOne) => positionOver(ofOne, language))];
  return {
    topic,
    language,
    position: median(positions),
    min: Math.min(...spread),
    max: Math.max(...spread),
    datasets: inOrder.map(({ dataset }) => dataset),
    byDataset: positions,
    runs,
  };
}

/** The median of the tests, each the median of its runs. */
function positionOver(runs: readonly MeasuredRun[], language: string): number {
  const byTest = [...groupBy(runs, ({ test }) => test).values()];
  return median(byTest.map((ofTest) => median(ofTest.map((run) => positionIn(run, language)))));
}

function positionIn({ standings }: MeasuredRun, language: string): number {
  return standings.find((one) => one.language === language)?.position ?? 0;
}

/** How far entries of one framework are apart in one test: by drivers, settings or versions, not by the language. */
export type FrameworkSpread = {
  readonly framework: string;
  readonly dataset: string;
  readonly test: string;
  /** The highest number as a multiple of the lowest: above 1. */
  readonly factor: number;
};

/** The framework whose entries are farthest apart in one group of the datasets; null where none has several. */
export function widestFrameworkSpread(datasets: readonly Dataset[]): FrameworkSpread | null {
  const spreads = datasets.flatMap((dataset) =>
    measuredGroups(dataset).flatMap(({ test, measurements }) =>
      [...groupBy(measurements, ({ framework }) => framework)].flatMap(
        ([framework, own]): FrameworkSpread[] => {
          const values = own.map(({ value }) => value);
          if (framework === undefined || values.length < 2) return [];
          const factor = Math.max(...values) / Math.min(...values);
          return [{ framework, dataset: dataset.id, test, factor }];
        },
      ),
    ),
  );
  return spreads.toSorted((a, b) => b.factor - a.factor)[0] ?? null;
}

/** Whether a framework is among the usual choices of its language, and work on it has not ended. */
export function countsAsMainstream(
  framework: string | undefined,
  { frameworks }: Pick<CountedFrameworks, "frameworks">,
): boolean {
  const entry = frameworks.get(framework ?? "");
  return entry?.mainstream === true && entry.maintenance?.state !== "ended";
}
