import { groupBy } from "./group";

/** What a language is worth on a criterion, and what that rests on. */
export type GuidePosition = {
  /** -2 to 2. */
  readonly position: number;
  /** Independent observations behind it. */
  readonly n: number;
  readonly claims: readonly string[];
  /** articles: their consensus; known: the team knows the language already. */
  readonly from: "articles" | "known";
};

/** One criterion's part of one language's score. */
export type LedgerEntry = GuidePosition & {
  readonly topic: string;
  readonly weight: number;
  /** weight × position */
  readonly points: number;
  /** points ÷ the sum of weights: what it adds to the score. */
  readonly adds: number;
};

export type RankedLanguage = {
  readonly language: string;
  /** -2 to 2: the weighted mean of its positions; null where nothing is compared. */
  readonly score: number | null;
  /** 1 for the best; languages with the same score share a rank. */
  readonly rank: number;
  readonly ledger: readonly LedgerEntry[];
};

/** A criterion that matters to the reader and on which somebody is silent: it neither helps nor hurts. */
export type NotCompared = {
  readonly topic: string;
  readonly weight: number;
  readonly silent: readonly string[];
};

export type Recommendation = {
  /** Remaining languages, best first. */
  readonly ranking: readonly RankedLanguage[];
  readonly notCompared: readonly NotCompared[];
  /** The share of the weight that is compared, 0 to 1. */
  readonly coverage: number;
  /** The share of the weight that is compared and on which every language has two independent observations, 0 to 1. */
  readonly carried: number;
  /** Why there is no rank: nothing matters yet, too few languages, or too little behind the weight; null when there is one. */
  readonly notEnough: "no-weights" | "no-languages" | "too-thin" | null;
  /** What leaving one language out would bring back into the comparison, for those that keep something out. */
  readonly withoutLanguage: readonly { readonly language: string; readonly topics: readonly string[] }[];
};

export type Weights = readonly { readonly topic: string; readonly weight: number }[];

type PositionOf = (topic: string, language: string) => GuidePosition | null;

/** Scores this close are the same. */
const epsilon = 1e-9;

/**
 * Ranks the languages by the weighted mean of their positions, over the criteria on which every one of them
 * has a position. `languages` are those that no requirement rules out, in canonical order.
 */
export function recommend(
  languages: readonly string[],
  weights: Weights,
  positionOf: PositionOf,
): Recommendation {
  const weighted = weights.filter(({ weight }) => weight > 0);
  const silentOn = (topic: string) => languages.filter((language) => positionOf(topic, language) === null);
  const compared = weighted.filter(({ topic }) => silentOn(topic).length === 0);
  const notCompared = weighted.flatMap(({ topic, weight }) => {
    const silent = silentOn(topic);
    return silent.length === 0 ? [] : [{ topic, weight, silent }];
  });
  const total = sumOf(weighted);
  const carriedBy = compared.filter(({ topic }) =>
    languages.every((language) => isCarried(positionOf(topic, language))),
  );
  const ranking = rank(languages.map((language) => score(language, compared, positionOf)));
  const coverage = total === 0 ? 0 : sumOf(compared) / total;
  return {
    ranking,
    notCompared,
    coverage,
    carried: total === 0 ? 0 : sumOf(carriedBy) / total,
    notEnough: notEnough(languages, total, compared, positionOf),
    withoutLanguage: broughtBack(notCompared),
  };
}

/** Every criterion with a weight of one: what the positions say when nothing matters more than anything else. */
export function equalWeights(weights: Weights): Weights {
  return weights.map(({ topic }) => ({ topic, weight: 1 }));
}

/** The leaders: one, or several with the same score; none where there is no rank. */
export function leadersOf({ ranking, notEnough: missing }: Recommendation): readonly string[] {
  return missing === null
    ? ranking.filter(({ rank: place }) => place === 1).map(({ language }) => language)
    : [];
}

function score(language: string, compared: Weights, positionOf: PositionOf): Omit<RankedLanguage, "rank"> {
  const total = sumOf(compared);
  const ledger = compared.flatMap(({ topic, weight }): LedgerEntry[] => {
    const position = positionOf(topic, language);
    if (position === null) return [];
    const points = weight * position.position;
    return [{ ...position, topic, weight, points, adds: points / total }];
  });
  return { language, score: total === 0 ? null : ledger.reduce((sum, { adds }) => sum + adds, 0), ledger };
}

function rank(scored: readonly Omit<RankedLanguage, "rank">[]): RankedLanguage[] {
  const worth = ({ score: value }: { readonly score: number | null }): number => value ?? -Infinity;
  return scored
    .toSorted((a, b) => (Math.abs(worth(a) - worth(b)) < epsilon ? 0 : worth(b) - worth(a)))
    .map((one) => ({
      ...one,
      rank: 1 + scored.filter((other) => worth(other) > worth(one) + epsilon).length,
    }));
}

function isCarried(position: GuidePosition | null): boolean {
  return position !== null && (position.n >= 2 || position.from === "known");
}

/**
 * A ranking needs half of the weight that matters on criteria where the languages together have at least two
 * independent observations each way: on each of these criteria every language has one, and one of them has two.
 * Asking two of every language would silence the guide wherever one language is covered by one article.
 */
function notEnough(
  languages: readonly string[],
  total: number,
  compared: Weights,
  positionOf: PositionOf,
): Recommendation["notEnough"] {
  if (languages.length < 2) return "no-languages";
  if (total === 0) return "no-weights";
  const supported = compared.filter(({ topic }) =>
    languages.some((language) => isCarried(positionOf(topic, language))),
  );
  return sumOf(supported) * 2 < total ? "too-thin" : null;
}

function broughtBack(notCompared: readonly NotCompared[]): Recommendation["withoutLanguage"] {
  const alone = notCompared.flatMap(({ topic, silent }) => {
    const [language] = silent;
    return silent.length === 1 && language !== undefined ? [{ language, topic }] : [];
  });
  return [...groupBy(alone, ({ language }) => language)].map(([language, found]) => ({
    language,
    topics: found.map(({ topic }) => topic),
  }));
}

function sumOf(weights: Weights): number {
  return weights.reduce((sum, { weight }) => sum + weight, 0);
}
