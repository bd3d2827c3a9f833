import type { Site } from "@/app/catalog";
import { opposingClaims } from "@/lib/domain/claims";
import type { Claim } from "@/lib/schema/claim";

/** The claims that say otherwise: those that judge more than a step apart, or give figures that do not meet. */
export function opposingOf(claim: Claim, { claims, figureConflicts }: Site): readonly Claim[] {
  return opposingClaims(claim, [...claims.values()], (one, other) =>
    figureConflicts.some(
      ({ lower, upper }) =>
        [lower.claim, upper.claim].toSorted().join() === [one.id, other.id].toSorted().join(),
    ),
  );
}
