import { criterionWord, type ComparisonCell } from "@/lib/domain/comparison";
import type { ComparisonFindings } from "@/lib/domain/comparison-findings";
import { formatCount, formatNames } from "./format";
import { agreementWords } from "./words";

type Named = { readonly name: string };

/** "Rust vs Go" */
export function comparisonName(languages: readonly Named[]): string {
  return languages.map(({ name }) => name).join(" vs ");
}

/** "Rust vs Go: what five articles say" */
export function comparisonTitle(languages: readonly Named[], articles: number): string {
  return `${comparisonName(languages)}: what ${countedArticles(articles)} say${articles === 1 ? "s" : ""}`;
}

/** What the comparison comes to, in one sentence. */
export function comparisonSentence(
  languages: readonly Named[],
  { articles, criteria, apart, disputed }: ComparisonFindings<Named>,
): string {
  const names = formatNames(languages.map(({ name }) => name));
  const furthest = apart.slice(0, 2).map(({ name }) => `“${name}”`);
  const most = furthest.length === 0 ? "" : `, most on ${formatNames(furthest)}`;
  const said = countedArticles(articles.length);
  return `Of ${criteria} criteria, ${said} put${articles.length === 1 ? "s" : ""} ${names} apart on ${apart.length}${most}; on ${disputed.length} articles disagree with one another.`;
}

/**
 * What the articles say of each language on one criterion: "Throughput: Rust strength (3 articles agree), Go mixed
 * (2 articles differ); nothing on Python."
 */
export function criterionFinding(
  criterion: string,
  languages: readonly Named[],
  cells: readonly Pick<ComparisonCell, "consensus">[],
): string {
  const standing = languages.map(({ name }, at) => ({ name, consensus: cells[at]?.consensus ?? null }));
  const said = standing.flatMap(({ name, consensus }) =>
    consensus === null || consensus.median === null
      ? []
      : [`${name} ${criterionWord(consensus.median)} (${agreementWords(consensus)})`],
  );
  const silent = standing
    .filter(({ consensus }) => (consensus?.median ?? null) === null)
    .map(({ name }) => name);
  if (said.length === 0) return `${criterion}: no article judges ${formatNames(silent)}.`;
  return `${criterion}: ${formatNames(said)}${silent.length === 0 ? "" : `; nothing on ${formatNames(silent)}`}.`;
}

function countedArticles(count: number): string {
  return `${formatCount(count)} ${count === 1 ? "article" : "articles"}`;
}
