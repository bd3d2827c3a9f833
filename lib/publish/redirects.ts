import type { Catalog } from "@/lib/content/catalog";
import { parseSubset, subsetId } from "@/lib/domain/comparison/subset";
import { mostWithEverySet } from "@/lib/subset-bounds";
import { pagesOf, type Addressed } from "./pages";
import { compare } from "./record";

/** An address that was published, and the one that has its content now; site paths without the base path. */
export type Redirect = { readonly from: string; readonly to: string };

/** What addresses follow from, and what has become of them. */
export type Moving = Addressed & Pick<Catalog, "moved" | "releases">;

/** Every address to send on from, sorted: what content/moved.yaml names, and what releases published below it. */
export function redirects(content: Moving): Redirect[] {
  const live = liveAddresses(content);
  const gone = new Set([...content.moved.keys(), ...publishedAddresses(content)]);
  return [...gone]
    .filter((address) => !live.has(address))
    .flatMap((from) => {
      const to = whereTo(from, content.moved, live);
      return to === null ? [] : [{ from, to }];
    })
    .sort((a, b) => compare(a.from, b.from));
}

/** Where claims lie has no page of its own: whoever cuts an address of one short is sent to the claims of its article. */
export function claimFolders({ articles }: Pick<Catalog, "articles">): Redirect[] {
  return [...articles.keys()].map((id) => ({ from: `/claims/${id}/`, to: `/articles/${id}/#claims` }));
}

/**
 * Two languages can be named in the other order by one criterion too, as they can without: `go-vs-rust/latency`. Only while
 * languages are few: of a dozen it would be more addresses than hosts send on.
 */
export function otherOrdersByCriterion({
  languages,
  topics,
  criterionSets,
}: Pick<Catalog, "languages" | "topics"> & { readonly criterionSets: ReadonlySet<string> }): Redirect[] {
  const known = [...languages.keys()];
  if (known.length > mostWithEverySet) return [];
  const criteria = [...topics.values()].filter(({ compared }) => compared).map(({ id }) => id);
  return [...criterionSets].flatMap((set) => {
    const pair = parseSubset(set, known) ?? [];
    if (pair.length !== 2) return [];
    const other = subsetId(pair.toReversed());
    return criteria.map((id) => ({ from: `/compare/${other}/${id}/`, to: `/compare/${set}/${id}/` }));
  });
}

/** The addresses that a release has published and that now lead nowhere; there should be none. */
export function lostAddresses(content: Moving): string[] {
  const live = liveAddresses(content);
  const sentOn = new Set(redirects(content).map(({ from }) => from));
  return publishedAddresses(content)
    .filter((address) => !live.has(address) && !sentOn.has(address))
    .sort(compare);
}

/** What to do about lost addresses, for whoever took them away. */
export function lostMessage(lost: readonly string[]): string {
  const shown = lost.slice(0, 20).map((address) => `  ${address}: /the/address/it/has/now/`);
  const more = lost.length > shown.length ? [`  … and ${lost.length - shown.length} more`] : [];
  const these = lost.length === 1 ? "An address that was" : `${lost.length} addresses that were`;
  return [
    `${these} published would be gone. Say in content/moved.yaml where each leads now (what lies below moves along):`,
    ...shown,
    ...more,
  ].join("\n");
}

function liveAddresses(content: Addressed): ReadonlySet<string> {
  return new Set(pagesOf(content).map(({ path }) => path));
}

function publishedAddresses({ releases }: Pick<Moving, "releases">): string[] {
  return [...new Set([...releases.values()].flatMap(({ pages }) => Object.keys(pages)))];
}

/** Follows moves, those nearest to the address first, until an address is live; null where none becomes so. */
function whereTo(from: string, moved: Moving["moved"], live: ReadonlySet<string>): string | null {
  const seen = new Set<string>();
  let at = from;
  while (!live.has(at) && !seen.has(at)) {
    seen.add(at);
    const [old, now] = [...moved]
      .filter(([above]) => at.startsWith(above))
      .reduce((best, one) => (one[0].length > best[0].length ? one : best), ["", ""]);
    at = `${now}${at.slice(old.length)}`;
  }
  return live.has(at) ? at : null;
}
