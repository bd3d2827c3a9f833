import { describe, expect, test } from "vitest";
import { bestRow, extentOf, type ChartContext, type ChartPanel } from "@/lib/domain/chart/chart";
import { chartPanels } from "@/lib/domain/chart/panels";
import type { Claim } from "@/lib/schema/claim";
import type { AuthoredFigure } from "@/lib/schema/figure";
import { makeBenchmark, makeClaim, makeMetric } from "@/tests/fixtures";

const metrics = [
  makeMetric(),
  makeMetric({ id: "latency", name: "Latency", unit: "ms", better: "lower" }),
  makeMetric({
    id: "speed-ratio",
    name: "Speed ratio",
    unit: "×",
    scale: "ratio",
    ratioOf: "requests-per-second",
  }),
  makeMetric({
    id: "latency-ratio",
    name: "Latency ratio",
    unit: "×",
    scale: "ratio",
    ratioOf: "latency",
    better: "lower",
  }),
  makeMetric({ id: "performance-change", name: "Performance change", unit: "%", scale: "change" }),
  makeMetric({
    id: "time-to-productivity",
    name: "Time to productivity",
    unit: "weeks",
    otherUnits: { months: 4.348214 },
    better: "lower",
  }),
];

const names: Readonly<Record<string, string>> = { rust: "Rust", go: "Go", nodejs: "Node.js", axum: "axum" };
const languages: Readonly<Record<string, string>> = {
  rust: "rust",
  go: "go",
  nodejs: "nodejs",
  axum: "rust",
};

const context: ChartContext = {
  metrics: new Map(metrics.map((metric) => [metric.id, metric])),
  nameOf: (subject) => names[subject] ?? subject,
  languageOf: (subject) => languages[subject] ?? null,
  articleTitle: (article) => `“${article}”`,
  verdictOn: (claim) => (claim.endsWith("/unfound") ? "not-found" : "supported"),
  datasets: new Map(),
  frameworks: new Map(),
};

function says(
  id: string,
  ...figures: readonly (Omit<AuthoredFigure, "metric"> & { metric?: string })[]
): Claim {
  return makeClaim({
    id,
    figures: figures.map((figure) => ({ ...figure, metric: figure.metric ?? "requests-per-second" })),
  });
}

const labelsOf = (panel: ChartPanel | undefined) => panel?.rows.map(({ label }) => label);

