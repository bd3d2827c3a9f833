import { capitalised, uncapitalised } from "@/lib/words/capitalised";
import {
  formatCount,
  formatCounted,
  formatDate,
  formatDecimals,
  formatFigure,
  formatNames,
  formatRatioBelowOne,
  formatTick,
  isAmongFirst,
  roundRatio,
  shownDecimals,
  standingFigure,
  unitNames,
} from "@/lib/format";
import { verdictWords } from "@/lib/words/terms";
import type { Axis } from "./axis";
import { caveatsAbout, doubtsAbout, doubtsOnAll, type Doubt } from "./doubts";
import {
  extentOf,
  isNumbered,
  isCalledByLanguage,
  isOfMultiples,
  isOfPercentiles,
  type ChartPanel,
  type ComparedPair,
  type ChartRow,
  type RowPoint,
} from "./chart";
import type { DrawnPanel } from "./view";
import { groupBy } from "@/lib/domain/group";
import { lateChange } from "./late-change";
import { articlesIn, articlesOf, briefRatioFinding, ratioFinding, shownRatio } from "./ratio-words";

/**
 * A row's number as text: "110,000 requests/s", "2–3×", "1.2×": what we divided has two significant digits, a mean over
 * many tests three, as it stands in the table.
 */
export function rowText(row: ChartRow, unit: string): string {
  if (unit !== "×" || isOfManyTests(row)) return figureText(row, unit);
  const { low, high, kind, qualifier } = row;
  const isExact = kind === "derived" && low !== null && low === high && qualifier === null;
  if (isExact && low > 0 && low < 1) return `${formatRatioBelowOne(low)}×`;
  const middle = row.middle === null ? null : roundRatio(row.middle);
  return figureText({ ...shownRatio(row), middle }, unit);
}

/** Whether a row is the mean of multiples of the best over several tests. */
function isOfManyTests({ kind, test, dataset }: ChartRow): boolean {
  return kind === "measured" && dataset !== null && test === null;
}

/**
 * A row's number at a glance, "200,000+" or "2.8×": of a measured one its middle, and the unit only where it is short.
 * Its hedge has no room: the sentence beside it says that. Null where it is no number.
 */
export function glanceText(row: ChartRow, unit: string): string | null {
  const { low, high, words, middle } = row;
  if (words !== null || (low === null && high === null)) return null;
  const bounds = middle === null ? { low: low ?? high, high: high ?? low } : { low: middle, high: middle };
  const said = rowText({ ...row, ...bounds, middle: null, qualifier: null }, unit);
  const open = high === null ? "+" : "";
  return unit.length > longestShownUnit ? `${said.replace(`\u00a0${unit}`, "")}${open}` : `${said}${open}`;
}

/** "weeks" is still shown, "requests/s" is not. */
const longestShownUnit = 5;

function figureText({ low, high, qualifier, words, kind, middle }: ChartRow, unit: string): string {
  if (words !== null) return words;
  if (kind === "measured" && middle !== null && low !== high)
    return `${formatFigure({ low: middle, high: middle, unit })} (${formatFigure({ low, high, unit })})`;
  if (kind === "bounds-only") return `${formatFigure({ low, high, unit })} by bounds`;
  return formatFigure({ low, high, unit, qualifier });
}

/**
 * A row's number in the column of its panel: measured ones with as many decimals as give the smallest three digits, a
 * ratio with three digits; without the unit where the metric above names it.
 */
export function columnText(row: ChartRow, { rows, metric, unit, dataset }: ChartPanel): string {
  const value = measuredValue(row);
  const text =
    value === null || unit === "×"
      ? standingFigure(figureText(row, unit))
      : `${formatDecimals(value, shownDecimals(rows.flatMap((one) => measuredValue(one) ?? [])))}\u00a0${unit}`;
  const isSaid = dataset !== null && unitNames({ name: metric, unit });
  return isSaid ? text.replace(`\u00a0${unit}`, "") : text;
}

/** The number that a measured row is; null where it sums up several, or an article gives it. */
function measuredValue({ kind, low, high }: ChartRow): number | null {
  return kind === "measured" && low === high ? low : null;
}

/** What each kind of number is, where there is room for a sentence. */
export const rowKindWords = {
  stated: "stated by the article",
  converted: "converted by us from a change in per cent, or from the ratio the other way round",
  derived: "derived: our division of two numbers of one run",
  "bounds-only": "our division of two numbers each known only to be more, or less: it sets no limit",
  measured: "measured by an independent run",
} as const satisfies Record<ChartRow["kind"], string>;

