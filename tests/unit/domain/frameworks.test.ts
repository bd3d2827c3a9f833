import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evidenceOnAny, frameworkMeasurements } from "@/lib/domain/frameworks";
import { makeDataset, makeEvidence, makeMeasurement, makeMetric } from "../../fixtures";

const metric = makeMetric();
const ofAxum = (fields: Parameters<typeof makeMeasurement>[0]) =>
  makeMeasurement({ framework: "axum", ...fields });

describe("what datasets measured of a framework", () => {
  test("is its number at 64 connections, though it did better at others", () => {
    const dataset = makeDataset({
      measurements: [
        ofAxum({ connections: 512, value: 300 }),
        ofAxum({ connections: 64, value: 200 }),
        ofAxum({ connections: 64, metric: "latency", value: 2 }),
        makeMeasurement({ framework: "gin", connections: 64, value: 100 }),
      ],
    });

    expect(frameworkMeasurements("axum", metric, [dataset])).toEqual([
      { dataset, test: "plain", entries: [ofAxum({ connections: 64, value: 200 })] },
    ]);
  });

  test("is its best where no run had 64 connections", () => {
    const measurements = [
      ofAxum({ connections: 16, value: 100 }),
      ofAxum({ connections: 256, value: 300 }),
      ofAxum({ connections: 512, value: 200 }),
    ];

    expect(valuesOf([makeDataset({ measurements })])).toEqual([[300]]);
  });

  test("is of every entry, the best first, in the dataset’s first test that has it", () => {
    const dataset = makeDataset({
      tests: { plain: { name: "Plain" }, json: { name: "JSON" }, updates: { name: "Updates" } },
      measurements: [
        ofAxum({ test: "updates", value: 900 }),
        ofAxum({ test: "json", label: "Axum, one way", value: 100 }),
        ofAxum({ test: "json", label: "Axum, another way", value: 200 }),
        makeMeasurement({ framework: "gin", test: "plain", value: 100 }),
      ],
    });

    expect(frameworkMeasurements("axum", metric, [dataset]).map((one) => one.test)).toEqual(["json"]);
    expect(valuesOf([dataset])).toEqual([[200, 100]]);
  });

  test("puts the newest dataset first and those that do not count last", () => {
    const measurements = [ofAxum({})];
    const tests = { plain: { name: "Plain", notCounted: "Not how services are called." } };
    const datasets = [
      makeDataset({ id: "old", measured: "2024", measurements }),
      makeDataset({ id: "left-out", measured: "2026-02", measurements, tests }),
      makeDataset({ id: "new", measured: "2025-07-23", measurements }),
      makeDataset({ id: "without-it", measured: "2026-03" }),
    ];

    const ids = frameworkMeasurements("axum", metric, datasets).map(({ dataset }) => dataset.id);
    expect(ids).toEqual(["new", "old", "left-out"]);
  });

  test("is always a number of the dataset, unchanged", () => {
    const loads = fc.option(fc.constantFrom(16, 64, 512), { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(fc.record({ connections: loads, value: fc.double({ noNaN: true }) }), { minLength: 1 }),
        (found) => {
          const measurements = found.map(ofAxum);
          const [values = []] = valuesOf([makeDataset({ measurements })]);
          expect(values).toHaveLength(1);
          expect(found.map(({ value }) => value)).toContain(values[0]);
        },
      ),
    );
  });
});

test("The evidence on any of some claims comes once, what weighs most on them first", () => {
  const supports = makeEvidence({ id: "supports", bears: [{ claim: "a/one", as: "supports" }] });
  const both = makeEvidence({
    id: "both",
    bears: [
      { claim: "a/one", as: "supports" },
      { claim: "a/two", as: "outdates" },
      { claim: "b/other", as: "contradicts" },
    ],
  });
  const other = makeEvidence({ id: "other", bears: [{ claim: "b/other", as: "contradicts" }] });

  expect(evidenceOnAny(new Set(["a/one", "a/two"]), [supports, other, both])).toEqual([both, supports]);
  expect(evidenceOnAny(new Set(), [supports])).toEqual([]);
});

function valuesOf(datasets: Parameters<typeof frameworkMeasurements>[2]): number[][] {
  return frameworkMeasurements("axum", metric, datasets).map(({ entries }) =>
    entries.map(({ value }) => value),
  );
}
