import { formatCounted } from "@/lib/format";

/** What articles say of a language on a topic: how many claims name it, and how many of these judge it. */
export type SpokenOf = { readonly claims: number; readonly judgements: number };

/** The counts of a cell, by the claims that name its language. */
export function spokenIn({
  claims,
  notJudged,
}: {
  readonly claims: readonly unknown[];
  readonly notJudged: number;
}): SpokenOf {
  return { claims: claims.length, judgements: claims.length - notJudged };
}

/**
 * Why a language has no position: no claim names it, none of those that do judges it, or evidence contradicts all that
 * judge it. All three are unknown; only the first is silence.
 */
export function silentWords({ claims, judgements }: SpokenOf): string {
  if (judgements > 0) return "no judgement counts";
  return claims > 0 ? "no article judges" : "no article says";
}

/** What stands behind a cell: "62 judgements", and where they give no position "1 judgement, contradicted". */
export function spokenWords({ claims, judgements }: SpokenOf, isSilent: boolean): string {
  const words = judgementWords(judgements, claims);
  return isSilent && judgements > 0 ? `${words}, contradicted` : words;
}

/**
 * Two counts of one cell, by two names. Claims are all that name the language on the topic; judgements are those of
 * them that judge it, on which its position rests: "62 judgements", and where there is none, "3 claims, no judgement".
 */
export function judgementWords(judgements: number, claims = judgements): string {
  if (judgements === 0) return `${formatCounted(claims, "claim")}, no judgement`;
  return formatCounted(judgements, "judgement");
}

/** Both counts: "86 claims, 62 of them judgements". */
export function claimAndJudgementWords(claims: number, judgements: number): string {
  if (judgements === 0) return judgementWords(0, claims);
  const all = formatCounted(claims, "claim");
  if (judgements < claims)
    return `${all}, ${judgements} of them ${judgements === 1 ? "a judgement" : "judgements"}`;
  return claims === 1 ? `${all}, a judgement` : `${all}, all of them judgements`;
}