/** What the marks of rows of these kinds mean, each once: a ring is both what we converted and what we derived. */
export function markWords<Kind extends ChartRow["kind"]>(
  kinds: readonly Kind[],
): { readonly kind: Kind; readonly words: string }[] {
  const order = Object.keys(keyWords);
  const sorted = kinds.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  return sorted
    .map((kind) => ({ kind, words: keyWords[kind] }))
    .filter(({ words }, at) => sorted.findIndex((kind) => keyWords[kind] === words) === at);
}

const keyWords = {
  stated: "stated by the article",
  converted: "our calculation from its numbers",
  derived: "our calculation from its numbers",
  "bounds-only": "our division of two bounds: it sets no limit",
  measured: "measured",
} as const satisfies Record<ChartRow["kind"], string>;

/** What the sign in a mark means, which is that of the verdict. */
export const doubtKeyWords = {
  contradicted: "evidence contradicts it",
  contested: "sources contradict each other on it",
  outdated: "newer evidence outdates it",
  "not-found": "no source was found for it",
} as const satisfies Record<Doubt, string>;

/** Where a row's number comes from: the claim, or the dataset. */
export function rowPath({ claims, dataset }: ChartRow): string {
  return dataset === null ? `/claims/${claims[0] ?? ""}/` : `/datasets/${dataset}/`;
}

/** Who says a row's number where neither its name nor its panel does, what it holds under, what evidence says of it. */
export function rowNote(row: ChartRow, pair: ChartPanel["pair"] = null): string {
  const { by } = row;
  const note = shownNote(row, pair);
  const verdict = checkedVerdict(row);
  return [by === null ? "" : quoted(by), note, verdict === null ? "" : verdictWords[verdict]]
    .filter((part) => part !== "")
    .join("; ");
}

/**
 * What a row holds under, what evidence found instead, and of a measured ratio the only pair of frameworks it rests on,
 * or the languages of which it has only one: "JSON; Rust: only Axum".
 */
export function shownNote(row: ChartRow, pair: ChartPanel["pair"]): string {
  const { note, found } = row;
  return [
    note,
    ...(found === undefined ? [] : [`found: ${found}`]),
    ...(pair !== null && row.kind === "measured" ? onlyWords(row) : []),
  ]
    .filter((part) => part !== "")
    .join("; ");
}

/** What a row's name does not say: "Rust, usual framework", "Go"; "" where it says it. */
export function kindOfEntry(row: ChartRow): string {
  const language = isCalledByLanguage(row) ? null : row.languageName;
  return [language, row.mainstream === true ? "usual framework" : null]
    .filter((part) => part !== null)
    .join(", ");
}

/** That, and what the row holds under: "Rust, usual framework; version 4.8". */
export function fullNote(row: ChartRow, pair: ChartPanel["pair"]): string {
  const kind = pair === null ? kindOfEntry(row) : "";
  return [kind, shownNote(row, pair)].filter((part) => part !== "").join("; ");
}

function onlyWords({ points, sole = [] }: ChartRow): readonly string[] {
  const [only, ...others] = points;
  if (only !== undefined && others.length === 0) return [`only ${only.label}`];
  return sole.map(({ language, framework }) => `${language}: only ${framework}`);
}

/** The short name of the article a row is called by, as on a chart of ratios; null where it is called otherwise. */
export function articleAsLabel({ article, label }: ChartRow, pair: ChartPanel["pair"]): string | null {
  return pair === null || article === null ? null : label;
}

/** What a row is called where letters cannot be slanted: "“Rust far superior”", "Go". */
export function quotedLabel(row: ChartRow, pair: ChartPanel["pair"]): string {
  return articleAsLabel(row, pair) === null ? row.label : quoted(row.label);
}

/**
 * What stands over a panel: its title, with the dataset before multiples of the best, and behind the metric what all
 * its rows hold under.
 */
export function panelHeading(panel: ChartPanel): string {
  const { title, by, dataset, datasetTitle, pair, rows } = panel;
  if (isOfMultiples(panel) && datasetTitle !== undefined) return `${datasetTitle}: ${uncapitalised(title)}`;
  const [note = "", ...others] = new Set(rows.map((row) => row.note));
  const isOfStatements = by === null && dataset === null && pair === null;
  return isOfStatements && note !== "" && others.length === 0 ? `${title}: ${note}` : title;
}

