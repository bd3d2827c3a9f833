"use client";

import { debounce, useQueryStates, type SetValues } from "nuqs";
import { useCallback, useDeferredValue, useMemo, useRef, useState } from "react";
import { IgnoredNotice } from "@/components/ui/ignored-notice.client";
import { OnDemand } from "@/components/ui/on-demand.client";
import { useHydrated } from "@/components/ui/use-hydrated.client";
import { ViewProvider } from "@/components/ui/view-provider.client";
import { claimFacets, type ClaimFacet } from "@/lib/domain/claim-filter";
import type { SearchClaim } from "@/lib/search/site-search";
import { claimsParameters, isEveryClaim, type ClaimsView, type FacetValues } from "@/lib/view/claims-view";
import { ClaimPage, claimsPerPage } from "./claim-page";
import { FacetGroup, type Facet } from "./facet-group";
import { FilterPanel } from "./filter-panel.client";
import { ResultStatus } from "./result-status";
import { useFoundClaims, type PlainClaims } from "./use-found-claims.client";

export type ClaimsExplorerProps = PlainClaims & {
  languageNames: readonly (readonly [string, string])[];
};

type ExplorerProps = ClaimsExplorerProps & {
  parameters: ReturnType<typeof claimsParameters>;
  view: ClaimsView;
  setView: SetValues<ReturnType<typeof claimsParameters>>;
};

export function ClaimsExplorer(props: ClaimsExplorerProps) {
  return (
    <OnDemand waitsFor="reader">
      <ViewProvider>
        <ExplorerOfAddress {...props} />
      </ViewProvider>
    </OnDemand>
  );
}

/** Apart from what it leads to, so that the address is read once for each key and not again with the claims. */
function ExplorerOfAddress(props: ClaimsExplorerProps) {
  const { facets } = props;
  const parameters = useMemo(() => claimsParameters(valuesOf(facets)), [facets]);
  const [view, setView] = useQueryStates(parameters);
  return <Explorer {...props} parameters={parameters} view={view} setView={setView} />;
}

/**
 * What the reader types and ticks shows at once; what follows from it is worked out and drawn after that, so that ten
 * thousand claims do not hold up a key.
 */
function Explorer(props: ExplorerProps) {
  const { total, facets, languageNames, parameters, view, setView } = props;
  const hydrated = useHydrated();
  const [touched, setTouched] = useState(false);
  const [inSight, setInSight] = useState(fewestInSight);
  const status = useRef<HTMLParagraphElement>(null);
  const shown = useDeferredValue(view);
  const found = useFoundClaims(shown, props, touched, inSight);
  const { claims, page, count } = found;
  const chosen = claimFacets.reduce((sum, facet) => sum + view[facet].length, 0);
  const names = useMemo(() => new Map(languageNames), [languageNames]);

  /** Before the page changes, when asking where something is costs no layout. */
  const look = () => setInSight(claimsInSight(status.current));
  const choose = useCallback(
    (facet: ClaimFacet, values: string[]) => void setView({ [facet]: values, page: null }, onceTicked),
    [setView],
  );
  const turn = useCallback(
    (page: number) => {
      void setView({ page }, { history: "push" });
      status.current?.focus();
    },
    [setView],
  );

  return (
    <div
      className="mt-6 gap-10 lg:grid lg:grid-cols-[17rem_1fr]"
      onFocus={() => setTouched(true)}
      onPointerEnter={() => setTouched(true)}
      onKeyDown={look}
      onPointerDown={look}
    >
      <form
        role="search"
        aria-label="Claims"
        className="no-print stays-in-sight -mx-1 px-1 lg:self-start"
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
          onChange={({ target }) => void setView({ q: target.value, page: null }, whileTyping)}
        />
        <FilterPanel
          chosen={chosen}
          count={claims === null ? null : count}
          disabled={!hydrated}
          onShow={() => showFrom(status.current)}
        >
          {facets.map((facet) => (
            <FacetGroup
              key={facet.facet}
              facet={facet}
              chosen={view[facet.facet]}
              counting={found.counting}
              opens={opened.includes(facet.facet)}
              disabled={!hydrated}
              onChange={choose}
            />
          ))}
        </FilterPanel>
      </form>
      <div className="mt-6 min-w-0 lg:mt-0">
        <IgnoredNotice parameters={parameters} />
        <ResultStatus
          ref={status}
          count={count}
          total={total}
          shown={page === 1 ? null : [(page - 1) * claimsPerPage + 1, Math.min(page * claimsPerPage, count)]}
          instead={found.instead}
          filtered={chosen > 0}
          waiting={claims === null}
          failed={claims === null && found.failed}
          onRetry={found.retry}
          onReset={isEveryClaim(view) ? null : () => void setView(null, { history: "push" })}
        />
        <ClaimPage
          claims={claims ?? noClaims}
          count={claims === null ? 0 : count}
          page={page}
          languageNames={names}
          disabled={!hydrated}
          onTurn={turn}
        />
      </div>
    </div>
  );
}

/** The address follows after the claims: writing it costs as much as finding them. Each tick is a step back. */
const whileTyping = { history: "replace", limitUrlUpdates: debounce(400) } as const;
const onceTicked = { history: "push", limitUrlUpdates: debounce(200) } as const;

/** What most readers look for first. On a phone all facets are behind a button. */
const opened: readonly ClaimFacet[] = ["languages", "verdicts"];
const noClaims: readonly SearchClaim[] = [];

/** At least, and as many as are drawn before anything is known of the window. */
const fewestInSight = 8;
/** In px. Claims are hardly ever lower. */
const lowestClaim = 56;

/** How many claims of a page there is room for below the status, down to the end of the window. */
function claimsInSight(status: HTMLElement | null): number {
  const from = status?.getBoundingClientRect().bottom ?? 0;
  const room = Math.ceil((innerHeight - from) / lowestClaim);
  return Math.min(claimsPerPage, Math.max(fewestInSight, room));
}

/** The focus on how many there are, and the claims below it in sight. */
function showFrom(status: HTMLElement | null): void {
  status?.focus({ preventScroll: true });
  status?.scrollIntoView();
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
