import type { Claim } from "@/lib/schema/claim";
import { groupBy } from "./group";

/** How much the articles have on one language and topic. Nothing is unknown, not zero. */
export type CoverageCell = {
  readonly language: string;
  /** Articles with a claim on the topic that names the language. */
  readonly articles: number;
  readonly claims: number;
  /** Those of the claims that judge the language. */
  readonly judging: number;
};
export type CoverageRow = { readonly topic: string; readonly cells: readonly CoverageCell[] };

/** A row per topic (an id), a cell per language (an id), in the orders given. */
export function coverage(
  topics: readonly string[],
  languages: readonly string[],
  claims: readonly Claim[],
): CoverageRow[] {
  const byTopic = groupBy(claims, (claim) => claim.topic);
  return topics.map((topic) => ({
    topic,
    cells: languages.map((language) => {
      const naming = (byTopic.get(topic) ?? []).filter((claim) => claim.languages.includes(language));
      return {
        language,
        articles: new Set(naming.map(({ article }) => article)).size,
        claims: naming.length,
        judging: naming.filter((claim) => claim.stances[language] !== undefined).length,
      };
    }),
  }));
}
