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
  return judgeSame(one, other) && !judgeApart(one, other);
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
