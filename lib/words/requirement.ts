import { criterionWord } from "@/lib/domain/comparison/comparison";
import type { Alternative } from "@/lib/domain/guide/guide";
import type { RequirementUse } from "@/lib/domain/guide/choice";
import type { RequirementResult } from "@/lib/domain/guide/requirements";
import type { Requirement } from "@/lib/schema/guide";
import { capitalised } from "./capitalised";
import { formatFigure, formatNames, formatPosition } from "@/lib/format";
import { alternativeSentence } from "./guide-change";
import type { GuideNames } from "./guide";

/** Why a requirement is met or not, or why nobody knows. */
export function requirementSentence(
  { because, outcome }: Pick<RequirementResult, "because" | "outcome">,
  { rule }: Requirement,
  names: GuideNames,
): string {
  switch (because.kind) {
    case "known":
      return "The team knows it.";
    case "trait": {
      const trait = rule.kind === "trait" ? names.trait(rule.trait) : "";
      if (because.value === null) return `${trait}: not known (${because.unknown}), so it stays in.`;
      const only = because.only === undefined ? "" : `, only ${because.only}`;
      return `${trait}: ${because.value ? "yes" : "no"}${only}.`;
    }
    case "figure": {
      const { lowest, highest } = because;
      if (lowest === null || highest === null) return "No article gives a number, so it stays in.";
      const numbers =
        highest === lowest
          ? `Articles say ${formatFigure(lowest)}`
          : `Articles say from ${formatFigure(lowest)} to ${formatFigure(highest)}`;
      return outcome === "unknown" ? `${numbers}, not clearly within it, so it stays in.` : `${numbers}.`;
    }
    case "position": {
      const topic = rule.kind === "position" ? names.criterion(rule.topic) : "";
      if (because.position === null) return `No article judges it on “${topic}”, so it stays in.`;
      return `“${topic}” by what the articles say: ${criterionWord(because.position)} (${formatPosition(because.position)}).`;
    }
    default:
      return because satisfies never;
  }
}

const ruleVerbs = {
  off: "Would rule out",
  preferred: "Not met by",
  required: "Rules out",
} as const satisfies Record<RequirementUse, string>;

/**
 * What a requirement comes to for all languages: "All meet it.", "Rust and Go meet it; not known for Python.",
 * "Rules out Python; not known for Node.js."; with what meeting it depends on: "All meet it, Python only with a separate
 * tool."
 */
export function requirementEffect(
  results: readonly Pick<RequirementResult, "language" | "outcome" | "because">[],
  use: RequirementUse,
  names: GuideNames,
): string {
  const named = (outcome: RequirementResult["outcome"]) =>
    results.filter((result) => result.outcome === outcome).map(({ language }) => names.language(language));
  const namesOf = (some: readonly { readonly language: string }[]) =>
    formatNames(some.map(({ language }) => names.language(language)));
  const [met, out] = [named("met"), named("ruled-out")];
  const open = results.filter(({ outcome }) => outcome === "unknown");
  const disputed = open.filter(({ because }) => because.kind === "figure" && because.lowest !== null);
  const unknown = open.filter((result) => !disputed.includes(result));
  const meet =
    met.length === results.length
      ? "All meet it"
      : `${formatNames(met)} ${met.length === 1 ? "meets" : "meet"} it`;
  const parts = [
    out.length > 0
      ? `${ruleVerbs[use]} ${formatNames(out)}`
      : met.length > 0
        ? [meet, ...conditionsOf(results, names)].join(", ")
        : "",
    disputed.length > 0 ? `not clear for ${namesOf(disputed)}` : "",
    unknown.length > 0 ? `not known for ${namesOf(unknown)}` : "",
  ];
  return `${capitalised(parts.filter((part) => part !== "").join("; "))}.`;
}

/** "Python only with a separate tool", for each language that meets a requirement so. */
function conditionsOf(
  results: readonly Pick<RequirementResult, "language" | "outcome" | "because">[],
  names: GuideNames,
): readonly string[] {
  return results.flatMap(({ language, outcome, because }) =>
    outcome === "met" && because.kind === "trait" && because.only !== undefined
      ? [`${names.language(language)} only ${because.only}`]
      : [],
  );
}

/** Who leads without one requirement, where too few languages are left with it. */
export function relaxSentence(
  alternative: Extract<Alternative, { readonly kind: "waive" }>,
  names: GuideNames,
): string {
  if (alternative.notEnough !== "no-weights") return alternativeSentence(alternative, [], names);
  return `Without the requirement “${names.requirement(alternative.requirement)}” there are languages to rank, with equal weights.`;
}
