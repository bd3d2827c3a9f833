import { formatFigure, formatNames, formatNumber } from "@/lib/format";
import { bestRow, extentOf, type ChartPanel, type ChartRow } from "./chart";

/** A row's number as text: "110,000 requests/s", "2–3×", "1.22× (derived)". */
export function rowText({ low, high, qualifier, kind }: ChartRow, unit: string): string {
  if (kind === "bounds-only") return `${formatFigure({ low, high, unit })} by bounds`;
  return formatFigure({ low, high, unit, qualifier });
}

/** What each kind of number is, for the key and the table. */
export const rowKindWords = {
  stated: "stated by the article",
  converted: "converted by us from a change in per cent",
  derived: "derived: our division of two numbers of one run",
  "bounds-only": "our division of two lower bounds, which bounds nothing",
} as const satisfies Record<ChartRow["kind"], string>;

/** What a panel shows, in one sentence that can stand instead of it. */
export function panelFinding(panel: ChartPanel): string {
  const { title, unit, rows, better, draws } = panel;
  const extent = extentOf(rows);
  if (extent === null) return `${title}: no number.`;
  if (unit === "×" && draws === "marks" && title.includes("÷")) return ratioFinding(panel, extent);
  const best = bestRow(panel);
  if (draws === "bars" && best !== undefined && rows.length > 1) {
    const others = rows.filter((row) => row !== best).map((row) => `${row.label} ${rowText(row, unit)}`);
    const word = better === "higher" ? "most" : "least";
    return `${title}: ${best.label} has the ${word} with ${rowText(best, unit)}; ${formatNames(others)}.`;
  }
  return `${title}: ${formatNames(rows.map((row) => `${row.label} ${rowText(row, unit)}`))}.`;
}

function ratioFinding(
  { title, rows }: ChartPanel,
  { low, high }: { readonly low: number; readonly high: number },
): string {
  const articles = new Set(rows.map(({ article }) => article)).size;
  const by = `${rows.length} ${rows.length === 1 ? "ratio" : "ratios"} of ${articles} ${articles === 1 ? "article" : "articles"}`;
  if (low === high) return `${title}: ${formatNumber(low)}× by ${by}.`;
  return `${title}: from ${formatNumber(low)}× to ${formatNumber(high)}× by ${by}.`;
}
