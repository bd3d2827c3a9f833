import type { Benchmark, MeasuredPart } from "@/lib/schema/benchmark";
import type { ChartContext, ChartRow } from "./chart";
import { languageValues, type MeasuredGroup } from "./measured";
import { entryName, groupWords, pairedEntries, partGroups } from "./measured-parts";

/**
 * A row for each test and load that measures both languages: the ratio of every pair of entries, from the lowest to
 * the highest, with the ratio of the numbers that stand for the languages in the middle.
 */
export function measuredRatioRows(
  { of, to }: Benchmark["pairs"][number],
  parts: readonly MeasuredPart[],
  context: ChartContext,
): ChartRow[] {
  return parts
    .filter(({ draw }) => draw === "ratios")
    .flatMap((part) => partGroups(part, context).flatMap((group) => ratioRow(of, to, group, context)));
}

function ratioRow(of: string, to: string, group: MeasuredGroup, context: ChartContext): ChartRow[] {
  const values = new Map(languageValues(group, context).map(({ language, value }) => [language, value]));
  const [dividend, divisor] = [values.get(of), values.get(to)];
  if (dividend === undefined || divisor === undefined) return [];
  const points = pairedEntries(group, of, context).flatMap((one) =>
    pairedEntries(group, to, context).map((other) => ({
      label: `${entryName(one, context)} ÷ ${entryName(other, context)}`,
      value: one.value / other.value,
    })),
  );
  const ratios = points.map(({ value }) => value);
  return [
    {
      id: `${of}-${to}-${group.id}`,
      label: context.datasets.get(group.dataset)?.shortTitle ?? group.dataset,
      language: of,
      article: null,
      dataset: group.dataset,
      claims: [],
      connections: group.connections ?? null,
      low: Math.min(...ratios),
      high: Math.max(...ratios),
      qualifier: null,
      kind: "measured",
      points: points.toSorted((a, b) => a.value - b.value),
      middle: dividend / divisor,
      note: groupWords(group, context),
    },
  ];
}
