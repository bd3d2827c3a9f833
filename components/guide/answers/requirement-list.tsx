import { Choice, Choices } from "@/components/ui/choice-group";
import type { RequirementState } from "@/lib/domain/guide/guide";
import { requirementUses, type RequirementUse } from "@/lib/domain/guide/choice";
import { usedAs } from "@/lib/domain/guide/difference";
import { requirementEffect } from "@/lib/words/requirement";
import type { GuideLookup } from "@/components/guide/guide-lookup";
import type { GuideActions } from "./use-guide-choice.client";

type RequirementListProps = {
  requirements: readonly RequirementState[];
  lookup: GuideLookup;
  disabled: boolean;
  onChange: GuideActions["require"];
};

/** Hard conditions, each with what it rules out, whether it is on or not. */
export function RequirementList({ requirements, disabled, ...rest }: RequirementListProps) {
  return (
    <fieldset disabled={disabled} aria-describedby="requirements-help" className="mt-9 min-w-0">
      <legend className="text-lg font-semibold">What must it have?</legend>
      <p id="requirements-help" className="text-sm text-muted">
        “Must” rules languages out, whatever they score. “Prefer” rules nothing out and weighs 2. Where nobody
        knows, a language stays in.
      </p>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {requirements.map((state) => (
          <RequirementItem key={state.id} state={state} {...rest} />
        ))}
      </ul>
    </fieldset>
  );
}

type RequirementItemProps = Pick<RequirementListProps, "lookup" | "onChange"> & { state: RequirementState };

function RequirementItem({ state, lookup, onChange }: RequirementItemProps) {
  const { id, on, given, results } = state;
  const used = usedAs(state);
  const name = lookup.names.requirement(id);
  return (
    <li className="py-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span
          id={`requirement-name-${id}`}
          className={`flex-1 text-[0.9375rem] ${used === "off" ? "" : "font-medium"}`}
        >
          {name}
        </span>
        <Choices
          role="radiogroup"
          aria-labelledby={`requirement-name-${id}`}
          aria-describedby={`requirement-${id}`}
        >
          {requirementUses.map((use) => (
            <Choice
              key={use}
              name={`requirement-${id}`}
              label={useWords[use]}
              checked={use === used}
              onChange={() => onChange(id, use, given)}
            />
          ))}
        </Choices>
      </div>
      <p id={`requirement-${id}`} className="mt-0.5 text-sm text-muted">
        {lookup.requirements.get(id)?.why} {requirementEffect(results, used, lookup.names)}
        {given && (on ? " Switched on by your answers." : " Your answers ask for it; you switched it off.")}
      </p>
    </li>
  );
}

const useWords = { off: "Off", preferred: "Prefer", required: "Must" } as const satisfies Record<
  RequirementUse,
  string
>;
