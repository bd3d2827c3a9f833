import type { ComparisonFindings } from "@/lib/domain/comparison/findings";
import { capitalised } from "./capitalised";
import { formatCount, formatNames } from "@/lib/format";

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

/** "on which they judge both", of three languages or more "at least two": what apart and alike are counted of. */
export function judgedWords(languages: readonly unknown[], articles: number): string {
  return `on which ${articles === 1 ? "it judges" : "they judge"} ${languages.length === 2 ? "both" : "at least two"}`;
}

/**
 * What the comparison comes to: how many articles judge each language, and on how many criteria these are apart; and
 * on how many articles disagree with one another, with the languages that they disagree about.
 */
export function comparisonSentence(
  languages: readonly Named[],
  { criteria, articles, judging, apart, alike, disputed, disputedColumns }: ComparisonFindings<Named>,
): string {
  const clearest = apart.slice(0, 2).map(({ name }) => `“${name}”`);
  const most = clearest.length === 0 ? "" : `, most clearly on ${formatNames(clearest)}`;
  const judged = judgedCriteria({ apart, alike });
  const on = `apart on ${apart.length === 0 ? "none" : apart.length} of the ${judged} criteria ${judgedWords(languages, articles.length)}${most}`;
  if (articles.length === 1)
    return `One article sets ${formatNames(languages.map(({ name }) => name))} ${on}.`;
  const them = languages.length === 2 ? "the two" : "them";
  const about = formatNames(
    disputedColumns.flatMap((column) => languages[column]?.name ?? []),
    "or",
  );
  const disagree =
    disputed.length === 0
      ? "they disagree with one another on none"
      : `on ${disputed.length} of all ${criteria} they disagree about ${about}`;
  return `${judgingSentence(languages, judging)} They set ${them} ${on}; ${disagree}.`;
}

/** "Five articles judge Rust, four Go and three Python." */
function judgingSentence(languages: readonly Named[], judging: readonly number[]): string {
  const parts = languages.map(({ name }, column) => {
    const count = judging[column] ?? 0;
    if (column > 0) return `${count === 0 ? "none" : formatCount(count)} ${name}`;
    return `${capitalised(formatCount(count))} ${count === 1 ? "article judges" : "articles judge"} ${name}`;
  });
  return `${formatNames(parts)}.`;
}

/** Said where the sentence above stands, or below what it sums up. */
export const saidNotTrue = "This is what articles say, not what is true.";

/** On how many criteria languages are not apart, and on how many nobody can tell. */
export function alikeSentence(
  findings: Pick<ComparisonFindings<unknown>, "apart" | "alike" | "unknown">,
  languages: readonly unknown[],
): string {
  const { alike, unknown } = findings;
  const said = `Languages stand alike on ${alike === 0 ? "none" : alike} of ${judgedCriteria(findings)} criteria.`;
  if (unknown === 0) return said;
  return `${said} ${unknown} more ${unknown === 1 ? "is" : "are"} unknown: articles ${languages.length === 2 ? "do not judge both languages" : "judge fewer than two of the languages"} on ${unknown === 1 ? "it" : "them"}. What nobody says is unknown, not equal.`;
}
