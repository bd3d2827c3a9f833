import { expect, test } from "vitest";
import { countingChanges, movedMedians, withChanges } from "@/lib/domain/counting-changes";

const cell = (median: number | null, reason = "") => ({
  consensus: { median, min: median, max: median, n: 1, label: "one-article" as const },
  reason,
});
const plain = [
  { topic: "throughput", orders: ["rust go"], cells: [cell(1), cell(0)] },
  { topic: "latency", orders: ["go rust"], cells: [cell(2), cell(null)] },
];
const other = [
  { topic: "throughput", orders: [], cells: [cell(1), cell(-1)] },
  { topic: "latency", orders: ["go rust"], cells: [cell(2, "another reason"), cell(1)] },
];
const changes = countingChanges(plain, other);

test("Only the cells and the orders that differ are changes", () => {
  expect(changes.orders).toEqual({ throughput: [] });
  expect(changes.cells.map(({ topic, column }) => [topic, column])).toEqual([
    ["throughput", 1],
    ["latency", 0],
    ["latency", 1],
  ]);
  expect(countingChanges(plain, plain)).toEqual({ cells: [], orders: {} });
});

test("The rows with their changes are the other rows", () => {
  expect(withChanges(plain, changes)).toEqual(other);
  expect(withChanges(plain, { cells: [], orders: {} })).toEqual(plain);
});

test("A median moves where it is another one, appears or goes; not where only its reason does", () => {
  expect(movedMedians(plain, changes.cells)).toEqual([
    { topic: "throughput", column: 1, from: 0, to: -1 },
    { topic: "latency", column: 1, from: null, to: 1 },
  ]);
});
