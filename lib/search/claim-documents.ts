import type { SearchDocument } from "./search";

export type SearchedClaim = {
  readonly id: string;
  readonly says: string;
  readonly articleTitle: string;
  readonly topic: string;
  readonly languages: readonly string[];
};

/** Claims as documents: found by their words, their article, their topic and their languages. */
export function claimDocuments(
  claims: readonly SearchedClaim[],
  nameOf: (id: string) => string,
): readonly SearchDocument[] {
  return claims.map(({ id, says, articleTitle, topic, languages }) => ({
    id,
    title: says,
    text: [articleTitle, nameOf(topic), ...languages.map(nameOf)].join("\n"),
  }));
}
