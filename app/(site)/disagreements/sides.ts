import type { ReactNode } from "react";
import type { Site } from "@/app/catalog";
import { articleAge } from "@/app/listed-claim";
import type { Side } from "@/components/disagreement/side-by-side";
import type { Claim } from "@/lib/schema/claim";

/** How many claims of one article are shown before the rest is linked. */
const mostShown = 3;

type SideOptions = {
  readonly article: string;
  readonly holds: ReactNode;
  /** The ids of the claims that say so, the most telling first. */
  readonly claims: readonly string[];
  /** Where the other claims stand. */
  readonly more?: string;
};

export function sideOf({ article: id, holds, claims, more }: SideOptions, site: Site): Side {
  return {
    article: id,
    title: site.articles.get(id)?.shortTitle ?? id,
    ...articleAge(id, site),
    holds,
    said: claimsOf(claims.slice(0, mostShown), site).map(({ id: claim, says }) => ({
      claim,
      says,
      verdict: site.verdicts.get(claim) ?? "unchecked",
    })),
    more: more === undefined ? undefined : { count: Math.max(0, claims.length - mostShown), to: more },
  };
}

export function claimsOf(ids: readonly string[], { claims }: Pick<Site, "claims">): readonly Claim[] {
  return ids.flatMap((id) => claims.get(id) ?? []);
}
