import type { RequirementState } from "@/lib/domain/guide";
import { formatNames } from "@/lib/format";
import type { GuideLookup } from "./guide-lookup";

type RequirementListProps = {
  requirements: readonly RequirementState[];
  lookup: GuideLookup;
  disabled: boolean;
  onChange: (requirement: string, on: boolean, given: boolean) => void;
  onPrefer: (requirement: string, preferred: boolean) => void;
};

/** Hard conditions, each with what it rules out, whether it is on or not. */
export function RequirementList({
  requirements,
  lookup,
  disabled,
  onChange,
  onPrefer,
}: RequirementListProps) {
  return (
    <fieldset disabled={disabled} aria-describedby="requirements-help" className="mt-9 min-w-0">
      <legend className="text-lg font-semibold">What must it have?</legend>
      <p id="requirements-help" className="text-sm text-muted">
        A requirement rules languages out, whatever they score, unless it is only preferred. Where nobody
        knows, a language stays in.
      </p>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {requirements.map(({ id, on, given, preferred, results }) => (
          <li key={id}>
            <label className="flex items-start gap-2.5 py-2 text-[0.9375rem] has-disabled:cursor-default">
              <input
                type="checkbox"
                checked={on || preferred}
                aria-describedby={`requirement-${id}`}
                className="mt-1 size-4 scroll-my-20 accent-ink"
                onChange={({ target }) =>
                  preferred ? onPrefer(id, false) : onChange(id, target.checked, given)
                }
              />
              <span className={on || preferred ? "font-medium" : ""}>{lookup.names.requirement(id)}</span>
            </label>
            <p id={`requirement-${id}`} className="-mt-1.5 pb-2 ps-6.5 text-sm text-muted">
              {lookup.requirements.get(id)?.why} {effectWords(results, lookup)}
              {given &&
                (on ? " Switched on by your answers." : " Your answers ask for it; you switched it off.")}
            </p>
            {(on || preferred) && (
              <label className="flex min-h-8 items-center gap-2 pb-2 ps-6.5 text-sm">
                <input
                  type="checkbox"
                  checked={preferred}
                  className="size-4 accent-ink"
                  onChange={({ target }) => onPrefer(id, target.checked)}
                />
                Prefer it only: it weighs 2 and rules nothing out
              </label>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function effectWords(results: RequirementState["results"], { names }: GuideLookup): string {
  const named = (outcome: "ruled-out" | "unknown") =>
    formatNames(
      results.filter((result) => result.outcome === outcome).map((result) => names.language(result.language)),
    );
  const [out, unknown] = [named("ruled-out"), named("unknown")];
  const ruled = out === "" ? "Rules nothing out." : `Rules out ${out}.`;
  return unknown === "" ? ruled : `${ruled} Not known of ${unknown}.`;
}
