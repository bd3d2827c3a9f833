import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lateChange } from "@/lib/domain/chart/late-change";

/** A value for each month of two years. */
const months = (valueOf: (month: number) => number) =>
  Array.from({ length: 24 }, (_, at) => ({
    label: `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
    value: valueOf(at),
  }));

describe("A late change", () => {
  test("begins where a line that was flat turns, up or down", () => {
    expect(lateChange(months((at) => (at < 22 ? 29 : 29 + 9 * (at - 21))))).toMatchObject({
      label: "2025-10",
      value: 29,
    });
    expect(lateChange(months((at) => (at < 22 ? 29 : 29 - 9 * (at - 21))))?.label).toBe("2025-10");
  });

  test("is none where the change is spread, where there is none, and where two points are all", () => {
    expect(lateChange(months((at) => at))).toBeNull();
    expect(lateChange(months(() => 5))).toBeNull();
    expect(lateChange(months((at) => at).slice(0, 2))).toBeNull();
    expect(lateChange([])).toBeNull();
  });

  test("is at least two thirds of the whole, in the last tenth of the time", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 24, maxLength: 24 }), (values) => {
        const points = months((at) => values[at] ?? 0);
        const found = lateChange(points);
        const [first, last] = [values[0] ?? 0, values[23] ?? 0];
        if (found === null) return;
        expect((last - found.value) / (last - first)).toBeGreaterThanOrEqual(2 / 3 - 1e-9);
        expect(found.label >= "2025-10").toBe(true);
      }),
    );
  });
});
