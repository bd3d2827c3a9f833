import { ChoiceGroup } from "@/components/ui/choice-group";
import { shownEnd, type BiasSwitch, type GuideOutcome } from "@/lib/domain/guide/guide";
import type { Counted } from "@/lib/domain/guide/positions";
import { formatNames } from "@/lib/format";
import { biasWords, effectSentence, isSameEnd } from "@/lib/words/guide-change";
import type { GuideLookup } from "@/components/guide/guide-lookup";
import type { CountedChange, GuideActions } from "./use-guide-choice.client";

type CountedChoiceProps = {
  counted: Counted;
  outcome: GuideOutcome;
  lookup: GuideLookup;
  disabled: boolean;
  onChange: GuideActions["count"];
};

const layerOptions = [
  { value: "measured", label: "Measured first" },
  { value: "articles", label: "Articles only" },
] as const;

/** Which claims and measurements make the positions, and what each switch would change. */
export function CountedChoice({ counted, outcome, lookup, disabled, onChange }: CountedChoiceProps) {
  const { biases, leftOut } = outcome;
  const { names } = lookup;
  const now = shownEnd(outcome);
  const articles = [...counted.skip, ...leftOut.map(({ article }) => article)].toSorted();
  return (
    <fieldset disabled={disabled} aria-describedby="counted-help" className="mt-9 min-w-0">
      <legend className="text-lg font-semibold">What counts?</legend>
      <p id="counted-help" className="mb-2 text-sm text-muted">
        Choose which articles and measurements count, and see at once what that changes.
      </p>
      <div className="guide-counted">
        <div>
          {counted.layer !== "only-measured" && (
            <ChoiceGroup
              legend="Where datasets measured a criterion"
              name="layer"
              options={layerOptions}
              value={counted.layer}
              disabled={disabled}
              onChange={(layer) => onChange({ layer })}
            />
          )}
          <p className="mt-3 text-sm font-medium text-muted">Articles that count</p>
          <ul className="mt-1 divide-y divide-line border-y border-line">
            {articles.map((article) => {
              const without = leftOut.find((one) => one.article === article);
              return (
                <SwitchItem
                  key={article}
                  id={`article-${article}`}
                  label={names.article(article)}
                  on={!counted.skip.includes(article)}
                  changesLead={without !== undefined && !isSameEnd(without, now)}
                  effect={
                    without === undefined ? "Left out." : effectSentence(without, now, names, "without")
                  }
                  onChange={(on) =>
                    onChange({
                      skip: on
                        ? counted.skip.filter((other) => other !== article)
                        : [...counted.skip, article],
                    })
                  }
                />
              );
            })}
          </ul>
        </div>
        <div>
          <p className="mt-3 text-sm font-medium text-muted">Rules for what counts</p>
          <ul className="mt-1 divide-y divide-line border-y border-line">
            {biases.map((bias) => (
              <SwitchItem
                key={bias.id}
                id={bias.id}
                label={biasWords(bias)}
                on={bias.on}
                changesLead={!isSameEnd(bias, now)}
                effect={[
                  effectSentence(bias, now, names, bias.on ? "off" : "switch"),
                  leavesOutWords(bias, names),
                ].join(" ")}
                onChange={() => onChange(changeOf(bias))}
              />
            ))}
          </ul>
        </div>
      </div>
    </fieldset>
  );
}

type SwitchItemProps = {
  id: string;
  label: string;
  on: boolean;
  /** Whether another would lead, or the same for another reason. */
  changesLead: boolean;
  effect: string;
  onChange: (on: boolean) => void;
};

function SwitchItem({ id, label, on, changesLead, effect, onChange }: SwitchItemProps) {
  return (
    <li>
      <label className="flex items-start gap-3 pt-2 text-[0.9375rem] has-disabled:cursor-default">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={`effect-${id}`}
          className="mt-1 size-4 shrink-0 scroll-my-20"
          onChange={({ target }) => onChange(target.checked)}
        />
        {label}
      </label>
      <p
        id={`effect-${id}`}
        className={`pb-2 ps-7 text-sm ${changesLead ? "font-medium text-ink" : "text-muted"}`}
      >
        {effect}
      </p>
    </li>
  );
}

function changeOf({ changed }: BiasSwitch): CountedChange {
  const { asWritten, since, layer, independent, named } = changed;
  return {
    ...(layer === undefined ? {} : { layer }),
    ...(independent === undefined ? {} : { independent }),
    ...(named === undefined ? {} : { named }),
    ...(asWritten === undefined ? {} : { written: asWritten }),
    ...(since === undefined ? {} : { since: since === null ? "" : String(since) }),
  };
}

function leavesOutWords({ leavesOut }: BiasSwitch, names: GuideLookup["names"]): string {
  if (leavesOut.length === 0) return "";
  return `Leaves out ${formatNames(leavesOut.map((article) => `“${names.article(article)}”`))}.`;
}
