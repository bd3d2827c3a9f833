import { claimFacets, type ClaimFacet, type ClaimFilter } from "@/lib/domain/claim-filter";
import { pageNumber, typedText, wordsOf } from "./parameters";

/** The values that each facet of this site's claims can have. */
export type FacetValues = Readonly<Record<ClaimFacet, readonly string[]>>;

/** The explorer's parameters: `q` for words, one for each facet, its values joined by commas, and `page` for which fifty. */
export function claimsParameters(values: FacetValues) {
  const facet = (name: ClaimFacet) => wordsOf(values[name]).withDefault([]);
  const facets = {
    languages: facet("languages"),
    topics: facet("topics"),
    articles: facet("articles"),
    kinds: facet("kinds"),
    bases: facet("bases"),
    verdicts: facet("verdicts"),
    labels: facet("labels"),
  } satisfies Record<ClaimFacet, unknown>;
  return { q: typedText.withDefault(""), ...facets, page: pageNumber.withDefault(1) };
}

/** The claims a reader asks for. */
export type ClaimsView = ClaimFilter & { readonly q: string; readonly page: number };

/** Whether the view shows every claim. */
export function isEveryClaim(view: Omit<ClaimsView, "page">): boolean {
  return view.q === "" && claimFacets.every((facet) => view[facet].length === 0);
}
