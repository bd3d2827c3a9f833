import type { Consensus } from "./position";

/** A cell whose consensus another way of counting changes. */
export type CountingChange<Cell> = {
  readonly topic: string;
  /** The place of the language in its row. */
  readonly column: number;
  readonly cell: Cell;
};

/** What another way of counting changes of rows. */
export type CountingChanges<Cell, Order> = {
  readonly cells: readonly CountingChange<Cell>[];
  /** The orders of the rows whose orders change, by their topics. */
  readonly orders: Readonly<Record<string, readonly Order[]>>;
};

type CountedCell = { readonly consensus: Pick<Consensus, "median" | "min" | "max" | "n" | "label"> };
type CountedRow<Cell> = { readonly topic: string; readonly cells: readonly Cell[] };
type OrderedRow<Cell, Order> = CountedRow<Cell> & { readonly orders: readonly Order[] };

/** What of `changed` is not as in `plain`; both have the same rows and columns. */
export function countingChanges<Cell, Order>(
  plain: readonly OrderedRow<Cell, Order>[],
  changed: readonly OrderedRow<Cell, Order>[],
): CountingChanges<Cell, Order> {
  const before = new Map(plain.map((row) => [row.topic, row]));
  return {
    cells: changed.flatMap(({ topic, cells }) =>
      cells.flatMap((cell, column) =>
        isSame(before.get(topic)?.cells[column], cell) ? [] : [{ topic, column, cell }],
      ),
    ),
    orders: Object.fromEntries(
      changed.flatMap(({ topic, orders }) =>
        isSame(before.get(topic)?.orders, orders) ? [] : [[topic, orders]],
      ),
    ),
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The rows with the changed cells in their places, and with the changed orders. */
export function withChanges<Cell, Order, Row extends OrderedRow<Cell, Order>>(
  rows: readonly Row[],
  { cells, orders }: CountingChanges<Cell, Order>,
): Row[] {
  const byPlace = new Map(cells.map(({ topic, column, cell }) => [`${topic} ${column}`, cell]));
  return rows.map((row) => ({
    ...row,
    orders: orders[row.topic] ?? row.orders,
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
