import type { Claim } from "@/lib/schema/claim";
import type { Consensus, Label } from "./position";
import type { Verdict } from "./verdict";

export const claimFacets = [
  "languages",
  "topics",
  "articles",
  "kinds",
  "bases",
  "verdicts",
  "labels",
] as const;
export type ClaimFacet = (typeof claimFacets)[number];

/** The values chosen of each facet; a facet without any lets every claim through. */
export type ClaimFilter = Readonly<Record<ClaimFacet, readonly string[]>>;

export const everyClaim: ClaimFilter = {
  languages: [],
  topics: [],
  articles: [],
  kinds: [],
  bases: [],
  verdicts: [],
  labels: [],
};

/** What filters look at: claims need no text, so that a page can send few bytes for each. */
export type FilteredClaim = Pick<Claim, "id" | "article" | "topic" | "languages" | "kind" | "basis">;
export type JudgedClaim = FilteredClaim & {
  readonly verdict: Verdict;
  /** How far articles agree on each language the claim names, on its topic. */
  readonly labels: readonly Label[];
};

const valuesOf: Readonly<Record<ClaimFacet, (claim: JudgedClaim) => readonly string[]>> = {
  languages: (claim) => claim.languages,
  topics: (claim) => [claim.topic],
  articles: (claim) => [claim.article],
  kinds: (claim) => [claim.kind],
  bases: (claim) => [claim.basis],
  verdicts: (claim) => [claim.verdict],
  labels: (claim) => claim.labels,
};

/** The claims with their verdict and the labels of their cells, ready to be filtered. */
export function judgedClaims<Given extends FilteredClaim>(
  claims: readonly Given[],
  verdicts: ReadonlyMap<string, Verdict>,
  consensus: readonly Consensus[],
): (Given & JudgedClaim)[] {
  const cellOf = (topic: string, language: string) => `${topic} ${language}`;
  const labels = new Map(consensus.map((one) => [cellOf(one.topic, one.language), one.label]));

  return claims.map((claim) => ({
    ...claim,
    verdict: verdicts.get(claim.id) ?? "unchecked",
    labels: [
      ...new Set(claim.languages.flatMap((language) => labels.get(cellOf(claim.topic, language)) ?? [])),
    ],
  }));
}

/** A set of claims by their places in a list: bit `at % 32` of word `at / 32` stands for the claim at `at`. */
type Bitmap = Uint32Array;

/**
 * For each facet the claims of each value as a bitmap (P. O'Neil, Model 204 Architecture and Performance, 1987):
 * ten thousand claims are filtered and counted by joining words, without reading one claim.
 */
export type ClaimIndex = {
  /** How many claims there are. */
  readonly size: number;
  readonly facets: Readonly<Record<ClaimFacet, ReadonlyMap<string, Bitmap>>>;
};

export function indexClaims(claims: readonly JudgedClaim[]): ClaimIndex {
  const bitmapsOf = (facet: ClaimFacet) => {
    const bitmaps = new Map<string, Bitmap>();
    for (const [at, claim] of claims.entries()) {
      for (const value of valuesOf[facet](claim)) {
        const bitmap = bitmaps.get(value) ?? noneOf(claims.length);
        bitmaps.set(value, add(bitmap, at));
      }
    }
    return bitmaps;
  };
  return {
    size: claims.length,
    facets: {
      languages: bitmapsOf("languages"),
      topics: bitmapsOf("topics"),
      articles: bitmapsOf("articles"),
      kinds: bitmapsOf("kinds"),
      bases: bitmapsOf("bases"),
      verdicts: bitmapsOf("verdicts"),
      labels: bitmapsOf("labels"),
    },
  };
}

/**
 * Of the claims at the given places those that have, of every facet with chosen values, at least one of them; in the
 * order given.
 */
export function filterClaims(
  index: ClaimIndex,
  places: readonly number[],
  filter: ClaimFilter,
): readonly number[] {
  const allowed = allowedBy(index, filter, claimFacets);
  if (allowed === null) return places;
  const held: number[] = [];
  for (const at of places) {
    if ((allowed[at >>> 5] ?? 0) & (1 << (at & 31))) held.push(at);
  }
  return held;
}

/**
 * How many of the claims at the given places each value of a facet would show, given what is chosen of the others; a
 * value without claims is absent.
 */
export function facetCount(
  index: ClaimIndex,
  places: readonly number[],
  filter: ClaimFilter,
  facet: ClaimFacet,
): ReadonlyMap<string, number> {
  const others = claimFacets.filter((other) => other !== facet);
  const given = places.reduce(add, noneOf(index.size));
  const allowed = allowedBy(index, filter, others);
  const among = allowed === null ? given : inBoth(given, allowed);
  const counted = [...index.facets[facet]].map(
    ([value, bitmap]) => [value, countOf(inBoth(bitmap, among))] as const,
  );
  return new Map(counted.filter(([, count]) => count > 0));
}

/** The claims that have a chosen value of each of the facets; null where nothing of them is chosen. */
function allowedBy(index: ClaimIndex, filter: ClaimFilter, facets: readonly ClaimFacet[]): Bitmap | null {
  const [first, ...others] = facets
    .filter((facet) => filter[facet].length > 0)
    .map((facet) => filter[facet].flatMap((value) => index.facets[facet].get(value) ?? []))
    .map((bitmaps) => bitmaps.reduce(inEither, noneOf(index.size)));
  return first === undefined ? null : others.reduce(inBoth, first);
}

function noneOf(size: number): Bitmap {
  return new Uint32Array(Math.ceil(size / 32));
}

// Loops and no function for each word: they run a few times for a tick, before a browser has made calls cheap.
function inEither(one: Bitmap, other: Bitmap): Bitmap {
  const both = one.slice();
  for (let at = 0; at < both.length; at += 1) both[at] = (both[at] ?? 0) | (other[at] ?? 0);
  return both;
}

function inBoth(one: Bitmap, other: Bitmap): Bitmap {
  const both = one.slice();
  for (let at = 0; at < both.length; at += 1) both[at] = (both[at] ?? 0) & (other[at] ?? 0);
  return both;
}

function countOf(bitmap: Bitmap): number {
  let count = 0;
  for (const word of bitmap) count += bitsOf(word);
  return count;
}

/** The bitmap itself, with one more claim. */
function add(bitmap: Bitmap, place: number): Bitmap {
  bitmap[place >>> 5] = (bitmap[place >>> 5] ?? 0) | (1 << (place & 31));
  return bitmap;
}

/** How many bits of a word are set (H. S. Warren, Hacker’s Delight, 2nd ed., 5–1). */
function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
