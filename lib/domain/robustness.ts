import { median } from "./position";
import { seededRandom } from "./random";
import type { Weights } from "./recommendation";

/** What is known of one language on one criterion, as far as it can vary. */
export type VariedCell = {
  /** One number for each independent observation of articles, with the articles it is merged from. */
  readonly observations: readonly { readonly articles: readonly string[]; readonly position: number }[];
  /** Each dataset's position, where datasets count; then the observations stand aside. */
  readonly measured: readonly number[];
  /** A position that is not in doubt, such as what the team knows. */
  readonly fixed: number | null;
};

export type Variations = {
  readonly languages: readonly string[];
  /** The weights of the reader. */
  readonly weights: Weights;
  readonly articles: readonly string[];
  readonly cellOf: (topic: string, language: string) => VariedCell;
};

export type Robustness = {
  readonly samples: number;
  /** For each language, in the order given, in what share of the variations it leads; shared leads are split. */
  readonly leads: readonly { readonly language: string; readonly share: number }[];
  /** The share of variations in which nothing could be compared. */
  readonly undecided: number;
};

/** How many sets of articles are drawn, and how many weightings for each of them. */
const draws = 500;
const weightingsPerDraw = 20;
const seed = 20011;

/** Scores this close are the same. */
const epsilon = 1e-9;

/**
 * In how many variations each language leads (stochastic multicriteria acceptability analysis, SMAA-2, with ordinal
 * information on weights; Lahdelma & Salminen 2001, Operations Research 49(3)).
 *
 * A variation is one weighting compatible with the answers, and one set of positions. Weightings are drawn uniformly
 * from all that keep the order of the reader's weights: criteria of one weight may differ, criteria that are off stay
 * off. Positions come from articles drawn with replacement, each observation moved by a step down or up one time in
 * four each; a measured position is that of one of its datasets. Criteria on which a language then has no position
 * are left out, as in the ranking. The seed is fixed: the same answers give the same shares.
 */
export function robustness({ languages, weights, articles, cellOf }: Variations): Robustness {
  const random = seededRandom(seed);
  const weighted = weights.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);
  const cells = weighted.map(({ topic }) => languages.map((language) => cellOf(topic, language)));
  const levels = levelsOf(weighted);
  const leads = new Float64Array(languages.length);
  const scores = new Float64Array(languages.length);
  const sampled = new Float64Array(weighted.length);
  let undecided = 0;

  for (let draw = 0; draw < draws; draw += 1) {
    const counts = drawnArticles(articles, random);
    const positions = cells.map((row) => row.map((cell) => drawnPosition(cell, counts, random)));
    const compared = positions.map((row) => row.every((position) => position !== null));
    for (let at = 0; at < weightingsPerDraw; at += 1) {
      drawWeights(sampled, levels, random);
      scores.fill(0);
      let total = 0;
      for (let criterion = 0; criterion < sampled.length; criterion += 1) {
        if (compared[criterion] !== true) continue;
        const weight = sampled[criterion] ?? 0;
        total += weight;
        const row = positions[criterion] ?? [];
        for (let language = 0; language < scores.length; language += 1) {
          scores[language] = (scores[language] ?? 0) + weight * (row[language] ?? 0);
        }
      }
      if (total === 0) undecided += 1;
      else creditLeaders(scores, leads);
    }
  }

  const samples = draws * weightingsPerDraw;
  return {
    samples,
    leads: languages.map((language, at) => ({ language, share: (leads[at] ?? 0) / samples })),
    undecided: undecided / samples,
  };
}

/** Where each level of equal weights begins and ends, in weights sorted from the heaviest. */
function levelsOf(sorted: Weights): readonly (readonly [from: number, to: number])[] {
  const starts = sorted.flatMap(({ weight }, at) =>
    at === 0 || weight !== sorted[at - 1]?.weight ? [at] : [],
  );
  return starts.map((from, at) => [from, starts[at + 1] ?? sorted.length]);
}

/** How often each article is drawn, when as many are drawn with replacement as there are. */
function drawnArticles(articles: readonly string[], random: () => number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < articles.length; at += 1) {
    const article = articles[Math.floor(random() * articles.length)];
    if (article !== undefined) counts.set(article, (counts.get(article) ?? 0) + 1);
  }
  return counts;
}

function drawnPosition(
  { observations, measured, fixed }: VariedCell,
  counts: ReadonlyMap<string, number>,
  random: () => number,
): number | null {
  if (fixed !== null) return fixed;
  if (measured.length > 0) return measured[Math.floor(random() * measured.length)] ?? null;
  const values = observations.flatMap(({ articles, position }) => {
    // An observation that several articles retell is drawn where the first of them is.
    const times = counts.get(articles[0] ?? "") ?? 0;
    return Array.from({ length: times }, () => moved(position, random()));
  });
  return values.length === 0 ? null : median(values);
}

/** A step down one time in four, a step up one time in four, within the scale. */
function moved(position: number, chance: number): number {
  const step = chance < 0.25 ? -1 : chance < 0.5 ? 1 : 0;
  return Math.max(-2, Math.min(2, position + step));
}

/**
 * A uniform draw from the simplex (normalised exponentials; the sum does not matter for who leads), its largest parts
 * to the heaviest level, shuffled within each level.
 */
function drawWeights(
  weights: Float64Array,
  levels: readonly (readonly [from: number, to: number])[],
  random: () => number,
): void {
  for (let at = 0; at < weights.length; at += 1) weights[at] = -Math.log(1 - random());
  weights.sort().reverse();
  for (const [from, to] of levels) {
    for (let at = to - 1; at > from; at -= 1) {
      const other = from + Math.floor(random() * (at - from + 1));
      const kept = weights[at] ?? 0;
      weights[at] = weights[other] ?? 0;
      weights[other] = kept;
    }
  }
}

function creditLeaders(scores: Float64Array, leads: Float64Array): void {
  const best = Math.max(...scores);
  const leading = scores.reduce((count, score) => count + (score >= best - epsilon ? 1 : 0), 0);
  scores.forEach((score, at) => {
    if (score >= best - epsilon) leads[at] = (leads[at] ?? 0) + 1 / leading;
  });
}
