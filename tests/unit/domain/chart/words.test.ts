import { describe, expect, test } from "vitest";
import type { ChartPanel, ChartRow } from "@/lib/domain/chart/chart";
import {
  axisTitle,
  briefFinding,
  glanceText,
  columnText,
  fullNote,
  kindOfEntry,
  markWords,
  otherLines,
  panelFinding,
  panelHeading,
  quotedFinding,
  rowNote,
  rowText,
  runsFinding,
  tellingRows,
  tickText,
} from "@/lib/domain/chart/words";
import { makePanel, makeRow as makeAnyRow } from "../../../fixtures";

const makeRow = (fields: Partial<ChartRow> = {}) => makeAnyRow({ low: 2, high: 3, ...fields });

const row = (label: string, value: number, fields: Partial<ChartRow> = {}) =>
  makeRow({ label, low: value, high: value, ...fields });

const latency = makePanel([], {
  id: "l",
  title: "Latency: Empty routes",
  metric: "Latency",
  conditions: "Empty routes",
  unit: "ms",
  better: "lower",
});

const ofArticle = { ...latency, by: "One", conditions: "simple HTTP server" };
const ofDataset = { ...latency, dataset: "run" };

const plainly = (text: string) => text.replaceAll("\u00a0", " ");

function ratios(rows: readonly ChartRow[], quantity: string | null = null): ChartPanel {
  return makePanel(rows, {
    id: "rust-go",
    title: "Rust ÷ Go",
    unit: "×",
    draws: "marks",
    pair: { of: "Rust", to: "Go", languages: ["rust", "go"], quantity },
  });
}

describe("axisTitle", () => {
  const linear = { kind: "linear", min: 0, max: 10, ticks: [0, 10] } as const;
  const log = { kind: "log", min: 1, max: 10, ticks: [1, 10] } as const;
  test.each([
    [{ ...latency, axis: linear }, "Latency (ms)"],
    [{ ...latency, axis: log }, "Latency (ms), logarithmic"],
    [{ ...latency, metric: "Requests per second", unit: "requests/s", axis: linear }, "Requests per second"],
    [{ ...latency, metric: "Share", unit: "%", axis: linear }, "Share"],
    [{ ...ofDataset, unit: "×", draws: "marks", axis: log } as const, "Latency, best = 1×, logarithmic"],
    [{ ...ratios([]), axis: log }, "Rust ÷ Go, logarithmic"],
  ])("says what is measured, and the unit that its numbers do not say: case %#", (panel, title) => {
    expect(axisTitle(panel)).toBe(title);
  });
});

describe("rowText", () => {
  test.each([
    [makeRow({ qualifier: "often" }), "×", "often 2–3×"],
    [
      makeRow({ low: 200000, high: null, qualifier: "at-least" }),
      "requests/s",
      "at least 200,000\u00a0requests/s",
    ],
    [row("Rust", 5, { kind: "bounds-only" }), "×", "5× by bounds"],
    [row("Rust", 0.9, { kind: "derived" }), "×", "0.90×"],
    [row("Rust", 0.9, { kind: "derived", qualifier: "about" }), "×", "about 0.9×"],
    [row("Rust", 1, { kind: "derived" }), "×", "1×"],
  ])("%j in %s is written %s", (given, unit, text) => {
    expect(rowText(given, unit)).toBe(text);
  });
});

test("At a glance a row has one short number, with a unit that is short, and an open end as a plus", () => {
  const shown = (given: ChartRow, unit: string) => plainly(glanceText(given, unit) ?? "");
  expect(shown(row("Go", 2.8, { kind: "measured", low: 1.2, high: 12, middle: 2.8 }), "×")).toBe("2.8×");
  expect(shown(row("Go", 150882), "requests/s")).toBe("150,882");
  expect(shown(makeRow({ low: 200000, high: null, qualifier: "at-least" }), "requests/s")).toBe("200,000+");
  expect(shown(makeRow({ low: 4, high: 8, qualifier: "about" }), "weeks")).toBe("4–8 weeks");
  expect(shown(makeRow({ words: "half" }), "ms")).toBe("");
});