/** The same where letters cannot be slanted: "Requests per second: “Rust far superior”". */
export function quotedHeading(panel: ChartPanel): string {
  const heading = panelHeading(panel);
  const { by } = panel;
  return by === null ? heading : heading.replace(by, () => quoted(by));
}

function quoted(name: string): string {
  return `“${name}”`;
}

/** What evidence says of a row's number; null where nobody has checked it, or it is measured. */
export function checkedVerdict({ verdict }: ChartRow): ChartRow["verdict"] {
  return verdict === "unchecked" ? null : verdict;
}

/** A number of an axis; 1× of a pair says what it means. */
export function tickText(tick: number, { axis, unit, pair }: AxisOfPanel): string {
  const text = `${formatTick(tick, axis.max)}${unit === "×" || unit === "%" ? unit : ""}`;
  return pair !== null && tick === 1 ? `${text} equal` : text;
}

/** What an axis measures, in which unit where its numbers do not say it: "Latency (ms)", "Rust ÷ Go, logarithmic". */
export function axisTitle({ axis, ...panel }: DrawnPanel): string {
  const { metric, unit, pair, title } = panel;
  const isShare = unit === "×" && (isOfMultiples(panel) || title.includes("as multiples of"));
  const what = pair !== null ? title : isShare ? `${metric}, best = 1×` : metric;
  const isSaid = unit === "×" || unit === "%" || unit === "rank" || unitNames({ name: metric, unit });
  return `${what}${isSaid ? "" : ` (${unit})`}${axis.kind === "log" ? ", logarithmic" : ""}`;
}

type AxisOfPanel = Pick<ChartPanel, "unit" | "pair"> & { readonly axis: Pick<Axis, "max"> };

export const directionWords = {
  higher: "Higher is better.",
  lower: "Lower is better.",
  neither: "Neither way is better.",
} as const satisfies Record<ChartPanel["better"], string>;

/** More rows than a sentence can hold. */
const mostNamed = 6;

/**
 * What a panel shows, in one sentence that can stand instead of it. `about` is the title it stands under: what that
 * says already is not said again; without one the metric is always said.
 */
export function panelFinding(panel: ChartPanel, about = ""): string {
  if (panel.rows.length === 0) return `${panel.title}: no number.`;
  return withDoubts(panel, wholeFinding(panel, about));
}

/**
 * The same of several runs of one metric, each by its article: the numbers of one do not stand for those of all, and
 * neither does what evidence says of them. What all hold under stands before them: "Simple HTTP server: “One” gives …".
 */
export function runsFinding(panels: readonly ChartPanel[], about = ""): string {
  const said = runsWords(panels, about);
  const [shared = null, ...others] = new Set(panels.map(({ conditions }) => conditions));
  if (panels.length < 2 || shared === null || others.length > 0) return said;
  const unconditioned = runsWords(
    panels.map((panel) => ({ ...panel, conditions: null })),
    about,
  );
  return unconditioned.includes(": ") ? said : `${capitalised(shared)}: ${unconditioned}`;
}

function runsWords(panels: readonly ChartPanel[], about: string): string {
  return panels
    .map((panel, at) => {
      const body = at === 0 ? wholeFinding(panel, about) : laterBody(panel);
      const verdict = sharedVerdict(panel);
      return verdict === null ? withDoubts(panel, body) : held(body, verdictWords[verdict]);
    })
    .join(" ");
}

/** What evidence says of all the numbers of a run; null where it is not the same of each. */
function sharedVerdict({ rows }: ChartPanel): ChartRow["verdict"] {
  const [verdict = null, ...others] = new Set(rows.map(checkedVerdict));
  return others.length === 0 ? verdict : null;
}

/** A sentence with what its numbers hold under or come to, within the parentheses it ends with if it has some. */
function held(sentence: string, words: string): string {
  return sentence.endsWith(").")
    ? sentence.replace(/\)\.$/, `; ${words}).`)
    : sentence.replace(/\.$/, ` (${words}).`);
}

function wholeFinding(panel: ChartPanel, about: string): string {
  return panel.pair === null ? named(panel, about, bodyOf(panel)) : ratioFinding(panel.pair, panel.rows);
}

/**
 * What panels show as one sentence without its stop, and what evidence holds against their numbers or adds to them;
 * "" where it does neither. Of several panels each is a run by its article.
 */
