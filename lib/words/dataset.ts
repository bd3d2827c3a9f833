import type { RunStanding } from "@/lib/domain/measured/measured";
import { nearestWord } from "@/lib/domain/nearest-word";
import type { Dataset } from "@/lib/schema/dataset";
import type { Metric } from "@/lib/schema/metric";
import { capitalised, uncapitalised } from "./capitalised";
import { formatDate, formatNumber, formatPosition, roundRatio, unitNames } from "@/lib/format";

/** When, by whom and on what a dataset was measured: "Measured by TechEmpower, 30 January 2025. Three HPE …" */
export function measuredLine({
  by,
  measured,
  machine,
}: Pick<Dataset, "by" | "measured" | "machine">): string {
  const where =
    typeof machine === "string" ? machine : `machine not known: ${uncapitalised(machine.unknown)}`;
  return `Measured by ${by}, ${formatDate(measured)}. ${capitalised(where)}.`;
}

/** With what is known of an extract, and its licence: "Measured by …, 23 July 2025. … Licence: MIT." */
export function sourceLine(dataset: Dataset): string {
  const { extract, licence } = dataset;
  const terms =
    typeof licence === "string"
      ? `Licence: ${licence}`
      : `Licence not known: ${uncapitalised(licence.unknown)}`;
  const part = extract === undefined ? "" : ` ${extract}.`;
  return `${measuredLine(dataset)}${part} ${terms}.`;
}

/** A run by name, its dataset first: "Web Frameworks 2025: Empty routes, keep-alive, 64 connections" */
export function runName({ shortTitle }: Pick<Dataset, "shortTitle">, run: string): string {
  return `${shortTitle}: ${run}`;
}

/**
 * The number of a language in a run beside the best language's: "7.15, 17× the best median" where lower is better,
 * "498,192, 18% of the best median" where higher is; its unit stands over the table (`metricLine`). Entries that do not
 * count may be ahead of it. A ratio that rounds to the best's is not called equal.
 *
 * @returns two parts, of which the second can be left out where it is said what shares are of: "498,192, 18%" and
 * " of the best median"
 */
export function standingParts(
  { value, ratio }: Pick<RunStanding, "value" | "ratio">,
  { better }: Pick<Metric, "better">,
): readonly [string, string] {
  const [share, of] = besideBest(ratio, better);
  return [`${formatNumber(value)}, ${share}`, of];
}

/** What a number is the median of: "median of 4 entries of Axum, 41,106 to 1,190,767" */
export function entriesWords(values: readonly number[], framework: string | null): string {
  const [low, high] = [Math.min(...values), Math.max(...values)].map(formatNumber);
  const of = framework === null ? "" : ` of ${framework}`;
  return `median of ${values.length} entries${of}, ${low} to ${high}`;
}

/**
 * What a measured position from -2 to 2 is called, one word per half step as of what articles say, but never as what
 * they say of a language: "best" of a share of the best would say that nothing is better. Halfway between two words the
 * milder one is used.
 */
export function measuredWord(position: number): string {
  return nearestWord(measuredWords, position);
}

/** From the middle outwards. */
const measuredWords = [
  { at: 0, word: "behind" },
  { at: 0.5, word: "fairly behind" },
  { at: -0.5, word: "well behind" },
  { at: 1, word: "somewhat behind" },
  { at: -1, word: "far behind" },
  { at: 1.5, word: "near the front" },
  { at: -1.5, word: "far to very far behind" },
  { at: 2, word: "at the front" },
  { at: -2, word: "very far behind" },
] as const;

function besideBest(ratio: number, better: Metric["better"]): readonly [string, string] {
  if (ratio === 1) return ["the best", " median"];
  if (better === "higher") {
    const percent = formatNumber(roundRatio(ratio) * 100);
    return percent === "100" ? ["just below the best", " median"] : [`${percent}%`, " of the best median"];
  }
  const times = formatNumber(roundRatio(1 / ratio));
  return times === "1" ? ["just above the best", " median"] : [`${times}×`, " the best median"];
}

/** " (−1 to +1)", after a measured position on which datasets, or a median and a tail, differ. */
export function intervalWords({ min, max }: { readonly min: number; readonly max: number }): string {
  return min === max ? "" : ` (${formatPosition(min)} to ${formatPosition(max)})`;
}

/** What a run's numbers are, in which unit, and which way is good: "Latency in ms, lower is better" */
export function metricLine(metric: Pick<Metric, "name" | "unit" | "better">): string {
  const { name, unit, better } = metric;
  const numbers = unitNames(metric) ? name : `${name} in ${unit}`;
  return better === "neither" ? numbers : `${numbers}, ${better} is better`;
}
