import type { ReactNode } from "react";
import type { Site } from "@/app/catalog";
import type { Side } from "@/components/disagreement/side-by-side";
import { yearOf } from "@/lib/format";
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
  const article = site.articles.get(id);
  return {
    article: id,
    title: article?.shortTitle ?? id,
    year: yearOf(article?.published, article?.speaksOf),
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
