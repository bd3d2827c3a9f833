import { gapOf, isApart, isApartInOneArticle } from "./apart";
import type { ComparisonRow } from "./comparison";
import { isOrdered } from "./order";
import { type ViewedRow, defaultComparisonView, viewRows } from "./view";
import type { Consensus, Position } from "@/lib/domain/position";

type Spread = {
  readonly consensus: Pick<Consensus, "min" | "max"> & {
    readonly positions: readonly Pick<Position, "article" | "position">[];
  };
};
type JudgedRow = Omit<ViewedRow, "cells"> &
  Pick<ComparisonRow, "orders"> & {
    readonly cells: readonly (ViewedRow["cells"][number] & Spread)[];
  };

/** What a comparison comes to, in numbers; `apart`, `alike` and `unknown` add up to all criteria. */
export type ComparisonFindings<Row> = {
  readonly criteria: number;
  /** Criteria on which languages stand apart, the clearest first: in the order "decisive" of `viewRows`. */
  readonly apart: readonly Row[];
  /** The number of those on which an article that judges both ends sets them apart itself. */
  readonly apartInOneArticle: number;
  /** The number of criteria on which languages are judged, two or more, and none stands apart. */
  readonly alike: number;
  /** Those of them on which articles put one language ahead of another, and none the other ahead of the one. */
  readonly ordered: readonly Row[];
  /** The number of those of them on which articles order languages both ways. */
  readonly orderedBothWays: number;
  /** The number of criteria on which articles judge fewer than two of the languages. */
  readonly unknown: number;
  /** Those of them on which datasets measure two of the languages or more. */
  readonly measuredOnly: readonly Row[];
  /** Criteria on which articles differ about a language, the widest spread first. */
  readonly disputed: readonly Row[];
  /** The ids of the articles that judge one of the languages on any criterion. */
  readonly articles: readonly string[];
  /** How many articles judge each language on any criterion, by its column. */
  readonly judging: readonly number[];
  /** The columns of the languages about which articles differ on some criterion, in their order. */
  readonly disputedColumns: readonly number[];
};

export function comparisonFindings<Row extends JudgedRow>(rows: readonly Row[]): ComparisonFindings<Row> {
  const alike = rows.filter((row) => gapOf(row) >= 0 && !isApart(row));
  const unknown = rows.filter((row) => gapOf(row) < 0);
  const columns = rows[0]?.cells.map((_, column) => articlesOf(rows, column)) ?? [];
  return {
    criteria: rows.length,
    apartInOneArticle: rows.filter(isApartInOneArticle).length,
    apart: viewRows(rows, { ...defaultComparisonView, rows: "differences", order: "decisive" }),
    alike: alike.length,
    ordered: alike.filter(isOrdered),
    orderedBothWays: alike.filter((row) => row.orders.length > 0 && !isOrdered(row)).length,
    unknown: unknown.length,
    measuredOnly: unknown.filter(({ cells }) => cells.filter(({ measured }) => measured !== null).length > 1),
    disputed: viewRows(rows, { ...defaultComparisonView, rows: "disagreements" }).toSorted(
      (a, b) => spreadOf(b) - spreadOf(a) || gapOf(b) - gapOf(a),
    ),
    articles: [...new Set(columns.flatMap((articles) => [...articles]))].toSorted(),
    judging: columns.map(({ size }) => size),
    disputedColumns: [...columns.keys()].filter((column) =>
      rows.some(({ cells }) => cells[column]?.consensus.label === "differ"),
    ),
  };
}

/** The ids of the articles that judge the language of a column. */
function articlesOf(rows: readonly JudgedRow[], column: number): ReadonlySet<string> {
  const positions = rows.flatMap(({ cells }) => cells[column]?.consensus.positions ?? []);
  return new Set(positions.map(({ article }) => article));
}

/**
 * Of each language, by its column, the criteria on which it alone stands highest, in the order given.
 *
 * @param columns how many languages are compared
 */
export function highestAlone<Row extends ViewedRow>(
  apart: readonly Row[],
  columns: number,
): readonly (readonly Row[])[] {
  return Array.from({ length: columns }, (_, column) =>
    apart.filter(({ cells }) => {
      const median = cells[column]?.consensus.median ?? null;
      return (
        median !== null &&
        cells.every(({ consensus }, at) => at === column || (consensus.median ?? -Infinity) < median)
      );
    }),
  );
}

/** How far articles are apart about the language they differ on most. */
function spreadOf({ cells }: JudgedRow): number {
  return Math.max(
    ...cells.map(({ consensus: { label, min, max } }) => (label === "differ" ? (max ?? 0) - (min ?? 0) : 0)),
  );
}
