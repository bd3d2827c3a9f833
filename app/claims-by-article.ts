import type { ArticleClaims } from "@/components/claim/claims-by-article";
import { groupBy } from "@/lib/domain/group";
import type { Claim } from "@/lib/schema/claim";
import type { Site } from "./catalog";
import { articleAge, listedClaim } from "./listed-claim";

/** The claims under their articles, in the order given. */
export function claimsByArticle(claims: readonly Claim[], site: Site): readonly ArticleClaims[] {
  return [...groupBy(claims, ({ article }) => article)].flatMap(([id, ofArticle]) => {
    const article = site.articles.get(id);
    if (article === undefined) return [];
    return [
      {
        article,
        ...articleAge(id, site),
        claims: ofArticle.map((claim) => listedClaim(claim, site)),
      },
    ];
  });
}
