import type { GuideOutcome } from "./guide";
import { leadersOf, type Recommendation } from "./recommendation";

/** How the language in use stands against what leads, and where a switch would go. Nothing of it is scored. */
export type Keeping = {
  readonly current: string;
  /** The languages to switch to: the leaders, or those too close to call, other than the one in use. */
  readonly moves: readonly string[];
} & (
  | { readonly standing: "ruled-out"; readonly requirements: readonly string[] }
  | { readonly standing: "left-out" }
  /** No other language is left. */
  | { readonly standing: "only" }
  /** `most-often-not-ranked`: there is a ranking, but most often not enough for one. */
  | { readonly standing: "not-ranked" | "most-often-not-ranked" }
  /** `level`: others share the lead. */
  | { readonly standing: "leads"; readonly score: number; readonly level: readonly string[] }
  /** Too close to call against others: all of them, best first. */
  | { readonly standing: "close"; readonly close: readonly string[] }
  /** Behind languages between which it is too close to call. */
  | { readonly standing: "behind-several"; readonly rank: number; readonly score: number }
  | {
      readonly standing: "behind";
      readonly rank: number;
      readonly score: number;
      readonly lead: number;
    }
);

type Doubt = { readonly close: readonly string[]; readonly isUndecided: boolean };

const noDoubt: Doubt = { close: [], isUndecided: false };

/**
 * What keeping a language comes to.
 *
 * @param shown the ranking that the reader sees
 * @param doubt the languages between which it is too close to call, none where the lead is clear; and whether there most
 *   often is not enough to rank
 */
export function keepingOf(
  current: string,
  { ruledOut, remaining }: Pick<GuideOutcome, "ruledOut" | "remaining">,
  shown: Recommendation,
  { close, isUndecided }: Doubt = noDoubt,
): Keeping {
  const leading = close.length > 0 ? close : leadersOf(shown);
  const leaders = remaining.length === 1 ? remaining : leading;
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
  if (isUndecided) return { current, moves: [], standing: "most-often-not-ranked" };
  if (close.includes(current)) {
    return { current, moves: [], standing: "close", close };
  }
  if (close.length > 0) {
    return { current, moves, standing: "behind-several", rank: own.rank, score: own.score };
  }
  return own.rank === 1
    ? { current, moves: [], standing: "leads", score: own.score, level: moves }
    : { current, moves, standing: "behind", rank: own.rank, score: own.score, lead: first.score };
}
