import { expect, test } from "vitest";
import { changedCells, movedMedians, withChanges } from "@/lib/domain/counting-changes";

const cell = (median: number | null, reason = "") => ({
  consensus: { median, min: median, max: median, n: 1, label: "one-article" as const },
  reason,
});
const plain = [
  { topic: "throughput", cells: [cell(1), cell(0)] },
  { topic: "latency", cells: [cell(2), cell(null)] },
];
const other = [
  { topic: "throughput", cells: [cell(1), cell(-1)] },
  { topic: "latency", cells: [cell(2, "another reason"), cell(1)] },
];
const changes = changedCells(plain, other);

test("Only the cells that differ are changes", () => {
  expect(changes.map(({ topic, column }) => [topic, column])).toEqual([
    ["throughput", 1],
    ["latency", 0],
    ["latency", 1],
  ]);
  expect(changedCells(plain, plain)).toEqual([]);
});

test("The rows with their changes are the other rows", () => {
  expect(withChanges(plain, changes)).toEqual(other);
  expect(withChanges(plain, [])).toEqual(plain);
});

test("A median moves where it is another one, appears or goes; not where only its reason does", () => {
  expect(movedMedians(plain, changes)).toEqual([
    { topic: "throughput", column: 1, from: 0, to: -1 },
    { topic: "latency", column: 1, from: null, to: 1 },
  ]);
});