test("Numbers of an axis of 10,000 or more are short, so that they have room", () => {
  const shown = (tick: number, max: number) =>
    plainly(tickText(tick, { axis: { max }, unit: "requests/s", pair: null }));
  expect([0, 3e7].map((tick) => shown(tick, 3e7))).toEqual(["0", "30 M"]);
  expect([500, 50000, 100000].map((tick) => shown(tick, 100000))).toEqual(["500", "50 k", "100 k"]);
  expect(shown(5000, 10000)).toBe("5 k");
  expect(shown(8000, 8000)).toBe("8,000");
});

test("One mark has one meaning: a ring is what we converted or derived", () => {
  const words = markWords(["derived", "converted", "stated", "derived"]);
  expect(words.map(({ kind }) => kind)).toEqual(["stated", "converted"]);
  expect(words.map((one) => one.words)).toEqual([
    "stated by the article",
    "our calculation from its numbers",
  ]);
  expect(markWords(["derived"])).toHaveLength(1);
});

test("Of many entries those of usual frameworks lead", () => {
  const rows = [
    row("a tiny library", 900),
    row("Axum", 800, { mainstream: true }),
    ...Array.from({ length: 8 }, (_, at) =>
      row(`a long name of an entry ${at}`, 700 - at, { languageName: `L${at}`, language: `l${at}` }),
    ),
    row("Django", 100, { mainstream: true, languageName: "Python", language: "python" }),
    row("the slowest", 50),
  ];
  expect(plainly(briefFinding({ ...ofDataset, rows }))).toMatch(
    /usual frameworks in “.+”: from 800 ms \(Axum\) to 100 ms \(Django, Python\); one of the 12 entries here is ahead, one behind\./,
  );
  expect(briefFinding({ ...ofDataset, rows: rows.slice(0, -1) })).toMatch(
    /; one of the 11 entries here is ahead\./,
  );
  expect(briefFinding({ ...ofDataset, rows: rows.slice(1) })).toMatch(
    /; one of the 11 entries here is behind\./,
  );
  expect(briefFinding({ ...ofDataset, rows: rows.slice(1, -1) })).toMatch(/\(Django, Python\)\./);
});

test("Numbers of a column have as many decimals as their smallest needs, and no unit that the heading names", () => {
  const measured = (value: number) => row("Axum", value, { kind: "measured" });
  const rows = [measured(168914.3), measured(2250)];
  const panel = makePanel(rows, { dataset: "run" });
  expect(rows.map((one) => columnText(one, panel))).toEqual(["168,914", "2,250"]);
  const small = [measured(14.93), measured(2.5)];
  const shown = small.map((one) => columnText(one, makePanel(small, { dataset: "run", unit: "ms" })));
  expect(shown.map(plainly)).toEqual(["14.93 ms", "2.5 ms"]);
  expect(plainly(columnText(row("Go", 90000), makePanel([row("Go", 90000)])))).toBe("90,000 requests/s");
});

test("What a row's name does not say is its language, and that its framework is a usual one", () => {
  const axum = row("Axum", 1, {
    language: "rust",
    languageName: "Rust",
    mainstream: true,
    note: "version 0.8",
  });
  expect(fullNote(axum, null)).toBe("Rust, usual framework; version 0.8");
  expect(kindOfEntry(row("Goji", 1, { languageName: "Go" }))).toBe("Go");
  for (const label of ["Go", "Go 1.26", "Go, Gin"]) {
    expect(kindOfEntry(row(label, 1, { languageName: "Go" }))).toBe("");
  }
});

test("The rows that stand for a dataset's panel are those its brief finding names", () => {
  const rust = { languageName: "Rust", language: "rust" };
  const entries = [row("Axum", 800, rust), row("Warp", 700, rust), row("Actix Web", 600, rust)];
  const named = (panel: typeof ofDataset, most: number) => tellingRows(panel, most).map(({ label }) => label);
  expect(named({ ...ofDataset, rows: entries }, 5)).toEqual(["Axum"]);
  const rows = entries.map((one) => ({ ...one, label: `${one.label} with a long name `.repeat(5) }));
  const others = ["Go", "Node.js", "Python"].map((name) =>
    row(name, 50, { languageName: name, language: name }),
  );
  const last = row("slowest", 1, rust);
  expect(named({ ...ofDataset, rows: [...rows, ...others, last] }, 5)).toEqual([
    rows[0]?.label,
    "Go",
    "Node.js",
    "Python",
    "slowest",
  ]);
  expect(named({ ...ofDataset, rows: [...rows, ...others, last] }, 3)).toEqual([
    rows[0]?.label,
    "Go",
    "slowest",
  ]);
});

