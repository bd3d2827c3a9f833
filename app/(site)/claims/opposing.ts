import type { Site } from "@/app/catalog";
import { judgeSame, opposingClaims, oppositionTo } from "@/lib/domain/claims";
import { figuresComparable, figuresOf, figuresOfSame, type ReportedFigure } from "@/lib/domain/figures";
import type { NamedOpposition, Unopposed } from "@/lib/words/opposition";
import type { Claim } from "@/lib/schema/claim";

/** The claims that judge more than a step apart, put languages in the other order, or give figures that do not meet. */
export function opposingOf(claim: Claim, { claimsOn, figureConflicts }: Site): readonly Claim[] {
  const conflicts = conflictsOf(figureConflicts);
  return opposingClaims(
    claim,
    claimsOn.get(claim.topic) ?? [],
    (one, other) => conflicts.get(one.id)?.has(other.id) === true,
  );
}

/** In what they oppose it. */
export function oppositionOf(claim: Claim, opposing: readonly Claim[], { languages }: Site): NamedOpposition {
  const opposition = oppositionTo(claim, opposing);
  return { ...opposition, names: opposition.languages.map((id) => languages.get(id)?.name ?? id) };
}

/** Why none does, of a claim that none opposes. */
export function unopposedBecause(claim: Claim, site: Site): Unopposed {
  const others = (site.claimsOn.get(claim.topic) ?? []).filter(({ article }) => article !== claim.article);
  const figures = figuresOf([claim], site.metrics);
  const judges = Object.keys(claim.stances).length > 0;
  if (!judges && figures.length === 0) return "judges-nothing";
  const theirs = figures.length === 0 ? [] : figuresOf(others, site.metrics);
  if (others.some((other) => judgeSame(claim, other))) return "within-a-step";
  if (areAny(figures, theirs, figuresComparable)) return "figures-meet";
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
