import { formatFigure } from "@/lib/format";
import type { ChartRow } from "./chart";

/** Every date of the rows, in order. */
export function datesOf(rows: readonly ChartRow[]): string[] {
  return [...new Set(rows.flatMap(({ points }) => points.map(({ label }) => label)))].toSorted();
}

/** A second line of one language is dashed. */
export function isSecondOfLanguage(row: ChartRow, rows: readonly ChartRow[]): boolean {
  return rows.find(({ language }) => language === row.language) !== row;
}

/** The number at which a line ends, as it stands with its name: "2.06%" */
export function lastNumber({ points }: Pick<ChartRow, "points">, unit: string): string {
  const last = points.at(-1)?.value ?? null;
  return formatFigure({ low: last, high: last, unit });
}

/**
 * Where the names of lines stand: each at its line's end, and as far below the name above it as keeps them `gap`
 * apart. Places run downwards, in any unit; from the top down.
 */
export function spreadDown<Line extends { readonly end: number }>(
  lines: readonly Line[],
  gap: number,
): (Line & { readonly at: number })[] {
  return lines
    .toSorted((a, b) => a.end - b.end)
    .reduce<(Line & { readonly at: number })[]>((above, line) => {
      const last = above.at(-1)?.at;
      return [...above, { ...line, at: last === undefined ? line.end : Math.max(line.end, last + gap) }];
    }, []);
}

/** The same with none below `bottom`: those that would be are moved up, and what is above them as far as they need. */
export function spreadAbove<Line extends { readonly end: number }>(
  lines: readonly Line[],
  gap: number,
  bottom: number,
): (Line & { readonly at: number })[] {
  return spreadDown(lines, gap).reduceRight<(Line & { readonly at: number })[]>((below, line) => {
    const next = below[0]?.at;
    return [{ ...line, at: Math.min(line.at, next === undefined ? bottom : next - gap) }, ...below];
  }, []);
}
