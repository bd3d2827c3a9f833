import type { Site } from "@/app/catalog";
import { chartContext } from "@/app/chart-props";
import type { MeasurementTable } from "@/components/dataset/measurement-table";
import { groupBy } from "@/lib/domain/group";
import { entryName } from "@/lib/domain/measured/parts";
import { formatDecimals, formatNumber, formatShortDate, shownDecimals } from "@/lib/format";
import type { Dataset, Measurement } from "@/lib/schema/dataset";
import type { Metric } from "@/lib/schema/metric";

/** Every measurement of a dataset, as tables by test and metric. */
export function measurementTables(dataset: Dataset, site: Site): readonly MeasurementTable[] {
  const byTable = groupBy(dataset.measurements, ({ test, metric }) => `${test} ${metric}`);
  return [...byTable].flatMap(([key, measurements]) => {
    const [first] = measurements;
    const metric = site.metrics.get(first?.metric ?? "");
    if (first === undefined || metric === undefined) return [];
    const test = dataset.tests[first.test];
    return [
      {
        id: key.replaceAll(" ", "-"),
        title: `${test?.name ?? first.test}: ${named(metric)}`,
        about: test?.about ?? null,
        notCounted: test?.notCounted ?? null,
        ...cellsOf(measurements, metric, site),
      },
    ];
  });
}

function cellsOf(measurements: readonly Measurement[], { better, unit }: Metric, site: Site) {
  const context = chartContext(site);
  const isAlone = new Set(measurements.map((one) => columnOf(one, unit))).size === 1;
  const nameOf = (one: Measurement) => columnOf(one, isAlone ? unit : null);
  const columns = [...new Set(measurements.map(nameOf))];
  const sign = better === "lower" ? 1 : -1;
  const decimals = shownDecimals(measurements.map(({ value }) => value));
  const rows = [...groupBy(measurements, entryOf)]
    .toSorted(([, a], [, b]) => sign * ((a[0]?.value ?? 0) - (b[0]?.value ?? 0)))
    .flatMap(([id, own]) => {
      const [first] = own;
      if (first === undefined) return [];
      const byColumn = new Map(own.map((one) => [nameOf(one), formatDecimals(one.value, decimals)]));
      return [
        {
          id,
          language: site.languages.get(first.language),
          name: entryName(first, context),
          version: first.version ?? null,
          values: columns.map((column) => byColumn.get(column) ?? null),
        },
      ];
    });
  // Over time a table grows to the side without end: dates go down, entries across.
  return measurements.some(({ at }) => at !== undefined)
    ? { corner: "Date", ...turned(columns, rows) }
    : { corner: "What was run", columns, rows };
}

function turned(
  columns: readonly string[],
  rows: readonly MeasurementTable["rows"][number][],
): Pick<MeasurementTable, "columns" | "rows"> {
  return {
    columns: rows.map(({ name }) => name),
    rows: columns.map((column, at) => ({
      id: column,
      language: undefined,
      name: column,
      version: null,
      values: rows.map(({ values }) => values[at] ?? null),
    })),
  };
}

/** "requests per second", "latency, ms": the unit where the name does not say it. */
function named({ name, unit }: Metric): string {
  const spoken = name.toLowerCase();
  return spoken === unit.replace("/", " per ").replace(/ s$/, " second") ? spoken : `${spoken}, ${unit}`;
}

/** "64 connections, p99"; a column that stands alone says the unit: "requests/s, best run". */
function columnOf({ connections, statistic, at }: Measurement, unit: string | null): string {
  const parts = [
    unit,
    at === undefined ? null : formatShortDate(at),
    connections === undefined ? null : `${formatNumber(connections)} connections`,
    statistic === "best" ? "best run" : (statistic ?? null),
  ].filter((part) => part !== null);
  return parts.length === 0 ? "value" : parts.join(", ");
}

function entryOf({ language, framework, label, version }: Measurement): string {
  return [language, framework ?? "", label ?? "", version ?? ""].join(" ");
}
