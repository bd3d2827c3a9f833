import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  standingFigure,
  formatBytes,
  formatCount,
  formatCounted,
  formatDate,
  formatDecimals,
  formatFigure,
  formatNames,
  formatNumber,
  roundRatio,
  shownDecimals,
  formatPosition,
  formatPublished,
  formatScore,
  formatShortDate,
  yearBeside,
  yearOf,
  unitNames,
} from "@/lib/format";

describe("The numbers of a table", () => {
  test("have as many decimals as show three digits of the smallest that is not zero", () => {
    expect(shownDecimals([2250, 168914.3])).toBe(0);
    expect(shownDecimals([0, 14.9, 75])).toBe(1);
    expect(shownDecimals([493.463, 0.2047])).toBe(3);
    expect(shownDecimals([])).toBe(0);
  });

  test("are rounded to them, and get no digit that they do not have", () => {
    expect(formatDecimals(168914.6, 0)).toBe("168,915");
    expect(formatDecimals(0.31, 3)).toBe("0.31");
    expect(formatDecimals(272.6397, 3)).toBe("272.64");
  });
});

describe("formatBytes", () => {
  test.each([
    [20, "1 kB"],
    [1499, "1 kB"],
    [540204, "540 kB"],
    [999_499, "999 kB"],
    [999_500, "1.0 MB"],
    [1_234_567, "1.2 MB"],
  ])("%i bytes are written %s", (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });
});

describe("The year of an article", () => {
  test("of one without a date is the year it speaks of, so marked", () => {
    const unknown = { unknown: "the page names none" };
    expect([yearOf("2026-03-02", "2026"), yearOf(unknown, "2026"), yearOf(unknown)]).toEqual([
      "2026",
      "about 2026, no date given",
      "undated",
    ]);
    expect([formatPublished("2026-03-02", "2026"), formatPublished(unknown, "2026")]).toEqual([
      "2 March 2026",
      "about 2026, no date given",
    ]);
  });

  test("is not written beside a name that says it", () => {
    expect(yearBeside("Rust Web Guide 2026", "2026")).toBeNull();
    expect(yearBeside("Rust vs Go (2020)", "2020")).toBeNull();
    expect(yearBeside("Rust vs Go (2020)", "2026")).toBe("2026");
    expect(yearBeside("Which backend dominates", "about 2026, no date given")).toBe(
      "about 2026, no date given",
    );
    expect(yearBeside("Why servers", "undated")).toBe("undated");
  });
});

describe("formatCounted", () => {
  test.each([
    [0, "0 claims"],
    [1, "1 claim"],
    [2, "2 claims"],
    [1095, "1,095 claims"],
  ])("%i are written %s", (count, text) => {
    expect(formatCounted(count, "claim")).toBe(text);
  });
});

describe("formatPosition", () => {
  test.each([
    [1, "+1"],
    [-1.5, "−1.5"],
    [0.8333, "+0.83"],
    [0, "0"],
    [-0, "0"],
    [-0.004, "0"],
  ])("%d is written %s", (value, text) => {
    expect(formatPosition(value)).toBe(text);
  });
});

describe("formatScore", () => {
  test.each([
    [1, "+1.00"],
    [-0.4, "−0.40"],
    [0.8333, "+0.83"],
    [0, "0.00"],
    [-0.004, "0.00"],
  ])("%d is written %s, to stand in a column", (value, text) => {
    expect(formatScore(value)).toBe(text);
  });
});

describe("roundRatio", () => {
  test.each([
    [1.2222, 1.2],
    [9.7, 9.7],
    [16.7, 17],
    [55.1, 55],
    [0.0411, 0.041],
    [0.668, 0.67],
    [3, 3],
  ])("%d is shown as %d", (ratio, shown) => {
    expect(roundRatio(ratio)).toBe(shown);
  });

  test("a ratio near one is not shown as one while three digits tell them apart", () => {
    expect([1.04, 0.996, 1.0004].map(roundRatio)).toEqual([1.04, 0.996, 1]);
  });
});

describe("formatNumber", () => {
  test.each([
    [0, "0"],
    [7, "7"],
    [110000, "110,000"],
    [1000000, "1,000,000"],
    [1.2222, "1.22"],
    [2.5, "2.5"],
    [12.345, "12.3"],
    [99.96, "100"],
    [999.6, "1,000"],
    [1234.5, "1,235"],
    [0.5, "0.5"],
    [0.0001234, "0.000123"],
    [0.00000012, "0.00000012"],
    [-60, "−60"],
    [-0.25, "−0.25"],
    [1e21, "1,000,000,000,000,000,000,000"],
  ])("%d is written %s", (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  test("a number that is no longer finite is written as infinite", () => {
    expect(formatNumber(Infinity)).toBe("∞");
  });

  test("no number is written with an exponent, and each reads back to three digits or the whole", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e15, noNaN: true }), (value) => {
        const text = formatNumber(value);
        expect(text).toMatch(/^\d{1,3}(,\d{3})*(\.\d*[1-9])?$/);
        expect(Math.abs(Number(text.replaceAll(",", "")) / value - 1)).toBeLessThanOrEqual(0.00501);
      }),
    );
  });
});

