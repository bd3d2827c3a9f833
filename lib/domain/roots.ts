import type { Claim } from "@/lib/schema/claim";
import { groupBy } from "./group";

/** An event, survey or benchmark, with the articles that tell of it and their claims. */
export type RootedClaims = {
  readonly root: string;
  /** The ids of the articles, in the order of their claims. */
  readonly articles: readonly string[];
  readonly claims: readonly Claim[];
};

/** What claims of several articles go back to, what most articles tell of first. */
export function sharedRoots(claims: readonly Claim[]): RootedClaims[] {
  const rooted = claims.filter(({ root }) => root !== undefined);
  return [...groupBy(rooted, ({ root }) => root ?? "")]
    .map(([root, ofRoot]) => ({
      root,
      articles: [...new Set(ofRoot.map(({ article }) => article))],
      claims: ofRoot,
    }))
    .filter(({ articles }) => articles.length > 1)
    .toSorted((a, b) => b.articles.length - a.articles.length || (a.root < b.root ? -1 : 1));
}
