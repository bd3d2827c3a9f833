import type { Difference, Outcome } from "@/lib/schema/case-study";

/** In the order they are counted for readers: what does not fit comes first. */
export const outcomeOrder = [
  "differs",
  "not-found",
  "same",
  "only-own",
] as const satisfies readonly Outcome[];

export type OutcomeCounts = Readonly<Record<Outcome, number>>;

/** On how many points the two tellings agree, differ, or one of them is silent. */
export function outcomeCounts(differences: readonly Pick<Difference, "outcome">[]): OutcomeCounts {
  const count = (outcome: Outcome) => differences.filter((one) => one.outcome === outcome).length;
  return {
    same: count("same"),
    differs: count("differs"),
    "not-found": count("not-found"),
    "only-own": count("only-own"),
  };
}