describe("panelFinding of an article’s run", () => {
  const rows = [row("Rust", 2.5), row("Go", 3), row("Node.js", 8)];

  test("says who gives the numbers, of which metric, under what", () => {
    expect(plainly(panelFinding({ ...ofArticle, rows }))).toBe(
      "Latency: “One” gives Rust 2.5 ms, Go 3 ms and Node.js 8 ms (simple HTTP server).",
    );
  });

  test("names the framework that was measured with its language", () => {
    const framework = { label: "Rust, Axum", languageName: "Rust", framework: "Axum" };
    expect(plainly(panelFinding({ ...ofArticle, rows: [row("", 2.5, framework)] }))).toBe(
      "Latency: “One” gives Rust (Axum) 2.5 ms (simple HTTP server).",
    );
  });

  test("says the metric once: not where the title above does", () => {
    expect(panelFinding({ ...ofArticle, rows }, "Latency as reported")).toMatch(/^“One” gives Rust/);
  });

  test("says a unit that names its metric with the first number only", () => {
    const rates = rows.map((one) => ({ ...one, low: 200000, high: null, qualifier: "at-least" as const }));
    const panel = { ...ofArticle, unit: "requests/s", conditions: null, rows: rates };
    expect(plainly(panelFinding(panel, "Throughput"))).toBe(
      "“One” gives Rust at least 200,000 requests/s, Go at least 200,000 and Node.js at least 200,000.",
    );
  });

  test("says the runs of several articles one after the other, each with what evidence says of it", () => {
    const found = { ...ofArticle, rows: [row("Go", 3, { verdict: "needs-context" })] };
    const unfound = { ...ofArticle, by: "Two", rows: [row("Go", 9, { verdict: "not-found" })] };
    expect(plainly(runsFinding([unfound, found], "Latency"))).toBe(
      "Simple HTTP server: “Two” gives Go 9 ms (no source found). “One” gives Go 3 ms (needs context).",
    );
    const other = { ...found, conditions: "99th percentile" };
    expect(plainly(runsFinding([unfound, other], "Latency"))).toBe(
      "“Two” gives Go 9 ms (simple HTTP server; no source found). “One” gives Go 3 ms (99th percentile; needs context).",
    );
  });

  test("names the numbers of a run that evidence does not speak of alike", () => {
    const unchecked = { ...ofArticle, rows: [row("Go", 3)] };
    const rows = [row("Go", 9, { verdict: "not-found" }), row("Rust", 2, { verdict: "supported" })];
    expect(plainly(runsFinding([unchecked, { ...ofArticle, by: "Two", rows }], "Latency"))).toBe(
      "Simple HTTP server: “One” gives Go 3 ms. “Two” gives Go 9 ms and Rust 2 ms. No source was found for 9 ms (Go).",
    );
  });

  test("says that there is no number", () => {
    expect(panelFinding({ ...ofArticle, rows: [] })).toBe("Latency: Empty routes: no number.");
  });
});

