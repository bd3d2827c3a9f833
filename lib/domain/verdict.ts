import type { Claim } from "@/lib/schema/claim";
import type { Bearing, Evidence } from "@/lib/schema/evidence";
import { groupBy } from "./group";

export const verdicts = [
  "supported",
  "needs-context",
  "contradicted",
  "outdated",
  "contested",
  "not-found",
  "unchecked",
] as const;
export type Verdict = (typeof verdicts)[number];

/** What follows for a claim from all that bears on it, in any order. */
export function verdictOf(bearings: readonly Bearing[]): Verdict {
  const some = (bearing: Bearing) => bearings.includes(bearing);

  if (some("contradicts")) return some("supports") || some("qualifies") ? "contested" : "contradicted";
  if (some("outdates")) return "outdated";
  if (some("qualifies")) return "needs-context";
  if (some("supports")) return "supported";
  return some("not-found") ? "not-found" : "unchecked";
}

/** The verdict on every claim, by claim id. */
export function verdictsOf(
  claims: readonly Pick<Claim, "id">[],
  evidence: readonly Pick<Evidence, "bears">[],
): ReadonlyMap<string, Verdict> {
  const bearingsByClaim = groupBy(
    evidence.flatMap((one) => one.bears),
    (bearing) => bearing.claim,
  );
  return new Map(
    claims.map(({ id }) => [id, verdictOf((bearingsByClaim.get(id) ?? []).map((bearing) => bearing.as))]),
  );
}

/** From what speaks most against a number to what speaks for it. */
const gravity = [
  "contradicted",
  "contested",
  "outdated",
  "not-found",
  "needs-context",
  "unchecked",
  "supported",
] as const satisfies readonly Verdict[];

/** The verdicts of claims that were checked, in the order of `checkedFirst`. */
export const checkedVerdicts: readonly Verdict[] = gravity.filter((verdict) => verdict !== "unchecked");

/** What holds of a thing that rests on several claims: the worst of their verdicts; unchecked without any. */
export function gravestVerdict(given: readonly Verdict[]): Verdict {
  return gravity.find((verdict) => given.includes(verdict)) ?? "unchecked";
}

/** Checked claims first, what speaks against one before what speaks for one; otherwise in the order given. */
export function checkedFirst<Checked extends Pick<Claim, "id">>(
  claims: readonly Checked[],
  verdicts: ReadonlyMap<string, Verdict>,
): readonly Checked[] {
  const rankOf = ({ id }: Checked): number => {
    const verdict = verdicts.get(id) ?? "unchecked";
    return verdict === "unchecked" ? gravity.length : gravity.indexOf(verdict);
  };
  return claims.toSorted((one, other) => rankOf(one) - rankOf(other));
}

/** The claims that count towards positions: contradicted ones only where the reader wants all as written. */
export function countedClaims(
  claims: readonly Claim[],
  verdicts: ReadonlyMap<string, Verdict>,
  asWritten: boolean,
): readonly Claim[] {
  return asWritten ? claims : claims.filter((claim) => verdicts.get(claim.id) !== "contradicted");
}

/** How many claims were checked, and how many have each verdict that some have, in the order of verdicts. */
export type VerdictCounts = {
  readonly claims: number;
  readonly checked: number;
  readonly counts: readonly { readonly verdict: Verdict; readonly count: number }[];
};

/** Counts the verdicts on the claims; a claim without one is unchecked. */
export function verdictCounts(
  claims: readonly Pick<Claim, "id">[],
  verdictOn: ReadonlyMap<string, Verdict>,
): VerdictCounts {
  const byVerdict = groupBy(claims, ({ id }) => verdictOn.get(id) ?? "unchecked");
  return {
    claims: claims.length,
    checked: claims.length - (byVerdict.get("unchecked")?.length ?? 0),
    counts: verdicts.flatMap((verdict) => {
      const count = byVerdict.get(verdict)?.length ?? 0;
      return count === 0 ? [] : [{ verdict, count }];
    }),
  };
}
