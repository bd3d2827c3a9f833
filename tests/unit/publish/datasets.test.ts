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

  test("stands in the tables of its page with every digit", () => {
    const dataset = site.datasets.get(id);
    const cells = dataset === undefined ? [] : measurementTables(dataset, site).flatMap(({ rows }) => rows);
    const shown = cells.flatMap(({ values }) => values.flatMap((value) => value ?? []));
    expect(shown.map((value) => Number(value.replaceAll(",", ""))).toSorted()).toEqual(
      valuesOf(measurements).toSorted(),
    );
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
