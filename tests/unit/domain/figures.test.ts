import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  comparableGroups,
  figureConflicts,
  figureOf,
  figuresOf,
  inMetricUnit,
  middleOf,
  rankIn,
  type ReportedFigure,
} from "@/lib/domain/figures";
import { makeClaim, makeFigure, makeMetric } from "@/tests/fixtures";

const productivity = makeMetric({
  id: "time-to-productivity",
  unit: "weeks",
  otherUnits: { months: 4.348214 },
  better: "lower",
});

describe("figureOf", () => {
  test("a single value has two equal bounds and the metric’s unit", () => {
    expect(
      figureOf({ subject: "rust", metric: "requests-per-second", value: 110000 }, { unit: "requests/s" }),
    ).toEqual({
      subject: "rust",
      metric: "requests-per-second",
      low: 110000,
      high: 110000,
      unit: "requests/s",
      qualifier: null,
      relativeTo: null,
      derived: false,
      set: null,
      conditions: null,
      year: null,
    });
  });

  test("an open bound is null", () => {
    const figure = figureOf(
      { subject: "rust", metric: "speed-ratio", low: 5, qualifier: "at-least", relativeTo: "nodejs" },
      { unit: "×" },
    );
    expect(figure).toMatchObject({ low: 5, high: null, qualifier: "at-least", relativeTo: "nodejs" });
  });

  test("the unit of the text stays", () => {
    const figure = figureOf(
      { subject: "rust", metric: "time-to-productivity", value: 3, unit: "months" },
      productivity,
    );
    expect(figure).toMatchObject({ low: 3, high: 3, unit: "months" });
  });
});

describe("inMetricUnit", () => {
  test("both bounds are converted", () => {
    const figure = inMetricUnit(makeFigure({ low: 2, high: 3, unit: "months" }), productivity);
    expect(figure).toMatchObject({ low: 8.696428, high: 13.044642, unit: "weeks" });
  });

  test("an open bound stays open", () => {
    expect(inMetricUnit(makeFigure({ low: 2, unit: "months" }), productivity)).toMatchObject({
      low: 8.696428,
      high: null,
    });
  });
});

describe("figuresOf", () => {
  test("a figure in another unit keeps what the text says beside what stands on the axis", () => {
    const claim = makeClaim({
      id: "an-article/three-months",
      figures: [{ subject: "rust", metric: "time-to-productivity", value: 3, unit: "months" }],
    });
    expect(figuresOf([claim], new Map([[productivity.id, productivity]]))).toMatchObject([
      {
        claim: "an-article/three-months",
        article: "an-article",
        low: 13.044642,
        unit: "weeks",
        stated: { low: 3, high: 3, unit: "months" },
      },
    ]);
  });

  test("a figure in the metric’s unit says nothing twice", () => {
    const claim = makeClaim({ figures: [{ subject: "go", metric: "time-to-productivity", value: 1 }] });
    const [figure] = figuresOf([claim], new Map([[productivity.id, productivity]]));
    expect(figure).not.toHaveProperty("stated");
  });
});

describe("comparableGroups", () => {
  test("figures of one article, set, metric and conditions are one group, across claims", () => {
    const run = { set: "showdown", conditions: "simple HTTP server" };
    const groups = comparableGroups([
      makeFigure({ ...run, claim: "one/rust", subject: "rust" }),
      makeFigure({ ...run, claim: "one/go", subject: "go" }),
    ]);
    expect(groups).toMatchObject([
      { article: "one", set: "showdown", figures: [{ subject: "rust" }, { subject: "go" }] },
    ]);
  });

  test.each([
    ["articles", { claim: "two/go" }],
    ["sets", { set: "other-run" }],
    ["metrics", { metric: "latency" }],
    ["conditions", { conditions: "with a database" }],
  ])("figures of different %s are never one group", (_, other) => {
    const figure = { claim: "one/rust", set: "showdown", conditions: "simple HTTP server" };
    expect(comparableGroups([makeFigure(figure), makeFigure({ ...figure, ...other })])).toHaveLength(2);
  });

  test("without a set only the figures of one claim are comparable", () => {
    const groups = comparableGroups([
      makeFigure({ claim: "one/both", subject: "rust" }),
      makeFigure({ claim: "one/both", subject: "go" }),
      makeFigure({ claim: "one/other", subject: "nodejs" }),
    ]);
    expect(groups.map(({ figures }) => figures.map(({ subject }) => subject))).toEqual([
      ["rust", "go"],
      ["nodejs"],
    ]);
  });

  test("a figure relative to another is no quantity", () => {
    expect(comparableGroups([makeFigure({ relativeTo: "go" })])).toEqual([]);
  });

  test("every quantity is in exactly one group, and no group mixes articles", () => {
    fc.assert(
      fc.property(fc.array(reportedFigures), (figures) => {
        const groups = comparableGroups(figures);
        const quantities = figures.filter(({ relativeTo }) => relativeTo === null);
        expect(groups.flatMap((group) => group.figures)).toHaveLength(quantities.length);
        expect(groups.every((group) => group.figures.every(({ article }) => article === group.article))).toBe(
          true,
        );
      }),
    );
  });
});