describe("A number that evidence does not bear out", () => {
  const marks = { ...latency, conditions: null, draws: "marks" } as const;
  const unfound = { verdict: "not-found", note: "99th percentile" } as const;

  test("is not said without that, in few words neither", () => {
    const panel = { ...marks, rows: [row("Go", 5, unfound), row("Rust", 1, unfound)] };
    const said =
      "Latency: one article says 5 ms for Go and 1 ms for Rust (99th percentile). No source was found for these numbers.";
    expect(plainly(panelFinding(panel))).toBe(said);
    expect(plainly(briefFinding(panel))).toBe(said);
    expect(plainly(panelFinding({ ...marks, rows: [row("Go", 5, { verdict: "contradicted" })] }))).toMatch(
      / Evidence contradicts this number\.$/,
    );
  });

  test("is named among others, or counted where there are many", () => {
    const others = [1, 2, 3].map((value) => row("Go", value, { verdict: "needs-context" }));
    expect(plainly(panelFinding({ ...marks, rows: [...others, row("Rust", 4, unfound)] }))).toMatch(
      / No source was found for 4 ms \(Rust\)\.$/,
    );
    const many = [5, 6, 7, 8].map((value) => row("Rust", value, unfound));
    expect(panelFinding({ ...marks, rows: [...others, ...many] })).toMatch(
      / No source was found for four of the seven numbers\.$/,
    );
    expect(panelFinding({ ...marks, rows: others })).not.toMatch(/source|vidence/);
  });

  test("is quoted with what needs context too, for no mark stands beside a quoted sentence", () => {
    const panel = { ...marks, rows: [row("Go", 3, { verdict: "needs-context" }), row("Rust", 4, unfound)] };
    expect(plainly(quotedFinding([panel]).doubts)).toBe(
      "No source was found for 4 ms (Rust). Evidence adds context to 3 ms (Go).",
    );
  });

  test("is said with those of the other panels, where the same is to be said of all", () => {
    const one = { ...marks, rows: [row("Go", 5, unfound), row("Rust", 1, unfound)] };
    const other = { ...marks, id: "other", rows: [row("Rust", 30, unfound)] };
    expect(briefFinding(one, "", [other])).toMatch(
      / No source was found for these numbers and the other one of this chart\.$/,
    );
    expect(briefFinding(one, "", [other, other])).toMatch(/ and the two others of this chart\.$/);
    expect(briefFinding(one, "", [{ ...other, rows: [row("Rust", 30)] }])).toMatch(
      / No source was found for these numbers\.$/,
    );
  });

  test("is marked in the chart of a pair as well", () => {
    const rows = [
      row("One", 2, { article: "one" }),
      row("Two", 1.7, { article: "two", verdict: "not-found" }),
    ];
    expect(panelFinding(ratios(rows))).toMatch(
      /^Two articles say .* Go\. No source was found for 1\.7× \(“Two”\)\.$/,
    );
  });

  test("has its verdict beside it; an unchecked and a measured one have none", () => {
    expect(rowNote(row("Go", 5, unfound))).toBe("99th percentile; no source found");
    expect(rowNote(row("Go", 5))).toBe("");
    expect(rowNote(row("Go", 5, { dataset: "run" }))).toBe("");
  });
});

test("A measured ratio that rests on one pair of frameworks names it", () => {
  const { pair } = ratios([]);
  const points = [{ label: "Axum ÷ Express", value: 43 }];
  const one = row("run", 43, { kind: "measured", note: "Plain text", points });
  expect(rowNote(one, pair)).toBe("Plain text; only Axum ÷ Express");
  expect(rowNote({ ...one, points: [...points, ...points] }, pair)).toBe("Plain text");
  expect(rowNote(one)).toBe("Plain text");
});

test("A measured ratio of which a language has one framework says so, and most of the tests do", () => {
  const sole = [{ language: "Rust", framework: "Axum" }];
  const points = [3, 5].map((value) => ({ label: `Axum ÷ ${value}`, value }));
  const measured = { kind: "measured", article: null, dataset: "run", points } as const;
  const rows = ["json", "query", "routes"].map((test, at) =>
    row("run", at + 2, { ...measured, test, middle: at + 2, note: test, ...(at < 2 ? { sole } : {}) }),
  );
  const [json] = rows;
  expect(json === undefined ? "" : rowNote(json, ratios([]).pair)).toBe("json; Rust: only Axum");
  expect(panelFinding(ratios(rows))).toMatch(
    /in three tests of one dataset \(of Rust only Axum in two tests\)\.$/,
  );
  expect(panelFinding(ratios(rows.slice(0, 2)))).toMatch(/ \(of Rust only Axum\)\.$/);
  expect(panelFinding(ratios(rows.slice(1)))).not.toContain("only");
});

test("Over multiples of the best stands their dataset, over statements what all hold under", () => {
  const title = "Latency, as multiples of the best";
  const multiples = { ...ofDataset, title, unit: "×", draws: "marks", datasetTitle: "Run 2022" } as const;
  expect(panelHeading(multiples)).toBe("Run 2022: latency, as multiples of the best");
  const note = "99th percentile";
  const rows = [row("Go", 5, { note }), row("Rust", 1, { note })];
  expect(panelHeading({ ...latency, title: "Latency", rows })).toBe("Latency: 99th percentile");
  expect(panelHeading({ ...latency, title: "Latency", rows: [...rows, row("Zig", 2)] })).toBe("Latency");
});

