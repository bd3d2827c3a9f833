import type { Claim } from "@/lib/schema/claim";
import { groupBy } from "./group";

/** What one article says of one language on one topic, from -2 to 2. */
export type Position = {
  readonly article: string;
  /** The median of the stances, claims of one root counting as one. */
  readonly position: number;
  /** The ids of the claims it rests on. */
  readonly claims: readonly string[];
};

export const labels = ["agree", "differ", "one-article", "silent"] as const;
export type Label = (typeof labels)[number];

/** What the articles together say of one language on one topic; nulls where they are silent. */
export type Consensus = {
  readonly topic: string;
  readonly language: string;
  readonly median: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** Independent observations, at most the number of positions. */
  readonly n: number;
  readonly label: Label;
  /** Every article's position, by article id. */
  readonly positions: readonly Position[];
};

/** One independent observation: the articles it is merged from, the one it rests on first. */
export type Observation = { readonly articles: readonly string[]; readonly position: number };

/** As much of a claim as positions look at. */
export type StancedClaim = Pick<Claim, "id" | "article" | "root" | "topic" | "stances">;

/** A position and the roots it rests on; a claim without a root is its own. */
export type RootedPosition = Position & { readonly roots: ReadonlySet<string> };

/** Positions and observations this far apart, in steps of stance, still agree. */
const agreementWidth = 1;

/** The middle value, or the mean of the two middle ones. Throws a RangeError when there is none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  if (low === undefined || high === undefined) throw new RangeError("There is no median of no values");
  return (low + high) / 2;
}

/** How far apart values are: the largest less the smallest, 0 for fewer than two. */
export function widthOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}

/** Whether positions or stances are more than one step apart. */
export function areApart(values: readonly number[]): boolean {
  return widthOf(values) > agreementWidth;
}

/** From the lowest to the highest of what was measured. */
export type MeasuredSpread = { readonly min: number; readonly max: number };

/** How far a median lies from what was measured, in steps of stance: 0 within its spread. */
export function distanceFrom({ min, max }: MeasuredSpread, value: number): number {
  return Math.max(0, min - value, value - max);
}

/** Whether all that was measured is more than one step away. */
export function isApartFrom(spread: MeasuredSpread, value: number): boolean {
  return distanceFrom(spread, value) > agreementWidth;
}

/** The position of every article that judges the language on the topic, by article id. */
export function positionsOn(topic: string, language: string, claims: readonly StancedClaim[]): Position[] {
  return rootedPositionsOn(topic, language, claims).map(withoutRoots);
}

/**
 * What the claims' articles together say of the language on the topic. Pass the claims that count
 * (`countedClaims`): every stance given here takes part.
 */
export function consensusOn(topic: string, language: string, claims: readonly StancedClaim[]): Consensus {
  return consensusOf(topic, language, rootedPositionsOn(topic, language, claims));
}

/** What articles together say, by their positions on the topic. */
export function consensusOf(topic: string, language: string, rooted: readonly RootedPosition[]): Consensus {
  const positions = rooted.map(withoutRoots);
  const observed = observationsOf(rooted).map(({ position }) => position);
  const silent = observed.length === 0;

  return {
    topic,
    language,
    median: silent ? null : median(observed),
    min: silent ? null : Math.min(...observed),
    max: silent ? null : Math.max(...observed),
    n: observed.length,
    label: labelOf(observed),
    positions,
  };
}

/** The consensus of every topic (an id) and language (an id), silent ones included, topic by topic. */
export function allConsensus(
  topics: readonly string[],
  languages: readonly string[],
  claims: readonly StancedClaim[],
): Consensus[] {
  const claimsByTopic = groupBy(claims, (claim) => claim.topic);
  return topics.flatMap((topic) =>
    languages.map((language) => consensusOn(topic, language, claimsByTopic.get(topic) ?? [])),
  );
}

/** The position of every article that judges the language on the topic, with its roots, by article id. */
export function rootedPositionsOn(
  topic: string,
  language: string,
  claims: readonly StancedClaim[],
): RootedPosition[] {
  const stanced = claims.flatMap((claim) => {
    const stance = claim.topic === topic ? claim.stances[language] : undefined;
    return stance === undefined
      ? []
      : [{ id: claim.id, article: claim.article, root: claim.root ?? claim.id, stance }];
  });

  return [...groupBy(stanced, (claim) => claim.article)]
    .map(([article, ofArticle]) => {
      const byRoot = groupBy(ofArticle, (claim) => claim.root);
      return {
        article,
        position: median([...byRoot.values()].map((ofRoot) => median(ofRoot.map((claim) => claim.stance)))),
        claims: ofArticle.map((claim) => claim.id),
        roots: new Set(byRoot.keys()),
      };
    })
    .sort(byArticle);
}

function byArticle(a: Position, b: Position): number {
  return a.article < b.article ? -1 : 1;
}

function withoutRoots({ article, position, claims }: RootedPosition): Position {
  return { article, position, claims };
}

/**
 * One number per independent observation. An article all of whose roots another rests on too adds
 * none: it is merged into that article's observation, whose value is the median of its articles'
 * positions. (Merged into each, where several such articles are independent of each other.)
 */
export function observationsOf(positions: readonly RootedPosition[]): Observation[] {
  const restingOn = groupBy(
    positions.flatMap((position) => [...position.roots].map((root) => ({ root, position }))),
    ({ root }) => root,
  );
  /** The others that share a root: all that one can rest within, or that can rest within it. */
  const akinTo = (one: RootedPosition): RootedPosition[] => {
    const sharing = [...one.roots].flatMap((root) => restingOn.get(root) ?? []);
    return [...new Set(sharing.map(({ position }) => position))]
      .filter((other) => other !== one)
      .toSorted(byArticle);
  };
  return positions
    .map((one) => ({ one, akin: akinTo(one) }))
    .filter(
      ({ one, akin }) =>
        !akin.some(
          (other) => restsWithin(one, other) && (!restsWithin(other, one) || other.article < one.article),
        ),
    )
    .map(({ one, akin }) => {
      const others = akin.filter((other) => restsWithin(other, one));
      return {
        articles: [one, ...others].map(({ article }) => article),
        position: median([one, ...others].map(({ position }) => position)),
      };
    });
}

function restsWithin(one: RootedPosition, other: RootedPosition): boolean {
  return [...one.roots].every((root) => other.roots.has(root));
}

function labelOf(observed: readonly number[]): Label {
  if (observed.length === 0) return "silent";
  if (observed.length === 1) return "one-article";
  return areApart(observed) ? "differ" : "agree";
}
