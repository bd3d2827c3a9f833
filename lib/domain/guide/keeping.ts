import type { GuideOutcome } from "./guide";
import { leadersOf, type Recommendation } from "./recommendation";

/** How the language in use stands against what leads, and where a switch would go. Nothing of it is scored. */
export type Keeping = {
  readonly current: string;
  /** The languages to switch to: the leaders other than the one in use. */
  readonly moves: readonly string[];
} & (
  | { readonly standing: "ruled-out"; readonly requirements: readonly string[] }
  | { readonly standing: "left-out" }
  /** No other language is left. */
  | { readonly standing: "only" }
  | { readonly standing: "not-ranked" }
  /** `level`: others share the lead. */
  | { readonly standing: "leads"; readonly score: number; readonly level: readonly string[] }
  | {
      readonly standing: "behind";
      readonly rank: number;
      readonly score: number;
      readonly lead: number;
    }
);

/**
 * What keeping a language comes to.
 *
 * @param shown the ranking that the reader sees
 */
export function keepingOf(
  current: string,
  { ruledOut, remaining }: Pick<GuideOutcome, "ruledOut" | "remaining">,
  shown: Recommendation,
): Keeping {
  const leaders = remaining.length === 1 ? remaining : leadersOf(shown);
  const moves = leaders.filter((language) => language !== current);
  const out = ruledOut.find(({ language }) => language === current);
  if (out !== undefined) {
    const requirements = out.because.map(({ requirement }) => requirement);
    return { current, moves, standing: "ruled-out", requirements };
  }
  if (!remaining.includes(current)) return { current, moves, standing: "left-out" };
  if (remaining.length === 1) return { current, moves, standing: "only" };
  const own = shown.ranking.find(({ language }) => language === current);
  const first = shown.ranking[0];
  if (shown.notEnough !== null || own?.score == null || first?.score == null) {
    return { current, moves: [], standing: "not-ranked" };
  }
  return own.rank === 1
    ? { current, moves: [], standing: "leads", score: own.score, level: moves }
    : { current, moves, standing: "behind", rank: own.rank, score: own.score, lead: first.score };
}
