import type { ComparisonFindings } from "@/lib/domain/comparison-findings";
import { capitalised } from "./capitalised";
import { formatCount, formatNames } from "./format";

type Named = { readonly name: string };

/** "Rust vs Go" */
export function comparisonName(languages: readonly Named[]): string {
  return languages.map(({ name }) => name).join(" vs ");
}

/** "Rust vs Go: what five articles say" */
export function comparisonTitle(languages: readonly Named[], articles: number): string {
  return `${comparisonName(languages)}: ${tellersWords(articles)}`;
}

/** "what five articles say" */
export function tellersWords(articles: number): string {
  return `what ${countedArticles(articles)} say${articles === 1 ? "s" : ""}`;
}

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
 * What the comparison comes to, in one sentence: languages are apart or alike on the criteria on which articles judge
 * them, articles disagree with one another.
 */
export function comparisonSentence(
  languages: readonly Named[],
  { articles: { length: articles }, apart, alike, disputed }: ComparisonFindings<Named>,
): string {
  const names = formatNames(languages.map(({ name }) => name));
  const clearest = apart.slice(0, 2).map(({ name }) => `“${name}”`);
  const most = clearest.length === 0 ? "" : `, most clearly on ${formatNames(clearest)}`;
  const judged = judgedCriteria({ apart, alike });
  const said = `${capitalised(countedArticles(articles))} ${articles === 1 ? "sets" : "set"} ${names} apart on ${apart.length} of the ${judged} criteria ${judgedWords(languages, articles)}${most}`;
  return articles === 1 ? `${said}.` : `${said}; they disagree with one another on ${disputed.length}.`;
}

/** Said wherever the sentence above stands by itself. */
export const saidNotTrue = "That is what they say, not what is true.";

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

function countedArticles(count: number): string {
  return `${formatCount(count)} ${count === 1 ? "article" : "articles"}`;
}