test("Where a number holds is said with its dataset and its load", () => {
  const under = (connections: number | null) => [
    row("Rust", 1, { connections }),
    row("Go", 2, { connections }),
  ];
  const conditions = "Empty routes, 64 connections";
  const panel = { ...ofDataset, conditions, datasetTitle: "Run 2022" };
  expect(panelFinding({ ...panel, rows: under(64) })).toMatch(
    / in “Empty routes” of Run 2022 at 64 connections: /,
  );
  expect(panelFinding({ ...panel, rows: under(null) })).toMatch(
    / in “Empty routes, 64 connections” of Run 2022: /,
  );
});

describe("panelFinding of statements", () => {
  const marks = { ...latency, metric: "Rank", conditions: null, unit: "rank", draws: "marks" } as const;

  test("brings together what is said of one thing, and counts who says it", () => {
    const rows = [
      row("Go", 7, { note: "TIOBE" }),
      row("Go", 9, { note: "PYPL", article: "two" }),
      row("Rust", 12, { note: "TIOBE" }),
    ];
    expect(panelFinding({ ...marks, rows })).toBe("Rank: two articles say 7 and 9 for Go, 12 for Rust.");
  });

  test("keeps apart what is relative to different things", () => {
    const frame = "relative to Node.js";
    const rows = [row("Go", 7, { frame, note: frame }), row("Go", 9)];
    expect(panelFinding({ ...marks, rows })).toBe(
      "Rank: one article says 7 for Go (relative to Node.js) and 9 for Go.",
    );
  });

  test("says once what all hold under", () => {
    const rows = [row("Go", 7, { note: "p99" }), row("Rust", 9, { note: "p99" })];
    expect(panelFinding({ ...marks, rows })).toBe("Rank: one article says 7 for Go and 9 for Rust (p99).");
  });

  test("says of a place among the first what evidence says of it", () => {
    const first = { low: null, high: 10, qualifier: "at-most" } as const;
    const outdated = { verdict: "outdated", found: "place 16 in January 2026" } as const;
    const rows = [
      makeRow({ ...first, ...outdated, label: "Go", note: "TIOBE" }),
      makeRow({ ...first, label: "Go", note: "PYPL" }),
      makeRow({ ...first, label: "Rust" }),
    ];
    expect(panelFinding({ ...marks, rows })).toBe(
      "Rank: one article puts Go among the first 10 (TIOBE; outdated, place 16 in January 2026), among the first 10 (PYPL) and Rust among the first 10.",
    );
    expect(rowNote({ ...makeRow({ ...first, ...outdated }), note: "TIOBE" })).toBe(
      "TIOBE; found: place 16 in January 2026; outdated",
    );
  });

  test("gives the extent of more numbers than a sentence can hold", () => {
    const rows = [1, 2, 3, 4, 5, 6, 40].map((value) => row("Go", value));
    expect(plainly(panelFinding({ ...latency, draws: "marks", rows }))).toBe(
      "Latency: 7 numbers from 1 ms to 40 ms.",
    );
    const hedged = [
      row("Go", 1, { qualifier: "about" }),
      ...rows.slice(1, 6),
      makeRow({ low: 40, high: null, qualifier: "more-than" }),
    ];
    expect(plainly(panelFinding({ ...latency, draws: "marks", rows: hedged }))).toBe(
      "Latency: 7 numbers from about 1 ms to more than 40 ms.",
    );
  });
});

describe("panelFinding of a dataset", () => {
  const python = { language: "python", languageName: "Python", article: null, dataset: "run" } as const;

  test("gives the best of each language with the name of the entry apart from its number", () => {
    const rows = [row("Go", 42), row("Python 3.12", 73, python), row("Python 3.13", 74, python)];
    expect(plainly(panelFinding({ ...ofDataset, rows }))).toBe(
      "Latency, best of each language in “Empty routes”: Go 42 ms and Python 73 ms (3.12).",
    );
  });

  test("gives the middle of what is summed up over tests", () => {
    const rows = [row("Rust", 1), makeRow({ label: "Go", low: 1, high: 9, middle: 2.8, kind: "measured" })];
    expect(panelFinding({ ...ofDataset, conditions: "10 tests", unit: "×", rows }, "Latency")).toBe(
      "Over 10 tests, geometric means of multiples of the best in each: Rust 1× and Go 2.8×.",
    );
  });
});

