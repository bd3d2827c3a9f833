import type { ListedClaim } from "@/components/claim/claim-item";
import { isOld } from "@/lib/domain/counting";
import { yearOf } from "@/lib/format";
import type { Claim } from "@/lib/schema/claim";
import type { Site } from "./catalog";

/** A claim with what a list shows of its article and its verdict. */
export function listedClaim(
  claim: Claim,
  { articles, verdicts, dataDate }: Pick<Site, "articles" | "verdicts" | "dataDate">,
): ListedClaim {
  return {
    id: claim.id,
    says: claim.says,
    kind: claim.kind,
    basis: claim.basis,
    stances: claim.stances,
    articleTitle: articles.get(claim.article)?.shortTitle ?? claim.article,
    ...articleAge(claim.article, { articles, dataDate }),
    verdict: verdicts.get(claim.id) ?? "unchecked",
  };
}

/** The claims of these ids as a list shows them, in the order of the index of articles. */
export function listedClaims(
  ids: readonly string[],
  site: Pick<Site, "articles" | "claims" | "verdicts" | "dataDate">,
): readonly ListedClaim[] {
  return inArticleOrder(
    ids.flatMap((id) => site.claims.get(id) ?? []),
    site,
  ).map((claim) => listedClaim(claim, site));
}

/** Claims of several articles in the order of the index of articles; those of one article as they come. */
export function inArticleOrder(
  claims: readonly Claim[],
  { articles }: Pick<Site, "articles">,
): readonly Claim[] {
  const order = [...articles.keys()];
  return claims.toSorted((a, b) => order.indexOf(a.article) - order.indexOf(b.article));
}

/** The year of an article (an id) as it is written, and whether it is old by the date of the data. */
export function articleAge(
  id: string,
  { articles, dataDate }: Pick<Site, "articles" | "dataDate">,
): { readonly year: string; readonly old: boolean } {
  const article = articles.get(id);
  return { year: yearOf(article?.published, article?.speaksOf), old: isOld(article, dataDate) };
}
