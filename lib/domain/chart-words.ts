import { formatCount, formatDate, formatExact, formatFigure, formatNames, formatNumber } from "@/lib/format";
import { bestRow, extentOf, type ChartPanel, type ChartRow, type ComparedPair } from "./chart";

/** A row's number as text: "110,000 requests/s", "2–3×", "1.22× (derived)". */
export function rowText({ low, high, qualifier, words, kind, middle }: ChartRow, unit: string): string {
  if (words !== null) return words;
  if (kind === "measured" && middle !== null && low !== high)
    return `${formatFigure({ low: middle, high: middle, unit })} (${formatFigure({ low, high, unit })})`;
  if (kind === "bounds-only") return `${formatFigure({ low, high, unit })} by bounds`;
  return formatFigure({ low, high, unit, qualifier });
}

/** A row's number for the table: a measured one with all its digits. */
export function exactText(row: ChartRow, unit: string): string {
  const { kind, low, high } = row;
  return kind === "measured" && low !== null && low === high && unit !== "×"
    ? `${formatExact(low)}\u00a0${unit}`
    : rowText(row, unit);
}

/** What each kind of number is, for the key and the table. */
export const rowKindWords = {
  stated: "stated by the article",
  converted: "converted by us from a change in per cent, or from the ratio the other way round",
  derived: "derived: our division of two numbers of one run",
  "bounds-only": "our division of two numbers known only to be more, or less, which bounds nothing",
  measured: "measured by an independent run",
} as const satisfies Record<ChartRow["kind"], string>;

/** More rows than a sentence can hold. */
const mostNamed = 6;

/** What a panel shows, in one sentence that can stand instead of it. */
export function panelFinding({ title, unit, rows, better, draws, pair, dataset }: ChartPanel): string {
  if (pair !== null) return ratioFinding(pair, rows);
  if (draws === "lines") return seriesFinding(title, unit, rows);
  if (dataset !== null && rows.length > mostNamed) return bestOfEach(title, unit, rows, better);
  const extent = extentOf(rows);
  if (extent === null) return `${title}: no number.`;
  if (rows.length > mostNamed) {
    return `${title}: ${rows.length} numbers from ${formatFigure({ low: extent.low, high: extent.low, unit })} to ${formatFigure({ low: extent.high, high: extent.high, unit })}.`;
  }
  const best = bestRow({ rows, better });
  const said = (row: ChartRow): string => numbered(namedIn(rows, row), rowText(row, unit));
  if (draws === "marks" || best === undefined || rows.length === 1) {
    return `${title}: ${formatNames(rows.map(said))}.`;
  }
  const others = rows.filter((row) => row !== best).map(said);
  const word = better === "higher" ? "most" : "least";
  return `${title}: ${best.label} has the ${word} with ${rowText(best, unit)}; ${formatNames(others)}.`;
}

/** As long as a sentence may be that is read at a glance, in characters. */
const mostBrief = 130;

/** What a panel shows in few words, for where its rows stand beside them: from its best row to its worst. */
export function briefFinding(panel: ChartPanel): string {
  const whole = panelFinding(panel);
  if (whole.length <= mostBrief || panel.pair !== null) return whole;
  const { title, unit, rows, better, draws } = panel;
  if (draws === "lines") return seriesFinding(title, unit, rows.slice(0, 1));
  const first = bestRow({ rows, better }) ?? rows[0];
  const last = bestRow({ rows, better: better === "higher" ? "lower" : "higher" }) ?? rows.at(-1);
  if (first === undefined || last === undefined) return whole;
  return `${title}: from ${first.label} ${rowText(first, unit)} to ${last.label} ${rowText(last, unit)}${rows.length > 2 ? `, of ${formatCount(rows.length)} numbers` : ""}.`;
}

/** Each line from its first to its last point. */
function seriesFinding(title: string, unit: string, rows: readonly ChartRow[]): string {
  const said = rows.flatMap(({ label, points }) => {
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined) return [];
    const from = formatFigure({ low: first.value, high: first.value, unit });
    return `${label} from ${from} in ${formatDate(first.label)} to ${formatFigure({ low: last.value, high: last.value, unit })} in ${formatDate(last.label)}`;
  });
  return `${title}: ${said.join("; ")}.`;
}

/** Of many entries the best of each language, in the order of the panel. */
function bestOfEach(
  title: string,
  unit: string,
  rows: readonly ChartRow[],
  better: ChartPanel["better"],
): string {
  const languages = [...new Set(rows.map(({ language }) => language))];
  const best = languages.flatMap(
    (language) => bestRow({ rows: rows.filter((row) => row.language === language), better }) ?? [],
  );
  const said = best.map((row) => numbered(row.label, rowText(row, unit)));
  return `${title}: of ${formatCount(rows.length)} entries the best of each language ${said.length === 1 ? "is" : "are"} ${formatNames(said)}.`;
}

