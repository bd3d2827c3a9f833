"use client";

import { useQueryStates } from "nuqs";
import { useDeferredValue, useMemo, useState } from "react";
import { ClaimItem } from "@/components/claim/claim-item";
import { IgnoredNotice } from "@/components/ui/ignored-notice.client";
import { ViewProvider } from "@/components/ui/view-provider.client";
import { claimFacets, facetCounts, filterClaims, type ClaimFacet } from "@/lib/domain/claims";
import type { SearchClaim } from "@/lib/search/site-search";
import { claimsParameters, isEveryClaim, type FacetValues } from "@/lib/view/claims-view";
import { FacetGroup, type Facet } from "./facet-group";
import { FilterPanel } from "./filter-panel.client";
import { ResultStatus } from "./result-status";
import { useClaimSearch } from "./use-claim-search.client";
import { useHydrated } from "@/components/ui/use-hydrated.client";
import { useSearchFile } from "./use-search-file.client";

export type ClaimsExplorerProps = {
  /** The claims of the plain address, as far as the page holds them. */
  first: readonly SearchClaim[];
  total: number;
  facets: readonly Facet[];
  /** Claims each value has in the plain view. */
  counts: Readonly<Record<ClaimFacet, readonly (readonly [string, number])[]>>;
  languageNames: readonly (readonly [string, string])[];
};

const step = 50;

export function ClaimsExplorer(props: ClaimsExplorerProps) {
  return (
    <ViewProvider>
      <Explorer {...props} />
    </ViewProvider>
  );
}

function Explorer({ first, total, facets, counts, languageNames }: ClaimsExplorerProps) {
  const parameters = useMemo(() => claimsParameters(valuesOf(facets)), [facets]);
  const [view, setView] = useQueryStates(parameters);
  const hydrated = useHydrated();
  const [touched, setTouched] = useState(false);
  const [shown, setShown] = useState(step);
  const everyClaim = isEveryClaim(view);
  const { file, retry } = useSearchFile(touched || !everyClaim);
  const claims = file.kind === "loaded" ? file.value.claims : first;
  const query = useDeferredValue(view.q);
  const names = useMemo(() => new Map(languageNames), [languageNames]);
  const { found, failed } = useClaimSearch(file.kind === "loaded" ? claims : null, query, facets);

  const matching = useMemo(() => filterClaims(found ?? claims, view), [found, claims, view]);
  const currentCounts = useMemo(
    () => (file.kind === "loaded" ? facetCounts(found ?? claims, view) : mapsOf(counts)),
    [file.kind, found, claims, view, counts],
  );
  const waiting =
    !everyClaim &&
    (file.kind === "loading" || file.kind === "idle" || (view.q !== "" && found === null && !failed));
  const visible = waiting ? [] : matching.slice(0, shown);
  const count = everyClaim ? total : matching.length;

  function change(changed: Partial<typeof view>, history: "push" | "replace") {
    setShown(step);
    void setView(changed, { history });
  }

  return (
    <div
      className="mt-6 gap-10 lg:grid lg:grid-cols-[17rem_1fr]"
      onFocus={() => setTouched(true)}
      onPointerEnter={() => setTouched(true)}
    >
      <form
        role="search"
        aria-label="Claims"
        className="no-print"
        onSubmit={(event) => event.preventDefault()}
      >
        <label className="block font-medium" htmlFor="claims-query">
          Words in claims
        </label>
        <input
          id="claims-query"
          type="search"
          value={view.q}
          maxLength={200}
          disabled={!hydrated}
          placeholder="garbage collector"
          className="mt-1 h-10 w-full rounded-md border border-line-strong bg-raised px-3"
          onChange={({ target }) => change({ q: target.value }, "replace")}
        />
        <FilterPanel
          chosen={claimFacets.reduce((sum, facet) => sum + view[facet].length, 0)}
          disabled={!hydrated}
        >
          {facets.map((facet) => (
            <FacetGroup
              key={facet.facet}
              facet={facet}
              chosen={view[facet.facet]}
              counts={currentCounts[facet.facet]}
              disabled={!hydrated}
              onChange={(values) => change({ [facet.facet]: values }, "push")}
            />
          ))}
        </FilterPanel>
      </form>
      <div className="mt-6 min-w-0 lg:mt-0">
        <IgnoredNotice parameters={parameters} />
        <ResultStatus
          count={count}
          total={total}
          waiting={waiting}
          failed={!everyClaim && (file.kind === "failed" || failed)}
          onRetry={retry}
          onReset={everyClaim ? null : () => void setView(null, { history: "push" })}
        />
        <ul className="mt-2 max-w-prose divide-y divide-line border-y border-line empty:border-0">
          {visible.map((claim) => (
            <li key={claim.id}>
              <ClaimItem claim={claim} languageNames={names} live />
            </li>
          ))}
        </ul>
        {!waiting && count > visible.length && (
          <button
            type="button"
            className="control mt-4"
            disabled={!hydrated}
            onClick={() => {
              setTouched(true);
              setShown(shown + step);
            }}
          >
            Show {Math.min(step, count - visible.length)} more
          </button>
        )}
      </div>
    </div>
  );
}

function valuesOf(facets: readonly Facet[]): FacetValues {
  const values = (name: ClaimFacet) =>
    facets.find(({ facet }) => facet === name)?.options.map(({ value }) => value) ?? [];
  return {
    languages: values("languages"),
    topics: values("topics"),
    articles: values("articles"),
    kinds: values("kinds"),
    bases: values("bases"),
    verdicts: values("verdicts"),
    labels: values("labels"),
  };
}

function mapsOf(counts: ClaimsExplorerProps["counts"]) {
  const map = (name: ClaimFacet): ReadonlyMap<string, number> => new Map(counts[name]);
  return {
    languages: map("languages"),
    topics: map("topics"),
    articles: map("articles"),
    kinds: map("kinds"),
    bases: map("bases"),
    verdicts: map("verdicts"),
    labels: map("labels"),
  } satisfies Record<(typeof claimFacets)[number], unknown>;
}
