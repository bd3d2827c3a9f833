import { expect, test } from "vitest";
import { outcomeCounts, outcomeOrder } from "@/lib/domain/case-study";
import { outcomes, type Outcome } from "@/lib/schema/case-study";

const points = (...of: readonly Outcome[]) => of.map((outcome) => ({ outcome }));

test("Every outcome is counted, those that no point has as none", () => {
  expect(outcomeCounts(points("differs", "same", "differs", "only-own"))).toEqual({
    same: 1,
    differs: 2,
    "not-found": 0,
    "only-own": 1,
  });
});

test("The counts add up to the number of points", () => {
  const counts = outcomeCounts(points(...outcomes, ...outcomes, "not-found"));
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(2 * outcomes.length + 1);
});

test("Readers are shown every outcome", () => {
  expect(outcomeOrder.toSorted()).toEqual(outcomes.toSorted());
});