describe("a chart of quantities", () => {
  const run = { set: "showdown", conditions: "simple HTTP server" };
  const claims = [
    says("one/go", { subject: "go", value: 90, ...run }),
    says("one/rust", { subject: "rust", value: 110, ...run }),
    says("two/rust", { subject: "rust", low: 200, qualifier: "at-least", ...run }),
  ];
  const panels = chartPanels(makeBenchmark(), claims, context);

  test("has a panel for each comparable group, the best first; bars where there are several", () => {
    expect(panels.map(({ title, draws }) => [title, draws])).toEqual([
      ["Requests per second: “one”, simple HTTP server", "bars"],
      ["Requests per second: “two”, simple HTTP server", "words"],
    ]);
    expect(panels.map(labelsOf)).toEqual([["Rust", "Go"], ["Rust"]]);
  });

  test("puts the least first where less is better", () => {
    const latencies = [
      says("one/go", { subject: "go", metric: "latency", value: 3, ...run }),
      says("one/rust", { subject: "rust", metric: "latency", value: 2.5, ...run }),
    ];
    const [panel] = chartPanels(makeBenchmark({ metrics: ["latency"] }), latencies, context);
    expect(labelsOf(panel)).toEqual(["Rust", "Go"]);
  });

  test("carries the number, its hedge and its claim to the row", () => {
    expect(panels[1]?.rows).toMatchObject([
      {
        id: "two-rust-requests-per-second-0",
        label: "Rust",
        language: "rust",
        article: "two",
        claims: ["two/rust"],
        low: 200,
        high: null,
        qualifier: "at-least",
        kind: "stated",
        note: "",
      },
    ]);
  });

  test("carries the verdict on its claim to the row", () => {
    const unfound = [...claims, says("one/unfound", { subject: "nodejs", value: 5, ...run })];
    const [panel] = chartPanels(makeBenchmark(), unfound, context);
    expect(panel?.rows.map(({ verdict }) => verdict)).toEqual(["supported", "supported", "not-found"]);
  });

  test("puts figures relative to something apart", () => {
    const relative = [
      ...claims,
      says("one/node", { subject: "nodejs", value: 2, relativeTo: "rust", ...run }),
    ];
    const apart = chartPanels(makeBenchmark(), relative, context).at(-1);
    expect(apart).toMatchObject({ draws: "words", rows: [{ note: "simple HTTP server, relative to Rust" }] });
  });

  test("takes only the figures of its metrics and of claims of its kinds", () => {
    const mixed = [
      makeClaim({
        id: "one/told",
        kind: "case-study",
        figures: [{ subject: "go", metric: "requests-per-second", value: 1 }],
      }),
      says("one/stated", { subject: "rust", value: 2 }, { subject: "rust", metric: "latency", value: 3 }),
    ];
    const drawn = chartPanels(makeBenchmark({ kinds: ["case-study"] }), mixed, context);
    expect(drawn.map(labelsOf)).toEqual([["Go"]]);
    expect(chartPanels(makeBenchmark(), mixed, context).map(labelsOf)).toEqual([["Go"], ["Rust"]]);
  });

  test("gives every row an id of its own", () => {
    const twice = says("one/both", { subject: "rust", value: 1 }, { subject: "rust", value: 2 });
    const ids = chartPanels(makeBenchmark(), [twice], context).flatMap(({ rows }) =>
      rows.map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(2);
  });
});

describe("a chart of statements", () => {
  const benchmark = makeBenchmark({ chart: "statements", metrics: ["time-to-productivity", "latency"] });
  const weeks = { metric: "time-to-productivity" };
  const claims = [
    says("one/rust", { ...weeks, subject: "rust", low: 4, high: 8 }),
    says("one/go", { ...weeks, subject: "go", value: 1 }),
    says("two/axum", { ...weeks, subject: "axum", value: 3, unit: "months", year: 2024 }),
  ];
  const panels = chartPanels(benchmark, claims, context);

  test("has one panel of marks for each metric that has figures", () => {
    expect(panels.map(({ id, draws, unit }) => [id, draws, unit])).toEqual([
      ["time-to-productivity", "marks", "weeks"],
    ]);
  });

  test("puts the rows of one language together, its frameworks with it", () => {
    expect(labelsOf(panels[0])).toEqual(["Rust", "axum", "Go"]);
  });

  test("says how the text puts a number that stands on the axis in another unit", () => {
    expect(panels[0]?.rows[1]).toMatchObject({
      low: 13.044642,
      note: "stated as 3\u00a0months, in 2024",
      stated: "3\u00a0months",
    });
  });
});

test("The same bound several times makes no axis, two bounds do", () => {
  const benchmark = makeBenchmark({ chart: "statements", metrics: ["latency"] });
  const under = (high: number, id: string) =>
    says(id, { subject: "go", metric: "latency", high, qualifier: "at-most" });
  const drawsOf = (...values: number[]) =>
    chartPanels(
      benchmark,
      values.map((value, at) => under(value, `one/${at}`)),
      context,
    ).map(({ draws }) => draws);
  expect(drawsOf(10, 10)).toEqual(["words"]);
  expect(drawsOf(10, 20)).toEqual(["marks"]);
});

describe("a chart of ratios", () => {
  const benchmark = makeBenchmark({
    chart: "ratios",
    metrics: ["speed-ratio", "performance-change", "requests-per-second"],
    pairs: [
      { of: "rust", to: "go" },
      { of: "go", to: "nodejs" },
    ],
  });
  const claims = [
    says("blog/ratio", {
      subject: "rust",
      metric: "speed-ratio",
      relativeTo: "go",
      low: 2,
      high: 3,
      qualifier: "often",
    }),
    says("post/change", { subject: "rust", metric: "performance-change", relativeTo: "go", value: 70 }),
    says(
      "test/both",
      { subject: "axum", value: 120, conditions: "one core" },
      { subject: "go", value: 100, conditions: "one core" },
    ),
  ];

  test("has a panel for each pair with every article’s ratio, the lowest first; pairs nobody gives have none", () => {
    const panels = chartPanels(benchmark, claims, context);
    expect(panels).toMatchObject([
      {
        id: "rust-go",
        title: "Rust ÷ Go",
        unit: "×",
        draws: "marks",
        pair: { of: "Rust", to: "Go", languages: ["rust", "go"], quantity: null },
      },
    ]);
    expect(panels[0]?.rows.map(({ label, low, kind, note }) => [label, low, kind, note])).toEqual([
      ["“test”", 1.2, "derived", "one core, axum"],
      ["“post”", 1.7, "converted", ""],
      ["“blog”", 2, "stated", ""],
    ]);
  });

  test("keeps ratios of speed and of latency apart", () => {
    const both = [
      ...claims,
      says("blog/latency", { subject: "rust", metric: "latency-ratio", relativeTo: "go", value: 0.5 }),
    ];
    const metricsOfBoth = ["speed-ratio", "latency-ratio"];
    const panels = chartPanels({ ...benchmark, metrics: metricsOfBoth }, both, context);
    expect(panels.map(({ id, title, better, pair }) => [id, title, better, pair?.quantity])).toEqual([
      ["rust-go-requests-per-second", "Rust ÷ Go: Requests per second", "higher", null],
      ["rust-go-latency", "Rust ÷ Go: Latency", "lower", "latency"],
    ]);
  });
});

describe("bestRow and extentOf", () => {
  const [panel] = chartPanels(
    makeBenchmark(),
    [
      says(
        "one/all",
        { subject: "rust", low: 5, high: 9 },
        { subject: "go", low: 6 },
        { subject: "nodejs", high: 2 },
      ),
    ],
    context,
  );

  test("the best row is the one with the best middle or bound", () => {
    const rows = panel?.rows ?? [];
    expect(bestRow({ rows, better: "higher" })?.label).toBe("Rust");
    expect(bestRow({ rows, better: "lower" })?.label).toBe("Node.js");
    expect(bestRow({ rows, better: "neither" })).toBeUndefined();
  });

  test("the extent is that of the stated bounds, and none without rows", () => {
    expect(extentOf(panel?.rows ?? [])).toEqual({ low: 2, high: 9 });
    expect(extentOf([])).toBeNull();
  });
});

describe("A text that gives only a size", () => {
  const months = says("a", {
    subject: "rust",
    metric: "time-to-productivity",
    low: 1,
    unit: "months",
    qualifier: "order-of",
  });
  const weeks = says("b", { subject: "go", metric: "time-to-productivity", value: 2 });
  const panelOf = (claims: readonly Claim[]) =>
    chartPanels(
      makeBenchmark({ chart: "statements", metrics: ["time-to-productivity"] }),
      claims,
      context,
    )[0];

  test("is a row in the words of the text, which has no place among numbers", () => {
    const rows = panelOf([months, weeks])?.rows ?? [];
    expect(rows.map(({ words, note }) => [words, note])).toEqual([
      ["months", ""],
      [null, ""],
    ]);
    expect(extentOf(rows)).toEqual({ low: 2, high: 2 });
    expect(bestRow({ rows: rows.slice(0, 1), better: "lower" })).toBeUndefined();
  });

  test("and one number make no axis", () => {
    const more = says("c", { subject: "go", metric: "time-to-productivity", value: 3 });
    expect(panelOf([months, weeks])?.draws).toBe("words");
    expect(panelOf([months, weeks, more])?.draws).toBe("marks");
  });
});
