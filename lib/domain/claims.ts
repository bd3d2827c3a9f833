import type { Claim } from "@/lib/schema/claim";
import { groupBy } from "./group";
import { areApart } from "./position";

/**
 * Other claims on the same topic that name one of its languages, those of other articles first; of each article
 * those that speak of the same before those that only speak of the same topic.
 */
export function relatedClaims(claim: Claim, claims: readonly Claim[]): Claim[] {
  const articles = [...new Set(claims.map(({ article }) => article))];
  return claims
    .filter(
      (other) =>
        other.id !== claim.id && other.topic === claim.topic && sharedLanguages(claim, other).length > 0,
    )
    .map((other) => ({
      other,
      isOwn: other.article === claim.article,
      place: articles.indexOf(other.article),
      distance: distanceOf(claim, other),
    }))
    .toSorted((a, b) => Number(a.isOwn) - Number(b.isOwn) || a.place - b.place || a.distance - b.distance)
    .map(({ other }) => other);
}

/**
 * How far another claim is from speaking of the same, in steps that never make up for each other: whether it gives the
 * same figure, whether it judges a language alike, how many of the languages it leaves out, how many it adds.
 */
function distanceOf(claim: Claim, other: Claim): number {
  const shared = sharedLanguages(claim, other).length;
  const leftOut = claim.languages.length - shared;
  const added = other.languages.length - shared;
  const steps = [figuresAlike(claim, other) ? 0 : 1, judgeAlike(claim, other) ? 0 : 1, leftOut, added];
  return steps.reduce((distance, step) => distance * 100 + step, 0);
}

/** Some of the claims of one article, with how many there are. */
export type ArticleVoice = {
  readonly article: string;
  readonly claims: readonly Claim[];
  readonly of: number;
};

/** At most so many claims of each article, and at most so many articles. */
export type VoiceLimits = { readonly claims: number; readonly articles: number };

/** The first claims of each article and the first articles, in the order the articles come in. */
export function voices(claims: readonly Claim[], limits: VoiceLimits): ArticleVoice[] {
  return [...groupBy(claims, ({ article }) => article)]
    .slice(0, limits.articles)
    .map(([article, ofArticle]) => ({
      article,
      claims: ofArticle.slice(0, limits.claims),
      of: ofArticle.length,
    }));
}

/** Whether two claims give figures of the same thing that do not meet. */
type FiguresConflict = (one: Claim, other: Claim) => boolean;

/**
 * The related claims that judge a shared language more than one step apart, put two languages in the other order, or
 * whose figures do not meet; those of other articles first.
 */
export function opposingClaims(
  claim: Claim,
  claims: readonly Claim[],
  figuresConflict: FiguresConflict = () => false,
): Claim[] {
  return relatedClaims(claim, claims).filter(
    (other) =>
      judgedApart(claim, other).length > 0 || orderApart(claim, other) || figuresConflict(claim, other),
  );
}

/** In what the claims that oppose one do so, each counted once: by what they judge, else by order, else by figures. */
export type Opposition = {
  /** The languages that any of them judges apart, in the order of the claim. */
  readonly languages: readonly string[];
  /** How many judge all of these that they judge apart more than one step higher, lower, or one so and one so. */
  readonly higher: number;
  readonly lower: number;
  readonly both: number;
  /** How many of the others put two languages in the other order. */
  readonly reversed: number;
  /** How many of the rest give figures that do not meet. */
  readonly figures: number;
};

/** Counts in what `opposing` (of `opposingClaims`) differ from a claim. */
export function oppositionTo(claim: Claim, opposing: readonly Claim[]): Opposition {
  const judged = opposing.map((other) => ({ other, apart: judgedApart(claim, other) }));
  const ways = judged.flatMap(({ other, apart }) =>
    apart.length === 0 ? [] : [new Set(apart.map((id) => stanceOn(other, id) > stanceOn(claim, id)))],
  );
  const rest = judged.filter(({ apart }) => apart.length === 0);
  const reversed = rest.filter(({ other }) => orderApart(claim, other)).length;
  return {
    languages: claim.languages.filter((id) => judged.some(({ apart }) => apart.includes(id))),
    higher: ways.filter((way) => way.size === 1 && way.has(true)).length,
    lower: ways.filter((way) => way.size === 1 && way.has(false)).length,
    both: ways.filter((way) => way.size === 2).length,
    reversed,
    figures: rest.length - reversed,
  };
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

/** Whether both give a figure of the same thing, relative to the same. */
function figuresAlike(one: Claim, other: Claim): boolean {
  return one.figures.some((a) =>
    other.figures.some(
      (b) => a.metric === b.metric && a.subject === b.subject && a.relativeTo === b.relativeTo,
    ),
  );
}

/** Whether both judge one of the languages that both name. */
export function judgeSame(one: Claim, other: Claim): boolean {
  return sharedLanguages(one, other).some(
    (language) => one.stances[language] !== undefined && other.stances[language] !== undefined,
  );
}

function judgeAlike(one: Claim, other: Claim): boolean {
  return judgeSame(one, other) && judgedApart(one, other).length === 0;
}

/** The languages that both judge, more than one step apart. */
function judgedApart(one: Claim, other: Claim): string[] {
  return sharedLanguages(one, other).filter((language) => {
    const stances = [one.stances[language], other.stances[language]].filter((stance) => stance !== undefined);
    return areApart(stances);
  });
}

function stanceOn({ stances }: Claim, language: string): number {
  return stances[language] ?? 0;
}

/** Whether two claims that order languages put two of them in opposite orders. */
function orderApart({ prefers: one = [] }: Claim, { prefers: other = [] }: Claim): boolean {
  const shared = one.filter((language) => other.includes(language));
  const places = shared.map((language) => other.indexOf(language));
  return places.some((place, at) => at > 0 && place < (places[at - 1] ?? place));
}

/** Dashes would read as syntax; parentheses would end a link in Markdown. */
function encodeText(text: string): string {
  return encodeURIComponent(text.trim()).replaceAll("-", "%2D").replaceAll("(", "%28").replaceAll(")", "%29");
}
