import type { TraitValue } from "@/lib/schema/trait";
import { type ComparisonRow, type Reason, type TraitRow, layersDiffer } from "./comparison";
import { gapOf, isApart } from "./apart";
import { type Consensus, type MeasuredSpread, widthOf } from "@/lib/domain/position";

export const comparisonRowChoices = ["all", "differences", "disagreements", "measurements"] as const;
export const comparisonOrders = ["topic", "decisive"] as const;

/** What the reader chose to see of a comparison. */
export type ComparisonView = {
  /**
   * differences: languages that stand apart; disagreements: articles that differ on a language;
   * measurements: what was measured differs from what articles say.
   */
  readonly rows: (typeof comparisonRowChoices)[number];
  /**
   * decisive: most clearly apart first: where two independent observations or more stand behind both ends of the gap,
   * there the widest first, of gaps alike those about whose ends articles agree; then the others likewise.
   */
  readonly order: (typeof comparisonOrders)[number];
  /** Words that must all occur in a row. */
  readonly search: string;
};

export const defaultComparisonView: ComparisonView = { rows: "all", order: "topic", search: "" };

/** As much of a row as a view looks at, so that a page can send few bytes for each. */
export type ViewedRow = Pick<ComparisonRow, "name" | "question"> & {
  readonly cells: readonly {
    readonly consensus: Pick<Consensus, "median" | "label" | "n">;
    readonly measured: MeasuredSpread | null;
    readonly reasons: readonly Pick<Reason, "says">[];
  }[];
};
export type ViewedTrait = Pick<TraitRow, "name" | "definition"> & {
  readonly cells: readonly { readonly value: Pick<TraitValue, "value"> | null }[];
};

const isShown = {
  all: () => true,
  // Silence is unknown, not different.
  differences: isApart,
  disagreements: (row) => row.cells.some((cell) => cell.consensus.label === "differ"),
  measurements: (row) => row.cells.some(layersDiffer),
} satisfies Record<ComparisonView["rows"], (row: ViewedRow) => boolean>;

/** The rows to show, in the order to show them; search looks in name, question and reasons. */
export function viewRows<Row extends ViewedRow>(rows: readonly Row[], view: ComparisonView): Row[] {
  const shown = rows.filter(isShown[view.rows]).filter((row) => contains(textOf(row), view.search));
  if (view.order !== "decisive") return shown;
  return shown.toSorted(
    (a, b) =>
      Number(isCarried(b)) - Number(isCarried(a)) || gapOf(b) - gapOf(a) || disputedEnds(a) - disputedEnds(b),
  );
}

/** The trait rows to show beside `viewRows`: articles do not disagree about traits, nobody measures them, and they have no gap. */
export function viewTraitRows<Row extends ViewedTrait>(rows: readonly Row[], view: ComparisonView): Row[] {
  if (view.rows === "disagreements" || view.rows === "measurements") return [];
  return rows.filter(
    (row) =>
      (view.rows === "all" || knownValues(row).size > 1) &&
      contains(`${row.name} ${row.definition}`, view.search),
  );
}

/** The rows with only some of their columns, by their place. */
export function withColumns<Row extends { readonly cells: readonly unknown[] }>(
  rows: readonly Row[],
  columns: readonly number[],
) {
  return rows.map((row) => ({
    ...row,
    cells: row.cells.filter((_, at): _ is Row["cells"][number] => columns.includes(at)),
  }));
}

/** Whether languages stand apart, and those with two independent observations stand at both ends of the gap. */
function isCarried(row: ViewedRow): boolean {
  const carried = row.cells.flatMap(({ consensus: { median, n } }) =>
    median === null || n < 2 ? [] : [median],
  );
  return isApart(row) && widthOf(carried) === gapOf(row);
}

/** How many of the languages at the ends of the gap articles disagree about. */
function disputedEnds({ cells }: ViewedRow): number {
  const medians = cells.flatMap(({ consensus }) => consensus.median ?? []);
  const ends = [Math.min(...medians), Math.max(...medians)];
  return cells.filter(
    ({ consensus: { median, label } }) => median !== null && ends.includes(median) && label === "differ",
  ).length;
}

/** Of how many criteria articles judge two languages or more, on how many of those they stand apart, on how many articles disagree. */
export function countRows(rows: readonly ViewedRow[]): {
  readonly judged: number;
  readonly apart: number;
  readonly disputed: number;
} {
  return {
    judged: rows.filter((row) => gapOf(row) >= 0).length,
    apart: rows.filter(isShown.differences).length,
    disputed: rows.filter(isShown.disagreements).length,
  };
}

function knownValues(row: ViewedTrait): ReadonlySet<string | boolean> {
  const values = row.cells.flatMap((cell) => cell.value?.value ?? []);
  return new Set(values.filter((value) => typeof value !== "object"));
}

function textOf(row: ViewedRow): string {
  return [row.name, row.question, ...row.cells.flatMap((cell) => cell.reasons.map(({ says }) => says))].join(
    " ",
  );
}

function contains(text: string, search: string): boolean {
  const words = search.toLowerCase().split(/\s+/);
  return words.every((word) => text.toLowerCase().includes(word));
}
