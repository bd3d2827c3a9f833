import { describe, expect, test } from "vitest";
import type { ChartPanel, ChartRow } from "@/lib/domain/chart";
import { briefFinding, panelFinding, rowText } from "@/lib/domain/chart-words";
import { makePanel, makeRow as makeAnyRow } from "../../fixtures";

const makeRow = (fields: Partial<ChartRow> = {}) => makeAnyRow({ low: 2, high: 3, ...fields });

const row = (label: string, value: number, fields: Partial<ChartRow> = {}) =>
  makeRow({ label, low: value, high: value, ...fields });

const latency = makePanel([], { id: "l", title: "Latency: one", unit: "ms", better: "lower" });

function ratios(rows: readonly ChartRow[], quantity: string | null = null): ChartPanel {
  return makePanel(rows, {
    id: "rust-go",
    title: "Rust ÷ Go",
    unit: "×",
    draws: "marks",
    pair: { of: "Rust", to: "Go", quantity },
  });
}

describe("rowText", () => {
  test.each([
    [makeRow({ qualifier: "often" }), "×", "often 2–3×"],
    [
      makeRow({ low: 200000, high: null, qualifier: "at-least" }),
      "requests/s",
      "at least 200,000\u00a0requests/s",
    ],
    [row("Rust", 5, { kind: "bounds-only" }), "×", "5× by bounds"],
  ])("%j in %s is written %s", (given, unit, text) => {
    expect(rowText(given, unit)).toBe(text);
  });
});

describe("panelFinding of bars", () => {
  test("names the best and what the others have", () => {
    const rows = [row("Rust", 2.5), row("Go", 3), row("Node.js", 8)];
    expect(panelFinding({ ...latency, rows })).toBe(
      "Latency: one: Rust has the least with 2.5\u00a0ms; Go 3\u00a0ms and Node.js 8\u00a0ms.",
    );
  });

  test("one bar is only said", () => {
    expect(panelFinding({ ...latency, rows: [row("Rust", 2.5)] })).toBe("Latency: one: Rust 2.5\u00a0ms.");
  });
});

describe("panelFinding of marks", () => {
  const marks = { ...latency, title: "Rank", unit: "rank", draws: "marks" } as const;

  test("tells rows of one label apart by their notes", () => {
    const rows = [
      row("Go", 7, { note: "TIOBE" }),
      row("Go", 9, { note: "PYPL" }),
      row("Rust", 12, { note: "TIOBE" }),
    ];
    expect(panelFinding({ ...marks, rows })).toBe("Rank: Go (TIOBE) 7, Go (PYPL) 9 and Rust 12.");
  });

  test("gives the extent of more numbers than a sentence can hold", () => {
    const rows = [1, 2, 3, 4, 5, 6, 40].map((value) => row("Go", value));
    expect(panelFinding({ ...latency, draws: "marks", rows })).toBe(
      "Latency: one: 7 numbers from 1\u00a0ms to 40\u00a0ms.",
    );
  });

  test("says that there is no number", () => {
    expect(panelFinding({ ...marks, rows: [] })).toBe("Rank: no number.");
  });
});

describe("panelFinding of ratios", () => {
  test("gives the union of the ranges, counts articles, and says what is our division", () => {
    const rows = [
      row("one", 1.222, { kind: "derived" }),
      row("two", 1.7, { article: "two", kind: "converted" }),
      makeRow({ article: "two" }),
    ];
    expect(panelFinding(ratios(rows))).toBe(
      "Rust is said to be 1.22 to 3 times as fast as Go by two articles; one of the three ratios is our division.",
    );
  });

  test.each([
    [[row("one", 2)], "Rust is said to be 2 times as fast as Go by one article."],
    [
      [row("one", 2, { kind: "derived" })],
      "Rust is said to be 2 times as fast as Go by one article, by our division.",
    ],
    [[makeRow({ low: 5, high: null })], "Rust is said to be at least 5 times as fast as Go by one article."],
    [[makeRow({ low: null, high: 4 })], "Rust is said to be at most 4 times as fast as Go by one article."],
    [
      [makeRow(), makeRow({ article: "two", low: 5, high: null })],
      "Rust is said to be 2 to at least 5 times as fast as Go by two articles.",
    ],
  ] as const)("%j is said as %s", (rows, sentence) => {
    expect(panelFinding(ratios(rows))).toBe(sentence);
  });

  test("what is no rate is named", () => {
    expect(panelFinding(ratios([row("one", 0.5)], "latency"))).toBe(
      "Rust is said to have 0.5 times the latency of Go by one article.",
    );
  });

  test("a quotient of two bounds is no ratio", () => {
    const quotient = row("one", 8, { kind: "bounds-only" });
    expect(panelFinding(ratios([quotient]))).toBe(
      "Rust ÷ Go cannot be told: one article gives only a bound for each, 8× apart.",
    );
    expect(panelFinding(ratios([quotient, row("two", 10, { article: "two" })]))).toBe(
      "Rust is said to be 10 times as fast as Go by one article.",
    );
  });
});

describe("briefFinding", () => {
  const many = ["Rust", "Go", "Node.js", "Python", "Zig"].map((label, at) =>
    row(`${label} with a long name of a framework`, at + 1),
  );

  test("is the whole finding where that is short", () => {
    const short = { ...latency, rows: many.slice(0, 1) };
    expect(briefFinding(short)).toBe(panelFinding(short));
  });

  test("goes from the best row to the worst where it is long", () => {
    expect(briefFinding({ ...latency, rows: many.toReversed() }).replaceAll("\u00a0", " ")).toBe(
      "Latency: one: from Rust with a long name of a framework 1 ms to Zig with a long name of a framework 5 ms, of five numbers.",
    );
  });

  test("says of several lines only the first", () => {
    const lines = many.map((one) => ({
      ...one,
      points: [
        { label: "2020-01", value: 1 },
        { label: "2026-07", value: 2 },
      ],
    }));
    expect(briefFinding({ ...latency, draws: "lines", rows: lines }).replaceAll("\u00a0", " ")).toBe(
      "Latency: one: Rust with a long name of a framework from 1 ms in January 2020 to 2 ms in July 2026.",
    );
  });
});
