"use client";

import { useMemo } from "react";
import { useRested } from "@/components/ui/use-rested.client";
import { facetCount, filterClaims, indexClaims, type ClaimFacet } from "@/lib/domain/claim-filter";
import type { SearchClaim } from "@/lib/search/site-search";
import { isEveryClaim, type ClaimsView } from "@/lib/view/claims-view";
import { claimsPerPage } from "./claim-page";
import type { Facet } from "./facet-group";
import { useClaimSearch } from "./use-claim-search.client";
import { useSearchFile } from "./use-search-file.client";

/** What the exported page knows of the claims of the plain address. */
export type PlainClaims = {
  /** The first of them. */
  readonly first: readonly SearchClaim[];
  readonly total: number;
  readonly facets: readonly Facet[];
  /** Claims each value has. */
  readonly counts: Readonly<Record<ClaimFacet, readonly (readonly [string, number])[]>>;
};

/** How the values of facets are counted: of the view in which the reader last rested. */
export type Counting = {
  /** Claims each value of a facet would show, given the other facets. */
  readonly countsOf: (facet: ClaimFacet) => ReadonlyMap<string, number>;
  /** Whether counts are those of the plain address, and cost nothing. */
  readonly isPlain: boolean;
};

export type FoundClaims = {
  /** The claims of the page asked for, at first those in sight; null while they are looked for. */
  readonly claims: readonly SearchClaim[] | null;
  /** How many there are on all pages. */
  readonly count: number;
  /** The words that no claim has, where these have words alike; else null. */
  readonly instead: string | null;
  /** Counted from 1, the last where there are not as many. */
  readonly page: number;
  readonly counting: Counting;
  /** Whether the file of all claims could not be had. */
  readonly failed: boolean;
  readonly retry: () => void;
};

const restMilliseconds = 300;

/**
 * The claims a view asks for, out of the file of all claims.
 *
 * @param wanted whether to fetch that file even where the plain view does without
 * @param inSight as many claims are drawn at once, the others of the page when the reader types and ticks no more
 */
export function useFoundClaims(
  view: ClaimsView,
  plain: PlainClaims,
  wanted: boolean,
  inSight: number,
): FoundClaims {
  const { first, total, facets, counts } = plain;
  const isFirst = isEveryClaim(view) && view.page === 1;
  const { file, retry } = useSearchFile(wanted || !isFirst);
  const all = file.kind === "loaded" ? file.value.claims : null;
  const index = useMemo(() => (all === null ? null : indexClaims(all)), [all]);
  const found = useClaimSearch(all, view.q, facets);
  const matching = useMemo(
    () => (index === null || found === null ? null : filterClaims(index, found.places, view)),
    [index, found, view],
  );
  const asked = useMemo(
    () =>
      index === null || found === null
        ? { countsOf: (facet: ClaimFacet) => new Map(counts[facet]), isPlain: true }
        : { countsOf: (facet: ClaimFacet) => facetCount(index, found.places, view, facet), isPlain: false },
    [index, found, view, counts],
  );
  const count = matching?.length ?? total;
  const page = Math.min(view.page, Math.max(1, Math.ceil(count / claimsPerPage)));
  const counting = useRested(asked, restMilliseconds);
  const askedFor = JSON.stringify({ ...view, page: 1 });
  const drawn = useRested(askedFor, restMilliseconds) === askedFor ? claimsPerPage : inSight;
  const claims = useMemo(() => {
    if (all === null || matching === null) return isFirst ? first : null;
    const from = (page - 1) * claimsPerPage;
    return matching.slice(from, from + drawn).flatMap((at) => all[at] ?? []);
  }, [all, matching, page, drawn, isFirst, first]);
  const instead = found?.alike === true && count > 0 ? view.q.trim() : null;
  return { claims, count, instead, page, counting, failed: file.kind === "failed", retry };
}
