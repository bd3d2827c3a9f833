import { isMostOftenUndecided, isTooClose, leadsInFew, type GuideOutcome } from "./guide";
import { leadersOf, type RankedLanguage, type Recommendation } from "./recommendation";
import type { Robustness } from "./robustness";

type Led = Pick<GuideOutcome, "recommendation" | "closeCalls">;

/**
 * The languages between which it is too close to call, best first: those that lead, those that lead after something
 * small, the one that leads most variations, and, where the leader leads in few of them, the next after that; with all
 * that are ranked between them, and two at least. Empty where the lead is clear, and where there is none.
 *
 * Where another language leads more variations than the one that leads by the answers, the latter leads fewer than half
 * of them: it is too close to call, and both are named.
 *
 * @param robustness null where it is not known (yet)
 */
export function contendersOf(outcome: Led, robustness: Robustness | null): readonly string[] {
  if (!isTooClose(outcome, robustness)) return [];
  const { recommendation, closeCalls } = outcome;
  const often = byVariations(robustness).slice(0, leadsInFew(recommendation, robustness) ? 2 : 1);
  const named = new Set([
    ...leadersOf(recommendation),
    ...closeCalls.flatMap(({ leaders }) => leaders),
    ...often.map(({ language }) => language),
  ]);
  const ranks = recommendation.ranking.map(({ rank }) => rank);
  const lowest = Math.max(
    ranks[1] ?? 1,
    ...recommendation.ranking.filter(({ language }) => named.has(language)).map(({ rank }) => rank),
  );
  return recommendation.ranking.filter(({ rank }) => rank <= lowest).map(({ language }) => language);
}

/** Those between which it is too close to call; where there are none, those that lead `recommendation`. */
export function foremostOf(
  outcome: Led,
  robustness: Robustness | null,
  recommendation: Recommendation = outcome.recommendation,
): readonly string[] {
  const contenders = contendersOf(outcome, robustness);
  return contenders.length > 0 ? contenders : leadersOf(recommendation);
}

/** The language that leads in more variations than any other, by whole percents; null where there is none. */
export function mostOftenLeading(robustness: Robustness | null): string | null {
  const [first, second] = byVariations(robustness);
  if (first === undefined) return null;
  const percent = (share: number) => Math.round(share * 100);
  return percent(first.share) > percent(second?.share ?? 0) ? first.language : null;
}

/** A language's place, or the places it shares with others: the first and the last of them. */
export type SharedPlace = { readonly first: number; readonly last: number };

/**
 * The place of a ranked language: those between which it is too close to call share the first ones. Null where there
 * most often is not enough to rank: then there are scores and no places.
 */
export function placeIn(
  { language, rank }: Pick<RankedLanguage, "language" | "rank">,
  outcome: Led,
  robustness: Robustness | null,
): SharedPlace | null {
  if (isMostOftenUndecided(outcome.recommendation, robustness)) return null;
  const contenders = contendersOf(outcome, robustness);
  return contenders.includes(language) ? { first: 1, last: contenders.length } : { first: rank, last: rank };
}

/** The languages that lead in some variations, most first. */
function byVariations(robustness: Robustness | null): Robustness["leads"] {
  return (robustness?.leads ?? []).filter(({ share }) => share > 0).toSorted((a, b) => b.share - a.share);
}