describe("rankIn", () => {
  const figures = [makeFigure({ value: 2 }), makeFigure({ low: 5, high: 9 }), makeFigure({ low: 4 })];

  test("the best stands first, a range at its middle, an open bound where it is", () => {
    expect(rankIn(figures, "higher").map(middleOf)).toEqual([7, 4, 2]);
    expect(rankIn(figures, "lower").map(middleOf)).toEqual([2, 4, 7]);
  });

  test("there is no order where neither way is good", () => {
    expect(rankIn(figures, "neither")).toEqual(figures);
  });
});

describe("figureConflicts", () => {
  const weeks = makeFigure({ claim: "guide/weeks", low: 4, high: 8 });
  const months = makeFigure({ claim: "blog/months", value: 13 });

  test("ranges of two articles that do not meet conflict, by the factor between their nearest bounds", () => {
    expect(figureConflicts([months, weeks])).toEqual([
      {
        metric: "requests-per-second",
        subject: "rust",
        relativeTo: null,
        lower: weeks,
        upper: months,
        factor: 1.625,
      },
    ]);
  });

  test.each([
    ["that meet in one number", { low: 8, high: 10 }],
    ["that meet because one is open", { low: 2 }],
    ["of one article", { claim: "guide/other", value: 13 }],
    ["of two subjects", { subject: "go", value: 13 }],
    ["of two metrics", { metric: "latency", value: 13 }],
    ["relative to different things", { relativeTo: "go", value: 13 }],
  ])("figures %s do not conflict", (_, other) => {
    expect(figureConflicts([weeks, makeFigure({ claim: "blog/other", ...other })])).toEqual([]);
  });

  test("an open bound beyond the other’s range conflicts with it", () => {
    expect(figureConflicts([makeFigure({ claim: "blog/open", low: 16 }), weeks])).toMatchObject([
      { factor: 2 },
    ]);
  });

  test("numbers of two years do not conflict, a year against none does", () => {
    const of = (year: number | null, claim: string, value: number) => makeFigure({ year, claim, value });
    expect(figureConflicts([of(2024, "one/a", 40), of(2025, "two/b", 60)])).toEqual([]);
    expect(figureConflicts([of(2024, "one/a", 40), of(null, "two/b", 60)])).toHaveLength(1);
  });

  test("quantities of two runs do not conflict, even under one name; ratios of two runs do", () => {
    const of = (set: string | null, claim: string, value: number, relativeTo: string | null = null) =>
      makeFigure({ claim, value, conditions: "simple HTTP server", set, relativeTo });
    expect(figureConflicts([of("hall", "one/a", 110), of("other", "two/b", 200)])).toEqual([]);
    expect(figureConflicts([of("hall", "one/a", 110), of(null, "two/b", 200)])).toHaveLength(1);
    expect(figureConflicts([of("hall", "one/a", 2, "go"), of("other", "two/b", 5, "go")])).toHaveLength(1);
  });

  test("the widest comes first, those across zero before all", () => {
    const pair = (subject: string, one: number, other: number) => [
      makeFigure({ subject, claim: "one/a", value: one }),
      makeFigure({ subject, claim: "two/b", value: other }),
    ];
    const figures = [
      ...pair("go", 10, 20),
      ...pair("rust", -60, -20),
      ...pair("python", -5, 5),
      ...pair("nodejs", 0, 9),
    ];
    expect(figureConflicts(figures).map(({ subject, factor }) => [subject, factor])).toEqual([
      ["python", Infinity],
      ["nodejs", Infinity],
      ["rust", 3],
      ["go", 2],
    ]);
  });

  test("a conflict is between ranges apart, whatever the order of the figures", () => {
    fc.assert(
      fc.property(fc.array(reportedFigures, { maxLength: 6 }), (figures) => {
        const conflicts = figureConflicts(figures);
        expect(conflicts).toHaveLength(figureConflicts(figures.toReversed()).length);
        for (const { lower, upper, factor } of conflicts) {
          expect(lower.high ?? Infinity).toBeLessThan(upper.low ?? -Infinity);
          expect(factor).toBeGreaterThan(1);
        }
      }),
    );
  });
});

const bounds = fc.oneof(
  fc.record({ value: fc.integer({ min: -50, max: 50 }) }),
  fc.record({ low: fc.integer({ min: -50, max: 50 }) }),
  fc.record({ high: fc.integer({ min: -50, max: 50 }) }),
);
const reportedFigures: fc.Arbitrary<ReportedFigure> = fc
  .tuple(
    bounds,
    fc.record({
      subject: fc.constantFrom("rust", "go"),
      claim: fc.constantFrom("one/a", "one/b", "two/a"),
      set: fc.constantFrom(null, "run"),
      relativeTo: fc.constantFrom(null, "nodejs"),
    }),
  )
  .map(([bound, fields]) => makeFigure({ ...fields, ...bound }));
