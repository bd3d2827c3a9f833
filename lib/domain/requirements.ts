import type { Requirement } from "@/lib/schema/guide";
import type { TraitValue } from "@/lib/schema/trait";
import type { ReportedFigure } from "./figures";
import type { Consensus } from "./position";

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
  | { readonly kind: "trait"; readonly value: boolean | string | null; readonly unknown: string | null }
  | {
      readonly kind: "figure";
      readonly lowest: ReportedFigure | null;
      readonly highest: ReportedFigure | null;
    }
  | { readonly kind: "position"; readonly median: number | null };

export type RequirementFacts = {
  readonly languages: readonly {
    readonly id: string;
    readonly traits: Readonly<Record<string, TraitValue>>;
  }[];
  /** In their metric's own unit. */
  readonly figures: readonly ReportedFigure[];
  /** By `<topic>/<language>`. */
  readonly consensus: ReadonlyMap<string, Consensus>;
};

/** Each requirement against each language. */
export function requirementResults(
  requirements: readonly Requirement[],
  { languages, figures, consensus }: RequirementFacts,
): RequirementResult[] {
  return requirements.flatMap(({ id: requirement, rule }) =>
    languages.map((language): RequirementResult => {
      const shared = { requirement, language: language.id };
      switch (rule.kind) {
        case "trait":
          return { ...shared, ...traitResult(language.traits[rule.trait], rule.is) };
        case "figure": {
          const own = figures.filter(
            ({ metric, subject }) => metric === rule.metric && subject === language.id,
          );
          return { ...shared, ...figureResult(own, rule.atMost) };
        }
        case "position":
          return {
            ...shared,
            ...positionResult(consensus.get(`${rule.topic}/${language.id}`), rule.atLeast),
          };
        default:
          return rule satisfies never;
      }
    }),
  );
}

type Result = Omit<RequirementResult, "requirement" | "language">;

function traitResult(trait: TraitValue | undefined, wanted: boolean): Result {
  const { claims = [], sources = [], value } = trait ?? {};
  if (typeof value === "boolean") {
    const because = { kind: "trait", value, unknown: null } as const;
    return { outcome: value === wanted ? "met" : "ruled-out", because, claims, sources };
  }
  const unknown = typeof value === "object" ? value.unknown : "nobody has looked yet";
  return { outcome: "unknown", because: { kind: "trait", value: null, unknown }, claims, sources };
}

/** The lowest number that any article gives decides: the most favourable reading. */
function figureResult(figures: readonly ReportedFigure[], atMost: number): Result {
  const stated = figures.filter(({ low, high }) => low !== null || high !== null);
  const sorted = stated.toSorted((a, b) => lowestOf(a) - lowestOf(b));
  const lowest = sorted[0] ?? null;
  const highest = sorted.at(-1) ?? null;
  const claims = sorted.map(({ claim }) => claim);
  const because = { kind: "figure", lowest, highest } as const;
  if (lowest === null) return { outcome: "unknown", because, claims, sources: [] };
  return { outcome: lowestOf(lowest) <= atMost ? "met" : "ruled-out", because, claims, sources: [] };
}

function lowestOf({ low, high }: ReportedFigure): number {
  return low ?? high ?? 0;
}

function positionResult(consensus: Consensus | undefined, atLeast: number): Result {
  const median = consensus?.median ?? null;
  const claims = consensus?.positions.flatMap((position) => position.claims) ?? [];
  const outcome = median === null ? "unknown" : median >= atLeast ? "met" : "ruled-out";
  return { outcome, because: { kind: "position", median }, claims, sources: [] };
}
