import type { Site } from "@/app/catalog";
import { opposingClaims } from "@/lib/domain/claims";
import type { Claim } from "@/lib/schema/claim";

/** The claims that say otherwise: those that judge more than a step apart, or give figures that do not meet. */
export function opposingOf(claim: Claim, { claimsOn, figureConflicts }: Site): readonly Claim[] {
  const conflicts = conflictsOf(figureConflicts);
  return opposingClaims(
    claim,
    claimsOn.get(claim.topic) ?? [],
    (one, other) => conflicts.get(one.id)?.has(other.id) === true,
  );
}

const known = new WeakMap<Site["figureConflicts"], ReadonlyMap<string, ReadonlySet<string>>>();

/** By claim, the claims whose figures do not meet its own; worked out once for all pages. */
function conflictsOf(conflicts: Site["figureConflicts"]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = known.get(conflicts) ?? bothWays(conflicts);
  known.set(conflicts, found);
  return found;
}

function bothWays(conflicts: Site["figureConflicts"]): ReadonlyMap<string, ReadonlySet<string>> {
  const byClaim = new Map<string, Set<string>>();
  const add = (one: string, other: string) => byClaim.set(one, (byClaim.get(one) ?? new Set()).add(other));
  for (const { lower, upper } of conflicts) {
    add(lower.claim, upper.claim);
    add(upper.claim, lower.claim);
  }
  return byClaim;
}