export function quotedFinding(panels: readonly ChartPanel[]): {
  readonly finding: string;
  readonly doubts: string;
} {
  // The byline behind the sentence names the dataset.
  const said = panels.map((named, at) => {
    const panel = isOfShares(named) ? named : { ...named, datasetTitle: undefined };
    if (at > 0) return laterBody(panel);
    return panel.dataset === null ? wholeFinding(panel, "") : withoutDoubts(panel, "");
  });
  return {
    finding: said.map(inOneSentence).join("; "),
    doubts: panels
      .map((panel) => doubtsOf(panel, panels.length === 1, caveatsAbout))
      .filter((doubts) => doubts !== "")
      .join(" "),
  };
}

/** Sentences as one, without its stop. */
function inOneSentence(text: string): string {
  return text
    .split(/\. (?=\p{Lu})/u)
    .map((part, at) => (at === 0 ? part : uncapitalised(part)))
    .join("; ")
    .replace(/\.$/, "");
}

/** A number that evidence does not bear out is never said without that. */
function withDoubts(panel: ChartPanel, finding: string): string {
  const doubts = doubtsOf(panel);
  if (panel.pair !== null) return ratioFinding(panel.pair, panel.rows, doubts);
  return doubts === "" ? finding : `${finding} ${doubts}`;
}

function doubtsOf(panel: ChartPanel, standsAlone = true, about = doubtsAbout): string {
  if (isOfFirstPlaces(panel)) return "";
  return about(panel, (row) => rowText(row, panel.unit), standsAlone);
}

/** As long as a sentence may be that is read at a glance, in characters. */
const mostBrief = 140;

/**
 * What a panel shows in few words, for where its rows stand beside them: from its first row to its last.
 *
 * @param others the other panels of its chart: what evidence holds against all numbers is said of all
 */
export function briefFinding(panel: ChartPanel, about = "", others: readonly ChartPanel[] = []): string {
  if (panel.rows.length === 0) return panelFinding(panel, about);
  if (panel.pair !== null) return briefPair(panel, panel.pair) ?? panelFinding(panel, about);
  const body = withoutDoubts(panel, about);
  const doubts = isOfFirstPlaces(panel) ? "" : doubtsOnAll([panel, ...others]);
  return doubts === "" ? withDoubts(panel, body) : `${body} ${doubts}`;
}

/** What articles say of a ratio of speeds and what was measured of it; null where one of them is missing. */
function briefPair({ rows }: ChartPanel, pair: ComparedPair): string | null {
  const measured = rows.filter(({ kind }) => kind === "measured");
  const isOfBoth = measured.length > 0 && measured.length < rows.length;
  if (pair.quantity !== null || !isOfBoth) return null;
  return briefRatioFinding(
    pair,
    rows.filter((row) => !measured.includes(row)),
    measured,
  );
}

function withoutDoubts(panel: ChartPanel, about: string): string {
  if (isShort(panel) || panel.pair !== null) return wholeFinding(panel, about);
  const brief = panel.draws === "lines" ? seriesBody(panel, panel.rows.slice(0, 1)) : fromFirstToLast(panel);
  return named(panel, about, brief);
}

/** Whether the whole finding is read at a glance. */
function isShort(panel: ChartPanel): boolean {
  // A title that says the metric, or a source that is named, must not change which numbers are said.
  const body = bodyOf({ ...panel, datasetTitle: undefined });
  return body.length <= mostBrief || isOfFirstPlaces(panel);
}

/**
 * The few rows of a dataset's panel that show what its brief finding says: the best of each language, of usual
 * frameworks where these lead, and the last where the finding ends with it.
 */
export function tellingRows(panel: ChartPanel, most: number): readonly ChartRow[] {
  const leading = leadingRows(panel.rows);
  const best = firstOfEach(leading).slice(0, most);
  const last = leading.at(-1);
  if (last === undefined || best.includes(last) || isShort(panel)) return best;
  return [...best.slice(0, most - 1), last];
}

/**
 * What stands behind the brief finding of several lines, where there is room: the other lines from their first to their
 * last point, "In that time Go went from 1.32% to 0.54%.", and at the point from which the first line came to its last
 * where that is late, "At these dates Go had 1.32%, 0.98% and 0.54%."; "" where a sentence cannot hold them, they are not of the
 * same time, or the finding says them itself.
 */
