import type { Requirement } from "@/lib/schema/guide";
import type { TraitValue } from "@/lib/schema/trait";
import type { ReportedFigure } from "@/lib/domain/figures";
import type { PositionOf } from "./recommendation";

/** How one language stands to one requirement, with what says so. */
export type RequirementResult = {
  readonly requirement: string;
  readonly language: string;
  /** An unknown keeps the language in, flagged. */
  readonly outcome: "met" | "ruled-out" | "unknown";
  readonly because: Because;
  readonly claims: readonly string[];
  readonly sources: readonly string[];
};

export type Because =
  | { readonly kind: "known" }
  | {
      readonly kind: "trait";
      readonly value: boolean | null;
      readonly unknown: string | null;
      /** What a yes depends on: "with a separate tool". */
      readonly only?: string;
    }
  | {
      readonly kind: "figure";
      readonly lowest: ReportedFigure | null;
      readonly highest: ReportedFigure | null;
    }
  | { readonly kind: "position"; readonly position: number | null };

export type RequirementFacts = {
  readonly languages: readonly {
    readonly id: string;
    readonly traits: Readonly<Record<string, TraitValue>>;
  }[];
  /** In their metric's own unit. */
  readonly figures: readonly ReportedFigure[];
  /** What the articles say, whatever the team knows. */
  readonly positionOf: PositionOf;
  /** The languages that the team knows. */
  readonly known: ReadonlySet<string>;
};

/** Each requirement against each language. */
export function requirementResults(
  requirements: readonly Requirement[],
  facts: RequirementFacts,
): RequirementResult[] {
  return requirements.flatMap((requirement) =>
    facts.languages.map((language) => ({
      requirement: requirement.id,
      language: language.id,
      ...resultOf(requirement, language, facts),
    })),
  );
}

type Result = Omit<RequirementResult, "requirement" | "language">;

function resultOf(
  { rule, metByKnowing }: Requirement,
  { id, traits }: RequirementFacts["languages"][number],
  { figures, positionOf, known }: RequirementFacts,
): Result {
  if (metByKnowing && known.has(id)) {
    return { outcome: "met", because: { kind: "known" }, claims: [], sources: [] };
  }
  switch (rule.kind) {
    case "trait":
      return traitResult(traits[rule.trait], rule.is);
    case "figure":
      return figureResult(
        figures.filter(({ metric, subject }) => metric === rule.metric && subject === id),
        rule.atMost,
      );
    case "position":
      return positionResult(positionOf(rule.topic, id), rule.atLeast);
    default:
      return rule satisfies never;
  }
}

function traitResult(trait: TraitValue | undefined, wanted: boolean): Result {
  const { claims = [], sources = [], value, only } = trait ?? {};
  if (typeof value === "boolean") {
    const because = { kind: "trait", value, unknown: null, ...(only !== undefined && { only }) } as const;
    return { outcome: value === wanted ? "met" : "ruled-out", because, claims, sources };
  }
  const unknown = typeof value === "object" ? value.unknown : "nobody has looked yet";
  return { outcome: "unknown", because: { kind: "trait", value: null, unknown }, claims, sources };
}

/**
 * Met where every number that articles give is within the limit, ruled out where every one is beyond it. Where they
 * lie on both sides, or one of them reaches over it, nobody can tell. Figures relative to something else are no
 * quantities and do not count.
 */
function figureResult(figures: readonly ReportedFigure[], atMost: number): Result {
  const sorted = figures
    .filter(({ relativeTo }) => relativeTo === null)
    .toSorted((a, b) => lowestOf(a) - lowestOf(b));
  const lowest = sorted[0] ?? null;
  const highest = sorted.toSorted((a, b) => highestOf(b) - highestOf(a))[0] ?? null;
  const claims = [...new Set(sorted.map(({ claim }) => claim))];
  const because = { kind: "figure", lowest, highest } as const;
  if (lowest === null || highest === null) return { outcome: "unknown", because, claims, sources: [] };
  const outcome = highestOf(highest) <= atMost ? "met" : lowestOf(lowest) > atMost ? "ruled-out" : "unknown";
  return { outcome, because, claims, sources: [] };
}

/** Of “at most 6” nobody knows how low it is. */
function lowestOf({ low }: ReportedFigure): number {
  return low ?? -Infinity;
}

/** Of “at least 6” nobody knows how high it is. */
function highestOf({ high }: ReportedFigure): number {
  return high ?? Infinity;
}

function positionResult(found: ReturnType<PositionOf>, atLeast: number): Result {
  const position = found?.position ?? null;
  const outcome = position === null ? "unknown" : position >= atLeast ? "met" : "ruled-out";
  return { outcome, because: { kind: "position", position }, claims: found?.claims ?? [], sources: [] };
}
