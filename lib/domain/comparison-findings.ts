import { type ViewedRow, defaultComparisonView, gapOf, viewRows } from "./comparison-view";
import type { Position } from "./position";

type Positions = { readonly consensus: { readonly positions: readonly Pick<Position, "article">[] } };
type JudgedRow = Omit<ViewedRow, "cells"> & {
  readonly cells: readonly (ViewedRow["cells"][number] & Positions)[];
};

/** What a comparison comes to, in numbers; `apart`, `alike` and `unknown` add up to all criteria. */
export type ComparisonFindings<Row> = {
  readonly criteria: number;
  /** Criteria on which languages stand apart, the widest gap first. */
  readonly apart: readonly Row[];
  /** The number of criteria on which all judged languages, two or more, stand alike. */
  readonly alike: number;
  /** The number of criteria on which articles judge fewer than two of the languages. */
  readonly unknown: number;
  /** Criteria on which articles differ about a language. */
  readonly disputed: readonly Row[];
  /** The ids of the articles that judge one of the languages on any criterion. */
  readonly articles: readonly string[];
};

export function comparisonFindings<Row extends JudgedRow>(rows: readonly Row[]): ComparisonFindings<Row> {
  const view = (rowsShown: "differences" | "disagreements") =>
    viewRows(rows, { ...defaultComparisonView, rows: rowsShown, order: "decisive" });
  const positions = rows.flatMap((row) => row.cells.flatMap(({ consensus }) => consensus.positions));
  return {
    criteria: rows.length,
    apart: view("differences"),
    alike: rows.filter((row) => gapOf(row) === 0).length,
    unknown: rows.filter((row) => gapOf(row) < 0).length,
    disputed: view("disagreements"),
    articles: [...new Set(positions.map(({ article }) => article))].toSorted(),
  };
}
