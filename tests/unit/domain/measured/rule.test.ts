import { describe, expect, test } from "vitest";
import { thresholdChanges, uncountedEntries } from "@/lib/domain/measured/rule";
import { makeDataset, makeFramework, makeMeasurement, makeMetric, makeTopic } from "../../../fixtures";

const frameworks = new Map(
  [
    makeFramework({ id: "axum" }),
    makeFramework({ id: "odd", mainstream: false }),
    makeFramework({ id: "gin", language: "go" }),
    makeFramework({
      id: "tide",
      maintenance: { state: "ended", because: "Archived.", sources: ["some-source"] },
    }),
  ].map((framework) => [framework.id, framework]),
);
const rule = {
  thresholds: [{ ratio: 0.8, position: 2 as const }],
  metrics: new Map([["requests-per-second", makeMetric()]]),
  frameworks,
};
const topics = [makeTopic({ measuredBy: ["requests-per-second"] }), makeTopic({ id: "tooling" })];
const measured = makeDataset({
  measurements: [
    makeMeasurement({ framework: "axum", value: 100 }),
    makeMeasurement({ framework: "gin", language: "go", value: 70 }),
  ],
});

describe("other thresholds", () => {
  test("change a position from what it is to what each of them gives", () => {
    const milder = [{ ratio: 0.5, position: 2 as const }];
    const between = [
      { ratio: 0.9, position: 2 as const },
      { ratio: 0.6, position: 1 as const },
    ];
    expect(thresholdChanges(topics, [measured], rule, [milder, between])).toEqual([
      { topic: "throughput", language: "go", position: -2, others: [2, 1] },
    ]);
  });

  test("keep the position by one alternative beside what another changes", () => {
    const stricter = [{ ratio: 0.9, position: 2 as const }];
    const milder = [{ ratio: 0.5, position: 2 as const }];
    expect(thresholdChanges(topics, [measured], rule, [stricter, milder])).toMatchObject([
      { position: -2, others: [-2, 2] },
    ]);
  });

  test("change nothing where they give the same, or where there are none", () => {
    expect(thresholdChanges(topics, [measured], rule, [rule.thresholds])).toEqual([]);
    expect(thresholdChanges(topics, [measured], rule, [])).toEqual([]);
  });
});

describe("uncounted entries", () => {
  const others = [
    makeMeasurement({ framework: "odd", value: 120 }),
    makeMeasurement({ label: "may_minihttp", value: 130 }),
    makeMeasurement({ label: "may_minihttp", value: 140, connections: 64 }),
    makeMeasurement({ label: "fasthttp", language: "go", value: 90 }),
    makeMeasurement({ framework: "tide", value: 20 }),
  ];
  const dataset = { ...measured, measurements: [...measured.measurements, ...others] };

  test("are what is not listed or not usual, by dataset and language, each once", () => {
    expect(uncountedEntries(topics, [dataset], rule)).toEqual([
      { dataset: "some-run", language: "rust", entries: ["odd", "may_minihttp"] },
      { dataset: "some-run", language: "go", entries: ["fasthttp"] },
    ]);
  });

  test("are none where a run is of no frameworks", () => {
    const versions = makeDataset({ measurements: [makeMeasurement({ label: "Rust 1.90" })] });
    expect(uncountedEntries(topics, [versions], rule)).toEqual([]);
  });

  test("are none in tests that do not count, and of metrics that measure no topic", () => {
    const tests = { plain: { name: "Plain text", notCounted: "It measures connections." } };
    expect(uncountedEntries(topics, [{ ...dataset, tests }], rule)).toEqual([]);
    expect(uncountedEntries([makeTopic()], [dataset], rule)).toEqual([]);
  });
});
