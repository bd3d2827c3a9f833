import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChartContext } from "@/lib/domain/chart/chart";
import { measuredPanels } from "@/lib/domain/chart/measured-panels";
import { measuredRatioRows, ratiosByDataset, soleFrameworks } from "@/lib/domain/measured/ratios";
import type { MeasuredPart } from "@/lib/schema/benchmark";
import type { Measurement } from "@/lib/schema/dataset";
import { makeDataset, makeFramework, makeMeasurement, makeMetric } from "@/tests/fixtures";

const rps = "requests-per-second";

function contextOf(measurements: readonly Measurement[], tests = ["plain", "json"]): ChartContext {
  const dataset = makeDataset({
    tests: Object.fromEntries(tests.map((test) => [test, { name: `Test ${test}` }])),
    measurements: [...measurements],
  });
  const frameworks = [
    makeFramework({ id: "axum" }),
    makeFramework({ id: "rocket", name: "Rocket" }),
    makeFramework({ id: "odd", mainstream: false }),
    makeFramework({ id: "gin", name: "Gin", language: "go" }),
  ];
  const metrics = [
    makeMetric(),
    makeMetric({ id: "latency", name: "Latency", unit: "ms", better: "lower" }),
    makeMetric({ id: "index-share", name: "Share", unit: "%", scale: "share" }),
  ];
  return {
    metrics: new Map(metrics.map((metric) => [metric.id, metric])),
    nameOf: (id) => ({ rust: "Rust", go: "Go", axum: "Axum", rocket: "Rocket", gin: "Gin" })[id] ?? id,
    languageOf: (id) => id,
    articleTitle: (id) => id,
    verdictOn: () => "unchecked",
    datasets: new Map([[dataset.id, dataset]]),
    frameworks: new Map(frameworks.map((framework) => [framework.id, framework])),
  };
}

const part = (fields: Partial<MeasuredPart> = {}): MeasuredPart => ({
  draw: "bars",
  dataset: "some-run",
  metric: rps,
  tests: [],
  statistics: [],
  ...fields,
});

describe("bars", () => {
  const measurements = [
    makeMeasurement({ framework: "axum", connections: 64, value: 120.5 }),
    makeMeasurement({ language: "go", framework: "gin", connections: 64, value: 90.25, version: "1.10" }),
    makeMeasurement({ framework: "axum", connections: 256, value: 130 }),
    makeMeasurement({ test: "json", label: "a library", value: 7 }),
  ];
  const context = contextOf(measurements);

  test("have a panel for each test and load, best first, each row with its dataset, version and exact value", () => {
    const panels = measuredPanels(part(), context);
    expect(panels.map(({ title }) => title)).toEqual([
      "Requests per second: Test plain, 64 connections",
      "Requests per second: Test plain, 256 connections",
      "Requests per second: Test json",
    ]);
    expect(panels[0]?.rows).toMatchObject([
      { label: "Axum", language: "rust", low: 120.5, high: 120.5, kind: "measured", dataset: "some-run" },
      { label: "Gin", language: "go", low: 90.25, note: "version 1.10", connections: 64, article: null },
    ]);
    expect(panels[2]?.rows.map(({ label }) => label)).toEqual(["a library"]);
  });

  test("are of the tests asked for, in that order", () => {
    const titles = measuredPanels(part({ tests: ["json", "plain"] }), context).map(({ title }) => title);
    expect(titles[0]).toContain("Test json");
    expect(measuredPanels(part({ tests: ["json"] }), context)).toHaveLength(1);
  });

  test("draw every measurement once, with its value unchanged", () => {
    const anyMeasurements = fc.uniqueArray(
      fc.record({
        language: fc.constantFrom("rust", "go"),
        label: fc.constantFrom("a", "b", "c"),
        test: fc.constantFrom("plain", "json"),
        value: fc.double({ min: 0.001, max: 1e7, noNaN: true }),
      }),
      { selector: ({ language, label, test: of }) => `${language} ${label} ${of}` },
    );
    fc.assert(
      fc.property(anyMeasurements, (fields) => {
        const given = fields.map(makeMeasurement);
        const drawn = measuredPanels(part(), contextOf(given)).flatMap(({ rows }) => rows);
        expect(drawn.map(({ low }) => low).toSorted()).toEqual(given.map(({ value }) => value).toSorted());
      }),
    );
  });
});

test("Percentiles of an entry are one row, from the lowest to the highest, the lowest top first", () => {
  const latency = (label: string, p50: number, p99: number) => [
    makeMeasurement({ label, metric: "latency", statistic: "p50", value: p50 }),
    makeMeasurement({ label, metric: "latency", statistic: "p99", value: p99 }),
  ];
  const context = contextOf([...latency("slow", 1, 20), ...latency("quick", 2, 5)]);
  const [panel] = measuredPanels(part({ draw: "percentiles", metric: "latency" }), context);
  expect(panel?.rows.map(({ label, low, high, points }) => [label, low, high, points.length])).toEqual([
    ["quick", 2, 5, 2],
    ["slow", 1, 20, 2],
  ]);
});

