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
  /** The share of variations in which there is not enough to rank. */
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
 * are left out, and there is no leader where there would be no ranking: where less than half of the weight lies on
 * compared criteria that two languages have two observations on. An article drawn twice is still one. The seed is
 * fixed: the same answers give the same shares.
 */
export function robustness({ languages, weights, articles, cellOf }: Variations): Robustness {
  const random = seededRandom(seed);
  const weighted = weights.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);
  const cells = weighted.flatMap(({ topic }) =>
    languages.map((language) => placedCell(cellOf(topic, language), articles)),
  );
  const counts = new Uint16Array(articles.length);
  const levels = levelsOf(weighted);
  const width = languages.length;
  // Plain loops over flat arrays: ten thousand variations between two key strokes.
  const leads = new Float64Array(width);
  const scores = new Float64Array(width);
  const sampled = new Float64Array(weighted.length);
  const positions = new Float64Array(cells.length);
  const observed = new Uint8Array(cells.length);
  let undecided = 0;

  for (let draw = 0; draw < draws; draw += 1) {
    drawArticles(counts, random);
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at];
      if (cell === undefined) continue;
      positions[at] = drawnPosition(cell, counts, random);
      observed[at] = isDrawnTwice(cell, counts) ? 1 : 0;
    }
    const compared = weighted.map((_, criterion) => isWhole(positions, criterion * width, width));
    const carries = weighted.map((_, criterion) => sumOf(observed, criterion * width, width) >= 2);
    for (let at = 0; at < weightingsPerDraw; at += 1) {
      drawWeights(sampled, levels, random);
      scores.fill(0);
      let total = 0;
      let carried = 0;
      for (let criterion = 0; criterion < sampled.length; criterion += 1) {
        const weight = sampled[criterion] ?? 0;
        total += weight;
        if (compared[criterion] !== true) continue;
        if (carries[criterion] === true) carried += weight;
        for (let language = 0; language < width; language += 1) {
          scores[language] =
            (scores[language] ?? 0) + weight * (positions[criterion * width + language] ?? 0);
        }
      }
      if (carried === 0 || carried * 2 < total) undecided += 1;
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

/** A cell whose observations know the place of the article that they are drawn with. */
type PlacedCell = Omit<VariedCell, "observations"> & {
  readonly observations: readonly { readonly place: number; readonly position: number }[];
};

/** An observation that several articles retell is drawn where the first of them is. */
function placedCell({ observations, ...cell }: VariedCell, articles: readonly string[]): PlacedCell {
  return {
    ...cell,
    observations: observations.map((one) => ({
      place: articles.indexOf(one.articles[0] ?? ""),
      position: one.position,
    })),
  };
}

/** How often each article is drawn, when as many are drawn with replacement as there are. */
function drawArticles(counts: Uint16Array, random: () => number): void {
  counts.fill(0);
  for (let left = counts.length; left > 0; left -= 1) {
    const at = Math.floor(random() * counts.length);
    counts[at] = (counts[at] ?? 0) + 1;
  }
}

/** Not a number where nothing that was drawn says anything. */
function drawnPosition(
  { observations, measured, fixed }: PlacedCell,
  counts: Uint16Array,
  random: () => number,
): number {
  if (fixed !== null) return fixed;
  if (measured.length > 0) return measured[Math.floor(random() * measured.length)] ?? NaN;
  const values: number[] = [];
  for (const { place, position } of observations) {
    for (let times = counts[place] ?? 0; times > 0; times -= 1) {
      insertInOrder(values, moved(position, random()));
    }
  }
  const low = values[Math.floor((values.length - 1) / 2)];
  const high = values[Math.floor(values.length / 2)];
  return low === undefined || high === undefined ? NaN : (low + high) / 2;
}

/** Whether two independent observations are left of what stands behind a position. */
function isDrawnTwice({ observations, measured, fixed }: PlacedCell, counts: Uint16Array): boolean {
  let drawn = fixed === null ? measured.length : 2;
  for (const { place } of observations) if ((counts[place] ?? 0) > 0) drawn += 1;
  return drawn >= 2;
}

function sumOf(numbers: Uint8Array, from: number, width: number): number {
  let sum = 0;
  for (let at = from; at < from + width; at += 1) sum += numbers[at] ?? 0;
  return sum;
}

function insertInOrder(sorted: number[], value: number): void {
  let at = sorted.length;
  sorted.push(value);
  for (; at > 0 && (sorted[at - 1] ?? 0) > value; at -= 1) sorted[at] = sorted[at - 1] ?? 0;
  sorted[at] = value;
}

function isWhole(positions: Float64Array, from: number, width: number): boolean {
  for (let at = from; at < from + width; at += 1) if (Number.isNaN(positions[at])) return false;
  return true;
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
  // In order without sorting: the gaps between ordered exponentials are exponentials too (Rényi 1953).
  let sum = 0;
  for (let left = weights.length; left > 0; left -= 1) {
    sum -= Math.log(1 - random()) / left;
    weights[left - 1] = sum;
  }
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
  let best = -Infinity;
  for (const score of scores) if (score > best) best = score;
  let leading = 0;
  for (const score of scores) if (score >= best - epsilon) leading += 1;
  for (let at = 0; at < scores.length; at += 1) {
    if ((scores[at] ?? 0) >= best - epsilon) leads[at] = (leads[at] ?? 0) + 1 / leading;
  }
}
