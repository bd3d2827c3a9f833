import { expect, test } from "vitest";
import { getSite } from "@/app/catalog";
import { benchmarkChartProps } from "@/app/chart-props";

const site = getSite();
const panels = [...site.benchmarks.values()].flatMap(
  (benchmark) => benchmarkChartProps(benchmark, site).panels,
);

test("Rates, latencies and sizes share an axis only within one test, as the page of all charts says", () => {
  const measured = panels.filter(
    ({ unit, draws }) => draws !== "words" && (unit.endsWith("/s") || /^(ms|s|[kMG]B)$/.test(unit)),
  );
  expect(measured.length).toBeGreaterThan(10);
  for (const { rows } of measured) {
    expect(new Set(rows.map(({ article, dataset }) => article ?? dataset)).size).toBe(1);
    expect(new Set(rows.map(({ test }) => test)).size).toBe(1);
  }
});

test("Where rows of several sources share an axis, each has its source’s name", () => {
  for (const { rows, pair } of panels) {
    const articles = new Set(rows.flatMap(({ article }) => article ?? []));
    if (articles.size < 2 || pair !== null) continue;
    expect(rows.filter(({ article, by }) => article !== null && by === null)).toEqual([]);
  }
});