export function otherLines(panel: ChartPanel, about = ""): string {
  const { rows, unit, draws } = panel;
  const times = new Set(rows.map(({ points }) => `${points[0]?.label} ${points.at(-1)?.label}`));
  const isSaid = draws !== "lines" || withoutDoubts(panel, about) === wholeFinding(panel, about);
  if (isSaid || rows.length < 2 || rows.length > mostNamed || times.size > 1) return "";
  const numberOf = (point: RowPoint | undefined) =>
    formatFigure({ low: point?.value ?? null, high: point?.value ?? null, unit });
  const others = rows
    .slice(1)
    .map(({ label, points }) => ({ label, first: points[0], last: points.at(-1), points }));
  const turn = lateChange(rows[0]?.points ?? []);
  const between = others.flatMap(({ points }) => points.find(({ label }) => label === turn?.label) ?? []);
  if (between.length < others.length) {
    const said = others.map(
      ({ label, first, last }, at) =>
        `${label}${at === 0 ? " went" : ""} from ${numberOf(first)} to ${numberOf(last)}`,
    );
    return `In that time ${formatNames(said)}.`;
  }
  const said = others.map(
    ({ label, first, last }, at) =>
      `${label}${at === 0 ? " had" : ""} ${formatNames([first, between[at], last].map(numberOf))}`,
  );
  return `At these dates ${said.join("; ")}.`;
}

/** What a run shows that stands behind another of its metric, which says the unit where that is long. */
function laterBody(panel: ChartPanel): string {
  return panel.unit.endsWith("/s") ? bodyOf(panel).replace(`\u00a0${panel.unit}`, "") : bodyOf(panel);
}

function bodyOf(panel: ChartPanel): string {
  const { rows, draws, dataset, by, conditions, unit } = panel;
  if (draws === "lines") return seriesBody(panel, rows);
  if (dataset !== null) return unit === "×" ? multiplesBody(panel) : bestOfEach(panel);
  if (isOfFirstPlaces(panel)) return firstPlacesBody(rows, unit);
  if (rows.length > mostNamed) return fromLowestToHighest(panel);
  if (by === null) return statementsBody(panel);
  const given = formatNames(unitOnce(rows, unit).map(({ row, text }) => `${nameInText(row)} ${text}`));
  return `“${by}” gives ${given}${conditions === null ? "" : ` (${conditions})`}.`;
}

/** "Rust (Actix Web)" */
function nameInText({ label, languageName, framework }: ChartRow): string {
  return framework === undefined || languageName === null ? label : `${languageName} (${framework})`;
}

/** Whether all a panel's articles say is that something is among the first of a list. */
function isOfFirstPlaces({ rows, unit, dataset }: ChartPanel): boolean {
  return (
    dataset === null &&
    rows.length <= mostNamed &&
    rows.every(({ low, high }) => isAmongFirst({ low, high, unit }))
  );
}

/** "One article puts Go among the first 10 (TIOBE, in 2026; outdated, place 16 in January 2026)." */
function firstPlacesBody(rows: readonly ChartRow[], unit: string): string {
  const said = rows.map((row, at) => {
    const verdict = checkedVerdict(row);
    const against = [verdict === null ? null : verdictWords[verdict], row.found ?? null];
    const notes = [row.note, against.filter((part) => part !== null).join(", ")];
    const held = notes.filter((note) => note !== "").join("; ");
    const name = row.label === rows[at - 1]?.label ? "" : `${row.label} `;
    return `${name}${rowText(row, unit)}${held === "" ? "" : ` (${held})`}`;
  });
  return `${capitalised(articlesOf(rows))} ${articlesIn(rows) === 1 ? "puts" : "put"} ${formatNames(said)}.`;
}

/** Whether a panel is of shares of something counted over time, which its dataset is an index of. */
function isOfShares({ draws, unit, datasetTitle, conditions }: ChartPanel): boolean {
  return draws === "lines" && unit === "%" && datasetTitle !== undefined && conditions !== null;
}

/** The sentence with its metric before it, unless the title above, the unit or the sentence itself says that. */
function named(panel: ChartPanel, about: string, body: string): string {
  if (isOfShares(panel)) return body;
  const { metric, unit } = panel;
  const [one, other] = [metric.toLowerCase(), about.toLowerCase()];
  const isSaid = other !== "" && (unit.endsWith("/s") || other.includes(one) || one.includes(other));
  if (isSaid) return body;
  const follows = /^[A-Z][a-z]* /.test(body) ? `${body.charAt(0).toLowerCase()}${body.slice(1)}` : body;
  return `${metric}${body.includes(": ") ? "," : ":"} ${follows}`;
}

