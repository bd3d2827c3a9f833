import type { MeasuredPart } from "@/lib/schema/benchmark";
import type { Measurement } from "@/lib/schema/dataset";
import type { Metric } from "@/lib/schema/metric";
import { slugOf } from "@/lib/slug";
import type { ChartContext, ChartPanel, ChartRow, RowPoint } from "./chart";
import { groupBy } from "@/lib/domain/group";
import { commonTests, entryKey } from "@/lib/domain/measured/common-tests";
import { countsAsMainstream, type MeasuredGroup } from "@/lib/domain/measured/measured";
import { entryName, groupWords, partGroups } from "@/lib/domain/measured/parts";

/** The panels that a part of a chart draws of a dataset; ratios are drawn among those of the claims instead. */
export function measuredPanels(part: MeasuredPart, context: ChartContext): ChartPanel[] {
  const metric = context.metrics.get(part.metric);
  const groups = partGroups(part, context);
  if (metric === undefined || groups.length === 0) return [];
  switch (part.draw) {
    case "bars":
      return groups.map((group) => barsPanel(group, metric, context));
    case "percentiles":
      return percentilePanels(groups, metric, context);
    case "tests":
      return [testsPanel(groups, metric, context)];
    case "series":
      return [seriesPanel(groups, metric, context)];
    case "ratios":
      return [];
    default:
      return part.draw satisfies never;
  }
}

function barsPanel(group: MeasuredGroup, metric: Metric, context: ChartContext): ChartPanel {
  return {
    ...panelOf(group, metric, context),
    id: group.id,
    title: `${metric.name}: ${groupWords(group, context)}`,
    conditions: groupWords(group, context),
    draws: "bars",
    rows: ranked(group.measurements, metric).map((measurement) => {
      const row = rowOf(measurement, group, context);
      return { ...row, low: measurement.value, high: measurement.value };
    }),
  };
}

/** One panel for each test and load, one row for each entry, one point for each statistic; the lowest top first. */
function percentilePanels(
  groups: readonly MeasuredGroup[],
  metric: Metric,
  context: ChartContext,
): ChartPanel[] {
  const byLoad = groupBy(groups, ({ test, connections }) => `${test} ${connections ?? ""}`);
  return [...byLoad.values()].flatMap((ofLoad) => {
    const [first] = ofLoad;
    if (first === undefined) return [];
    const whole = { ...first, statistic: undefined };
    const found = ofLoad.flatMap((group) => group.measurements);
    const rows = [...groupBy(found, entryKey).values()].flatMap((own): ChartRow[] => {
      const [measurement] = own;
      if (measurement === undefined) return [];
      const points = own.map(({ statistic, value }) => ({ label: statistic ?? "", value }));
      return [spanRow(rowOf(measurement, whole, context), points, null)];
    });
    const conditions = `${groupWords(whole, context)}, ${ofLoad.map(({ statistic }) => statistic).join(" to ")}`;
    return [
      {
        ...panelOf(first, metric, context),
        id: `${first.id}-percentiles`,
        title: `${metric.name}: ${conditions}`,
        conditions,
        draws: "marks",
        rows: rows.toSorted((a, b) => (a.high ?? 0) - (b.high ?? 0)),
      },
    ];
  });
}

/**
 * One row for each entry: how many times the best entry's number its own is, in every test that counts for all, with
 * the geometric mean in the middle (Fleming & Wallace 1986). Below 1 nothing can lie: 1 is the best of a test.
 */
function testsPanel(groups: readonly MeasuredGroup[], metric: Metric, context: ChartContext): ChartPanel {
  const { tests, entries } = commonTests(groups);
  const [first] = tests;
  const points = multiplesIn(tests, entries, metric, context);
  const rows = [...points.values()].flatMap((own): ChartRow[] => {
    const [one] = own;
    if (one === undefined || first === undefined) return [];
    return [{ ...spanRow(rowOf(one.measurement, first, context), own, meanOf(own)), test: null }];
  });
  const dataset = context.datasets.get(groups[0]?.dataset ?? "");
  return {
    ...panelOf(groups[0], metric, context),
    id: `${dataset?.id ?? ""}-${metric.id}-tests`,
    title: `${metric.name}, as multiples of the best in each of ${tests.length} tests`,
    conditions: `${tests.length} tests`,
    unit: "×",
    better: "lower",
    draws: "marks",
    rows: rows.toSorted((a, b) => (a.middle ?? 0) - (b.middle ?? 0)),
  };
}

type Multiple = RowPoint & { readonly measurement: Measurement };

/** What each of the entries has in each of the tests, as multiples of the best of them there. */
function multiplesIn(
  tests: readonly MeasuredGroup[],
  entries: ReadonlySet<string>,
  metric: Metric,
  context: ChartContext,
): ReadonlyMap<string, readonly Multiple[]> {
  const points = tests.flatMap((group) => {
    const drawn = group.measurements.filter((one) => entries.has(entryKey(one)));
    const all = drawn.map(({ value }) => value);
    const best = metric.better === "lower" ? Math.min(...all) : Math.max(...all);
    return drawn.map((measurement) => ({
      measurement,
      label: groupWords(group, context),
      value: metric.better === "lower" ? measurement.value / best : best / measurement.value,
    }));
  });
  return groupBy(points, ({ measurement }) => entryKey(measurement));
}

/** The geometric mean. */
function meanOf(points: readonly RowPoint[]): number {
  return Math.exp(points.reduce((sum, { value }) => sum + Math.log(value), 0) / points.length);
}

/** A test that a panel of multiples leaves out, since not all of the entries drawn took it. */
export type LeftOutTest = {
  readonly name: string;
  /** The entries drawn that have no number in it. */
  readonly missing: readonly string[];
  /** The entries that have one, the best first. */
  readonly took: readonly { readonly name: string; readonly value: number }[];
};

