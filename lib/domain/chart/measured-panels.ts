import type { MeasuredPart } from "@/lib/schema/benchmark";
import type { Measurement } from "@/lib/schema/dataset";
import type { Metric } from "@/lib/schema/metric";
import { slugOf } from "@/lib/slug";
import type { ChartContext, ChartPanel, ChartRow, RowPoint } from "./chart";
import { groupBy } from "@/lib/domain/group";
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
    const rows = [...groupBy(found, keyOf).values()].flatMap((own): ChartRow[] => {
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
 * One row for each entry: how many times the best entry's number its own is, in every test that all entries took,
 * with the geometric mean in the middle (Fleming & Wallace 1986). Below 1 nothing can lie: 1 is the best of a test.
 */
function testsPanel(groups: readonly MeasuredGroup[], metric: Metric, context: ChartContext): ChartPanel {
  const common = groups.filter((group) => missingIn(group, groups).length === 0);
  const points = groupBy(
    common.flatMap((group) => {
      const all = group.measurements.map(({ value }) => value);
      const best = metric.better === "lower" ? Math.min(...all) : Math.max(...all);
      return group.measurements.map((measurement) => ({
        measurement,
        label: groupWords(group, context),
        value: metric.better === "lower" ? measurement.value / best : best / measurement.value,
      }));
    }),
    ({ measurement }) => keyOf(measurement),
  );
  const [first] = common;
  const rows = [...points.values()].flatMap((own): ChartRow[] => {
    const [one] = own;
    if (one === undefined || first === undefined) return [];
    const mean = Math.exp(own.reduce((sum, { value }) => sum + Math.log(value), 0) / own.length);
    return [{ ...spanRow(rowOf(one.measurement, first, context), own, mean), test: null }];
  });
  const dataset = context.datasets.get(groups[0]?.dataset ?? "");
  return {
    ...panelOf(groups[0], metric, context),
    id: `${dataset?.id ?? ""}-${metric.id}-tests`,
    title: `${metric.name}, as multiples of the best in each of ${common.length} tests`,
    conditions: `${common.length} tests`,
    unit: "×",
    better: "lower",
    draws: "marks",
    rows: rows.toSorted((a, b) => (a.middle ?? 0) - (b.middle ?? 0)),
  };
}

/** The entries of a dataset's groups that have no number in one of them. */
function missingIn(
  { measurements }: MeasuredGroup,
  groups: readonly MeasuredGroup[],
): readonly Measurement[] {
  const has = new Set(measurements.map(keyOf));
  const all = new Map(groups.flatMap((group) => group.measurements.map((one) => [keyOf(one), one])));
  return [...all].flatMap(([key, one]) => (has.has(key) ? [] : one));
}

/** A test that a panel of multiples leaves out, since not all entries took it. */
export type LeftOutTest = {
  readonly name: string;
  /** The entries that have no number in it. */
  readonly missing: readonly string[];
  /** The entries that have one, the best first. */
  readonly took: readonly { readonly name: string; readonly value: number }[];
};

/** The tests of a dataset that a part of a chart leaves out. */
export function leftOutTests(part: MeasuredPart, context: ChartContext): readonly LeftOutTest[] {
  const metric = context.metrics.get(part.metric);
  if (metric === undefined || part.draw !== "tests") return [];
  const groups = partGroups(part, context);
  return groups.flatMap((group) => {
    const missing = missingIn(group, groups).map((one) => entryName(one, context));
    const took = ranked(group.measurements, metric).map((one) => ({
      name: entryName(one, context),
      value: one.value,
    }));
    return missing.length === 0 ? [] : [{ name: groupName(group, context), missing, took }];
  });
}

function groupName(group: MeasuredGroup, context: ChartContext): string {
  return context.datasets.get(group.dataset)?.tests[group.test]?.name ?? group.test;
}

function seriesPanel(groups: readonly MeasuredGroup[], metric: Metric, context: ChartContext): ChartPanel {
  const found = groups.flatMap(({ measurements }) => measurements);
  const rows = [...groupBy(found, keyOf).values()].flatMap((own): ChartRow[] => {
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
    id: slugOf(`${id}-${keyOf(measurement)}`),
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

/** What an entry is, whatever was measured of it. */
function keyOf({ language, framework, label, version }: Measurement): string {
  return [language, framework ?? "", label ?? "", version ?? ""].join(" ");
}
