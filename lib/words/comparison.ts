import type { ComparisonFindings } from "@/lib/domain/comparison/findings";
import { capitalised } from "./capitalised";
import type { MeasuredPosition } from "@/lib/domain/measured/measured";
import { formatCount, formatNames, formatPosition } from "@/lib/format";

type Named = { readonly name: string };

/** "Rust vs Go" */
export function comparisonName(languages: readonly Named[]): string {
  return languages.map(({ name }) => name).join(" vs ");
}

/** "Rust vs Go: what articles say" */
export function comparisonTitle(languages: readonly Named[]): string {
  return `${comparisonName(languages)}: ${tellersWords}`;
}

/** Without a number: not every article that judges one of the languages judges the others. */
export const tellersWords = "what articles say";

/** The number of criteria on which articles judge two of the languages or more: those apart and those alike. */
export function judgedCriteria({
  apart,
  alike,
}: Pick<ComparisonFindings<unknown>, "apart" | "alike">): number {
  return apart.length + alike;
}

/** "on which both are judged", of three languages or more "at least two": what apart and alike are counted of. */
export function judgedWords(languages: readonly unknown[]): string {
  return `on which ${languages.length === 2 ? "both" : "at least two"} are judged`;
}

/**
 * What the comparison comes to: how many articles judge each language, on how many criteria the languages stand apart,
 * and on how many of these an article says so itself: else the gap joins what different articles say. Then on how many
 * criteria articles disagree with one another, with the languages that they disagree about.
 */
export function comparisonSentence(languages: readonly Named[], findings: ComparisonFindings<Named>): string {
  const { criteria, articles, judging, apart, disputed, disputedColumns } = findings;
  const on = `apart on ${countWords(apart.length)} of the ${judgedCriteria(findings)} criteria`;
  if (articles.length === 1) {
    const both = languages.length === 2 ? "both" : "at least two";
    return `One article sets ${formatNames(languages.map(({ name }) => name))} ${on} on which it judges ${both}.`;
  }
  const who = languages.length === 2 ? "The two" : "Languages";
  const named = apart.length <= mostNamed ? apart.map(({ name }) => `, “${name}”`).join("") : "";
  const about = formatNames(
    disputedColumns.flatMap((column) => languages[column]?.name ?? []),
    "or",
  );
  const disagree =
    disputed.length === 0
      ? "Articles disagree with one another on none."
      : `On ${disputed.length} of all ${criteria}, articles disagree about ${about}.`;
  return `${judgingSentence(languages, judging)} ${who} stand ${on} ${judgedWords(languages)}${named}${inOneArticle(findings)}. ${disagree}`;
}

/** One criterion is named; more are listed beside the sentence, which has no room for them. */
const mostNamed = 1;

/** "; on 7 of these an article says so itself": it puts the highest as far above the lowest. */
function inOneArticle({ apart, apartInOneArticle: count }: ComparisonFindings<unknown>): string {
  if (apart.length === 0) return "";
  if (apart.length === 1) return `, where ${count === 1 ? "an" : "no"} article says so itself`;
  if (count === 0) return "; on none of these does an article say so itself";
  return `; on ${count === apart.length ? "each" : count} of these an article says so itself`;
}

function countWords(count: number): string {
  return count === 0 ? "none" : String(count);
}

/**
 * "Rust stands higher on 6, Go on 2", of three languages or more "Rust alone stands highest on 5, Go on 1, Python on
 * none".
 *
 * @param counts on how many criteria each stands highest alone, by its column
 */
export function higherWords(languages: readonly Named[], counts: readonly number[]): string {
  return languages
    .map(
      ({ name }, at) => `${name} ${at === 0 ? standsHigher(languages) : "on"} ${countWords(counts[at] ?? 0)}`,
    )
    .join(", ");
}

/** What a language does whose median lies above those of all others. */
export function standsHigher({ length }: readonly unknown[]): string {
  return length === 2 ? "stands higher on" : "alone stands highest on";
}

/** "Five articles judge Rust, four Go and three Python." */
function judgingSentence(languages: readonly Named[], judging: readonly number[]): string {
  const first = judging[0] ?? 0;
  return `${capitalised(judgingList(languages, judging, `${formatCount(first)} ${first === 1 ? "article judges" : "articles judge"}`))}.`;
}

/**
 * "all judge Rust, four Go and three Python": how many of the articles judge each language.
 *
 * @param judging how many judge each, by its column
 * @param articles how many there are
 */
export function judgingWords(
  languages: readonly Named[],
  judging: readonly number[],
  articles: number,
): string {
  const first = judging[0] ?? 0;
  const who = first === articles ? "all judge" : `${formatCount(first)} ${first === 1 ? "judges" : "judge"}`;
  return judgingList(languages, judging, who);
}

/** How many articles judge each language, the first in words of its own. */
function judgingList(languages: readonly Named[], judging: readonly number[], first: string): string {
  const parts = languages.map(({ name }, column) => {
    const count = judging[column] ?? 0;
    return `${column === 0 ? first : count === 0 ? "none" : formatCount(count)} ${name}`;
  });
  return formatNames(parts);
}

/** Said where the sentence above stands, or below what it sums up. */
export const saidNotTrue = "This is what articles say, not what is true.";

type MeasuredRow = {
  readonly name: string;
  readonly cells: readonly { readonly measured: Pick<MeasuredPosition, "position"> | null }[];
};

/**
 * On how many criteria languages are not apart, on how many of these articles order them, on how many articles do not
 * tell, and what datasets measured on the latter.
 */
export function alikeSentence(
  findings: Pick<
    ComparisonFindings<unknown>,
    "apart" | "alike" | "ordered" | "orderedBothWays" | "unknown"
  > & {
    readonly measuredOnly: readonly MeasuredRow[];
  },
  languages: readonly Named[],
): string {
  const { alike, ordered, orderedBothWays, unknown, measuredOnly } = findings;
  const put = languages.length === 2 ? "one ahead of the other" : "one ahead of another";
  const ways = [
    ordered.length === 0 ? null : `on ${ordered.length} of these, articles put ${put}`,
    orderedBothWays === 0 ? null : `on ${orderedBothWays} they order them both ways`,
  ].filter((way) => way !== null);
  const besides = ways.length === 0 ? "" : `; ${formatNames(ways)}`;
  const said = `Languages are less than a step apart on ${countWords(alike)} of ${judgedCriteria(findings)} criteria${besides}.`;
  if (unknown === 0) return said;
  const [are, them] = unknown === 1 ? ["is", "it"] : ["are", "them"];
  const few =
    languages.length === 2 ? "do not judge both languages" : "judge fewer than two of the languages";
  const measured =
    measuredOnly.length === 0
      ? ""
      : ` Datasets measure ${languages.length === 2 ? "both" : "some"} on ${measuredOnly.length === unknown ? them : `${measuredOnly.length} of these`}: ${formatNames(measuredOnly.map((row) => measuredWords(row, languages)))}.`;
  return `${said} ${unknown} more ${are} not known from articles, which ${few} on ${them}.${measured} What nobody says is unknown, not equal.`;
}

/** "“Start-up time” (Rust +2, Go 0)" */
function measuredWords({ name, cells }: MeasuredRow, languages: readonly Named[]): string {
  const positions = cells.flatMap(({ measured }, column) =>
    measured === null ? [] : [`${languages[column]?.name ?? ""} ${formatPosition(measured.position)}`],
  );
  return `“${name}” (${positions.join(", ")})`;
}
