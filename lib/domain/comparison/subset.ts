/** Sets of languages as addresses name them: `rust-vs-go`. A set is in canonical order, that of all languages. */

import { largestSet, largestSetByCriterion, mostWithEverySet } from "@/lib/subset-bounds";

const separator = "-vs-";

/** Up to this many languages, every other order of them gets a page that points to the canonical one. */
const mostReordered = 4;

/**
 * The ids of the sets of more than three languages that have a page: every one while there are at most four
 * languages, later those whose address was published, which stay. All other large sets are compared on one page that
 * takes them from its address.
 *
 * @param known the ids of all languages in canonical order
 * @param published site paths that were published
 */
export function largerSets(known: readonly string[], published: Iterable<string>): string[] {
  if (known.length <= mostWithEverySet) return setsOfSizes(known, largestSet + 1, known.length).map(subsetId);
  return publishedSets(known, published, /^\/compare\/([^/]+)\/$/).filter((id) => sizeOf(id) > largestSet);
}

/**
 * The ids of the sets that have a page for each criterion: every set while there are at most four languages, later the
 * pairs and those where such a page was published, which stay. What others say of a criterion is on the page of its
 * topic.
 *
 * @param known the ids of all languages in canonical order
 * @param published site paths that were published
 */
export function criterionSets(known: readonly string[], published: Iterable<string>): ReadonlySet<string> {
  const every = known.length <= mostWithEverySet ? known.length : largestSetByCriterion;
  return new Set([
    ...setsOfSizes(known, 2, Math.min(known.length, every)).map(subsetId),
    ...publishedSets(known, published, /^\/compare\/([^/]+)\/[^/]+\/$/),
  ]);
}

/** The ids in canonical order that published paths name where the pattern says. */
function publishedSets(known: readonly string[], published: Iterable<string>, pattern: RegExp): string[] {
  const ids = [...published].map((path) => pattern.exec(path)?.[1] ?? "");
  return [...new Set(ids)].filter((id) => {
    const subset = parseSubset(id, known);
    return subset !== null && subsetId(subset) === id;
  });
}

function sizeOf(id: string): number {
  return id.split(separator).length;
}

/**
 * The sets of two or more languages that get a page, smaller ones first: pairs, triples and the larger sets given.
 *
 * @param known the ids of all languages in canonical order
 * @param larger the ids of larger sets, as `largerSets` gives them
 */
export function languageSubsets(known: readonly string[], larger: readonly string[]): string[][] {
  const large = larger.flatMap((id) => {
    const subset = parseSubset(id, known);
    return subset === null ? [] : [subset];
  });
  return [
    ...setsOfSizes(known, 2, Math.min(known.length, largestSet)),
    ...large.toSorted((a, b) => a.length - b.length || (subsetId(a) < subsetId(b) ? -1 : 1)),
  ];
}

/** Whether a set in canonical order has a page of its own. */
export function hasPage(subset: readonly string[], larger: readonly string[]): boolean {
  return subset.length <= largestSet || larger.includes(subsetId(subset));
}

/** The site path where a set in canonical order is compared: its own page, or the one that takes it from its address. */
export function comparisonPath(subset: readonly string[], larger: readonly string[]): string {
  return hasPage(subset, larger)
    ? `/compare/${subsetId(subset)}/`
    : `/compare/?languages=${subset.join(",")}`;
}

/** The site path of the guide with the languages of a set to choose from, and all others left out. */
export function guidePath(subset: readonly string[], known: readonly string[]): string {
  const left = known.filter((id) => !subset.includes(id));
  return left.length === 0 ? "/choose/" : `/choose/?leave=${left.join(",")}`;
}

/** `["rust", "go"]` → `rust-vs-go` */
export function subsetId(ids: readonly string[]): string {
  return ids.join(separator);
}

/** Every order of the languages but the given one; none for more than four languages. */
export function otherOrders(subset: readonly string[]): string[][] {
  return subset.length > mostReordered ? [] : permutations(subset).slice(1);
}

/**
 * The languages an address names, in canonical order; null unless it names two or more known ones, each
 * once. The address is canonical when `subsetId` of the answer equals it.
 *
 * @param known the ids of all languages in canonical order
 */
export function parseSubset(id: string, known: readonly string[]): string[] | null {
  const named = id.split(separator);
  const subset = known.filter((language) => named.includes(language));
  return subset.length >= 2 && subset.length === named.length ? subset : null;
}

/** A set that differs by one language. */
export type NearSubset = {
  readonly change: "add" | "leave-out";
  readonly language: string;
  readonly subset: readonly string[];
};

/**
 * The sets of two or more languages that one reaches by leaving out a language or adding one.
 *
 * @param known the ids of all languages in canonical order
 */
export function nearSubsets(subset: readonly string[], known: readonly string[]): NearSubset[] {
  return known
    .map((language): NearSubset => {
      const change = subset.includes(language) ? "leave-out" : "add";
      const near = known.filter((id) => subset.includes(id) !== (id === language));
      return { change, language, subset: near };
    })
    .filter((near) => near.subset.length >= 2);
}

function setsOfSizes(ids: readonly string[], from: number, to: number): string[][] {
  return Array.from({ length: Math.max(to - from + 1, 0) }, (_, at) => combinations(ids, from + at)).flat();
}

function combinations(ids: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return ids.flatMap((first, at) =>
    combinations(ids.slice(at + 1), size - 1).map((others) => [first, ...others]),
  );
}

/** All orders, the given one first. */
function permutations(ids: readonly string[]): string[][] {
  if (ids.length === 0) return [[]];
  return ids.flatMap((first, at) => permutations(ids.toSpliced(at, 1)).map((others) => [first, ...others]));
}