/** Each line from its first to its last point, and with the point from which it came to that where that is late. */
function seriesBody(panel: ChartPanel, rows: readonly ChartRow[]): string {
  const { unit, conditions, datasetTitle } = panel;
  const isOfIndex = isOfShares(panel);
  const said = rows.flatMap(({ label, points }) => {
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined) return [];
    const dated = (point: RowPoint) =>
      `${formatFigure({ low: point.value, high: point.value, unit })} in ${formatDate(point.label)}`;
    const turn = lateChange(points);
    const had = label === rows[0]?.label ? " had a share of" : "";
    if (isOfIndex)
      return `${label}${had} ${formatNames([first, ...(turn === null ? [] : [turn]), last].map(dated))}`;
    return turn === null
      ? `${label} from ${dated(first)} to ${dated(last)}`
      : `${label} ${formatNames([first, turn, last].map(dated))}`;
  });
  if (isOfIndex) {
    // The dates of its numbers say the years of its title.
    const index = (datasetTitle ?? "").replace(/ \d{4}–\d{4}$/, "");
    return `In ${index}, which counts ${uncapitalised(conditions ?? "")}, ${said.join("; ")}.`;
  }
  return `${conditions ?? "Over time"}: ${said.join("; ")}.`;
}

/** The middle of each row, over all the tests. */
function multiplesBody({ rows, conditions, unit, datasetTitle }: ChartPanel): string {
  const said = rows.map(({ label, middle, low }) => {
    const found = middle ?? low;
    return `${label} ${formatFigure({ low: found, high: found, unit })}`;
  });
  const of = datasetTitle === undefined ? "" : ` of ${datasetTitle}`;
  return `Over ${conditions ?? "all tests"}${of}, geometric means of multiples of the best in each: ${formatNames(said)}.`;
}

/** The first row of each language, which is its best, in the order of the panel. */
function bestOfEach({ rows, conditions, unit, datasetTitle }: ChartPanel): string {
  const best = firstOfEach(rows);
  const said = unitOnce(best, unit).map(({ row: { languageName, label }, text }) => {
    const own = languageName === null ? label : label.replace(`${languageName} `, "");
    const entry = languageName === null || label === languageName ? "" : ` (${own})`;
    return `${languageName ?? label} ${text}${entry}`;
  });
  const isAll = best.length === rows.length;
  const where = whereWords({ conditions, datasetTitle, rows });
  return `${isAll ? "Measured" : "Best of each language"}${where}: ${formatNames(said)}.`;
}

/** " in “JSON” of TechEmpower Round 23", " in “Empty routes, keep-alive” at 64 connections" */
function whereWords({
  conditions,
  datasetTitle,
  rows,
}: Pick<ChartPanel, "conditions" | "datasetTitle" | "rows">): string {
  const of = datasetTitle === undefined ? "" : ` of ${datasetTitle}`;
  if (conditions === null) return of;
  const connections = rows[0]?.connections ?? null;
  const load =
    connections === null ? -1 : conditions.indexOf(`, ${formatCounted(connections, "connection")}`);
  if (load < 0) return ` in “${conditions}”${of}`;
  return ` in “${conditions.slice(0, load)}”${of} at ${conditions.slice(load + 2)}`;
}

/** The numbers of rows that are listed, a long unit only with the first. */
function unitOnce(rows: readonly ChartRow[], unit: string): { row: ChartRow; text: string }[] {
  return rows.map((row) => ({ row, text: textAmong(row, { rows, unit }) }));
}

/** A row's number as text where those of other rows stand around it: a long unit only with the first. */
export function textAmong(row: ChartRow, { rows, unit }: Pick<ChartPanel, "rows" | "unit">): string {
  const text = rowText(row, unit);
  const isFirst = rows[0]?.id === row.id;
  return isFirst || !unit.endsWith("/s") ? text : text.replace(`\u00a0${unit}`, "");
}

/** The first row of each language: the best, where rows are ranked. */
export function firstOfEach(rows: readonly ChartRow[]): readonly ChartRow[] {
  return rows.filter((row) => rows.find(({ language }) => language === row.language) === row);
}

