import type { Metric } from "@/lib/schema/metric";
import { comparableGroups, middleOf, type FigureGroup, type ReportedFigure } from "./figures";

/** How many times one language is said to be another, by one article. */
export type Ratio = {
  readonly of: string;
  readonly to: string;
  readonly article: string;
  readonly claims: readonly string[];
  readonly low: number | null;
  readonly high: number | null;
  /**
   * stated: the article says the ratio; converted: it says a change, 70 % more is 1.7 times;
   * derived: our division of two numbers of one run;
   * bounds-only: our division of two lower bounds, which bounds nothing. `low` and `high` are then the quotient.
   */
  readonly kind: "stated" | "converted" | "derived" | "bounds-only";
  readonly qualifier: ReportedFigure["qualifier"];
  readonly conditions: string | null;
  /** The frameworks measured, where the figures are of frameworks. */
  readonly frameworks: readonly string[];
};

type Subjects = {
  /** The language a subject counts for: a language itself, or that of a framework. */
  readonly languageOf: (subject: string) => string | null;
};

/**
 * Every ratio that articles give, or that follows from one run they report, between two languages.
 * `metrics` decides which: ratios and changes are taken as they are, quantities are divided within a comparable group.
 */
export function ratiosBetween(
  of: string,
  to: string,
  figures: readonly ReportedFigure[],
  metrics: readonly Metric[],
  { languageOf }: Subjects,
): Ratio[] {
  const scales = new Map(metrics.map(({ id, scale }) => [id, scale]));
  const relevant = figures.filter(({ metric }) => scales.has(metric));
  const isBetween = ({ subject, relativeTo }: ReportedFigure): boolean =>
    languageOf(subject) === of && relativeTo !== null && languageOf(relativeTo) === to;

  const said = relevant.filter(isBetween).flatMap((figure): Ratio[] => {
    const scale = scales.get(figure.metric);
    if (scale === "ratio") return [saidRatio(figure, of, to, "stated")];
    return scale === "change" ? [saidRatio(asFactor(figure), of, to, "converted")] : [];
  });
  const quantities = relevant.filter(({ metric }) => scales.get(metric) === "quantity");
  const derived = comparableGroups(quantities).flatMap(
    (group) => derivedRatio(group, of, to, languageOf) ?? [],
  );
  return [...said, ...derived].toSorted(
    (a, b) => middleOf(a) - middleOf(b) || (a.article < b.article ? -1 : 1),
  );
}

/** The quotient of two numbers of one group, its bounds by interval division; null where one of them is missing. */
export function derivedRatio(
  { figures, article, conditions }: FigureGroup,
  of: string,
  to: string,
  languageOf: Subjects["languageOf"],
): Ratio | null {
  const numerator = figures.find(({ subject }) => languageOf(subject) === of);
  const denominator = figures.find(({ subject }) => languageOf(subject) === to);
  if (numerator === undefined || denominator === undefined) return null;
  const frameworks = [numerator, denominator].flatMap(({ subject }) =>
    languageOf(subject) === subject ? [] : [subject],
  );
  const claims = [...new Set([numerator.claim, denominator.claim])];
  const shared = { of, to, article, claims, qualifier: null, conditions, frameworks };
  if (isLowerBound(numerator) && isLowerBound(denominator)) {
    const quotient = (numerator.low ?? 0) / (denominator.low ?? 1);
    return { ...shared, low: quotient, high: quotient, kind: "bounds-only" };
  }
  return {
    ...shared,
    low: quotientOf(numerator.low, denominator.high),
    high: quotientOf(numerator.high, denominator.low),
    kind: "derived",
  };
}

function saidRatio(figure: ReportedFigure, of: string, to: string, kind: "stated" | "converted"): Ratio {
  const { article, claim, low, high, qualifier, conditions } = figure;
  return { of, to, article, claims: [claim], low, high, kind, qualifier, conditions, frameworks: [] };
}

/** 70 % more → 1.7 times. */
function asFactor(figure: ReportedFigure): ReportedFigure {
  const factor = (change: number | null): number | null => (change === null ? null : 1 + change / 100);
  return { ...figure, low: factor(figure.low), high: factor(figure.high) };
}

function isLowerBound({ low, high }: ReportedFigure): boolean {
  return low !== null && high === null;
}

function quotientOf(dividend: number | null, divisor: number | null): number | null {
  return dividend === null || divisor === null || divisor === 0 ? null : dividend / divisor;
}
