import type { Benchmark, MeasuredPart } from "@/lib/schema/benchmark";
import type { ChartContext, ChartRow, RowPoint } from "@/lib/domain/chart/chart";
import { groupBy } from "@/lib/domain/group";
import { languageValues, type MeasuredGroup } from "./measured";
import { entryName, groupWords, pairedEntries, partGroups } from "./parts";

/**
 * A row for each test and load that measures both languages: the ratio of every pair of entries, from the lowest to
 * the highest, with the ratio of the numbers that stand for the languages in the middle. Tests that make no measured
 * position come last.
 */
export function measuredRatioRows(
  { of, to }: Benchmark["pairs"][number],
  parts: readonly MeasuredPart[],
  context: ChartContext,
): ChartRow[] {
  return parts
    .filter(({ draw }) => draw === "ratios")
    .flatMap((part) => partGroups(part, context).flatMap((group) => ratioRow(of, to, group, context)))
    .toSorted((a, b) => Number(a.isSetApart ?? false) - Number(b.isSetApart ?? false));
}

function ratioRow(of: string, to: string, group: MeasuredGroup, context: ChartContext): ChartRow[] {
  const values = new Map(languageValues(group, context).map((value) => [value.language, value]));
  const [dividend, divisor] = [values.get(of), values.get(to)];
  if (dividend === undefined || divisor === undefined) return [];
  const points = pairedEntries(group, of, context).flatMap((one) =>
    pairedEntries(group, to, context).map((other) => ({
      label: `${entryName(one, context)} ÷ ${entryName(other, context)}`,
      value: one.value / other.value,
    })),
  );
  const ratios = points.map(({ value }) => value);
  const sole = [dividend, divisor].flatMap(({ language, frameworks: [framework, ...others] }) =>
    framework === undefined || others.length > 0
      ? []
      : [{ language: context.nameOf(language), framework: context.nameOf(framework) }],
  );
  const isSetApart = context.datasets.get(group.dataset)?.tests[group.test]?.notCounted !== undefined;
  return [
    {
      id: `${of}-${to}-${group.id}`,
      label: context.datasets.get(group.dataset)?.shortTitle ?? group.dataset,
      language: of,
      languageName: context.nameOf(of),
      article: null,
      by: null,
      dataset: group.dataset,
      test: group.test,
      claims: [],
      verdict: null,
      connections: group.connections ?? null,
      low: Math.min(...ratios),
      high: Math.max(...ratios),
      qualifier: null,
      words: null,
      kind: "measured",
      ...(isSetApart ? { isSetApart } : {}),
      ...(sole.length === 0 ? {} : { sole }),
      points: points.toSorted((a, b) => a.value - b.value),
      middle: dividend.value / divisor.value,
      frame: null,
      note: groupWords(group, context),
    },
  ];
}

/** What one dataset has for two languages: a ratio of median frameworks for each of its tests and loads. */
export type DatasetRatios = {
  readonly dataset: string;
  readonly label: string;
  /** The words that the names of all its tests begin with; empty where they have none in common. */
  readonly shared: string;
  /** Every test at each of its loads, by size. */
  readonly tests: readonly RowPoint[];
  /** The number of tests, whatever their loads. */
  readonly different: number;
  readonly low: number;
  readonly high: number;
};

/** The measured ratio rows (at least one has a middle) of each dataset as one, in the order of the rows. */
export function ratiosByDataset(rows: readonly ChartRow[]): DatasetRatios[] {
  return [...groupBy(rows, ({ dataset }) => dataset)].flatMap(([dataset, ofDataset]) => {
    const tests = ofDataset
      .flatMap(({ note, middle }) => (middle === null ? [] : [{ label: note, value: middle }]))
      .toSorted((a, b) => a.value - b.value);
    const [lowest, highest] = [tests[0], tests.at(-1)];
    if (dataset === null || lowest === undefined || highest === undefined) return [];
    const label = ofDataset[0]?.label ?? dataset;
    const shared = sharedWords(tests.map((test) => test.label));
    const different = new Set(ofDataset.map(({ test }) => test)).size;
    return [{ dataset, label, shared, tests, different, low: lowest.value, high: highest.value }];
  });
}

/** A language for which one framework stands throughout a dataset, so that its median is that framework. */
export type SoleFramework = {
  readonly dataset: string;
  /** The ids of the language and its framework. */
  readonly language: string;
  readonly framework: string;
};

/** Of which languages of a pair a dataset has only one framework, over all tests and loads that have both. */
export function soleFrameworks(
  { of, to }: Benchmark["pairs"][number],
  parts: readonly MeasuredPart[],
  context: ChartContext,
): SoleFramework[] {
  const groups = parts
    .filter(({ draw }) => draw === "ratios")
    .flatMap((part) => partGroups(part, context))
    .map((group) => ({ dataset: group.dataset, values: languageValues(group, context) }))
    .filter(({ values }) => [of, to].every((id) => values.some(({ language }) => language === id)));
  return [...groupBy(groups, ({ dataset }) => dataset)].flatMap(([dataset, ofDataset]) =>
    [of, to].flatMap((language) => {
      const own = ofDataset.flatMap(({ values }) => values.filter((value) => value.language === language));
      const [framework, ...others] = new Set(own.flatMap(({ frameworks }) => frameworks));
      return framework === undefined || others.length > 0 ? [] : [{ dataset, language, framework }];
    }),
  );
}

/** ["Routes, keep-alive, 64 connections", "Routes, keep-alive, 256 connections"] → "Routes, keep-alive" */
function sharedWords(names: readonly string[]): string {
  const [first = [], ...others] = names.map((name) => name.split(", "));
  const end = first.findIndex((word, at) => others.some((other) => other[at] !== word));
  return first.slice(0, end === -1 ? first.length : end).join(", ");
}
