import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { getSite } from "@/app/catalog";
import { benchmarkChartProps } from "@/app/chart-props";
import { measurementTables } from "@/app/(site)/datasets/tables";
import { publishedFiles } from "@/lib/publish/files";
import { chartCsv } from "@/lib/publish/chart-table";

/** The site's own content: what its datasets hold must reach readers as it is. */
const site = getSite();
const files = new Map(publishedFiles(site).map(({ path, text }) => [path, text]));
const all = [...site.datasets.values()];
const valuesOf = (records: readonly { readonly value: number }[]) => records.map(({ value }) => value);

/** Of a number as it is shown: 0.05 of "12.3", 0.5 of "1,234". */
const halfOfLastDecimal = (shown: string) => 0.5 * 10 ** -(shown.split(".")[1]?.length ?? 0);

test("There are datasets, with measurements", () => {
  expect(all.length).toBeGreaterThan(0);
  expect(all.flatMap(({ measurements }) => measurements).length).toBeGreaterThan(1000);
});

describe.each(all)("Every value of $id", ({ id, measurements }) => {
  test("reaches the JSON unchanged", () => {
    const { datasets } = JSON.parse(files.get("datasets.json") ?? "{}");
    const published = datasets.find((one: { id: string }) => one.id === id);
    expect(valuesOf(published.measurements)).toEqual(valuesOf(measurements));
  });

  test("reaches the CSV unchanged", () => {
    const [name, text] = [...files].find(([path]) => /^datasets.*measurements.*\.csv$/.test(path)) ?? [];
    expect(name).toBeDefined();
    const rows: Record<string, string>[] = parse(text ?? "", { columns: true });
    const own = rows.filter((row) => Object.values(row).includes(id));
    expect(own.map(({ value }) => Number(value))).toEqual(valuesOf(measurements));
  });

  test("stands in the tables of its page, within half of its last decimal, and within 0.5 %", () => {
    const dataset = site.datasets.get(id);
    const tables = dataset === undefined ? [] : measurementTables(dataset, site);
    const shown = tables.flatMap(({ rows }) =>
      rows.flatMap(({ values }) => values.flatMap((one) => one ?? [])),
    );
    const read = shown
      .map((value) => ({ value: Number(value.replaceAll(",", "")), half: halfOfLastDecimal(value) }))
      .toSorted((a, b) => a.value - b.value);
    const exact = valuesOf(measurements).toSorted((a, b) => a - b);
    expect(read).toHaveLength(exact.length);
    read.forEach(({ value, half }, at) => {
      const known = exact[at] ?? Number.NaN;
      // Sums of binary fractions are not exact: 0.15 − 0.1 is a little more than 0.05.
      expect(Math.abs(value - known)).toBeLessThanOrEqual(half + known * 1e-12);
      expect(Math.abs(value - known) / known).toBeLessThanOrEqual(0.005);
    });
  });
});

describe.each([...site.benchmarks.values()].filter(({ measured }) => measured.length > 0))(
  "The chart $id",
  (benchmark) => {
    const { panels } = benchmarkChartProps(benchmark, site);
    const bars = benchmark.measured.filter(({ draw }) => draw === "bars" || draw === "series");

    test("draws the values of its datasets unchanged, and its CSV has them", () => {
      const expected = bars.flatMap(({ dataset, metric, tests }) =>
        (site.datasets.get(dataset)?.measurements ?? [])
          .filter((one) => one.metric === metric && (tests.length === 0 || tests.includes(one.test)))
          .map(({ value }) => value),
      );
      const rows = panels
        .filter(({ dataset, unit }) => dataset !== null && unit !== "×")
        .flatMap((panel) => panel.rows)
        .filter(({ dataset }) => bars.some((part) => part.dataset === dataset));
      const drawn = rows.flatMap(({ points, low }) =>
        points.length > 0 ? points.map((p) => p.value) : [low],
      );
      expect(drawn.toSorted()).toEqual(expected.toSorted());

      const csv: Record<string, string>[] = parse(chartCsv(panels), { columns: true });
      const written = new Set(csv.flatMap(({ low, value }) => [low, value]).map(Number));
      expect(expected.filter((value) => !written.has(value))).toEqual([]);
    });
  },
);
