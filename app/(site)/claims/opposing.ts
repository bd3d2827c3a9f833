import type { Site } from "@/app/catalog";
import { judgeSame, opposingClaims } from "@/lib/domain/claims";
import { figuresComparable, figuresOf, figuresOfSame, type ReportedFigure } from "@/lib/domain/figures";
import type { Alone } from "@/lib/words/finding";
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

/** Why no claim of another article can say otherwise; null where one could. */
export function aloneBecause(claim: Claim, site: Site): Alone | null {
  const others = (site.claimsOn.get(claim.topic) ?? []).filter(({ article }) => article !== claim.article);
  const figures = figuresOf([claim], site.metrics);
  const judges = Object.keys(claim.stances).length > 0;
  if (!judges && figures.length === 0) return "judges-nothing";
  const theirs = figures.length === 0 ? [] : figuresOf(others, site.metrics);
  if (others.some((other) => judgeSame(claim, other))) return null;
  if (areAny(figures, theirs, figuresComparable)) return null;
  if (judges) return "sole-judgement";
  return areAny(figures, theirs, figuresOfSame) ? "figures-elsewhere" : "sole-figure";
}

/** Whether any figure of the one is so related to any of the other. */
function areAny(
  figures: readonly ReportedFigure[],
  others: readonly ReportedFigure[],
  related: (one: ReportedFigure, other: ReportedFigure) => boolean,
): boolean {
  return figures.some((figure) => others.some((other) => related(figure, other)));
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
