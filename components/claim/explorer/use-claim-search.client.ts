"use client";

import { useMemo } from "react";
import { claimDocuments } from "@/lib/search/claim-documents";
import { scanner, toScan } from "@/lib/search/scan";
import type { SearchClaim } from "@/lib/search/site-search";
import type { Facet } from "./facet-group";
import { useAlike } from "./use-alike.client";

/** Claims by their places, best first. */
export type ClaimSearch = {
  readonly places: readonly number[];
  /** Whether none has the words of the query, and these have words alike. */
  readonly alike: boolean;
};

/**
 * The claims with all words of the query, and where there are none those with words alike; null while there are no
 * claims to look in or words alike are still looked for.
 */
export function useClaimSearch(
  claims: readonly SearchClaim[] | null,
  query: string,
  facets: readonly Facet[],
): ClaimSearch | null {
  const scan = useMemo(
    () => (claims === null ? null : scanner(scannedClaims(claims, facets))),
    [claims, facets],
  );
  const found = useMemo(() => (scan === null ? null : { places: scan(query), alike: false }), [scan, query]);
  const alike = useAlike(query, found?.places.length === 0);
  const byAlike = useMemo(() => {
    if (claims === null || !alike?.ids) return null;
    const places = new Map(claims.map(({ id }, at) => [id, at]));
    return { places: alike.ids.flatMap((id) => places.get(id) ?? []), alike: true };
  }, [claims, alike]);
  if (found === null || found.places.length > 0) return found;
  return alike?.ids === null ? found : byAlike;
}

function scannedClaims(claims: readonly SearchClaim[], facets: readonly Facet[]) {
  const names = namesIn(facets);
  const documents = claimDocuments(claims, (id) => names.get(id) ?? id);
  return toScan([...claims.keys()], (at) => ({
    title: claims[at]?.says ?? "",
    text: documents[at]?.text ?? "",
  }));
}

function namesIn(facets: readonly Facet[]): ReadonlyMap<string, string> {
  return new Map(facets.flatMap(({ options }) => options.map(({ value, label }) => [value, label] as const)));
}
