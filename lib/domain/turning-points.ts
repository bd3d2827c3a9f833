import type { GuidePosition, Recommendation, Weights } from "./recommendation";
import { leadersOf, recommend } from "./recommendation";

/** The weight of one criterion at which another language takes the lead, all other weights unchanged. */
export type TurningPoint = {
  readonly topic: string;
  readonly weight: number;
  /** The nearest weight below at which the lead is shared, and with whom; null where the leader stays. */
  readonly below: Turn | null;
  readonly above: Turn | null;
};
export type Turn = { readonly weight: number; readonly language: string };

type PositionOf = (topic: string, language: string) => GuidePosition | null;

/**
 * For every criterion on which all ranked languages have a position, the exact weights at which the leader changes.
 *
 * The leader L is ahead of M while Σ w·(p_L − p_M) > 0. All but one weight fixed, that sum is a line in the last
 * one, so it is zero at w* = −(Σ of the others) ÷ (p_L − p_M). Empty where the lead is shared or there is none.
 */
export function turningPoints(
  recommendation: Recommendation,
  weights: Weights,
  positionOf: PositionOf,
): TurningPoint[] {
  const [leader, ...others] = leadersOf(recommendation);
  if (leader === undefined || others.length > 0) return [];
  const rivals = recommendation.ranking
    .map(({ language }) => language)
    .filter((language) => language !== leader);
  const leadOver = (topic: string, rival: string): number | null => {
    const own = positionOf(topic, leader);
    const its = positionOf(topic, rival);
    return own === null || its === null ? null : own.position - its.position;
  };
  const comparable = weights.filter(({ topic }) => rivals.every((rival) => leadOver(topic, rival) !== null));
  return comparable.map(({ topic, weight }) => {
    const turns = rivals.flatMap((language): Turn[] => {
      const here = leadOver(topic, language) ?? 0;
      const elsewhere = comparable
        .filter((other) => other.topic !== topic)
        .reduce((sum, other) => sum + other.weight * (leadOver(other.topic, language) ?? 0), 0);
      const at = -elsewhere / here;
      return here === 0 || !Number.isFinite(at) || at < 0 ? [] : [{ weight: at, language }];
    });
    return { topic, weight, below: nearest(turns, weight, -1), above: nearest(turns, weight, 1) };
  });
}

/** Whether half a step of one position, for or against, would change or share the lead; and on which criteria. */
export function fragileCriteria(
  languages: readonly string[],
  weights: Weights,
  positionOf: PositionOf,
): string[] {
  const leaders = leadersOf(recommend(languages, weights, positionOf));
  return weights.flatMap(({ topic, weight }) => {
    if (weight === 0) return [];
    const flips = languages.some((moved) =>
      [0.5, -0.5].some((step) => {
        const shifted: PositionOf = (on, language) => {
          const position = positionOf(on, language);
          if (position === null || on !== topic || language !== moved) return position;
          return { ...position, position: Math.max(-2, Math.min(2, position.position + step)) };
        };
        return !sameLeaders(leaders, leadersOf(recommend(languages, weights, shifted)));
      }),
    );
    return flips ? [topic] : [];
  });
}

export function sameLeaders(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((language) => others.includes(language));
}

function nearest(turns: readonly Turn[], weight: number, side: 1 | -1): Turn | null {
  const onSide = turns.filter((turn) => (turn.weight - weight) * side > 0 || turn.weight === weight);
  const [first] = onSide.toSorted((a, b) => Math.abs(a.weight - weight) - Math.abs(b.weight - weight));
  return first ?? null;
}