test("No finding has two colons in one sentence", () => {
  const rows = [row("Rust", 2.5), row("Go", 3)];
  const panels = [
    { ...ofArticle, rows },
    { ...ofDataset, rows },
    { ...ofDataset, unit: "×", rows },
    { ...latency, rows },
    { ...ofDataset, draws: "lines" as const, rows },
  ];
  for (const panel of panels) expect(panelFinding(panel).split(": ").length).toBeLessThanOrEqual(2);
});

describe("panelFinding of ratios", () => {
  test("tells what articles say from what we calculated of their numbers", () => {
    const rows = [
      row("one", 1.222, { kind: "derived" }),
      row("two", 1.7, { article: "two", kind: "converted" }),
      makeRow({ article: "two" }),
    ];
    expect(panelFinding(ratios(rows))).toBe(
      "One article says that Rust is 2 to 3 times as fast as Go; we calculate 1.7 times from another of its numbers and 1.2 times from those of another.",
    );
  });

  test.each([
    [[row("one", 2)], "One article says that Rust is 2 times as fast as Go."],
    [
      [row("one", 2, { kind: "derived" })],
      "Rust is 2 times as fast as Go, by our calculation from numbers of one article.",
    ],
    [[makeRow({ low: 5, high: null })], "One article says that Rust is at least 5 times as fast as Go."],
    [[makeRow({ low: null, high: 4 })], "One article says that Rust is at most 4 times as fast as Go."],
    [
      [makeRow(), makeRow({ article: "two", low: 5, high: null })],
      "Two articles say that Rust is 2 to 3 or at least 5 times as fast as Go.",
    ],
    [
      [makeRow({ low: 5, high: null }), makeRow({ article: "two", low: 2, high: null })],
      "Two articles say that Rust is at least 2 or 5 times as fast as Go.",
    ],
  ] as const)("%j is said as %s", (rows, sentence) => {
    expect(panelFinding(ratios(rows))).toBe(sentence);
  });

  test.each([
    ["about", 2, 3, "about 2 to 3"],
    ["often", 2, 3, "often 2 to 3"],
    ["typical", 2, 3, "typically 2 to 3"],
    ["at-least", 2, null, "at least 2"],
    ["more-than", 2, null, "more than 2"],
    ["at-most", null, 3, "at most 3"],
    ["up-to", null, 3, "up to 3"],
    ["order-of", 10, null, "in the order of 10"],
  ] as const)("%s is said before the number", (qualifier, low, high, times) => {
    const hedged = makeRow({ qualifier, low, high });
    expect(panelFinding(ratios([hedged]))).toBe(
      `One article says that Rust is ${times} times as fast as Go.`,
    );
    expect(panelFinding(ratios([{ ...hedged, kind: "converted" }]))).toBe(
      `Rust is ${times} times as fast as Go, by our calculation from numbers of one article.`,
    );
  });

  test("a hedge stays with its number where others are beside it", () => {
    const often = makeRow({ article: "two", qualifier: "often" });
    expect(panelFinding(ratios([row("one", 5), often]))).toBe(
      "Two articles say that Rust is often 2 to 3 or 5 times as fast as Go.",
    );
    const calculated = [
      row("three", 1.7, { article: "three", kind: "derived", qualifier: "about" }),
      row("four", 1.2, { article: "four", kind: "derived" }),
    ];
    expect(panelFinding(ratios([often, ...calculated]))).toMatch(
      /we calculate 1\.2 and about 1\.7 times from numbers of two others\.$/,
    );
  });

  test("the number of one organization’s system is one of that system", () => {
    const system = "One’s cache";
    expect(panelFinding(ratios([row("one", 10, { system })]))).toBe(
      "One article says that Rust is 10 times as fast as Go in One’s cache.",
    );
    expect(panelFinding(ratios([row("one", 10, { system }), makeRow({ article: "two" })]))).toBe(
      "One article says that Rust is 2 to 3 times as fast as Go; one article says 10 times in One’s cache.",
    );
  });

  test("doubts name the numbers of articles, and stand before what was measured", () => {
    const measured = { kind: "measured", article: null, dataset: "run", test: "routes", middle: 4 } as const;
    const rows = [row("One", 2, { verdict: "not-found" }), row("run", 4, measured)];
    expect(panelFinding(ratios(rows))).toBe(
      "One article says that Rust is 2 times as fast as Go. No source was found for 2× (“One”). In one test of one dataset it was 4 times, by the median framework of each.",
    );
  });

  test("a test that makes no measured position stands apart", () => {
    const measured = { kind: "measured", article: null, dataset: "run", test: "routes", middle: 4 } as const;
    const other = { dataset: "other", note: "A connection each, 64 connections", connections: 64 };
    const apart = row("other", 9, { ...measured, ...other, middle: 9, isSetApart: true });
    expect(panelFinding(ratios([row("run", 4, measured), apart]))).toBe(
      "Rust was measured at 4 times as fast as Go, in one test of one dataset; in “A connection each” at 64 connections, counted apart, at 9 times.",
    );
    expect(briefFinding(ratios([row("run", 4, measured), apart]))).toMatch(/counted apart, at 9 times\.$/);
    expect(panelFinding(ratios([apart]))).toMatch(/^Rust was measured at 9 times as fast as Go, in one test/);
  });

  test("in few words, what is calculated is no article’s word, and what stands apart is counted apart", () => {
    const measured = { kind: "measured", article: null, dataset: "run", middle: 4 } as const;
    const articles = [
      row("one", 1.2222, { kind: "derived" }),
      makeRow({ article: "two" }),
      row("three", 8, { kind: "bounds-only" }),
    ];
    const tests = [
      row("run", 4, { ...measured, test: "routes" }),
      row("run", 0.793, { ...measured, test: "json", middle: 0.793 }),
      row("run", 9, {
        ...measured,
        dataset: "other",
        test: "routes",
        note: "A new one each",
        middle: 9,
        isSetApart: true,
      }),
    ];
    const all = ratios([...articles, ...tests]);
    expect(briefFinding(all)).toBe(
      "One article says that Rust is 2 to 3 times as fast as Go; we calculate 1.2 times from numbers of another. In two tests of one dataset it was 0.79 to 4 times; in “A new one each”, counted apart, 9 times.",
    );
    expect(briefFinding(ratios([makeRow({ article: "two" }), ...tests.slice(0, 1)]))).toBe(
      "One article says that Rust is 2 to 3 times as fast as Go. In one test of one dataset it was 4 times.",
    );
    const often = makeRow({ article: "two", qualifier: "often" });
    const converted = row("two", 1.7, { article: "two", kind: "converted" });
    expect(briefFinding(ratios([...articles.slice(0, 1), converted, often, ...tests.slice(0, 1)]))).toMatch(
      /^One article says that Rust is often 2 to 3 times as fast as Go; we calculate 1\.7 times from another of its numbers and 1\.2 times from those of another\. /,
    );
    const ofSystem = row("two", 10, { system: "One’s cache" });
    expect(briefFinding(ratios([ofSystem, ...tests.slice(0, 1)]))).toMatch(
      /^One article says that Rust is 10 times as fast as Go in One’s cache\. /,
    );
    expect(briefFinding(ratios([ofSystem, often, ...tests.slice(0, 1)]))).toMatch(
      /^One article says that Rust is often 2 to 3 times as fast as Go\. /,
    );
    for (const whole of [ratios(articles), ratios(tests), ratios(all.rows, "memory")])
      expect(briefFinding(whole)).toBe(panelFinding(whole));
  });

  test("what is no rate is named", () => {
    expect(panelFinding(ratios([row("one", 0.5)], "latency"))).toBe(
      "One article says that Rust has 0.5 times the latency of Go.",
    );
  });

  test("a quotient of two bounds is no ratio", () => {
    const quotient = row("one", 8, { kind: "bounds-only" });
    expect(panelFinding(ratios([quotient]))).toBe(
      "Rust ÷ Go cannot be told: one article gives only a bound for each, 8× apart.",
    );
    expect(panelFinding(ratios([quotient, row("two", 10, { article: "two" })]))).toBe(
      "One article says that Rust is 10 times as fast as Go.",
    );
  });
});

