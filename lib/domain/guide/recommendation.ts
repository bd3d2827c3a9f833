import { groupBy } from "@/lib/domain/group";

/** What a language is worth on a criterion, and what that rests on. */
export type GuidePosition = {
  /** -2 to 2. */
  readonly position: number;
  /** Independent observations behind it. */
  readonly n: number;
  readonly claims: readonly string[];
  /**
   * articles: their consensus; measured: what datasets say; known: the team knows the language already; reader: the
   * reader overrules it; requirement: whether it meets what the reader prefers.
   */
  readonly from: "articles" | "measured" | "known" | "reader" | "requirement";
  /** The position of each article behind it. */
  readonly byArticle?: readonly { readonly article: string; readonly position: number }[];
  /** What the articles say beside a measured position, or what was said before the reader overruled it. */
  readonly said?: number | null;
  /** Of a measured position: the datasets, and the lowest and highest of them. */
  readonly datasets?: readonly string[];
  readonly interval?: { readonly min: number; readonly max: number };
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

/** A compared criterion that hangs on one observation for all languages but one at most. */
export type Thin = {
  readonly topic: string;
  readonly weight: number;
  /** The languages with a single observation. */
  readonly once: readonly string[];
};

export type Recommendation = {
  /** Remaining languages, best first. */
  readonly ranking: readonly RankedLanguage[];
  readonly notCompared: readonly NotCompared[];
  readonly thin: readonly Thin[];
  /** The share of the weight that is compared, 0 to 1. */
  readonly coverage: number;
  /** The share of the weight that is compared and rests on two independent observations, 0 to 1. */
  readonly carried: number;
  /** Why there is no rank; null when there is one. */
  readonly notEnough: NotEnough | null;
  /** What leaving one language out would bring back into the comparison, for those that alone keep something out. */
  readonly withoutLanguage: readonly { readonly language: string; readonly topics: readonly string[] }[];
};

/** Nothing matters yet; fewer than two languages; less than half of the weight is compared and carried. */
export type NotEnough = "no-weights" | "no-languages" | "too-thin";

export type Weights = readonly { readonly topic: string; readonly weight: number }[];

export type PositionOf = (topic: string, language: string) => GuidePosition | null;

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
  const thin = compared.flatMap(({ topic, weight }): Thin[] => {
    const once = languages.filter((language) => !isObservedTwice(positionOf(topic, language)));
    return languages.length - once.length < 2 ? [{ topic, weight, once }] : [];
  });
  const carried = sumOf(compared) - sumOf(thin);
  const ranking = rank(languages.map((language) => score(language, compared, positionOf)));
  const coverage = total === 0 ? 0 : sumOf(compared) / total;
  return {
    ranking,
    notCompared,
    thin,
    coverage,
    carried: total === 0 ? 0 : carried / total,
    notEnough: notEnough(languages, total, carried),
    withoutLanguage: languages.length > 2 ? broughtBack(notCompared) : [],
  };
}

/**
 * A weight of one for every criterion on which all the languages have a position: what the positions say when
 * nothing matters more than anything else. Criteria that nobody could compare are nobody's preference, so they
 * are left out rather than counted against the coverage.
 */
export function equalWeights(
  topics: readonly string[],
  languages: readonly string[],
  positionOf: PositionOf,
): Weights {
  return topics
    .filter((topic) => languages.every((language) => positionOf(topic, language) !== null))
    .map((topic) => ({ topic, weight: 1 }));
}

/** The leaders: one, or several with the same score; none where there is no rank. */
export function leadersOf({
  ranking,
  notEnough: missing,
}: Pick<Recommendation, "ranking" | "notEnough">): readonly string[] {
  return missing === null
    ? ranking.filter(({ rank: place }) => place === 1).map(({ language }) => language)
    : [];
}

