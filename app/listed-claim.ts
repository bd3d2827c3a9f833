import type { ListedClaim } from "@/components/claim/claim-item";
import { yearOf } from "@/lib/format";
import type { Claim } from "@/lib/schema/claim";
import type { Site } from "./catalog";

/** A claim with what a list shows of its article and its verdict. */
export function listedClaim(
  claim: Claim,
  { articles, verdicts }: Pick<Site, "articles" | "verdicts">,
): ListedClaim {
  const article = articles.get(claim.article);
  return {
    id: claim.id,
    says: claim.says,
    kind: claim.kind,
    basis: claim.basis,
    stances: claim.stances,
    articleTitle: article?.shortTitle ?? claim.article,
    year: yearOf(article?.published, article?.speaksOf),
    verdict: verdicts.get(claim.id) ?? "unchecked",
  };
}
