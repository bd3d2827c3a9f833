import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  measuredGroups,
  measuredPositions,
  positionAt,
  runOf,
  widestFrameworkSpread,
} from "@/lib/domain/measured/measured";
import type { Measurement } from "@/lib/schema/dataset";
import { makeDataset, makeFramework, makeMeasurement, makeMetric, makeTopic } from "../../../fixtures";

const thresholds = [
  { ratio: 0.8, position: 2 },
  { ratio: 0.5, position: 1 },
  { ratio: 0.25, position: 0 },
  { ratio: 0.1, position: -1 },
] as const;
const metrics = new Map(
  [
    makeMetric(),
    makeMetric({ id: "latency", unit: "ms", better: "lower" }),
    makeMetric({ id: "version", better: "neither" }),
  ].map((metric) => [metric.id, metric]),
);
const frameworks = new Map(
  [
    makeFramework({ id: "axum" }),
    makeFramework({ id: "rocket" }),
    makeFramework({ id: "actix-web" }),
    makeFramework({ id: "odd", mainstream: false }),
    makeFramework({ id: "gin", language: "go" }),
    makeFramework({
      id: "tide",
      maintenance: { state: "ended", because: "Archived.", sources: ["some-source"] },
    }),
  ].map((framework) => [framework.id, framework]),
);
const rule = { thresholds: [...thresholds], metrics, frameworks };
const topics = [makeTopic({ measuredBy: ["requests-per-second"] })];

describe("positionAt", () => {
  it.each([
    [1, 2],
    [0.8, 2],
    [0.79, 1],
    [0.5, 1],
    [0.25, 0],
    [0.1, -1],
    [0.09, -2],
  ])("puts %s of the best at %s", (ratio, position) => {
    expect(positionAt(ratio, [...thresholds])).toBe(position);
  });

  it("never falls when the ratio rises", () => {
    const ratios = fc.double({ min: 0.001, max: 1, noNaN: true });
    fc.assert(
      fc.property(ratios, ratios, (one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        expect(positionAt(low, [...thresholds])).toBeLessThanOrEqual(positionAt(high, [...thresholds]));
      }),
    );
  });
});

describe("measuredGroups", () => {
  it("keeps apart what may not be ranked together", () => {
    const measurements = [
      makeMeasurement({ connections: 64 }),
      makeMeasurement({ connections: 256 }),
      makeMeasurement({ test: "other" }),
      makeMeasurement({ metric: "latency", statistic: "p50" }),
      makeMeasurement({ metric: "latency", statistic: "p99" }),
      makeMeasurement({ language: "go", connections: 64 }),
    ];
    const groups = measuredGroups(makeDataset({ measurements }));
    expect(groups.map((group) => group.measurements.length)).toEqual([2, 1, 1, 1, 1]);
    expect(new Set(groups.map(({ id }) => id)).size).toBe(5);
  });

  it("loses and changes no measurement", () => {
    fc.assert(
      fc.property(fc.array(anyMeasurement()), (measurements) => {
        const kept = measuredGroups(makeDataset({ measurements })).flatMap((group) => group.measurements);
        expect(new Set(kept)).toEqual(new Set(measurements));
        expect(kept).toHaveLength(measurements.length);
      }),
    );
  });
});

describe("runOf", () => {
  it("takes the median of the maintained mainstream frameworks, each the median of its entries", () => {
    const run = runOfThe([
      makeMeasurement({ framework: "axum", value: 90 }),
      makeMeasurement({ framework: "axum", label: "another driver", value: 110 }),
      makeMeasurement({ framework: "rocket", value: 60 }),
      makeMeasurement({ framework: "actix-web", value: 200 }),
      makeMeasurement({ framework: "tide", value: 1000 }),
      makeMeasurement({ framework: "odd", value: 1000 }),
      makeMeasurement({ label: "a library", value: 1000 }),
      makeMeasurement({ language: "go", framework: "gin", value: 50 }),
    ]);
    expect(run?.standings).toEqual([
      { language: "rust", value: 100, ratio: 1, position: 2, frameworks: ["actix-web", "axum", "rocket"] },
      { language: "go", value: 50, ratio: 0.5, position: 1, frameworks: ["gin"] },
    ]);
  });

  it("takes the framework the reader chose instead", () => {
    const measurements = [
      makeMeasurement({ framework: "axum", value: 90 }),
      makeMeasurement({ framework: "rocket", value: 30 }),
      makeMeasurement({ language: "go", framework: "gin", value: 50 }),
    ];
    const run = runOfThe(measurements, { representatives: { rust: "rocket" } });
    expect(run?.standings.map(({ language, value }) => [language, value])).toEqual([
      ["go", 50],
      ["rust", 30],
    ]);
  });

  it("turns the ratio round where lower is better", () => {
    const run = runOfThe([
      makeMeasurement({ metric: "latency", value: 8 }),
      makeMeasurement({ metric: "latency", language: "go", value: 2 }),
    ]);
    expect(run?.standings.map(({ language, ratio }) => [language, ratio])).toEqual([
      ["go", 1],
      ["rust", 0.25],
    ]);
  });

  it("says nothing of one language alone, or where neither way is better", () => {
    expect(runOfThe([makeMeasurement()])).toBeNull();
    const neither = ["rust", "go"].map((language) => makeMeasurement({ language, metric: "version" }));
    expect(runOfThe(neither)).toBeNull();
  });

  it("does not depend on the unit", () => {
    const values = fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 4 });
    const factors = fc.constantFrom(0.001, 1024, 60);
    fc.assert(
      fc.property(values, factors, (given, factor) => {
        const positions = (scale: number) =>
          runOfThe(
            given.map((value, at) => makeMeasurement({ language: `l${at}`, value: value * scale })),
          )?.standings.map(({ language, position }) => [language, position]);
        expect(positions(factor)?.toSorted()).toEqual(positions(1)?.toSorted());
      }),
    );
  });
});