test("A test that was run under several loads is counted once", () => {
  const measured = [64, 256].map((connections) =>
    row("run", 2, {
      kind: "measured",
      article: null,
      dataset: "run",
      test: "routes",
      middle: connections / 64,
      connections,
    }),
  );
  expect(panelFinding(ratios(measured))).toBe(
    "Rust was measured at 1 to 4 times as fast as Go, in one test of one dataset.",
  );
  expect(panelFinding(ratios([row("one", 2), ...measured]))).toBe(
    "One article says that Rust is 2 times as fast as Go. In one test of one dataset it was 1 to 4 times, by the median framework of each.",
  );
});

describe("briefFinding", () => {
  const many = ["Rust", "Go", "Node.js", "Python", "Zig"].map((label, at) =>
    row(`${label} with a long name of a framework`, at + 1),
  );
  const measured = { ...ofDataset, rows: many };

  test("is the whole finding where that is short", () => {
    const short = { ...measured, rows: many.slice(0, 1) };
    expect(briefFinding(short)).toBe(panelFinding(short));
  });

  test("goes from the first row to the last where it is long, each number before its name", () => {
    expect(plainly(briefFinding(measured, "Latency"))).toBe(
      "From 1 ms (Rust with a long name of a framework) to 5 ms (Zig with a long name of a framework), five entries in “Empty routes”.",
    );
  });

  test("says from where a line came that was flat until the last of the time", () => {
    const points = [
      { label: "2020-01", value: 29 },
      { label: "2026-01", value: 28 },
      { label: "2026-07", value: 47 },
    ];
    const panel = { ...measured, draws: "lines" as const, rows: [{ ...row("Rust", 1), points }] };
    expect(plainly(briefFinding(panel))).toMatch(
      /Rust 29 ms in January 2020, 28 ms in January 2026 and 47 ms in July 2026\.$/,
    );
  });

  test("says of an index what it counts, and not the years of its title", () => {
    const points = [
      { label: "2020-01", value: 29 },
      { label: "2026-07", value: 47 },
    ];
    const index = { unit: "%", conditions: "Searches for tutorials", datasetTitle: "PYPL 2020–2026" };
    const panel = { ...measured, ...index, draws: "lines" as const, rows: [{ ...row("Go", 1), points }] };
    expect(plainly(briefFinding(panel))).toBe(
      "In PYPL, which counts searches for tutorials, Go had a share of 29% in January 2020 and 47% in July 2026.",
    );
  });

  describe("of several lines", () => {
    const line = (label: string, last: string, value: number) => ({
      ...row(label, 1),
      points: [
        { label: "2020-01", value: 1 },
        { label: last, value },
      ],
    });
    const lines = [line("Rust", "2026-07", 2), line("Go", "2026-07", 0.5), line("Zig", "2026-07", 0.25)];
    const panel = { ...measured, draws: "lines", conditions: "Empty routes ".repeat(9).trim() } as const;
    const first = /: Rust from 1 ms in January 2020 to 2 ms in July 2026\.$/;

    test("says only the first, and of the others from what to what they went where there is room", () => {
      const whole = { ...panel, rows: lines };
      expect(plainly(briefFinding(whole))).toMatch(first);
      expect(plainly(otherLines(whole))).toBe(
        "In that time Go went from 1 ms to 0.5 ms and Zig from 1 ms to 0.25 ms.",
      );
    });

    test("tells the others too at the point from which the first came to its last", () => {
      const turning = lines.map((one, at) => ({
        ...one,
        points: [
          ...one.points.slice(0, 1),
          { label: "2026-06", value: 0.75 + at / 4 },
          ...one.points.slice(1),
        ],
      }));
      expect(plainly(otherLines({ ...panel, rows: turning }))).toBe(
        "At these dates Go had 1 ms, 1 ms and 0.5 ms; Zig 1 ms, 1.25 ms and 0.25 ms.",
      );
      expect(otherLines({ ...panel, rows: [...turning.slice(0, 2), ...lines.slice(2)] })).toMatch(
        /^In that time /,
      );
    });

    test("says nothing of others that are of other times, more than a sentence can hold, or said already", () => {
      const shorter = [...lines, line("Odin", "2025-07", 3)];
      const more = [...lines, ...["A", "B", "C", "D"].map((label) => line(label, "2026-07", 3))];
      for (const rows of [shorter, more, lines.slice(0, 1)]) expect(otherLines({ ...panel, rows })).toBe("");
      const short = { ...panel, conditions: "Routes", rows: lines.slice(0, 2) };
      expect(briefFinding(short)).toBe(panelFinding(short));
      expect(otherLines(short)).toBe("");
      expect(otherLines({ ...panel, draws: "bars", rows: lines })).toBe("");
    });
  });
});