/** "Rust 13.9 ms", and "Node.js 24: 116 ms" where the name ends in a number itself. */
function numbered(name: string, number: string): string {
  return `${name}${/\d$/.test(name) ? ":" : ""} ${number}`;
}

/** The label of a row, with what sets it apart from others of the same label. */
function namedIn(rows: readonly ChartRow[], { label, note }: ChartRow): string {
  const isAlone = rows.filter((row) => row.label === label).length === 1;
  return isAlone || note === "" ? label : `${label} (${note})`;
}

function ratioFinding(pair: ComparedPair, rows: readonly ChartRow[]): string {
  const reported = rows.filter(({ kind }) => kind !== "measured");
  const measured = rows.filter(({ kind }) => kind === "measured");
  return [
    reported.length === 0 ? null : reportedRatios(pair, reported),
    measured.length === 0 ? null : measuredRatios(pair, measured, reported.length > 0),
  ]
    .filter((part) => part !== null)
    .join(" ");
}

/** "Measured: 0.59 to 1.7 times, by the frameworks of one dataset." */
function measuredRatios(
  { of, to, quantity }: ComparedPair,
  rows: readonly ChartRow[],
  follows: boolean,
): string {
  const middles = rows.flatMap(({ middle }) => middle ?? []);
  const [lowest, highest] = [Math.min(...middles), Math.max(...middles)];
  const times =
    lowest === highest
      ? `${formatNumber(lowest)} times`
      : `${formatNumber(lowest)} to ${formatNumber(highest)} times`;
  const datasets = new Set(rows.map(({ dataset }) => dataset)).size;
  const where = `in ${formatCount(rows.length)} ${rows.length === 1 ? "run" : "runs"} of ${formatCount(datasets)} ${datasets === 1 ? "dataset" : "datasets"}`;
  const subject = quantity === null ? `as fast as ${to}` : `the ${quantity} of ${to}`;
  return follows
    ? `Measured, by the median framework of each: ${times}, ${where}.`
    : `${of} is measured at ${times} ${subject}, ${where}.`;
}

function reportedRatios({ of, to, quantity }: ComparedPair, rows: readonly ChartRow[]): string {
  const bounding = rows.filter(({ kind }) => kind !== "bounds-only");
  const times = timesOf(bounding);
  if (times === null) {
    const quotients = formatNames(rows.map(({ low }) => `${formatNumber(low ?? 0)}×`));
    const give = articlesIn(rows) === 1 ? "gives" : "give";
    return `${of} ÷ ${to} cannot be told: ${articlesOf(rows)} ${give} only a bound for each, ${quotients} apart.`;
  }
  const compared =
    quantity === null ? `be ${times} as fast as ${to}` : `have ${times} the ${quantity} of ${to}`;
  return `${of} is said to ${compared} by ${articlesOf(bounding)}${divisionsOf(bounding)}.`;
}

/** The union of the ranges: "1.22 to 3 times", "at least 5 times"; null where there is no bound. */
function timesOf(rows: readonly ChartRow[]): string | null {
  const lows = rows.flatMap(({ low }) => low ?? []);
  const highs = rows.flatMap(({ high }) => high ?? []);
  if (lows.length === 0 && highs.length === 0) return null;
  const top = Math.max(...lows, ...highs);
  if (lows.length === 0) return `at most ${formatNumber(top)} times`;
  const bottom = Math.min(...lows);
  const open = rows.some(({ high }) => high === null) ? "at least " : "";
  const from = bottom === top ? "" : `${formatNumber(bottom)} to `;
  return `${from}${open}${formatNumber(top)} times`;
}

function articlesIn(rows: readonly ChartRow[]): number {
  return new Set(rows.map(({ article }) => article)).size;
}

function articlesOf(rows: readonly ChartRow[]): string {
  const count = articlesIn(rows);
  return `${formatCount(count)} ${count === 1 ? "article" : "articles"}`;
}

/** How many of the ratios no article states. */
function divisionsOf(rows: readonly ChartRow[]): string {
  const divided = rows.filter(({ kind }) => kind === "derived").length;
  if (divided === 0) return "";
  if (rows.length === 1) return ", by our division";
  return `; ${formatCount(divided)} of the ${formatCount(rows.length)} ratios ${divided === 1 ? "is" : "are"} our division`;
}
