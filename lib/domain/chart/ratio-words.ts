import { capitalised } from "@/lib/words/capitalised";
import { formatCount, formatCounted, formatNames, formatNumber, hedgeOf, roundRatio } from "@/lib/format";
import type { ChartRow, ComparedPair } from "./chart";
import { groupBy } from "@/lib/domain/group";

export type RatioBounds = {
  readonly low: number | null;
  readonly high: number | null;
  readonly kind?: ChartRow["kind"];
  readonly qualifier?: ChartRow["qualifier"];
};

/**
 * The bounds of a ratio as text shows them: with the digits of the article where it states them, or a per cent that
 * is one; two significant digits where somebody measured and we divided.
 */
export function shownRatio<Bounded extends RatioBounds>(ratio: Bounded): Bounded {
  const { low, high, kind } = ratio;
  if (kind === "stated" || kind === "converted") return ratio;
  const shown = (bound: number | null) => (bound === null ? null : roundRatio(bound));
  return { ...ratio, low: shown(low), high: shown(high) };
}

/**
 * What articles say of how a language stands to another, and what was measured of it. `doubts` about what articles say
 * stand before what was measured, which they are not about.
 */
export function ratioFinding(pair: ComparedPair, rows: readonly ChartRow[], doubts = ""): string {
  const reported = rows.filter(({ kind }) => kind !== "measured");
  const measured = rows.filter(({ kind }) => kind === "measured");
  return [
    reported.length === 0 ? null : reportedRatios(pair, reported),
    doubts === "" ? null : doubts,
    measured.length === 0 ? null : measuredRatios(pair, measured, reported.length > 0),
  ]
    .filter((part) => part !== null)
    .join(" ");
}

/**
 * The same in few words, beside rows that name each framework: "One article says that Rust is often 2 to 3 times as fast
 * as Go; we calculate 1.7 times from another of its numbers. In six tests of two datasets it was 0.79 to 9.7 times."
 */
