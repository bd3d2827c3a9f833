import type { ComparisonRow, TraitRow } from "./comparison";
import { widthOf } from "./position";

export const comparisonRowChoices = ["all", "differences", "disagreements"] as const;
export const comparisonOrders = ["topic", "decisive"] as const;

/** What the reader chose to see of a comparison. */
export type ComparisonView = {
  /** differences: languages that do not stand alike; disagreements: articles that differ on a language. */
  readonly rows: (typeof comparisonRowChoices)[number];
  /** decisive: the widest gap between the best and the worst median first. */
  readonly order: (typeof comparisonOrders)[number];
  /** Words that must all occur in a row. */
  readonly search: string;
};

export const defaultComparisonView: ComparisonView = { rows: "all", order: "topic", search: "" };

const isShown = {
  all: () => true,
  // Silence is unknown, not different.
  differences: (row) => gapOf(row) > 0,
  disagreements: (row) => row.cells.some((cell) => cell.consensus.label === "differ"),
} satisfies Record<ComparisonView["rows"], (row: ComparisonRow) => boolean>;

/** The rows to show, in the order to show them; search looks in name, question and reasons. */
export function viewRows(rows: readonly ComparisonRow[], view: ComparisonView): ComparisonRow[] {
  const shown = rows.filter(isShown[view.rows]).filter((row) => contains(textOf(row), view.search));
  return view.order === "decisive" ? shown.toSorted((a, b) => gapOf(b) - gapOf(a)) : shown;
}

/** The trait rows to show beside `viewRows`: articles do not disagree about traits, and traits have no gap. */
export function viewTraitRows(rows: readonly TraitRow[], view: ComparisonView): TraitRow[] {
  if (view.rows === "disagreements") return [];
  return rows.filter(
    (row) =>
      (view.rows === "all" || knownValues(row).size > 1) &&
      contains(`${row.name} ${row.definition}`, view.search),
  );
}

/** Between the best and the worst median; -1, below every gap, where fewer than two languages have one. */
function gapOf(row: ComparisonRow): number {
  const medians = row.cells.flatMap((cell) => cell.consensus.median ?? []);
  return medians.length < 2 ? -1 : widthOf(medians);
}

function knownValues(row: TraitRow): ReadonlySet<string | boolean> {
  const values = row.cells.flatMap((cell) => cell.value?.value ?? []);
  return new Set(values.filter((value) => typeof value !== "object"));
}

function textOf(row: ComparisonRow): string {
  return [row.name, row.question, ...row.cells.map((cell) => cell.reason?.says ?? "")].join(" ");
}

function contains(text: string, search: string): boolean {
  const words = search.toLowerCase().split(/\s+/);
  return words.every((word) => text.toLowerCase().includes(word));
}
