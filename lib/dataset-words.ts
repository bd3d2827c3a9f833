import type { RunStanding } from "@/lib/domain/measured";
import type { Dataset } from "@/lib/schema/dataset";
import type { Metric } from "@/lib/schema/metric";
import { capitalised } from "./capitalised";
import { formatDate, formatFigure, formatNumber, roundRatio } from "./format";

/** When, by whom and on what a dataset was measured, and its licence: "Measured 23 July 2025 by …; MIT." */
export function sourceLine({ by, measured, machine, licence }: Dataset): string {
  const where = typeof machine === "string" ? machine : `machine not known: ${lowerFirst(machine.unknown)}`;
  const terms = typeof licence === "string" ? licence : `not known: ${lowerFirst(licence.unknown)}`;
  return `Measured by ${by}, ${formatDate(measured)}. ${capitalised(where)}. Licence: ${terms}.`;
}

/** A run by name, its dataset first: "Web Frameworks 2025: Empty routes, keep-alive, 64 connections" */
export function runName({ shortTitle }: Pick<Dataset, "shortTitle">, run: string): string {
  return `${shortTitle}: ${run}`;
}

/**
 * The number of a language in a run beside the best language's: "7.15 ms, 17× the best" where lower is better,
 * "498,192 requests/s, 18% of the best" where higher is. A ratio that rounds to the best's is not called equal.
 */
export function standingWords(
  { value, ratio }: Pick<RunStanding, "value" | "ratio">,
  { better, unit }: Pick<Metric, "better" | "unit">,
): string {
  return `${formatFigure({ low: value, high: value, unit })}, ${besideBest(ratio, better)}`;
}

function besideBest(ratio: number, better: Metric["better"]): string {
  if (ratio === 1) return "the best";
  if (better === "higher") {
    const percent = formatNumber(roundRatio(ratio) * 100);
    return percent === "100" ? "just below the best" : `${percent}% of the best`;
  }
  const times = formatNumber(roundRatio(1 / ratio));
  return times === "1" ? "just above the best" : `${times}× the best`;
}

/** What a run's numbers are, and which way is good: "Latency, lower is better" */
export function metricLine({ name, better }: Pick<Metric, "name" | "better">): string {
  return better === "neither" ? name : `${name}, ${better} is better`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