export function briefRatioFinding(
  { of, to }: Pick<ComparedPair, "of" | "to">,
  reported: readonly CalculatedRatio[],
  measured: readonly ChartRow[],
): string {
  const bounds = reported.filter(({ kind }) => kind !== "bounds-only");
  const general = bounds.filter(({ system }) => system === undefined);
  const bounding = general.length === 0 ? bounds : general;
  const isSaid = bounding.length > 0;
  const rows = countedAmong(measured);
  const parts = [
    isSaid ? reportedRatios({ of, to, quantity: null }, bounding) : null,
    rows.length === 0
      ? null
      : `In ${testsOf(rows)} ${isSaid ? "it" : of} was ${middlesWords(rows)}${isSaid ? "" : ` as fast as ${to}`}${apartWords(measured, "")}.`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? "Nobody says." : parts.join(" ");
}

/**
 * "In six tests of two datasets it was 0.79 to 9.7 times, by the median framework of each (of Rust only Axum in five
 * tests); in “Empty routes, a connection each” at 64 connections, counted apart, 5.3 times."
 */
function measuredRatios(
  { of, to, quantity }: ComparedPair,
  measured: readonly ChartRow[],
  follows: boolean,
): string {
  const rows = countedAmong(measured);
  const times = middlesWords(rows);
  const where = testsOf(rows);
  const only = soleWords(rows);
  const subject = quantity === null ? `as fast as ${to}` : `the ${quantity} of ${to}`;
  const said = follows
    ? `In ${where} it was ${times}, by the median framework of each${only}`
    : `${of} was measured at ${times} ${subject}, in ${where}${only}`;
  return `${said}${apartWords(measured, follows ? "" : "at ")}.`;
}

/** "; in “Empty routes, a connection each” at 64 connections, counted apart, 5.3 times", of the tests that do not count. */
function apartWords(measured: readonly ChartRow[], before: "" | "at "): string {
  const rows = countedAmong(measured);
  const apart = measured.filter((row) => !rows.includes(row));
  return [...groupBy(apart, testName)]
    .map(([name, own]) => `; in “${name}”${loadOf(own)}, counted apart, ${before}${middlesWords(own)}`)
    .join("");
}

/** " (of Rust only Axum in five tests)", of what holds in most of the tests; "" where nothing does. */
function soleWords(rows: readonly ChartRow[]): string {
  const sides = rows.flatMap((row) => (row.sole ?? []).map((side) => ({ row, ...side })));
  const all = testsIn(rows);
  const said = [...groupBy(sides, ({ language, framework }) => `of ${language} only ${framework}`)].flatMap(
    ([words, own]) => {
      const tests = testsIn(own.map(({ row }) => row));
      if (tests * 2 <= all) return [];
      return tests === all ? words : `${words} in ${formatCount(tests)} tests`;
    },
  );
  return said.length === 0 ? "" : ` (${said.join(", ")})`;
}

/** How many tests rows are of: one that was run under several loads is one. */
function testsIn(rows: readonly Pick<ChartRow, "dataset" | "test">[]): number {
  return new Set(rows.map(({ dataset, test }) => `${dataset ?? ""} ${test ?? ""}`)).size;
}

/** Rows or datasets without those of tests that stand apart; all where there are no others. */
export function countedAmong<Of extends Pick<ChartRow, "isSetApart">>(all: readonly Of[]): readonly Of[] {
  const counted = all.filter(({ isSetApart }) => isSetApart !== true);
  return counted.length === 0 ? all : counted;
}

/** "0.79 to 9.7 times" */
function middlesWords(rows: readonly ChartRow[]): string {
  const middles = rows.flatMap(({ middle }) => (middle === null ? [] : roundRatio(middle)));
  const [lowest, highest] = [Math.min(...middles), Math.max(...middles)];
  const from = lowest === highest ? "" : `${formatNumber(lowest)} to `;
  return `${from}${formatNumber(highest)} times`;
}

/** " at 64 connections", where all rows are of one load. */
function loadOf(rows: readonly ChartRow[]): string {
  const [load, ...others] = new Set(rows.map(({ connections }) => connections));
  const isOne = load !== undefined && load !== null && others.length === 0;
  return isOne ? ` at ${formatCounted(load, "connection")}` : "";
}

/** What a row is of, whatever its load. */
function testName({ note, connections }: ChartRow): string {
  return connections === null ? note : note.replace(`, ${formatCounted(connections, "connection")}`, "");
}

/** "seven tests of three datasets" */
function testsOf(rows: readonly Pick<ChartRow, "dataset" | "test">[]): string {
  const tests = testsIn(rows);
  const datasets = new Set(rows.map(({ dataset }) => dataset)).size;
  return `${formatCount(tests)} ${tests === 1 ? "test" : "tests"} of ${formatCount(datasets)} ${datasets === 1 ? "dataset" : "datasets"}`;
}

function reportedRatios(
  { of, to, quantity }: Pick<ComparedPair, "of" | "to" | "quantity">,
  rows: readonly CalculatedRatio[],
): string {
  const bounding = rows.filter(({ kind }) => kind !== "bounds-only");
  const calculated = bounding.filter(({ kind }) => isCalculated(kind));
  const stated = bounding.filter(({ kind }) => !isCalculated(kind));
  const said = stated.length === 0 ? calculated : stated;
  const times = timesOf(said);
  if (times === null) {
    const quotients = formatNames(rows.map((row) => `${formatNumber(shownRatio(row).low ?? 0)}×`));
    const give = articlesIn(rows) === 1 ? "gives" : "give";
    return `${of} ÷ ${to} cannot be told: ${articlesOf(rows)} ${give} only a bound for each, ${quotients} apart.`;
  }
  const compared = (often: string | null) =>
    quantity === null ? `is ${often} as fast as ${to}` : `has ${often} the ${quantity} of ${to}`;
  if (said === calculated)
    return `${of} ${compared(times)}${inSystem(calculated)}, by our calculation from ${numbersOf(calculated)}.`;
  const clauses = bySystem(stated).map((own, at) => {
    const often = timesOf(own);
    const say = `${articlesOf(own)} ${articlesIn(own) === 1 ? "says" : "say"}`;
    const what = at === 0 ? `that ${of} ${compared(often)}` : often;
    return `${say} ${what}${inSystem(own)}`;
  });
  const worked = calculatedBeside(stated, calculated);
  const besides = worked === null ? "" : `; ${worked}`;
  return `${capitalised(clauses.join("; "))}${besides}.`;
}

/**
 * "we calculate 1.7 times from another of its numbers and 1.2 times from those of another": what we made of numbers
 * stands by the article they are of, so that one which also states a ratio is not taken for two.
 */
function calculatedBeside(
  stated: readonly CalculatedRatio[],
  calculated: readonly CalculatedRatio[],
): string | null {
  const stating = new Set(stated.map(({ article }) => article));
  const own = calculated.filter(({ article }) => stating.has(article));
  const others = calculated.filter(({ article }) => !stating.has(article));
  const times = (rows: readonly CalculatedRatio[]) => `${listedTimes(rows) ?? ""}${inSystem(rows)}`;
  const whose = stating.size === 1 ? "its" : "their";
  const numbers = own.length === 0 ? "numbers" : "those";
  const given = [
    ...(own.length === 0
      ? []
      : [`${times(own)} from ${own.length === 1 ? "another" : "others"} of ${whose} numbers`]),
    ...(others.length === 0 ? [] : [`${times(others)} from ${numbers} of ${othersOf(others)}`]),
  ];
  return given.length === 0 ? null : `we calculate ${formatNames(given)}`;
}

type CalculatedRatio = RatioBounds & {
  readonly article: string | null;
  readonly system?: string;
};

/** "another", "two others": articles besides those that are named. */
function othersOf(rows: readonly CalculatedRatio[]): string {
  const count = articlesIn(rows);
  return count === 1 ? "another" : `${formatCount(count)} others`;
}

/** Rows of languages as such, then those of each organization's system. */
function bySystem<Row extends CalculatedRatio>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const general = rows.filter(({ system }) => system === undefined);
  const cases = rows.filter(({ system }) => system !== undefined);
  return [...(general.length === 0 ? [] : [general]), ...groupBy(cases, ({ system }) => system).values()];
}