/** What a ranking hangs on: the compared criteria on which all stand level, and the one that sets the first two apart most. */
export type Deciding = {
  readonly level: readonly string[];
  /** Their weight, and that of all compared criteria. */
  readonly levelWeight: number;
  readonly weight: number;
  /** Null where nothing sets the first two apart. */
  readonly decisive: string | null;
};

/** Null where there is no rank. */
export function decidingOf({ ranking, notEnough: missing }: Recommendation): Deciding | null {
  const [first, second] = ranking;
  if (missing !== null || first === undefined || second === undefined) return null;
  const positions = (topic: string) =>
    ranking.flatMap(({ ledger }) => ledger.filter((entry) => entry.topic === topic));
  const level = first.ledger.filter(({ topic, position }) =>
    positions(topic).every((other) => other.position === position),
  );
  const leads = first.ledger.map(({ topic, points }) => {
    const theirs = second.ledger.find((entry) => entry.topic === topic)?.points ?? 0;
    return { topic, by: points - theirs };
  });
  const most = leads.toSorted((a, b) => b.by - a.by)[0];
  return {
    level: level.map(({ topic }) => topic),
    levelWeight: sumOf(level),
    weight: sumOf(first.ledger),
    decisive: most === undefined || most.by <= 0 ? null : most.topic,
  };
}

/** The ids of the articles whose claims the scores rest on. */
export function articlesBehind({ ranking }: Pick<Recommendation, "ranking">): readonly string[] {
  const entries = ranking.flatMap(({ ledger }) => ledger).filter(({ from }) => from === "articles");
  const claims = entries.flatMap((entry) => entry.claims);
  return [...new Set(claims.map((claim) => claim.slice(0, claim.indexOf("/"))))].toSorted();
}

/** The ids of the datasets whose measurements the scores rest on. */
export function datasetsBehind({ ranking }: Pick<Recommendation, "ranking">): readonly string[] {
  const datasets = ranking.flatMap(({ ledger }) => ledger.flatMap((entry) => entry.datasets ?? []));
  return [...new Set(datasets)].toSorted();
}

function score(language: string, compared: Weights, positionOf: PositionOf): Omit<RankedLanguage, "rank"> {
  const total = sumOf(compared);
  const ledger = compared.flatMap(({ topic, weight }): LedgerEntry[] => {
    const position = positionOf(topic, language);
    if (position === null) return [];
    const points = weight * position.position;
    return [{ ...position, topic, weight, points, adds: points / total }];
  });
  const points = ledger.reduce((sum, entry) => sum + entry.points, 0);
  return { language, score: total === 0 ? null : points / total, ledger };
}

function rank(scored: readonly Omit<RankedLanguage, "rank">[]): RankedLanguage[] {
  // Where nothing is compared no language has a score, and all are level.
  const worth = ({ score: value }: { readonly score: number | null }): number => value ?? 0;
  return scored
    .toSorted((a, b) => (Math.abs(worth(a) - worth(b)) < epsilon ? 0 : worth(b) - worth(a)))
    .map((one) => ({
      ...one,
      rank: 1 + scored.filter((other) => worth(other) > worth(one) + epsilon).length,
    }));
}

/** Whether two independent observations stand behind a position. What readers say they have seen for themselves. */
function isObservedTwice(position: GuidePosition | null): boolean {
  if (position === null) return false;
  return position.n >= 2 || (position.from !== "articles" && position.from !== "measured");
}

/**
 * There is no rank where less than half of the weight that matters is carried: lies on compared criteria that are
 * not thin. A comparison has two sides, so a criterion that is not thin needs two languages with two independent
 * observations each: then one of its comparisons does not hang on a single article.
 *
 * (Two for the best-covered language alone would let one article decide every comparison with it; two for every
 * language would let one thinly covered language silence the guide for all others.)
 */
function notEnough(languages: readonly string[], total: number, carried: number): NotEnough | null {
  if (languages.length < 2) return "no-languages";
  if (total === 0) return "no-weights";
  return carried * 2 < total ? "too-thin" : null;
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