test("A unit that says what is measured needs no name beside it", () => {
  expect(unitNames({ name: "Requests per second", unit: "requests/s" })).toBe(true);
  expect(unitNames({ name: "Packages", unit: "packages" })).toBe(true);
  expect(unitNames({ name: "Latency", unit: "ms" })).toBe(false);
  // A version is written without its unit.
  expect(unitNames({ name: "Version", unit: "version" })).toBe(false);
});

describe("formatFigure", () => {
  const space = "\u00a0";

  test.each([
    [{ low: 110000, high: 110000, unit: "requests/s" }, `110,000${space}requests/s`],
    [{ low: 200000, high: null, unit: "requests/s" }, `at least 200,000${space}requests/s`],
    [{ low: null, high: 8, unit: "weeks" }, `at most 8${space}weeks`],
    [{ low: 2, high: 3, unit: "×" }, "2–3×"],
    [{ low: 4, high: 8, unit: "weeks" }, `4–8${space}weeks`],
    [{ low: 60, high: null, unit: "%", qualifier: "more-than" }, "more than 60%"],
    [{ low: 10, high: 10, unit: "MB", qualifier: "about" }, `about 10${space}MB`],
    [{ low: null, high: 40, unit: "%", qualifier: "up-to" }, "up to 40%"],
    [{ low: 5, high: 10, unit: "×", qualifier: "often" }, "often 5–10×"],
    [{ low: 5, high: null, unit: "×", qualifier: "often" }, "often at least 5×"],
    [{ low: 5, high: null, unit: "×", qualifier: "about" }, "at least about 5×"],
    [{ low: 1, high: 1, unit: "×", qualifier: "typical" }, "typically 1×"],
    [{ low: -65, high: -60, unit: "%" }, "−65% to −60%"],
    [{ low: 1, high: 1, unit: "weeks" }, `1${space}week`],
    [{ low: 1, high: 1, unit: "ms" }, `1${space}ms`],
    [{ low: 2009, high: 2009, unit: "year" }, "2009"],
    [{ low: 20.11, high: 20.11, unit: "version" }, "20.11"],
    [{ low: null, high: 10, unit: "rank", qualifier: "at-most" }, "among the first 10"],
    [{ low: null, high: null, unit: "×" }, "no number"],
  ] as const)("%j is written %s", (figure, text) => {
    expect(formatFigure(figure)).toBe(text);
  });

  test.each([
    [1, "s", "seconds"],
    [1, "days", "days"],
    [1, "million packages", "millions of packages"],
    [1000, "connections", "thousands of connections"],
    [10000, "requests", "tens of thousands of requests"],
    [1000000, "requests/s", "millions of requests per second"],
    [1000000, "currency units", "millions of currency units"],
    [10, "×", "in the order of 10×"],
    [300, "ms", `in the order of 300${space}ms`],
  ] as const)("a text that gives only the size %d of %s is given as %s", (low, unit, text) => {
    expect(formatFigure({ low, high: null, unit, qualifier: "order-of" })).toBe(text);
  });
});

test("A unit that stands alone says that it has no number", () => {
  expect(["years", "millions of packages", "8 years", "no number"].map(standingFigure)).toEqual([
    "years (no number)",
    "millions of packages",
    "8 years",
    "no number",
  ]);
});

describe("formatDate", () => {
  test.each([
    ["2026-01-06", "6 January 2026"],
    ["2020-12-31", "31 December 2020"],
    ["2026-01", "January 2026"],
    ["2026", "2026"],
  ])("%s is written %s", (date, text) => {
    expect(formatDate(date)).toBe(text);
  });

  test("is short in a table of dates", () => {
    expect(["2020-09", "2026-05-31", "2026"].map(formatShortDate)).toEqual([
      "Sep 2020",
      "31 May 2026",
      "2026",
    ]);
  });
});

test.each([
  [0, "no"],
  [1, "one"],
  [12, "twelve"],
  [13, "13"],
])("%i of something are said as %s", (count, text) => {
  expect(formatCount(count)).toBe(text);
});

test.each([
  [[], ""],
  [["Rust"], "Rust"],
  [["Rust", "Go"], "Rust and Go"],
  [["Rust", "Go", "Python"], "Rust, Go and Python"],
])("%j are listed as “%s”", (names, text) => {
  expect(formatNames(names)).toBe(text);
});