test("Tests are multiples of the best in each test that all entries took, with their geometric mean", () => {
  const context = contextOf(
    [
      makeMeasurement({ metric: "latency", test: "plain", value: 1 }),
      makeMeasurement({ metric: "latency", test: "plain", language: "go", value: 2 }),
      makeMeasurement({ metric: "latency", test: "json", value: 4 }),
      makeMeasurement({ metric: "latency", test: "json", language: "go", value: 2 }),
      makeMeasurement({ metric: "latency", test: "only-rust", value: 9 }),
    ],
    ["plain", "json", "only-rust"],
  );
  const [panel] = measuredPanels(part({ draw: "tests", metric: "latency" }), context);
  expect(panel?.unit).toBe("×");
  expect(panel?.rows.map(({ label, low, high }) => [label, low, high])).toEqual([
    ["Rust", 1, 2],
    ["Go", 1, 2],
  ]);
  for (const { middle } of panel?.rows ?? []) expect(middle).toBeCloseTo(Math.SQRT2);
});

test("A series is one line for each entry, its points in the order of time", () => {
  const share = (at: string, value: number) => makeMeasurement({ metric: "index-share", at, value });
  const context = contextOf([share("2021-01", 2), share("2020-01", 1), share("2022-01", 3)]);
  const [panel] = measuredPanels(part({ draw: "series", metric: "index-share" }), context);
  expect(panel?.draws).toBe("lines");
  expect(panel?.rows[0]?.points).toEqual([
    { label: "2020-01", value: 1 },
    { label: "2021-01", value: 2 },
    { label: "2022-01", value: 3 },
  ]);
});

describe("measured ratios", () => {
  const context = contextOf([
    makeMeasurement({ framework: "axum", value: 100 }),
    makeMeasurement({ framework: "rocket", value: 50 }),
    makeMeasurement({ framework: "odd", value: 900 }),
    makeMeasurement({ label: "a library", value: 900 }),
    makeMeasurement({ language: "go", framework: "gin", value: 50 }),
    makeMeasurement({ test: "json", framework: "axum", value: 10 }),
  ]);

  test("pair mainstream frameworks only, with the ratio of the medians in the middle", () => {
    const rows = measuredRatioRows({ of: "rust", to: "go" }, [part({ draw: "ratios" })], context);
    expect(rows).toMatchObject([
      { low: 1, high: 2, middle: 1.5, kind: "measured", dataset: "some-run", label: "Some run" },
    ]);
    expect(rows[0]?.sole).toEqual([{ language: "Go", framework: "Gin" }]);
    expect(rows[0]?.points).toEqual([
      { label: "Rocket ÷ Gin", value: 1 },
      { label: "Axum ÷ Gin", value: 2 },
    ]);
  });

  test("turn round with the pair", () => {
    const [row] = measuredRatioRows({ of: "go", to: "rust" }, [part({ draw: "ratios" })], context);
    expect(row).toMatchObject({ low: 0.5, high: 1 });
    expect(row?.middle).toBeCloseTo(1 / 1.5);
  });

  test("are none where a test measures only one of the two", () => {
    const json = [part({ draw: "ratios", tests: ["json"] })];
    expect(measuredRatioRows({ of: "rust", to: "go" }, json, context)).toEqual([]);
  });

  test("of one dataset are one row in which no test is left out, from the lowest to the highest", () => {
    const both = (test: string, rust: number) => [
      makeMeasurement({ test, framework: "axum", value: rust }),
      makeMeasurement({ test, language: "go", framework: "gin", value: 50 }),
    ];
    const tests = contextOf([...both("plain", 100), ...both("json", 25), ...both("updates", 400)], ["plain"]);
    const rows = measuredRatioRows({ of: "rust", to: "go" }, [part({ draw: "ratios" })], tests);
    expect(ratiosByDataset(rows)).toEqual([
      {
        dataset: "some-run",
        different: 3,
        label: "Some run",
        shared: "",
        low: 0.5,
        high: 8,
        tests: rows
          .map(({ note, middle }) => ({ label: note, value: middle }))
          .toSorted((a, b) => Number(a.value) - Number(b.value)),
      },
    ]);
  });

  test("come last where their test makes no measured position", () => {
    const run = makeDataset({
      tests: { plain: { name: "Plain", notCounted: "It measures connections." }, json: { name: "JSON" } },
      measurements: ["plain", "json"].flatMap((test) => [
        makeMeasurement({ test, framework: "axum", value: 100 }),
        makeMeasurement({ test, language: "go", framework: "gin", value: 50 }),
      ]),
    });
    const apart = { ...context, datasets: new Map([[run.id, run]]) };
    const rows = measuredRatioRows({ of: "rust", to: "go" }, [part({ draw: "ratios" })], apart);
    expect(rows.map(({ test, isSetApart }) => [test, isSetApart])).toEqual([
      ["json", undefined],
      ["plain", true],
    ]);
  });

  test("name the one framework that stands for a language throughout a dataset", () => {
    const sole = soleFrameworks({ of: "rust", to: "go" }, [part({ draw: "ratios" })], context);
    expect(sole).toEqual([{ dataset: "some-run", language: "go", framework: "gin" }]);
  });
});
