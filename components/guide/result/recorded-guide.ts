import type { Recorded } from "@/lib/record/recorded";
import { href } from "@/lib/site";
import type { GuideResultProps } from "./guide-result";

/** What a reader takes along of a result: the parts of the page, and how addresses are written. */
export function recordedGuide({
  data,
  choice,
  outcome,
  robustness,
  lookup,
  address,
  urlOf,
}: Pick<GuideResultProps, "data" | "choice" | "outcome" | "robustness" | "lookup"> &
  Pick<Recorded, "address" | "urlOf">): Recorded {
  return {
    choice,
    outcome,
    robustness,
    names: lookup.names,
    claims: lookup.claims,
    datasets: lookup.datasets,
    requirements: lookup.requirements,
    articles: data.facts.articles,
    migrations: data.migrations,
    learning: data.learning,
    checklist: data.checklist,
    ...data.origin,
    address,
    urlOf,
  };
}

/** The absolute address of a guide with the answers of a query string, on the host it is read on. */
export function addressOf(path: string, query: string): string {
  return `${urlOf(path)}${query === "" ? "" : `?${query}`}`;
}

/** A path of the site as an absolute address, on the host it is read on. */
export function urlOf(path: string): string {
  return new URL(href(path), location.origin).href;
}
