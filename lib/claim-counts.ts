import { formatCounted } from "./format";

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
