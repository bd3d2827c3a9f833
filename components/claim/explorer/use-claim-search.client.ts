"use client";

import { useEffect, useState } from "react";
import type { SearchIndex } from "@/lib/search/search";
import type { SearchClaim } from "@/lib/search/site-search";
import type { Facet } from "./facet-group";

type Engine = {
  readonly claims: readonly SearchClaim[];
  readonly index: SearchIndex;
  readonly searchIds: (index: SearchIndex, query: string) => readonly string[];
};

/**
 * The claims with all words of the query, best first; null while there is no query or the search engine,
 * which is loaded with the first query, is on its way.
 */
export function useClaimSearch(
  claims: readonly SearchClaim[] | null,
  query: string,
  facets: readonly Facet[],
) {
  const [engine, setEngine] = useState<Engine | null>(null);
  const [failed, setFailed] = useState(false);
  const wanted = query.trim() !== "" && claims !== null && engine?.claims !== claims;
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    loadEngine(claims, facets)
      .then((loaded) => current && setEngine(loaded))
      .catch(() => current && setFailed(true));
    return () => {
      current = false;
    };
  }, [wanted, claims, facets]);

  if (query.trim() === "" || engine === null || engine.claims !== claims) return { found: null, failed };
  const byId = new Map(engine.claims.map((claim) => [claim.id, claim]));
  return { found: engine.searchIds(engine.index, query).flatMap((id) => byId.get(id) ?? []), failed };
}

async function loadEngine(claims: readonly SearchClaim[], facets: readonly Facet[]): Promise<Engine> {
  const [{ indexOf, searchIds }, { claimDocuments }] = await Promise.all([
    import("@/lib/search/search"),
    import("@/lib/search/claim-documents"),
  ]);
  const names = new Map(
    facets.flatMap(({ options }) => options.map(({ value, label }) => [value, label] as const)),
  );
  return { claims, index: indexOf(claimDocuments(claims, (id) => names.get(id) ?? id)), searchIds };
}
