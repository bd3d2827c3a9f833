import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawnTicks, labelledTicks, linearAxis, logAxis, placeOn, offsetsOn } from "@/lib/domain/chart/axis";

describe("linearAxis", () => {
  test.each([
    [
      [110000, 90000, 45000],
      [0, 50000, 100000, 150000],
    ],
    [
      [2.5, 3, 8],
      [0, 2, 4, 6, 8],
    ],
    [[0.3], [0, 0.1, 0.2, 0.3]],
    [
      [-50, -30],
      [-60, -40, -20, 0],
    ],
    [
      [-5, 12],
      [-5, 0, 5, 10, 15],
    ],
    [[0], [0, 0.5]],
    [[], [0, 0.5]],
  ])("%j is drawn from zero in steps of 1, 2 or 5: %j", (values, ticks) => {
    const axis = linearAxis(values);
    expect(axis.ticks).toEqual(ticks);
    expect([axis.min, axis.max]).toEqual([ticks[0], ticks.at(-1)]);
  });

  test("all values and zero are on the axis, with few marks", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e9 })), (whole) => {
        const values = whole.map((value) => value / 1000);
        const { min, max, ticks } = linearAxis(values);
        expect(min).toBeLessThanOrEqual(Math.min(0, ...values));
        expect(max).toBeGreaterThanOrEqual(Math.max(0, ...values) * (1 - 1e-9));
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});

describe("logAxis", () => {
  test.each([
    [
      [1.22, 1.7, 3],
      [1, 2, 5],
    ],
    [
      [1, 10],
      [1, 2, 5, 10],
    ],
    [[3], [2, 5]],
    [
      [2, 5],
      [1, 2, 5],
    ],
    [[1], [1, 2]],
    [
      [0.03, 70000],
      [0.02, 0.1, 1, 10, 100, 1000, 10000, 100000],
    ],
  ])(
    "%j is drawn with marks at 1, 2 and 5, or at powers of ten and the ends where they are many: %j",
    (values, ticks) => {
      expect(logAxis(values)).toMatchObject({ kind: "log", ticks });
    },
  );

  test("without a positive value the axis is linear", () => {
    expect(logAxis([0, -3])).toEqual(linearAxis([0, -3]));
  });

  test("all positive values are on the axis, which has a beginning and another end", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), { minLength: 1 }), (values) => {
        const { min, max, ticks } = logAxis(values);
        expect(min).toBeGreaterThan(0);
        expect(min).toBeLessThan(max);
        expect(values.every((value) => value >= min && value <= max)).toBe(true);
        expect(ticks.every((tick) => tick >= min && tick <= max)).toBe(true);
      }),
    );
  });
});

describe("placeOn", () => {
  test.each([
    [linearAxis([8]), 0, 0],
    [linearAxis([8]), 4, 0.5],
    [linearAxis([8]), 80, 1],
    [logAxis([1, 100]), 10, 0.5],
    [logAxis([1, 100]), 0, 0],
  ])("%j has %d at %d", (axis, value, place) => {
    expect(placeOn(axis, value)).toBeCloseTo(place, 9);
  });

  test("a greater value never stands before a smaller one", () => {
    const values = fc.double({ min: 0.001, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(values, values, fc.constantFrom(linearAxis, logAxis), (one, other, axisOf) => {
        const axis = axisOf([one, other]);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(placeOn(axis, low)).toBeLessThanOrEqual(placeOn(axis, high));
      }),
    );
  });
});

test("A line without a number is not drawn; on a narrow screen fewer have one", () => {
  const ticks = drawnTicks({ kind: "linear", min: 0, max: 100, ticks: [0, 2, 50, 60, 100] });
  expect(ticks).toEqual([
    { tick: 0, needsRoom: false },
    { tick: 50, needsRoom: false },
    { tick: 60, needsRoom: true },
    { tick: 100, needsRoom: false },
  ]);
});

describe("labelledTicks", () => {
  const axis = logAxis([0.03, 70]);

  test("are all where there is room", () => {
    expect(axis.ticks).toEqual([0.02, 0.1, 1, 10, 100]);
    expect(labelledTicks(axis, 0.1)).toEqual(axis.ticks);
  });

  test("are those asked for first, then the ends, where there is little room", () => {
    expect(labelledTicks(axis, 0.3, [1])).toEqual([0.02, 1, 100]);
    expect(labelledTicks(axis, 0.3, [7])).toEqual(labelledTicks(axis, 0.3));
  });

  test("are powers of ten rather than others between the ends of a logarithmic axis", () => {
    expect(labelledTicks(logAxis([1, 150]), 0.3)).toEqual([1, 10, 200]);
  });

  test("never stand nearer than they may", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), { minLength: 1 }),
        fc.double({ min: 0.05, max: 0.5, noNaN: true }),
        (values, apart) => {
          const any = logAxis(values);
          const places = labelledTicks(any, apart, [1]).map((tick) => placeOn(any, tick));
          expect(places.length).toBeGreaterThan(0);
          places.slice(1).forEach((place, at) => {
            expect(place - (places[at] ?? 0)).toBeGreaterThanOrEqual(apart);
          });
        },
      ),
    );
  });
});

test("Marks that would cover each other stand off their line, each farther down; others stand on it", () => {
  const axis = linearAxis([0, 100]);
  expect(offsetsOn(axis, [10, 50, 51, 90], 0.02)).toEqual([0, -0.5, 0.5, 0]);
  expect(offsetsOn(axis, [10, 11, 12], 0.02)).toEqual([-0.5, 0, 0.5]);
  expect(offsetsOn(axis, [], 0.02)).toEqual([]);
});
