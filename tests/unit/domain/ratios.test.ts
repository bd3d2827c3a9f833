import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { divide, ratiosBetween } from "@/lib/domain/ratios";
import { makeFigure, makeMetric } from "@/tests/fixtures";

const metrics = [
  makeMetric(),
  makeMetric({ id: "speed-ratio", unit: "×", scale: "ratio", ratioOf: "requests-per-second" }),
  makeMetric({ id: "performance-change", unit: "%", scale: "change" }),
];

const languages: Readonly<Record<string, string>> = {
  rust: "rust",
  go: "go",
  nodejs: "nodejs",
  axum: "rust",
  actix: "rust",
  gin: "go",
};
const subjects = { languageOf: (subject: string) => languages[subject] ?? null };

const between = (of: string, to: string, figures: Parameters<typeof ratiosBetween>[2]) =>
  ratiosBetween(of, to, figures, metrics, subjects);

describe("divide", () => {
  test.each([
    [
      "two values",
      { low: 110, high: 110 },
      { low: 90, high: 90 },
      { low: 110 / 90, high: 110 / 90, kind: "derived" },
    ],
    [
      "a range by a range",
      { low: 100, high: 200 },
      { low: 10, high: 50 },
      { low: 2, high: 20, kind: "derived" },
    ],
    [
      "at least by a value",
      { low: 200, high: null },
      { low: 40, high: 40 },
      { low: 5, high: null, kind: "derived" },
    ],
    [
      "a value by at least",
      { low: 200, high: 200 },
      { low: 40, high: null },
      { low: null, high: 5, kind: "derived" },
    ],
    [
      "at most by a value",
      { low: null, high: 200 },
      { low: 40, high: 40 },
      { low: null, high: 5, kind: "derived" },
    ],
    [
      "at most by at least",
      { low: null, high: 200 },
      { low: 40, high: null },
      { low: null, high: 5, kind: "derived" },
    ],
    [
      "at least by at most",
      { low: 200, high: null },
      { low: null, high: 40 },
      { low: 5, high: null, kind: "derived" },
    ],
  ])("%s carries the open bounds", (_, dividend, divisor, quotient) => {
    expect(divide(dividend, divisor)).toEqual(quotient);
  });

  test.each([
    ["at least", { low: 200, high: null }, { low: 40, high: null }],
    ["at most", { low: null, high: 200 }, { low: null, high: 40 }],
  ])("%s by %s gives no bound: only the quotient of the bounds is left", (_, dividend, divisor) => {
    expect(divide(dividend, divisor)).toEqual({ low: 5, high: 5, kind: "bounds-only" });
  });

  test("every quotient of two numbers within the ranges is within the quotient’s range", () => {
    const positive = fc.double({ min: 0.1, max: 1000, noNaN: true });
    const ranges = fc
      .tuple(positive, positive, fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([a, b, share]) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        return { low, high, within: low + share * (high - low) };
      });
    const open = fc.constantFrom("no", "low", "high");
    fc.assert(
      fc.property(ranges, ranges, open, open, (dividend, divisor, openDividend, openDivisor) => {
        const close = ({ low, high }: { low: number; high: number }, side: string) => ({
          low: side === "low" ? null : low,
          high: side === "high" ? null : high,
        });
        const quotient = divide(close(dividend, openDividend), close(divisor, openDivisor));
        fc.pre(quotient.kind === "derived");
        const within = dividend.within / divisor.within;
        expect(within).toBeGreaterThanOrEqual((quotient.low ?? 0) * (1 - 1e-9));
        expect(within).toBeLessThanOrEqual((quotient.high ?? Infinity) * (1 + 1e-9));
      }),
    );
  });
});

