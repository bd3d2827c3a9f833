import type { Metric } from "@/lib/schema/metric";
import { comparableGroups, middleOf, type Figure, type FigureGroup, type ReportedFigure } from "./figures";

/** How many times one language is said to be another, by one article. */
export type Ratio = Bounds & {
  readonly of: string;
  readonly to: string;
  readonly article: string;
  readonly claims: readonly string[];
  /** The metric of the figures it comes from. */
  readonly metric: string;
  /**
   * stated: the article says the ratio; converted: it says a change, 70 % more is 1.7 times, or the ratio the other
   * way round; derived: our division of two numbers of one run; bounds-only: our division of two numbers that are
   * both only at least, or both only at most, which gives no bound: `low` and `high` are then the quotient.
   */
  readonly kind: "stated" | "converted" | "derived" | "bounds-only";
  readonly qualifier: Figure["qualifier"];
  readonly conditions: string | null;
  /** The frameworks measured, where the figures are of frameworks. */
  readonly frameworks: readonly string[];
  /** Whether it is of one organization's system. */
  readonly isOfCase: boolean;
};

export type Bounds = Pick<Figure, "low" | "high">;

export type Subjects = {
  /** The language a subject counts for: a language itself, or that of a framework. */
  readonly languageOf: (subject: string) => string | null;
};

/**
 * Every ratio that articles give, or that follows from one run they report, between two languages; the lowest
 * first. `metrics` decides which: ratios and changes are taken as they are, quantities are divided within a
 * comparable group. Pass metrics of one quantity: a ratio of speeds and one of latencies are different questions.
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
  const said = relevant.flatMap((figure): Ratio[] => {
    const scale = scales.get(figure.metric);
    if (scale !== "ratio" && scale !== "change") return [];
    return saidRatio(figure, scale, of, to, languageOf);
  });
  const quantities = relevant.filter(({ metric }) => scales.get(metric) === "quantity");
  const derived = comparableGroups(quantities).flatMap((group) => derivedRatios(group, of, to, languageOf));
  return [...said, ...derived].toSorted(
    (a, b) => middleOf(a) - middleOf(b) || (a.article < b.article ? -1 : a.article > b.article ? 1 : 0),
  );
}

/**
 * The quotients of the numbers of one group, of every subject that counts for the one language and every one that
 * counts for the other; a hedge of either number is one of the quotient.
 */
export function derivedRatios(
  { figures, article, metric, conditions }: FigureGroup,
  of: string,
  to: string,
  languageOf: Subjects["languageOf"],
): Ratio[] {
  const figuresFor = (language: string) => figures.filter(({ subject }) => languageOf(subject) === language);
  return figuresFor(of).flatMap((dividend) =>
    figuresFor(to).flatMap((divisor): Ratio[] => {
      const quotient = divide(dividend, divisor);
      if (quotient.low === null && quotient.high === null) return [];
      const claims = [...new Set([dividend.claim, divisor.claim])];
      const frameworks = frameworksOf(
        [dividend, divisor].map(({ subject, framework }) => framework ?? subject),
        languageOf,
      );
      const isOfCase = [dividend, divisor].some((figure) => figure.isOfCase === true);
      const qualifier = [dividend, divisor].some(isHedged) ? "about" : null;
      return [{ of, to, article, claims, metric, ...quotient, qualifier, conditions, frameworks, isOfCase }];
    }),
  );
}

/**
 * Interval division of positive numbers: at least 200 over exactly 40 is at least 5; exactly 200 over at least 40 is
 * at most 5; at least 200 over at least 40 can be anything, so that only the quotient of the bounds is left.
 */
export function divide(
  dividend: Bounds,
  divisor: Bounds,
): Bounds & { readonly kind: "derived" | "bounds-only" } {
  const low = quotientOf(dividend.low, divisor.high);
  const high = quotientOf(dividend.high, divisor.low);
  if (low !== null || high !== null) return { low, high, kind: "derived" };
  const quotient = quotientOf(middleOf(dividend), middleOf(divisor));
  return { low: quotient, high: quotient, kind: "bounds-only" };
}

function quotientOf(dividend: number | null, divisor: number | null): number | null {
  return dividend === null || divisor === null || divisor === 0 ? null : dividend / divisor;
}

/** The ratio a figure states for the two languages, either way round; none where it is about others. */
function saidRatio(
  figure: ReportedFigure,
  scale: "ratio" | "change",
  of: string,
  to: string,
  languageOf: Subjects["languageOf"],
): Ratio[] {
  const { subject, relativeTo, article, claim, metric, conditions, isOfCase = false } = figure;
  if (relativeTo === null) return [];
  const isAbout = (one: string, other: string): boolean =>
    languageOf(subject) === one && languageOf(relativeTo) === other;
  const factor = scale === "change" ? fromChange(figure) : asStated(figure);
  const said = isAbout(of, to) ? factor : isAbout(to, of) ? turnedRound(factor) : null;
  if (said === null || (said.low === null && said.high === null)) return [];
  const frameworks = frameworksOf([subject, relativeTo], languageOf);
  return [{ of, to, article, claims: [claim], metric, ...said, conditions, frameworks, isOfCase }];
}

type Said = Pick<Ratio, "low" | "high" | "qualifier" | "kind">;

function asStated({ low, high, qualifier }: ReportedFigure): Said {
  return { low, high, qualifier, kind: "stated" };
}

/** 70 % more → 1.7 times. */
function fromChange({ low, high, qualifier }: ReportedFigure): Said {
  const factor = (change: number | null): number | null => (change === null ? null : 1 + change / 100);
  return { low: factor(low), high: factor(high), qualifier, kind: "converted" };
}

/** 2 to 4 times → a quarter to half; an open bound and its hedge change sides. */
function turnedRound({ low, high, qualifier }: Said): Said {
  return {
    low: quotientOf(1, high),
    high: quotientOf(1, low),
    qualifier: qualifier === null ? null : oppositeQualifiers[qualifier],
    kind: "converted",
  };
}

const oppositeQualifiers = {
  about: "about",
  often: "often",
  typical: "typical",
  "at-least": "at-most",
  "more-than": "at-most",
  "at-most": "at-least",
  "up-to": "at-least",
  "order-of": "about",
} as const satisfies Record<NonNullable<Said["qualifier"]>, Said["qualifier"]>;

function isHedged({ qualifier }: ReportedFigure): boolean {
  return (
    qualifier === "about" || qualifier === "often" || qualifier === "typical" || qualifier === "order-of"
  );
}

function frameworksOf(subjects: readonly string[], languageOf: Subjects["languageOf"]): string[] {
  return subjects.filter((subject) => languageOf(subject) !== subject);
}
