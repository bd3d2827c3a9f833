import { criterionWord, type ComparisonCell } from "@/lib/domain/comparison/comparison";
import { groupBy } from "@/lib/domain/group";
import type { Consensus } from "@/lib/domain/position";
import { capitalised, uncapitalised } from "./capitalised";
import { spokenIn } from "./claim-counts";
import { formatCount, formatCounted, formatNames } from "@/lib/format";

/** What a page on a topic or criterion comes to, for the page, its preview card and the text in its place. */

type Named = { readonly name: string };
type Cell = Pick<ComparisonCell, "consensus" | "measured" | "claims" | "notJudged">;
type Standing = Named & Cell;

/**
 * What the articles say of each language on one criterion: "On “Throughput”, three articles agree on a strength in Rust,
 * and two disagree on Go. No article judges Python." They agree or disagree as on every page. Where so many languages
 * are judged that it would be long, those that agree are not counted.
 */
export function criterionFinding(
  criterion: string,
  languages: readonly Named[],
  cells: readonly Cell[],
): string {
  const standing = languages.flatMap(({ name }, at) => {
    const cell = cells[at];
    return cell === undefined ? [] : [{ name, ...cell }];
  });
  const judged = standing.filter(({ consensus }) => consensus.median !== null);
  const silent = standing.filter(({ consensus }) => consensus.median === null);
  const on = `On “${criterion}”, `;
  if (judged.length === 0) return `${on}${uncapitalised(silentSentences(silent))}`;
  const counted = `${on}${joined(clausesOf(judged, true))}.`;
  const most = judged.some(({ consensus }) => kindOf(consensus) === "differ")
    ? mostWordsWithSides
    : mostWords;
  const said = counted.split(" ").length > most ? `${on}${joined(clausesOf(judged, false))}.` : counted;
  return silent.length === 0 ? said : `${said} ${silentSentences(silent)}`;
}

/** "On “Authentication”, one article makes 6 claims, none of which judges a language." */
export function unjudgedFinding(topic: string, claims: number, articles: number): string {
  const on = `On “${topic}”, `;
  if (claims === 0) return `${on}no article makes a claim.`;
  const makes = articles === 1 ? "one article makes" : `${formatCount(articles)} articles make`;
  const judges = claims === 1 ? "which judges no language" : "none of which judges a language";
  return `${on}${makes} ${formatCounted(claims, "claim")}, ${judges}.`;
}

/**
 * Who stands where articles disagree, the positions the highest first: "Three say strength, “Rust far superior” says
 * weakness". Of two words, an article alone with one is called by its title; of more, all are counted: "Three say
 * strength, one minor weakness, one weakness".
 */
export function positionsWords(
  positions: Consensus["positions"],
  titles: ReadonlyMap<string, string>,
): string | null {
  const byWord = [...groupBy(positions, ({ position }) => criterionWord(position))];
  if (byWord.length === 0) return null;
  const said = byWord.map(([word, articles], at) => {
    const [only] = articles.length === 1 ? articles : [];
    const isNamed = only !== undefined && byWord.length === 2;
    const who = isNamed ? `“${titles.get(only.article) ?? only.article}”` : formatCount(articles.length);
    const says = only === undefined ? "say" : "says";
    return byWord.length > 2 && at > 0 ? `${who} ${word}` : `${who} ${says} ${word}`;
  });
  return capitalised(said.join(", "));
}

/** Of whom no article judges, then of whom no judgement counts. */
function silentSentences(silent: readonly Standing[]): string {
  const isJudged = (one: Standing) => spokenIn(one).judgements > 0;
  const [unjudged, uncounted] = [silent.filter((one) => !isJudged(one)), silent.filter(isJudged)];
  return [
    ...(unjudged.length > 0 ? [silentSentence((names) => `No article judges ${names}`, unjudged)] : []),
    ...(uncounted.length > 0
      ? [silentSentence((names) => `No judgement of ${names} counts`, uncounted)]
      : []),
  ].join(" ");
}

/** "No article judges Go or Python, but Go was measured." */
function silentSentence(saidOf: (names: string) => string, silent: readonly Standing[]): string {
  const names = silent.map(({ name }) => name);
  const measured = silent.filter((one) => one.measured !== null).map(({ name }) => name);
  const said = saidOf(formatNames(names, "or"));
  if (measured.length === 0) return `${said}.`;
  const all = measured.length === names.length;
  const who = !all ? formatNames(measured) : names.length === 1 ? "it" : names.length === 2 ? "both" : "all";
  return `${said}, but ${who} ${measured.length === 1 ? "was" : "were"} measured.`;
}

/** Words of a sentence that can be read at one go; more where it also says who sees what. */
const mostWordsWithSides = 30;
const mostWords = 25;

type Kind = "agree" | "event" | "lone" | "differ";