/** "Two articles say 1–2 weeks and 1 week for Go, 4–8 weeks and 3 months (13 weeks) for Rust." */
function statementsBody({ rows, unit }: ChartPanel): string {
  const [note = "", ...others] = new Set(rows.map((row) => row.note));
  const isShared = others.length === 0 && note !== "";
  const groups = groupBy(rows, ({ label, frame }) =>
    isShared || frame === null ? label : `${label} (${frame})`,
  );
  const said = [...groups].map(
    ([name, own]) => `${formatNames([...new Set(own.map((row) => ownText(row, unit)))])} for ${name}`,
  );
  const articles = articlesOf(rows);
  const joined = rows.length > groups.size ? said.join(", ") : formatNames(said);
  const verb = articlesIn(rows) === 1 ? "says" : "say";
  return `${capitalised(articles)} ${verb} ${joined}${isShared ? ` (${note})` : ""}.`;
}

/** As the text has it, with what that is in the unit of the panel: "3 months (13 weeks)". */
function ownText(row: ChartRow, unit: string): string {
  const text = rowText(row, unit);
  return row.stated === undefined ? text : `${row.stated} (${text})`;
}

function fromLowestToHighest({ rows, unit }: ChartPanel): string {
  const extent = extentOf(rows);
  if (extent === null) return `${formatCounted(rows.length, "statement")} without a number.`;
  const [low, high] = [extent.low, extent.high].map((bound) => boundText(bound, rows, unit));
  return `${formatCounted(rows.length, "number")} from ${low} to ${high}.`;
}

/** A bound of rows with the hedge of the row it is of: "about 5 MB". */
function boundText(bound: number, rows: readonly ChartRow[], unit: string): string {
  const row = rows.find((one) => isNumbered(one) && (one.low === bound || one.high === bound));
  const isOpen = row?.low === null || row?.high === null;
  const bounds = isOpen ? { low: row.low, high: row.high } : { low: bound, high: bound };
  return formatFigure({ ...bounds, unit, qualifier: row?.qualifier });
}

/** The rows of usual frameworks, which lead where there are several; else all. */
export function leadingRows(rows: readonly ChartRow[]): readonly ChartRow[] {
  const usual = rows.filter(({ mainstream }) => mainstream === true);
  return usual.length > 1 ? usual : rows;
}

/**
 * "From 13.9 ms (Rust) to 124 ms (Node.js 22), seven entries in “arm64, 128 MB”."; of many frameworks those lead that
 * are usual: "Usual frameworks in “JSON”: from … to …; five of the 28 entries here are ahead, two behind."
 */
function fromFirstToLast(panel: ChartPanel): string {
  const { rows, unit, conditions, dataset, datasetTitle } = panel;
  const leading = leadingRows(rows);
  const ends = unitOnce([...leading.slice(0, 1), ...leading.slice(-1)], unit).map(
    ({ row, text }) => `${text} (${entryOf(row)})`,
  );
  const [first] = rows;
  const highest = first !== undefined && isOfPercentiles(first) ? first.points.at(-1)?.label : undefined;
  const order = highest === undefined ? "" : `, ordered by ${highest}`;
  const where = `${whereWords({ conditions, datasetTitle, rows })}${order}`;
  const things = dataset === null ? "numbers" : "entries";
  if (leading === rows) return `From ${ends.join(" to ")}, ${formatCount(rows.length)} ${things}${where}.`;
  return `Usual frameworks${where}: from ${ends.join(" to ")}${othersAround(leading, rows, things)}.`;
}

/** "; two of the 28 entries here are ahead, one behind": those before and after the leading rows; "" where there are none. */
function othersAround(leading: readonly ChartRow[], rows: readonly ChartRow[], things: string): string {
  const [first, last] = [leading[0], leading.at(-1)];
  const ahead = first === undefined ? 0 : rows.indexOf(first);
  const behind = last === undefined ? 0 : rows.length - 1 - rows.indexOf(last);
  const [some, where] = ahead === 0 ? [behind, "behind"] : [ahead, "ahead"];
  if (some === 0) return "";
  const said = `; ${formatCount(some)} of the ${rows.length} ${things} here ${some === 1 ? "is" : "are"} ${where}`;
  return ahead === 0 || behind === 0 ? said : `${said}, ${formatCount(behind)} behind`;
}

/** "Node.js 22", "may_minihttp, Rust" */
function entryOf(row: ChartRow): string {
  return isCalledByLanguage(row) ? row.label : `${row.label}, ${row.languageName}`;
}
