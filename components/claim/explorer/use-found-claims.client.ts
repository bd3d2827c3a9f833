"use client";

import { useCallback, useMemo } from "react";
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

export type FoundClaims = {
  /** The claims of the page asked for, at first those in sight; null while they are looked for. */
  readonly claims: readonly SearchClaim[] | null;
  /** How many there are on all pages. */
  readonly count: number;
  /** Counted from 1, the last where there are not as many. */
  readonly page: number;
  /** Claims each value of a facet would show, given the other facets. */
  readonly countsOf: (facet: ClaimFacet) => ReadonlyMap<string, number>;
  /** Whether counts are those of the plain address, and cost nothing. */
  readonly isPlain: boolean;
  /** Whether the file of all claims could not be had. */
  readonly failed: boolean;
  readonly retry: () => void;
};

/** As many claims as a window shows are drawn at once, the others of the page when the reader types and ticks no more. */
const inSight = 20;
const restMilliseconds = 300;

/**
 * The claims a view asks for, out of the file of all claims.
 *
 * @param wanted whether to fetch that file even where the plain view does without
 */
export function useFoundClaims(view: ClaimsView, plain: PlainClaims, wanted: boolean): FoundClaims {
  const { first, total, facets, counts } = plain;
  const isFirst = isEveryClaim(view) && view.page === 1;
  const { file, retry } = useSearchFile(wanted || !isFirst);
  const all = file.kind === "loaded" ? file.value.claims : null;
  const index = useMemo(() => (all === null ? null : indexClaims(all)), [all]);
  const found = useClaimSearch(all, view.q, facets);
  const matching = useMemo(
    () => (index === null || found === null ? null : filterClaims(index, found, view)),
    [index, found, view],
  );
  const countsOf = useCallback(
    (facet: ClaimFacet) =>
      index === null || found === null ? new Map(counts[facet]) : facetCount(index, found, view, facet),
    [index, found, view, counts],
  );
  const count = matching?.length ?? total;
  const page = Math.min(view.page, Math.max(1, Math.ceil(count / claimsPerPage)));
  const drawn = useRested(JSON.stringify({ ...view, page: 1 }), restMilliseconds) ? claimsPerPage : inSight;
  const claims = useMemo(() => {
    if (all === null || matching === null) return isFirst ? first : null;
    const from = (page - 1) * claimsPerPage;
    return matching.slice(from, from + drawn).flatMap((at) => all[at] ?? []);
  }, [all, matching, page, drawn, isFirst, first]);
  return { claims, count, page, countsOf, isPlain: found === null, failed: file.kind === "failed", retry };
}