/** The tests of a dataset that a part of a chart leaves out. */
export function leftOutTests(part: MeasuredPart, context: ChartContext): readonly LeftOutTest[] {
  const metric = context.metrics.get(part.metric);
  if (metric === undefined || part.draw !== "tests") return [];
  const groups = partGroups(part, context);
  const { tests, entries } = commonTests(groups);
  const drawn = new Map(
    tests.flatMap(({ measurements }) => measurements.map((one) => [entryKey(one), one] as const)),
  );
  return groups
    .filter((group) => !tests.includes(group))
    .map((group) => {
      const has = new Set(group.measurements.map(entryKey));
      const missing = [...drawn].filter(([key]) => entries.has(key) && !has.has(key));
      return {
        name: groupName(group, context),
        missing: missing.map(([, one]) => entryName(one, context)),
        took: ranked(group.measurements, metric).map((one) => ({
          name: entryName(one, context),
          value: one.value,
        })),
      };
    });
}

/** An entry that a panel of multiples does not draw, since it lacks tests that another of its language took. */
export type LeftOutEntry = {
  readonly name: string;
  /** How many tests count for the entries drawn, and how many of them it took. */
  readonly tests: number;
  readonly took: number;
  /** The means over those it took, its own and those of the entries of its language that are drawn, the best first. */
  readonly means: readonly { readonly name: string; readonly value: number }[];
};

/** The entries of a dataset that a part of a chart leaves out. */
export function leftOutEntries(part: MeasuredPart, context: ChartContext): readonly LeftOutEntry[] {
  const metric = context.metrics.get(part.metric);
  if (metric === undefined || part.draw !== "tests") return [];
  const { tests, entries, leftOut } = commonTests(partGroups(part, context));
  return leftOut.map((entry) => {
    const own = entryKey(entry);
    const took = tests.filter((group) => group.measurements.some((one) => entryKey(one) === own));
    const means = [...multiplesIn(took, new Set([...entries, own]), metric, context).values()].flatMap(
      (points) => {
        const [one] = points;
        return one?.measurement.language !== entry.language
          ? []
          : { name: entryName(one.measurement, context), value: meanOf(points) };
      },
    );
    return {
      name: entryName(entry, context),
      tests: tests.length,
      took: took.length,
      means: means.toSorted((a, b) => a.value - b.value),
    };
  });
}

function groupName(group: MeasuredGroup, context: ChartContext): string {
  return context.datasets.get(group.dataset)?.tests[group.test]?.name ?? group.test;
}

function seriesPanel(groups: readonly MeasuredGroup[], metric: Metric, context: ChartContext): ChartPanel {
  const found = groups.flatMap(({ measurements }) => measurements);
  const rows = [...groupBy(found, entryKey).values()].flatMap((own): ChartRow[] => {
    const [measurement] = own;
    const [group] = groups;
    if (measurement === undefined || group === undefined) return [];
    const points = own
      .map(({ at, value }) => ({ label: at ?? "", value }))
      .toSorted((a, b) => (a.label < b.label ? -1 : 1));
    const last = points.at(-1)?.value ?? null;
    return [{ ...spanRow(rowOf(measurement, group, context), points, last), points }];
  });
  const conditions = groups[0] === undefined ? "" : groupWords({ ...groups[0], at: undefined }, context);
  return {
    ...panelOf(groups[0], metric, context),
    id: `${groups[0]?.dataset ?? ""}-${metric.id}-series`,
    title: `${metric.name} over time: ${conditions}`,
    conditions,
    draws: "lines",
    rows: rows.toSorted((a, b) => (b.middle ?? 0) - (a.middle ?? 0)),
  };
}

function panelOf(
  group: MeasuredGroup | undefined,
  metric: Metric,
  { datasets }: ChartContext,
): Pick<ChartPanel, "metric" | "by" | "unit" | "better" | "pair" | "dataset" | "datasetTitle"> {
  const dataset = datasets.get(group?.dataset ?? "");
  return {
    metric: metric.name,
    by: null,
    unit: metric.unit,
    better: metric.better,
    pair: null,
    dataset: dataset?.id ?? null,
    datasetTitle: dataset?.shortTitle,
  };
}

function rowOf(
  measurement: Measurement,
  { id, dataset, test, connections }: MeasuredGroup,
  context: ChartContext,
): ChartRow {
  const { language, framework, version } = measurement;
  return {
    id: slugOf(`${id}-${entryKey(measurement)}`),
    label: entryName(measurement, context),
    language,
    languageName: context.nameOf(language),
    article: null,
    by: null,
    dataset,
    test,
    claims: [],
    verdict: null,
    connections: connections ?? null,
    low: null,
    high: null,
    qualifier: null,
    words: null,
    kind: "measured",
    ...(countsAsMainstream(framework, context) ? { mainstream: true } : {}),
    points: [],
    middle: null,
    frame: null,
    note: version === undefined ? "" : `version ${version}`,
  };
}

function spanRow(row: ChartRow, points: readonly RowPoint[], middle: number | null): ChartRow {
  const values = points.map(({ value }) => value);
  const inOrder = points
    .map(({ label, value }) => ({ label, value }))
    .toSorted((a, b) => a.value - b.value || (a.label < b.label ? -1 : 1));
  return { ...row, low: Math.min(...values), high: Math.max(...values), points: inOrder, middle };
}

function ranked(measurements: readonly Measurement[], { better }: Metric): Measurement[] {
  const sign = better === "lower" ? 1 : -1;
  return measurements.toSorted((a, b) => sign * (a.value - b.value));
}
