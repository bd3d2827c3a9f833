import type { Claim } from "@/lib/schema/claim";
import type { AuthoredFigure } from "@/lib/schema/figure";
import type { Metric } from "@/lib/schema/metric";
import { groupBy } from "./group";

/** A number as it is compared: a single value has `low` = `high`, an open bound is null. */
export type Figure = {
  readonly subject: string;
  readonly metric: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly qualifier: NonNullable<AuthoredFigure["qualifier"]> | null;
  readonly relativeTo: string | null;
  readonly derived: boolean;
  readonly set: string | null;
  readonly conditions: string | null;
  readonly year: number | null;
};

/** A figure with the claim and the article that state it. */
export type ReportedFigure = Figure & {
  readonly claim: string;
  readonly article: string;
  /** What the text says, where it says it in another unit: 3 months, which stand on the axis as 13 weeks. */
  readonly stated?: Pick<Figure, "low" | "high" | "unit">;
  /** The one framework its claim measured for the language, where it is not its subject. */
  readonly framework?: string;
  /** Whether it is of one organization's system, so that it says nothing of others. */
  readonly isOfCase?: boolean;
};

/** A figure as its claim has it, in the unit of the text. */
export function figureOf(authored: AuthoredFigure, metric: Pick<Metric, "unit">): Figure {
  return {
    subject: authored.subject,
    metric: authored.metric,
    low: authored.value ?? authored.low ?? null,
    high: authored.value ?? authored.high ?? null,
    unit: authored.unit ?? metric.unit,
    qualifier: authored.qualifier ?? null,
    relativeTo: authored.relativeTo ?? null,
    derived: authored.derived ?? false,
    set: authored.set ?? null,
    conditions: authored.conditions ?? null,
    year: authored.year ?? null,
  };
}

/** The same figure in its metric's own unit, so that months and weeks can stand on one axis. */
export function inMetricUnit<Given extends Figure>(
  figure: Given,
  metric: Pick<Metric, "unit" | "otherUnits">,
): Given {
  const factor = metric.otherUnits[figure.unit];
  if (factor === undefined) return figure;
  const convert = (bound: number | null): number | null => (bound === null ? null : bound * factor);
  return { ...figure, low: convert(figure.low), high: convert(figure.high), unit: metric.unit };
}

/** Every figure of the claims, in their order, in the metric's own unit. */
export function figuresOf(claims: readonly Claim[], metrics: ReadonlyMap<string, Metric>): ReportedFigure[] {
  return claims.flatMap((claim) =>
    claim.figures.flatMap((authored) => {
      const metric = metrics.get(authored.metric);
      return metric === undefined ? [] : [reportedFigure(authored, metric, claim)];
    }),
  );
}

function reportedFigure(
  authored: AuthoredFigure,
  metric: Metric,
  { id: claim, article }: Claim,
): ReportedFigure {
  const written = figureOf(authored, metric);
  const figure = { ...inMetricUnit(written, metric), claim, article };
  const { low, high, unit } = written;
  return unit === figure.unit ? figure : { ...figure, stated: { low, high, unit } };
}

/** Figures that may be ranked together: those of one article, set, metric and conditions. */
export type FigureGroup = {
  readonly id: string;
  readonly article: string;
  readonly metric: string;
  readonly set: string | null;
  readonly conditions: string | null;
  readonly figures: readonly ReportedFigure[];
};

/**
 * The comparability guard. A figure that names no set is only comparable with those of its own claim.
 * Figures that are relative to something are no quantities and stay apart.
 */
export function comparableGroups(figures: readonly ReportedFigure[]): FigureGroup[] {
  const quantities = figures.filter(({ relativeTo }) => relativeTo === null);
  const groups = groupBy(quantities, ({ article, set, claim, metric, conditions }) =>
    [article, set ?? claim, metric, conditions ?? ""].join(" "),
  );
  return [...groups].flatMap(([id, members]) => {
    const [first] = members;
    if (first === undefined) return [];
    const { article, metric, set, conditions } = first;
    return [{ id, article, metric, set, conditions, figures: members }];
  });
}

/** The figures of a group, the best first; without an order where neither way is good. */
export function rankIn(figures: readonly ReportedFigure[], better: Metric["better"]): ReportedFigure[] {
  if (better === "neither") return [...figures];
  const sign = better === "higher" ? -1 : 1;
  return figures.toSorted((a, b) => sign * (middleOf(a) - middleOf(b)));
}

/** The middle of a range, or the one bound that is stated. */
export function middleOf({ low, high }: Pick<Figure, "low" | "high">): number {
  if (low !== null && high !== null) return (low + high) / 2;
  return low ?? high ?? 0;
}

/** Two figures of the same thing from different articles whose ranges do not meet. */
export type FigureConflict = {
  readonly metric: string;
  readonly subject: string;
  readonly relativeTo: string | null;
  readonly lower: ReportedFigure;
  readonly upper: ReportedFigure;
  /** How many times the nearest bound of the one is that of the other: above 1, infinite across zero. */
  readonly factor: number;
};

/**
 * The widest first. Quantities of two runs, or under two conditions, do not conflict, nor do numbers said to be of
 * two years: both can be true. Ratios of two runs do, and so does a quantity of a run against one of none.
 */
export function figureConflicts(figures: readonly ReportedFigure[]): FigureConflict[] {
  const same = groupBy(figures, ({ subject, metric, relativeTo }) =>
    [metric, subject, relativeTo ?? ""].join(" "),
  );
  const conflicts = [...same.values()].flatMap((group) =>
    group.flatMap((one, at) => group.slice(at + 1).flatMap((other) => conflictOf(one, other) ?? [])),
  );
  // Not by subtraction: two infinite factors are alike.
  return conflicts.toSorted((a, b) => (a.factor === b.factor ? 0 : b.factor > a.factor ? 1 : -1));
}

/** Whether two figures are of the same thing, of different articles, and may be set against each other. */
export function figuresComparable(one: ReportedFigure, other: ReportedFigure): boolean {
  return figuresOfSame(one, other) && mayConflict(one, other);
}

/** Whether two figures give the same metric of the same subject, under whatever conditions. */
export function figuresOfSame(one: ReportedFigure, other: ReportedFigure): boolean {
  return one.subject === other.subject && one.metric === other.metric && one.relativeTo === other.relativeTo;
}

function mayConflict(one: ReportedFigure, other: ReportedFigure): boolean {
  if (one.article === other.article || differ(one.year, other.year)) return false;
  // Quantities of different tests are not compared at all; ratios are, since they travel better.
  const ofTwoTests = differ(one.conditions, other.conditions) || differ(one.set, other.set);
  return one.relativeTo !== null || !ofTwoTests;
}

function conflictOf(one: ReportedFigure, other: ReportedFigure): FigureConflict | null {
  if (!mayConflict(one, other)) return null;
  const [lower, upper] = middleOf(one) <= middleOf(other) ? [one, other] : [other, one];
  if (lower.high === null || upper.low === null || lower.high >= upper.low) return null;
  const { metric, subject, relativeTo } = one;
  return { metric, subject, relativeTo, lower, upper, factor: factorBetween(lower.high, upper.low) };
}

/** Both are stated, and not the same. */
function differ(one: string | number | null, other: string | number | null): boolean {
  return one !== null && other !== null && one !== other;
}

function factorBetween(lower: number, upper: number): number {
  if (lower > 0) return upper / lower;
  return upper < 0 ? lower / upper : Infinity;
}