/** " in Dropbox’s sync engine", where rows are of one organization's system: that is no number of a language. */
function inSystem(rows: readonly Pick<CalculatedRatio, "system">[]): string {
  const [system, ...others] = new Set(rows.map((row) => row.system));
  return system === undefined || others.length > 0 ? "" : ` in ${system}`;
}

/** "numbers of two articles" */
function numbersOf(rows: readonly CalculatedRatio[]): string {
  return `numbers of ${articlesOf(rows)}`;
}

/** "1.2 and about 1.7 times"; of ranges, and of more than can be listed, what they come to. */
function listedTimes(rows: readonly RatioBounds[]): string | null {
  const shown = rows.map(shownRatio);
  if (rows.length > mostListed || shown.some(({ low, high }) => low === null || low !== high))
    return timesOf(rows);
  const sorted = shown.toSorted((a, b) => (a.low ?? 0) - (b.low ?? 0));
  return `${formatNames([...new Set(sorted.map((row) => `${hedgeBefore(row)}${formatNumber(row.low ?? 0)}`))])} times`;
}

const mostListed = 3;

/**
 * The union of the ranges that have one hedge, the lowest first: "1.2 to 3 times", "1.2 to 1.7 or often 2 to 3 times";
 * null where there is no bound. A hedge is part of what an article says, and no other number takes it on.
 */
function timesOf(rows: readonly RatioBounds[]): string | null {
  const bounded = rows.map(shownRatio).filter((row) => boundsOf(row).length > 0);
  const lowestFirst = bounded.toSorted((a, b) => Math.min(...boundsOf(a)) - Math.min(...boundsOf(b)));
  const said = [...groupBy(lowestFirst, hedgeBefore)].map(([hedge, own]) => `${hedge}${unionOf(own)}`);
  return said.length === 0 ? null : `${formatNames(said, "or")} times`;
}

/** "2 to 3"; of bounds that are open, each: "2 or 5" of at least 2 and at least 5. */
function unionOf(rows: readonly RatioBounds[]): string {
  const bounds = [...new Set(rows.flatMap(boundsOf))].toSorted((a, b) => a - b).map(formatNumber);
  const isOpen = rows.some(({ low, high }) => low === null || high === null);
  if (isOpen) return formatNames(bounds, "or");
  return [...new Set([...bounds.slice(0, 1), ...bounds.slice(-1)])].join(" to ");
}

function boundsOf({ low, high }: RatioBounds): readonly number[] {
  return [low, high].filter((bound) => bound !== null);
}

/** "often ", "at least ", "" */
function hedgeBefore({ low, high, qualifier }: RatioBounds): string {
  return hedgeOf(low, high, qualifier);
}

/** Whether we converted or divided what an article says. */
export function isCalculated(kind: ChartRow["kind"] | undefined): boolean {
  return kind === "converted" || kind === "derived";
}

/** How many articles the rows are of. */
export function articlesIn(rows: readonly Pick<ChartRow, "article">[]): number {
  return new Set(rows.map(({ article }) => article)).size;
}

/** "two articles" */
export function articlesOf(rows: readonly Pick<ChartRow, "article">[]): string {
  const count = articlesIn(rows);
  return `${formatCount(count)} ${count === 1 ? "article" : "articles"}`;
}
