import type { Claim } from "@/lib/schema/claim";
import { groupBy } from "./group";
import { type Consensus, type Label, areApart } from "./position";
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

/** For each facet, the number of claims by value; a value without claims is absent. */
export type FacetCounts = Readonly<Record<ClaimFacet, ReadonlyMap<string, number>>>;

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

/** The claims that have, of every facet with chosen values, at least one of them. */
export function filterClaims<Given extends JudgedClaim>(
  claims: readonly Given[],
  filter: ClaimFilter,
): Given[] {
  const chosen = claimFacets.filter((facet) => filter[facet].length > 0);
  if (chosen.length === 0) return [...claims];
  return claims.filter((claim) => chosen.every((facet) => has(claim, facet, filter)));
}

/** How many claims each value of a facet would show, given what is chosen of the others. */
export function facetCount(
  facet: ClaimFacet,
  claims: readonly JudgedClaim[],
  filter: ClaimFilter,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const claim of filterClaims(claims, { ...filter, [facet]: [] })) {
    for (const value of valuesOf[facet](claim)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

export function facetCounts(claims: readonly JudgedClaim[], filter: ClaimFilter): FacetCounts {
  return {
    languages: facetCount("languages", claims, filter),
    topics: facetCount("topics", claims, filter),
    articles: facetCount("articles", claims, filter),
    kinds: facetCount("kinds", claims, filter),
    bases: facetCount("bases", claims, filter),
    verdicts: facetCount("verdicts", claims, filter),
    labels: facetCount("labels", claims, filter),
  };
}

function has(claim: JudgedClaim, facet: ClaimFacet, filter: ClaimFilter): boolean {
  const values = valuesOf[facet](claim);
  return filter[facet].some((chosen) => values.includes(chosen));
}

/** Other claims on the same topic that name one of its languages, those of other articles first. */
export function relatedClaims(claim: Claim, claims: readonly Claim[]): Claim[] {
  const related = claims.filter(
    (other) =>
      other.id !== claim.id && other.topic === claim.topic && sharedLanguages(claim, other).length > 0,
  );
  return [
    ...related.filter((other) => other.article !== claim.article),
    ...related.filter((other) => other.article === claim.article),
  ];
}

/** Some of the claims of one article, with how many there are. */
export type ArticleVoice = {
  readonly article: string;
  readonly claims: readonly Claim[];
  readonly of: number;
};

/** The first claims of each article, at most so many, in the order the articles come in. */
export function voices(claims: readonly Claim[], most: number): ArticleVoice[] {
  return [...groupBy(claims, ({ article }) => article)].map(([article, ofArticle]) => ({
    article,
    claims: ofArticle.slice(0, most),
    of: ofArticle.length,
  }));
}

/**
 * The related claims that judge a shared language more than one step apart, or whose figures do not
 * meet, those of other articles first.
 *
 * @param figuresConflict whether two claims give figures of the same thing that do not meet
 */
export function opposingClaims(
  claim: Claim,
  claims: readonly Claim[],
  figuresConflict: (one: Claim, other: Claim) => boolean = () => false,
): Claim[] {
  return relatedClaims(claim, claims).filter(
    (other) => judgeApart(claim, other) || figuresConflict(claim, other),
  );
}

/**
 * The fragment that makes a browser find the anchor in the article and mark it, or the target within
 * it: `#:~:text=[prefix-,]text[,-suffix]`, see https://wicg.github.io/scroll-to-text-fragment/#syntax.
 */
export function textFragment(anchor: string, target: string = anchor): string {
  const start = anchor.lastIndexOf(target);
  if (start === -1) return textFragment(anchor);

  const prefix = encodeText(anchor.slice(0, start));
  const suffix = encodeText(anchor.slice(start + target.length));
  return `#:~:text=${prefix && `${prefix}-,`}${encodeText(target)}${suffix && `,-${suffix}`}`;
}

function sharedLanguages(one: Claim, other: Claim): string[] {
  return one.languages.filter((language) => other.languages.includes(language));
}

function judgeApart(one: Claim, other: Claim): boolean {
  return sharedLanguages(one, other).some((language) => {
    const stances = [one.stances[language], other.stances[language]].filter((stance) => stance !== undefined);
    return areApart(stances);
  });
}

/** Dashes would read as syntax; parentheses would end a link in Markdown. */
function encodeText(text: string): string {
  return encodeURIComponent(text.trim()).replaceAll("-", "%2D").replaceAll("(", "%28").replaceAll(")", "%29");
}
