import { relaxSentence } from "@/lib/words/requirement";
import type { GuideResultProps } from "./guide-result";

type RelaxRequirementProps = Pick<GuideResultProps, "outcome" | "lookup" | "disabled" | "actions">;

/** Where fewer than two languages are left: which single requirement to relax, and what leads then. */
export function RelaxRequirement({ outcome, lookup, disabled, actions }: RelaxRequirementProps) {
  const { recommendation, requirements, ruledOut, alternatives } = outcome;
  if (recommendation.notEnough !== "no-languages") return null;
  const enough = alternatives.flatMap((one) =>
    one.kind === "waive" && one.notEnough !== "no-languages" ? [one] : [],
  );
  const relax = (requirement: string) => {
    actions.require(requirement, "off", requirements.find(({ id }) => id === requirement)?.given === true);
    // The button goes with the requirement it relaxes.
    document.getElementById("ranking-title")?.focus();
  };
  return (
    <div className="mt-3 max-w-prose border-s-2 border-accent ps-3">
      <p>{relaxWords(enough.length, ruledOut.length > 0)}</p>
      {enough.map((alternative) => (
        <p key={alternative.requirement} className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
          <span className="min-w-60 flex-1">{relaxSentence(alternative, lookup.names)}</span>
          <button
            type="button"
            className="control no-print"
            disabled={disabled}
            onClick={() => relax(alternative.requirement)}
          >
            Do without
            <span className="sr-only"> “{lookup.names.requirement(alternative.requirement)}”</span>
          </button>
        </p>
      ))}
    </div>
  );
}

function relaxWords(enough: number, isRuledOut: boolean): string {
  const need = "A ranking needs two languages.";
  if (enough === 1) return `${need} Relaxing this one requirement is enough:`;
  if (enough > 1) return `${need} Relaxing any one of these requirements is enough:`;
  return isRuledOut
    ? `${need} No single requirement is enough to relax: switch off several, or let a language back in.`
    : `${need} Let languages back in.`;
}
