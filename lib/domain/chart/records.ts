import type { ChartPanel, ChartRow } from "./chart";

/** The columns of a chart's numbers as rows. */
export const chartColumns = [
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
  "verdict",
  "point",
  "value",
] as const;

type Cell = string | number | null;

/**
 * The numbers of a chart as cells under `chartColumns`: a row for each of its own, and one for each number that a row
 * of its sums up.
 */
export function chartCells(panels: readonly ChartPanel[]): readonly (readonly Cell[])[] {
  return chartRecords(panels).map((record) => chartColumns.map((column) => record[column]));
}

function chartRecords(
  panels: readonly ChartPanel[],
): readonly Readonly<Record<(typeof chartColumns)[number], Cell>>[] {
  return panels.flatMap(({ title, unit, rows }) =>
    rows.flatMap((row) => {
      const record = {
        panel: title,
        subject: row.label,
        language: row.language,
        // "Millions" is no number: a column of numbers would make one of it.
        ...(row.qualifier === "order-of"
          ? { low: null, high: null, middle: null }
          : { low: row.low, high: row.high, middle: row.middle }),
        unit,
        qualifier: row.qualifier,
        kind: row.kind,
        connections: row.connections,
        note: noteOf(row),
        article: row.article,
        dataset: row.dataset,
        claims: row.claims.length === 0 ? null : row.claims.join("; "),
        verdict: row.verdict,
        point: null,
        value: null,
      };
      return [record, ...row.points.map(({ label, value }) => ({ ...record, point: label, value }))];
    }),
  );
}

/** What is to be known of a number, or of one that is given in words alone these: "millions of packages". */
function noteOf({ note, qualifier, words }: ChartRow): string | null {
  const said = [qualifier === "order-of" ? words : null, note].filter((part) => part !== null && part !== "");
  return said.length === 0 ? null : said.join("; ");
}

/** What is published of the panels, with all numbers that rows sum up. */
export function chartDocument(
  chart: string,
  panels: readonly ChartPanel[],
): Readonly<Record<string, unknown>> {
  return {
    chart,
    panels: panels.map(({ id, title, unit, better, rows }) => ({
      id,
      title,
      unit,
      better,
      rows: rows.map(publishedRow),
    })),
  };
}

/** A row without what the names of its points say already. */
function publishedRow(row: ChartRow): ChartRow {
  return { ...row, sole: undefined };
}
