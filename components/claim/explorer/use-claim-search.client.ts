"use client";

import { useEffect, useMemo, useState } from "react";
import { claimDocuments } from "@/lib/search/claim-documents";
import { scan, toScan } from "@/lib/search/scan";
import type { SearchClaim } from "@/lib/search/site-search";
import type { Facet } from "./facet-group";

/** Finds with slips of the keyboard; slower than a scan, and only needed where that finds nothing. */
type Engine = {
  readonly claims: readonly SearchClaim[];
  readonly find: (query: string) => readonly SearchClaim[];
};

/**
 * The claims with all words of the query, best first, and where there are none those with words alike; null while
 * there are no claims to look in or the engine that forgives slips is on its way.
 */
export function useClaimSearch(
  claims: readonly SearchClaim[] | null,
  query: string,
  facets: readonly Facet[],
): readonly SearchClaim[] | null {
  const [engine, setEngine] = useState<Engine | null>(null);
  const [failed, setFailed] = useState(false);
  const scanned = useMemo(() => (claims === null ? null : scannedClaims(claims, facets)), [claims, facets]);
  const found = useMemo(() => (scanned === null ? null : scan(scanned, query)), [scanned, query]);
  const forgiving = engine !== null && engine.claims === claims;
  const wanted = found?.length === 0 && claims !== null && !forgiving && !failed;
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
  const alike = useMemo(
    () => (forgiving && found?.length === 0 ? engine.find(query) : null),
    [engine, forgiving, found, query],
  );
  if (found === null || found.length > 0) return found;
  return alike ?? (failed ? found : null);
}

function scannedClaims(claims: readonly SearchClaim[], facets: readonly Facet[]) {
  const names = namesIn(facets);
  return toScan(claims, (claim) => {
    const [document] = claimDocuments([claim], (id) => names.get(id) ?? id);
    return { title: claim.says, text: document?.text ?? "" };
  });
}

async function loadEngine(claims: readonly SearchClaim[], facets: readonly Facet[]): Promise<Engine> {
  const { indexOf, searchIds } = await import("@/lib/search/search");
  const names = namesIn(facets);
  const index = indexOf(claimDocuments(claims, (id) => names.get(id) ?? id));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return { claims, find: (query) => searchIds(index, query).flatMap((id) => byId.get(id) ?? []) };
}

function namesIn(facets: readonly Facet[]): ReadonlyMap<string, string> {
  return new Map(facets.flatMap(({ options }) => options.map(({ value, label }) => [value, label] as const)));
}
