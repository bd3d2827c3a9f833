/** Sets of languages as addresses name them: `rust-vs-go`. A set is in canonical order, that of all languages. */

const separator = "-vs-";

/** Up to this many languages, every other order of them gets a page that points to the canonical one. */
const mostReordered = 4;

/**
 * The sets of two or more languages that get a page, smaller ones first: every set of up to `max`
 * languages; of more languages only pairs and triples, which grow slowly enough to prerender.
 */
export function languageSubsets(
  ids: readonly string[],
  { max = 6 }: { readonly max?: number } = {},
): string[][] {
  const largest = ids.length <= max ? ids.length : 3;
  return Array.from({ length: Math.max(largest - 1, 0) }, (_, at) => combinations(ids, at + 2)).flat();
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
 * The sets with a page that one reaches by leaving out a language or adding one.
 *
 * @param known the ids of all languages in canonical order
 */
export function nearSubsets(subset: readonly string[], known: readonly string[]): NearSubset[] {
  const withPage = new Set(languageSubsets(known).map(subsetId));
  return known
    .map((language): NearSubset => {
      const change = subset.includes(language) ? "leave-out" : "add";
      const near = known.filter((id) => subset.includes(id) !== (id === language));
      return { change, language, subset: near };
    })
    .filter((near) => withPage.has(subsetId(near.subset)));
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
