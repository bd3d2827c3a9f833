import type { PositionOf, Recommendation, Weights } from "./recommendation";
import { leadersOf, recommend } from "./recommendation";

/** The weights of one criterion at which another language takes the lead, all other weights unchanged. */
export type TurningPoint = {
  readonly topic: string;
  /** What it weighs now. */
  readonly weight: number;
  /** The nearest weight below and above at which the lead is shared; null where the leader stays. */
  readonly below: Turn | null;
  readonly above: Turn | null;
};
export type Turn = {
  readonly weight: number;
  /** Those that lead beyond the weight: several where they stay level. */
  readonly languages: readonly string[];
};

/** Weights this close are the same. */
const epsilon = 1e-9;

/**
 * For every criterion on which all ranked languages have a position, the exact weights at which the leader changes.
 *
 * The leader L is ahead of M while the sum of w·(p_L − p_M) is above 0. All but one weight fixed, that sum is a line in
 * the last one, so it is zero at w* = −(sum of the others) ÷ (p_L − p_M). Empty where the lead is shared or there is
 * none. Whether enough weight stays compared to rank at all is left aside.
 */
export function turningPoints(
  recommendation: Recommendation,
  weights: Weights,
  positionOf: PositionOf,
): TurningPoint[] {
  const [leader, ...others] = leadersOf(recommendation);
  if (leader === undefined || others.length > 0) return [];
  const ranked = recommendation.ranking.map(({ language }) => language);
  const rivals = ranked.filter((language) => language !== leader);
  const comparable = weights.filter(({ topic }) =>
    ranked.every((language) => positionOf(topic, language) !== null),
  );
  const worth = (topic: string, language: string): number => positionOf(topic, language)?.position ?? 0;
  const leadOver = (topic: string, rival: string): number => worth(topic, leader) - worth(topic, rival);

  return comparable.map(({ topic, weight }) => {
    const elsewhere = comparable.filter((other) => other.topic !== topic && other.weight > 0);
    // Where nothing else weighs, no weight of this one changes an order.
    const crossings = (elsewhere.length === 0 ? [] : rivals).flatMap((language): Crossing[] => {
      const here = leadOver(topic, language);
      if (here === 0) return [];
      const lead = elsewhere.reduce((sum, other) => sum + other.weight * leadOver(other.topic, language), 0);
      const at = -lead / here;
      return at < -epsilon ? [] : [{ weight: Math.max(0, at), language, position: worth(topic, language) }];
    });
    return {
      topic,
      weight,
      below: nearestTurn(
        crossings.filter((crossing) => crossing.weight < weight),
        -1,
      ),
      above: nearestTurn(
        crossings.filter((crossing) => crossing.weight > weight),
        1,
      ),
    };
  });
}

type Crossing = { readonly weight: number; readonly language: string; readonly position: number };

/** Of rivals that draw level at one weight, those lead beyond it that gain most from going on in this direction. */
function nearestTurn(crossings: readonly Crossing[], direction: 1 | -1): Turn | null {
  const [first] = crossings.toSorted((a, b) => direction * (a.weight - b.weight));
  if (first === undefined) return null;
  const level = crossings.filter(({ weight }) => Math.abs(weight - first.weight) < epsilon);
  const best = Math.max(...level.map(({ position }) => direction * position));
  const leading = level.filter(({ position }) => direction * position === best);
  return { weight: first.weight, languages: leading.map(({ language }) => language) };
}

/** The weights of one criterion, all others unchanged, with which there is not enough to rank. */
export type Unranked = { readonly topic: string; readonly weights: readonly number[] };

/**
 * Where one weight, from none to `most`, leaves not enough to rank; empty where there is no ranking now.
 *
 * @param languages those that are ranked
 */
export function unrankedWeights(
  languages: readonly string[],
  weights: Weights,
  positionOf: PositionOf,
  most: number,
): Unranked[] {
  const notEnough = (some: Weights) => recommend(languages, some, positionOf).notEnough;
  if (notEnough(weights) !== null) return [];
  return weights.flatMap(({ topic, weight }) => {
    const without = Array.from({ length: most + 1 }, (_, at) => at).filter(
      (at) =>
        at !== weight &&
        notEnough(weights.map((one) => (one.topic === topic ? { topic, weight: at } : one))) !== null,
    );
    return without.length === 0 ? [] : [{ topic, weights: without }];
  });
}
