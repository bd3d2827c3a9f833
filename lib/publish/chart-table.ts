import type { ChartPanel } from "@/lib/domain/chart/chart";
import { chartCells, chartColumns, chartDocument } from "@/lib/domain/chart/records";
import { csvOf } from "./csv";
import { jsonText } from "./json";

/** The numbers of a chart as CSV. */
export function chartCsv(panels: readonly ChartPanel[]): string {
  return csvOf({
    columns: chartColumns.map((name) => ({ name, type: "string", description: name })),
    rows: chartCells(panels),
  });
}

/** The panels of a chart as JSON, with all numbers that rows sum up. */
export function chartJson(chart: string, panels: readonly ChartPanel[]): string {
  return jsonText(chartDocument(chart, panels));
}
