import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spreadAbove, spreadDown } from "@/lib/domain/chart/lines";

const placed = (ends: readonly number[], gap: number) =>
  spreadDown(
    ends.map((end) => ({ end })),
    gap,
  );

describe("the names of lines", () => {
  test("stand at their lines’ ends where they have room, whatever crowds elsewhere", () => {
    expect(placed([90, 10, 91], 20)).toEqual([
      { end: 10, at: 10 },
      { end: 90, at: 90 },
      { end: 91, at: 110 },
    ]);
  });

  test("never cover each other and never stand above their line’s end", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300)), fc.integer({ min: 1, max: 30 }), (ends, gap) => {
        const names = placed(ends, gap);
        expect(names.every(({ end, at }) => at >= end)).toBe(true);
        expect(names.slice(1).every(({ at }, index) => at - (names[index]?.at ?? 0) >= gap)).toBe(true);
      }),
    );
  });
});

test("Names that would stand below the axis move up, and those above them as far as they need", () => {
  const at = (ends: readonly number[]) =>
    spreadAbove(
      ends.map((end) => ({ end })),
      10,
      100,
    ).map((line) => line.at);
  expect(at([20, 96, 98, 100])).toEqual([20, 80, 90, 100]);
  expect(at([20, 50])).toEqual([20, 50]);
  expect(at([])).toEqual([]);
});
