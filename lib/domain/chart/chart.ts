import type { Dataset } from "@/lib/schema/dataset";
import type { Metric } from "@/lib/schema/metric";
import type { Framework } from "@/lib/schema/named";
import { middleOf, type ReportedFigure } from "@/lib/domain/figures";
import type { Ratio } from "@/lib/domain/ratios";
import type { Verdict } from "@/lib/domain/verdict";

/** A number within a row: of one pair of frameworks, one percentile, one test, one month. */
export type RowPoint = { readonly label: string; readonly value: number };

/** A language with the only framework that stands for it, by name. */
export type SoleSide = { readonly language: string; readonly framework: string };

/** One bar, point or range of a chart, and the same numbers in the table under it. */
export type ChartRow = {
  readonly id: string;
  /** What the row is called: a language, a framework, an organisation, or an article on a ratio chart. */
  readonly label: string;
  readonly language: string | null;
  readonly languageName: string | null;
  /** The article that reports it, or the dataset that holds it. */
  readonly article: string | null;
  /** The article's name where a row is not called by it and its panel is of several. */
  readonly by: string | null;
  readonly dataset: string | null;
  /** The test of the dataset; null where it sums up several. */
  readonly test: string | null;
  readonly claims: readonly string[];
  /** What evidence says of the claims, the worst of several; null where it is measured. */
  readonly verdict: Verdict | null;
  /** How many connections at a time, where it is measured under several. */
  readonly connections: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: ReportedFigure["qualifier"];
  /** What the text says where it gives a size and no number: "days", "millions of packages". It has no place on an axis. */
  readonly words: string | null;
  readonly kind: Ratio["kind"] | "measured";
  /** Whether it is of a framework that is among the usual choices of its language. */
  readonly mainstream?: boolean;
  /** The framework that was measured, where its label names it behind the language. */
  readonly framework?: string;
  /** The system of one organization that it is of alone: "Dropbox’s sync engine". */
  readonly system?: string;
  /** What the evidence that stands against it gives instead: "16 in January 2026". */
  readonly found?: string;
  /** Whether it is of a test that makes no measured position. */
  readonly isSetApart?: boolean;
  /** Of which languages of a measured ratio only one framework stands in it, by name. */
  readonly sole?: readonly SoleSide[];
  /** How the text puts it where that is in another unit than its panel's: "3 months", which stand as 13 weeks. */
  readonly stated?: string;
  /** The numbers between `low` and `high`, where it sums up several. */
  readonly points: readonly RowPoint[];
  /** The middle of the points by their own measure: the median pair, the geometric mean of the tests. */
  readonly middle: number | null;
  /** What the number is relative to, and of which year: part of the note without which the number means another. */
  readonly frame: string | null;
  /** What the number holds under, what it is relative to, and how the text puts it in another unit. */
  readonly note: string;
};

/** What a ratio panel compares, by name. */
export type ComparedPair = {
  readonly of: string;
  readonly to: string;
  /** The ids of the two languages. */
  readonly languages: readonly [of: string, to: string];
  /** The name of the metric divided; null for a rate, where one is so many times as fast as the other. */
  readonly quantity: string | null;
};

/** Rows on one axis: only what may be compared stands in one panel. */
export type ChartPanel = {
  readonly id: string;
  readonly title: string;
  /** The name of the metric. */
  readonly metric: string;
  /** The article whose run it is, by name; null where its rows are of several, or of datasets. */
  readonly by: string | null;
  /** The test, the load, what else all rows hold under; null where nothing is. */
  readonly conditions: string | null;
  readonly unit: string;
  readonly better: Metric["better"];
  /**
   * bars have a length from zero, and can be divided by the best; marks only have a place; lines join points over
   * time; words stand alone, since fewer than two numbers make no axis.
   */
  readonly draws: "bars" | "marks" | "lines" | "words";
  /** The dataset all its rows are of; null where they are of articles, or of several. */
  readonly dataset: string | null;
  /** The short title of that dataset. */
  readonly datasetTitle?: string;
  /** On a ratio chart; else null. */
  readonly pair: ComparedPair | null;
  readonly rows: readonly ChartRow[];
};

/** What a chart needs to know of the content besides its figures. */
export type ChartContext = {
  readonly metrics: ReadonlyMap<string, Metric>;
  /** The name of a language, framework, organization or tool. */
  readonly nameOf: (subject: string) => string;
  /** The language a subject counts for. */
  readonly languageOf: (subject: string) => string | null;
  readonly articleTitle: (article: string) => string;
  readonly verdictOn: (claim: string) => Verdict;
  /** What the evidence that stands against a figure gives instead; "" where there is none. */
  readonly foundOn?: (figure: ReportedFigure) => string;
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly frameworks: ReadonlyMap<string, Framework>;
};

/** Whether a row gives a number, and not only a size in words. */
export function isNumbered({ words }: Pick<ChartRow, "words">): boolean {
  return words === null;
}

/** Whether a row's name begins with its language: "Rust", "Python 3.12", "Node.js, Express"; so does one that has none. */
export function isCalledByLanguage({
  label,
  languageName,
}: Pick<ChartRow, "label" | "languageName">): boolean {
  return (
    languageName === null || [" ", ","].some((end) => `${label}${end}`.startsWith(`${languageName}${end}`))
  );
}

/** The lowest and the highest stated bound of the rows; null where there is none. */
export function extentOf(rows: readonly ChartRow[]): { readonly low: number; readonly high: number } | null {
  const bounds = rows
    .filter(isNumbered)
    .flatMap(({ low, high }) => [low, high])
    .filter((bound) => bound !== null);
  return bounds.length === 0 ? null : { low: Math.min(...bounds), high: Math.max(...bounds) };
}

/** Whether rows are multiples of the best of each test: none of them is below one. */
export function isOfMultiples({ unit, draws, dataset, pair }: Omit<ChartPanel, "rows">): boolean {
  return unit === "×" && draws === "marks" && dataset !== null && pair === null;
}

/** The best row of a panel, by the middle of its range; undefined where neither way is good. */
export function bestRow({ rows, better }: Pick<ChartPanel, "rows" | "better">): ChartRow | undefined {
  if (better === "neither") return undefined;
  const sign = better === "higher" ? -1 : 1;
  return rows.filter(isNumbered).toSorted((a, b) => sign * (middleOf(a) - middleOf(b)))[0];
}

/** "p50", "p99" */
export function isOfPercentiles({ points }: ChartRow): boolean {
  return points.every(({ label }) => /^p\d+$/.test(label));
}