describe("ratiosBetween", () => {
  test("a stated ratio is taken as it is, with its hedge and conditions", () => {
    const figure = makeFigure({
      claim: "blog/faster",
      metric: "speed-ratio",
      relativeTo: "go",
      low: 2,
      high: 3,
      qualifier: "often",
      conditions: "HTTP servers",
    });
    expect(between("rust", "go", [figure])).toEqual([
      {
        of: "rust",
        to: "go",
        article: "blog",
        claims: ["blog/faster"],
        metric: "speed-ratio",
        low: 2,
        high: 3,
        kind: "stated",
        qualifier: "often",
        conditions: "HTTP servers",
        frameworks: [],
        isOfCase: false,
      },
    ]);
  });

  test("a change in per cent is converted and says so", () => {
    const figure = makeFigure({ metric: "performance-change", relativeTo: "go", value: 70 });
    expect(between("rust", "go", [figure])).toMatchObject([{ low: 1.7, high: 1.7, kind: "converted" }]);
  });

  test("a ratio stated the other way round is turned round, its open bound with it", () => {
    const figure = makeFigure({
      subject: "go",
      metric: "speed-ratio",
      relativeTo: "rust",
      low: 0.5,
      qualifier: "at-least",
    });
    expect(between("rust", "go", [figure])).toMatchObject([
      { of: "rust", to: "go", low: null, high: 2, kind: "converted", qualifier: "at-most" },
    ]);
  });

  test("two numbers of one run are divided, naming both claims", () => {
    const ratios = between("rust", "go", [
      makeFigure({ claim: "blog/rust", set: "run", value: 110000 }),
      makeFigure({ claim: "blog/go", set: "run", subject: "go", value: 90000 }),
    ]);
    expect(ratios).toMatchObject([
      { article: "blog", claims: ["blog/rust", "blog/go"], metric: "requests-per-second", kind: "derived" },
    ]);
    expect(ratios[0]?.low).toBeCloseTo(1.2222, 4);
  });

  test("numbers of two runs are never divided", () => {
    const ratios = between("rust", "go", [
      makeFigure({ claim: "blog/rust", set: "run" }),
      makeFigure({ claim: "blog/go", set: "other-run", subject: "go" }),
    ]);
    expect(ratios).toEqual([]);
  });

  test("frameworks count for their language, each by itself, and are named", () => {
    const ratios = between("rust", "go", [
      makeFigure({ set: "run", subject: "axum", value: 120 }),
      makeFigure({ set: "run", subject: "actix", value: 150 }),
      makeFigure({ set: "run", subject: "gin", value: 100 }),
    ]);
    expect(ratios.map(({ low, frameworks }) => [low, frameworks])).toEqual([
      [1.2, ["axum", "gin"]],
      [1.5, ["actix", "gin"]],
    ]);
  });

  test("a hedge of one of the numbers is a hedge of their quotient", () => {
    const ratios = between("rust", "go", [
      makeFigure({ set: "run", value: 100, qualifier: "about" }),
      makeFigure({ set: "run", subject: "go", value: 50 }),
    ]);
    expect(ratios).toMatchObject([{ low: 2, qualifier: "about" }]);
  });

  test("nothing is divided by zero", () => {
    const ratios = between("rust", "go", [
      makeFigure({ set: "run" }),
      makeFigure({ set: "run", subject: "go", value: 0 }),
    ]);
    expect(ratios).toEqual([]);
  });

  test("figures of metrics that were not asked for are left out", () => {
    expect(
      between("rust", "go", [makeFigure({ metric: "latency-ratio", relativeTo: "go", value: 0.5 })]),
    ).toEqual([]);
  });

  test("the lowest comes first, whatever the order of the figures", () => {
    const figures = [5, 1.2, 3].map((value, at) =>
      makeFigure({ claim: `blog-${at}/a`, metric: "speed-ratio", relativeTo: "go", value }),
    );
    const lows = [1.2, 3, 5];
    expect(between("rust", "go", figures).map(({ low }) => low)).toEqual(lows);
    expect(between("rust", "go", figures.toReversed()).map(({ low }) => low)).toEqual(lows);
  });

  test("the ratios the other way round are the inverses", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (rust, go) => {
        const figures = [
          makeFigure({ set: "run", value: rust }),
          makeFigure({ set: "run", subject: "go", value: go }),
          makeFigure({ metric: "speed-ratio", relativeTo: "go", value: rust / go }),
        ];
        const product =
          (between("rust", "go", figures)[0]?.low ?? 0) * (between("go", "rust", figures)[0]?.low ?? 0);
        expect(product).toBeCloseTo(1, 9);
      }),
    );
  });
});
