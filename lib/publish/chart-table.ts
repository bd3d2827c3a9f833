import type { ChartPanel } from "@/lib/domain/chart";
import { csvOf } from "./csv";
import { jsonText } from "./json";

const columns = [
  "panel",
  "subject",
  "language",
  "low",
  "high",
  "middle",
  "unit",
  "qualifier",
  "kind",
  "connections",
  "note",
  "article",
  "dataset",
  "claims",
  "point",
  "value",
] as const;

type Cell = string | number | null;

/** The rows of a chart: one for each, and one for each number that a row sums up. */
export function chartRecords(
  panels: readonly ChartPanel[],
): readonly Readonly<Record<(typeof columns)[number], Cell>>[] {
  return panels.flatMap(({ title, unit, rows }) =>
    rows.flatMap((row) => {
      const record = {
        panel: title,
        subject: row.label,
        language: row.language,
        low: row.low,
        high: row.high,
        middle: row.middle,
        unit,
        qualifier: row.qualifier,
        kind: row.kind,
        connections: row.connections,
        note: row.note === "" ? null : row.note,
        article: row.article,
        dataset: row.dataset,
        claims: row.claims.length === 0 ? null : row.claims.join("; "),
        point: null,
        value: null,
      };
      return [record, ...row.points.map(({ label, value }) => ({ ...record, point: label, value }))];
    }),
  );
}

/** The numbers of a chart as CSV. */
export function chartCsv(panels: readonly ChartPanel[]): string {
  return csvOf({
    columns: columns.map((name) => ({ name, type: "string", description: name })),
    rows: chartRecords(panels).map((record) => columns.map((column) => record[column])),
  });
}

/** The panels of a chart as JSON, with all numbers that rows sum up. */
export function chartJson(chart: string, panels: readonly ChartPanel[]): string {
  return jsonText({
    chart,
    panels: panels.map(({ id, title, unit, better, rows }) => ({ id, title, unit, better, rows })),
  });
}
