import type { Consensus } from "./position";

/** A cell whose consensus another way of counting changes. */
export type CountingChange<Cell> = {
  readonly topic: string;
  /** The place of the language in its row. */
  readonly column: number;
  readonly cell: Cell;
};

type CountedCell = { readonly consensus: Pick<Consensus, "median" | "min" | "max" | "n" | "label"> };
type CountedRow<Cell> = { readonly topic: string; readonly cells: readonly Cell[] };

/** The cells of `changed` that are not those of `plain`; both have the same rows and columns. */
export function changedCells<Cell>(
  plain: readonly CountedRow<Cell>[],
  changed: readonly CountedRow<Cell>[],
): CountingChange<Cell>[] {
  const before = new Map(plain.map((row) => [row.topic, row.cells]));
  return changed.flatMap(({ topic, cells }) =>
    cells.flatMap((cell, column) =>
      JSON.stringify(before.get(topic)?.[column]) === JSON.stringify(cell) ? [] : [{ topic, column, cell }],
    ),
  );
}

/** The rows with the changed cells in their places. */
export function withChanges<Cell, Row extends CountedRow<Cell>>(
  rows: readonly Row[],
  changes: readonly CountingChange<Cell>[],
): Row[] {
  if (changes.length === 0) return [...rows];
  const byPlace = new Map(changes.map(({ topic, column, cell }) => [`${topic} ${column}`, cell]));
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, column) => byPlace.get(`${row.topic} ${column}`) ?? cell),
  }));
}

/** The changes that move a median, or make or end one; a change of reason or of the number of claims is none. */
export function movedMedians<Cell extends CountedCell>(
  rows: readonly CountedRow<Cell>[],
  changes: readonly CountingChange<Cell>[],
): { topic: string; column: number; from: number | null; to: number | null }[] {
  const before = new Map(rows.map((row) => [row.topic, row.cells]));
  return changes.flatMap(({ topic, column, cell }) => {
    const from = before.get(topic)?.[column]?.consensus.median ?? null;
    const to = cell.consensus.median;
    return from === to ? [] : [{ topic, column, from, to }];
  });
}
