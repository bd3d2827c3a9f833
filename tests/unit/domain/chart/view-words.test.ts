import { expect, test } from "vitest";
import { plainChartView } from "@/lib/domain/chart/view";
import { changedWords } from "@/lib/domain/chart/view-words";

const plain = plainChartView({ scale: "log", connections: [64, 256, 512] });
const names = new Map([
  ["rust", "Rust"],
  ["go", "Go"],
  ["run", "Some run"],
]);
const changed = (change: Partial<typeof plain>) =>
  changedWords({ ...plain, ...change }, plain, (id) => names.get(id) ?? id);

test("Nothing is said of the plain view", () => {
  expect(changed({})).toEqual([]);
});

test("Everything chosen is said, in the order of the controls", () => {
  expect(
    changed({
      relative: true,
      scale: "linear",
      layer: "measured",
      connections: [512],
      languages: ["rust", "go"],
      datasets: ["run"],
    }),
  ).toEqual([
    "relative to the best",
    "linear axis",
    "as measured",
    "512 connections",
    "Rust and Go",
    "Some run",
  ]);
});

test("Of a chart of ratios one language leaves its pairs", () => {
  const said = (languages: readonly string[]) =>
    changedWords({ ...plain, languages }, plain, (id) => names.get(id) ?? id, true);
  expect(said(["rust"])).toEqual(["pairs with Rust"]);
  expect(said(["rust", "go"])).toEqual(["Rust and Go"]);
});