/** What articles agree on, what one or one event tells, what they disagree on; what most of them judge first. */
function clausesOf(judged: readonly Standing[], isCounted: boolean): readonly string[] {
  const groups = kinds.flatMap((kind) => {
    const ofKind = judged.filter(({ consensus }) => kindOf(consensus) === kind);
    const counted = groupBy(ofKind, ({ consensus }) =>
      isCounted || kind === "event" ? consensus.positions.length : 0,
    );
    return [...counted].toSorted(([a], [b]) => b - a).map(([, among]) => ({ kind, among }));
  });
  return groups.map(({ kind, among }, at) => {
    const who = whoOf(kind, among, at === 0);
    const count = among[0]?.consensus.positions.length ?? 0;
    switch (kind) {
      case "agree":
        return `${who} ${at === 0 ? "agree on" : "on"} ${thingsIn(among)}`;
      case "event":
        return `${who} on one event see ${thingsIn(among)}`;
      case "lone":
        return `${who} ${who.startsWith("one") ? "sees" : "see"} ${thingsIn(among)}`;
      case "differ":
        return differingClause(who, count, among, isCounted);
      default:
        return kind satisfies never;
    }
  });
}

/**
 * "two disagree on Go"; of more, of which only some may be apart: "of the four that judge Go three see a strength and one
 * a weakness", or, where that would be long, "the four that judge Go disagree"
 */
function differingClause(who: string, count: number, among: readonly Standing[], isCounted: boolean): string {
  const names = formatNames(among.map(({ name }) => name));
  if (count <= 2 || who === "articles") return `${who} disagree on ${names}`;
  const [only, ...others] = among;
  const sides = only === undefined || others.length > 0 ? [] : sidesOf(only);
  if (isCounted && sides.length === 2) return `of the ${who} that judge ${names} ${formatNames(sides)}`;
  return `the ${who} that judge ${names} disagree${others.length > 0 ? " on each" : ""}`;
}

/**
 * "three see a strength", "one a weakness": what the articles that judge a language see, best first; none where some put
 * it at an end of the scale, which is no thing to see.
 */
function sidesOf({ consensus }: Standing): readonly string[] {
  const sorted = consensus.positions.toSorted((a, b) => b.position - a.position);
  const byWord = groupBy(sorted, ({ position }) => criterionWord(position));
  if ([...byWord.keys()].some(isEnd)) return [];
  return [...byWord].map(([word, articles], at) => {
    const see = at > 0 ? "" : articles.length === 1 ? " sees" : " see";
    return `${formatCount(articles.length)}${see} ${pictureOf(word)}`;
  });
}

const kinds = ["agree", "event", "lone", "differ"] as const satisfies readonly Kind[];

function kindOf({ label, positions }: Consensus): Kind {
  if (label === "agree") return "agree";
  if (label === "differ") return "differ";
  return positions.length === 1 ? "lone" : "event";
}

/**
 * "four articles", after others "four". Where each language is judged by other articles, no number could tell which:
 * "articles", of lone ones "single articles"; after others that agree, "four each".
 */
function whoOf(kind: Kind, among: readonly Standing[], isFirst: boolean): string {
  const sets = among.map(({ consensus }) => consensus.positions.map(({ article }) => article));
  const counts = new Set(sets.map(({ length }) => length));
  const [count = 0] = counts;
  const isOneSet = new Set(sets.map((ids) => ids.join(" "))).size === 1;
  if (isOneSet) return `${formatCount(count)}${isFirst ? (count === 1 ? " article" : " articles") : ""}`;
  if (kind === "lone") return isFirst ? "single articles" : "single ones";
  return isFirst || kind === "differ" || counts.size > 1 ? "articles" : `${formatCount(count)} each`;
}

/** "a strength in Rust and Go and a weakness in Python", best first. */
function thingsIn(among: readonly Standing[]): string {
  const sorted = among.toSorted((a, b) => (b.consensus.median ?? 0) - (a.consensus.median ?? 0));
  const byWord = groupBy(sorted, ({ consensus }) => criterionWord(consensus.median ?? 0));
  return formatNames(
    [...byWord].map(([word, languages]) => thingIn(word, formatNames(languages.map(({ name }) => name)))),
  );
}

function thingIn(word: string, names: string): string {
  return isEnd(word) ? `${names} as ${word}` : `${pictureOf(word)} in ${names}`;
}

function isEnd(word: string): boolean {
  return word === "best" || word === "worst";
}

/** "a strength", "a mixed picture" */
function pictureOf(word: string): string {
  return `a ${word === "mixed" ? "mixed picture" : word}`;
}

/** ["three agree", "two disagree"] → "three agree, and two disagree" */
function joined(clauses: readonly string[]): string {
  const last = clauses.at(-1) ?? "";
  return clauses.length === 1 ? last : `${clauses.slice(0, -1).join(", ")}, and ${last}`;
}
