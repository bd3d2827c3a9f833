import { expect, test } from "vitest";
import type { ChartContext } from "@/lib/domain/chart/chart";
import { leftOutWords } from "@/lib/domain/chart/left-out";
import { measuredPanels } from "@/lib/domain/chart/measured-panels";
import type { MeasuredPart } from "@/lib/schema/benchmark";
import type { Measurement } from "@/lib/schema/dataset";
import { makeDataset, makeMeasurement, makeMetric } from "@/tests/fixtures";

const part: MeasuredPart = {
  draw: "tests",
  dataset: "some-run",
  metric: "latency",
  tests: [],
  statistics: [],
};

function contextOf(measurements: readonly Measurement[]): ChartContext {
  const tests = { plain: { name: "Plain" }, json: { name: "JSON" }, updates: { name: "Updates" } };
  const dataset = makeDataset({ shortTitle: "Run 2017", tests, measurements: [...measurements] });
  const metric = makeMetric({ id: "latency", name: "Latency", unit: "ms", better: "lower" });
  return {
    metrics: new Map([[metric.id, metric]]),
    nameOf: (id) => ({ rust: "Rust", go: "Go", nodejs: "Node.js" })[id] ?? id,
    languageOf: (id) => id,
    articleTitle: (id) => id,
    verdictOn: () => "unchecked",
    datasets: new Map([[dataset.id, dataset]]),
    frameworks: new Map(),
  };
}

const took = (test: string, numbers: Readonly<Record<string, number>>) =>
  Object.entries(numbers).map(([language, value]) =>
    makeMeasurement({ language, framework: undefined, test, metric: "latency", value }),
  );
const all = took("plain", { rust: 1, go: 2, nodejs: 4 });

test("Tests that not all entries took are named with who has no number, and who is ahead there", () => {
  const context = contextOf([
    ...all,
    ...took("json", { rust: 2.29, nodejs: 2.09 }),
    ...took("updates", { rust: 1, go: 3 }),
  ]);
  expect(leftOutWords(part, context)?.replaceAll("\u00a0", " ")).toBe(
    "Left out of Run 2017, as a number is missing: JSON (Go) and Updates (Node.js). In JSON, Node.js (2.09 ms) is ahead of Rust (2.29 ms).",
  );
});

test("Those without the same number are named together", () => {
  const context = contextOf([
    ...all,
    ...took("json", { rust: 1, go: 2 }),
    ...took("updates", { rust: 1, go: 3 }),
  ]);
  expect(leftOutWords(part, context)).toMatch(/: JSON and Updates \(Node\.js\)\.$/);
});

test("An entry that lacks tests which another of its language took is not drawn, and is said to be", () => {
  const entry = (label: string, test: string, value: number) =>
    makeMeasurement({ language: "nodejs", framework: undefined, label, test, metric: "latency", value });
  const context = contextOf([
    ...took("plain", { rust: 1, go: 2 }),
    ...took("json", { rust: 1, go: 2 }),
    entry("JavaScript", "plain", 3),
    entry("JavaScript", "json", 12),
    entry("TypeScript", "plain", 40),
  ]);
  expect(leftOutWords(part, context)?.replaceAll("\u00a0", " ")).toBe(
    "TypeScript is not drawn: it has only 1 of the 2 tests. Over that one, JavaScript has 3× and TypeScript 40×.",
  );
  const [panel] = measuredPanels(part, context);
  expect(panel?.rows.map(({ label, middle }) => [label, Math.round(middle ?? 0)])).toEqual([
    ["Rust", 1],
    ["Go", 2],
    ["JavaScript", 6],
  ]);
});

test("Nothing is said where every test is drawn, or tests are drawn otherwise", () => {
  expect(leftOutWords(part, contextOf(all))).toBeNull();
  const context = contextOf([...all, ...took("json", { rust: 1 })]);
  expect(leftOutWords({ ...part, draw: "bars" }, context)).toBeNull();
});