describe("measuredPositions", () => {
  it("is the median of datasets, each the median of its tests, with the lowest and the highest dataset", () => {
    const one = makeDataset({
      id: "one",
      tests: { plain: { name: "Plain" }, json: { name: "JSON" }, query: { name: "Query" } },
      measurements: [...against("plain", 100, 90), ...against("json", 100, 60), ...against("query", 100, 12)],
    });
    const two = makeDataset({ id: "two", measurements: against("plain", 100, 5) });
    const [, go] = measuredPositions(topics, [one, two], rule);
    expect(go).toMatchObject({ topic: "throughput", language: "go", position: -0.5, min: -2, max: 1 });
    expect(go?.datasets).toEqual(["one", "two"]);
  });

  it("reaches from the median to the tail where a dataset gives both, however many loads it has", () => {
    const latency = (statistic: "p50" | "p99", connections: number, rust: number, go: number) => [
      makeMeasurement({ metric: "latency", statistic, connections, language: "rust", value: rust }),
      makeMeasurement({ metric: "latency", statistic, connections, language: "go", value: go }),
    ];
    const dataset = makeDataset({
      measurements: [
        ...latency("p50", 64, 1, 1.5),
        ...latency("p50", 256, 1, 1.1),
        ...latency("p50", 512, 1, 1.5),
        ...latency("p99", 64, 1, 3.5),
        ...latency("p99", 256, 1, 3.5),
        ...latency("p99", 512, 1, 5),
      ],
    });
    const [, go] = measuredPositions([makeTopic({ measuredBy: ["latency"] })], [dataset], rule);
    expect(go).toMatchObject({ language: "go", position: 0.5, min: 0, max: 1, byDataset: [0.5] });
  });

  it("leaves out tests that are not counted, and metrics that do not measure the topic", () => {
    const dataset = makeDataset({
      tests: { plain: { name: "Plain", notCounted: "It measures something else." } },
      measurements: against("plain", 100, 90),
    });
    expect(measuredPositions(topics, [dataset], rule)).toEqual([]);
    const other = makeDataset({ measurements: against("plain", 100, 90) });
    expect(measuredPositions([makeTopic({ measuredBy: ["latency"] })], [other], rule)).toEqual([]);
  });

  it("says nothing of a language that is not measured", () => {
    const dataset = makeDataset({ measurements: against("plain", 100, 90) });
    const languages = measuredPositions(topics, [dataset], rule).map(({ language }) => language);
    expect(languages).toEqual(["rust", "go"]);
  });

  it("gives the best language of every run the best position, and stays between its datasets", () => {
    fc.assert(
      fc.property(fc.array(anyMeasurement(), { minLength: 2 }), (measurements) => {
        const tests = { plain: { name: "Plain" }, json: { name: "JSON" } };
        for (const position of measuredPositions(topics, [makeDataset({ tests, measurements })], rule)) {
          expect(position.position).toBeGreaterThanOrEqual(position.min);
          expect(position.position).toBeLessThanOrEqual(position.max);
          for (const { standings } of position.runs) {
            expect(standings[0]).toMatchObject({ ratio: 1, position: 2 });
          }
        }
      }),
    );
  });
});

describe("widestFrameworkSpread", () => {
  it("finds the framework whose entries are farthest apart in one test", () => {
    const measurements = [
      makeMeasurement({ framework: "axum", label: "pool", value: 10 }),
      makeMeasurement({ framework: "axum", label: "per core", value: 290 }),
      makeMeasurement({ framework: "rocket", value: 1 }),
      makeMeasurement({ framework: "rocket", test: "json", value: 9000 }),
      makeMeasurement({ framework: "gin", label: "a", value: 2 }),
      makeMeasurement({ framework: "gin", label: "b", value: 4 }),
    ];
    expect(widestFrameworkSpread([makeDataset({ measurements })])).toEqual({
      framework: "axum",
      dataset: "some-run",
      test: "plain",
      factor: 29,
    });
    expect(widestFrameworkSpread([makeDataset({ measurements: [makeMeasurement()] })])).toBeNull();
  });
});

function runOfThe(measurements: readonly Measurement[], fields = {}) {
  const [group] = measuredGroups(makeDataset({ measurements: [...measurements] }));
  return group === undefined ? null : runOf(group, { ...rule, ...fields });
}

function against(test: string, rust: number, go: number): Measurement[] {
  return [makeMeasurement({ test, value: rust }), makeMeasurement({ test, language: "go", value: go })];
}

function anyMeasurement() {
  return fc
    .record({
      language: fc.constantFrom("rust", "go", "python"),
      test: fc.constantFrom("plain", "json"),
      value: fc.double({ min: 0.01, max: 1e6, noNaN: true }),
    })
    .map(makeMeasurement);
}
