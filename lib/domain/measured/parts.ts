import { formatCounted } from "@/lib/format";
import type { MeasuredPart } from "@/lib/schema/benchmark";
import type { Measurement } from "@/lib/schema/dataset";
import type { ChartContext } from "@/lib/domain/chart/chart";
import { countsAsMainstream, measuredGroups, type MeasuredGroup } from "./measured";

/** The groups of a dataset that a part of a chart draws, its tests in the order the part gives them. */
export function partGroups(
  { dataset: id, metric, tests, statistics }: MeasuredPart,
  { datasets }: Pick<ChartContext, "datasets">,
): MeasuredGroup[] {
  const dataset = datasets.get(id);
  if (dataset === undefined) return [];
  const groups = measuredGroups(dataset).filter(
    (group) =>
      group.metric === metric &&
      (tests.length === 0 || tests.includes(group.test)) &&
      (statistics.length === 0 || (group.statistic !== undefined && statistics.includes(group.statistic))),
  );
  return tests.length === 0
    ? groups
    : groups.toSorted((a, b) => tests.indexOf(a.test) - tests.indexOf(b.test));
}

/** What an entry is called: as the dataset has it, or its framework, or its language. */
export function entryName(
  { label, framework, language }: Pick<Measurement, "label" | "framework" | "language">,
  { nameOf }: Pick<ChartContext, "nameOf">,
): string {
  return label ?? nameOf(framework ?? language);
}

/** The test and load of a group: "JSON", "Three HTTP routes, 64 connections", "p99". */
export function groupWords(
  { dataset, test, connections, statistic }: MeasuredGroup,
  { datasets }: Pick<ChartContext, "datasets">,
): string {
  const parts = [
    datasets.get(dataset)?.tests[test]?.name ?? test,
    connections === undefined ? null : formatCounted(connections, "connection"),
    statistic === undefined || statistic === "best" || statistic === "mean" ? null : statistic,
  ];
  return parts.filter((part) => part !== null).join(", ");
}

/**
 * The entries of a language that are paired with those of another: of maintained mainstream frameworks where the
 * group is of frameworks, else all.
 */
export function pairedEntries(
  { measurements }: MeasuredGroup,
  language: string,
  context: Pick<ChartContext, "frameworks">,
): readonly Measurement[] {
  const isOfFrameworks = measurements.some(({ framework }) => framework !== undefined);
  return measurements.filter(
    (one) => one.language === language && (!isOfFrameworks || countsAsMainstream(one.framework, context)),
  );
}
