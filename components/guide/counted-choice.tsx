import { ChoiceGroup } from "@/components/ui/choice-group";
import type { Counted } from "@/lib/domain/guide-positions";
import type { GuideActions } from "./use-guide-choice.client";

type CountedChoiceProps = {
  counted: Counted;
  /** The years a reader can count from. */
  years: readonly number[];
  disabled: boolean;
  onChange: GuideActions["count"];
};

const layerOptions = [
  { value: "measured", label: "Measured first" },
  { value: "articles", label: "Articles only" },
] as const;

const writtenOptions = [
  { value: "leave-out", label: "Leave out" },
  { value: "count", label: "Count as written" },
] as const;

/** Which claims and measurements make the positions. */
export function CountedChoice({ counted, years, disabled, onChange }: CountedChoiceProps) {
  return (
    <section aria-labelledby="counted-title" className="mt-9">
      <h3 id="counted-title" className="text-lg font-semibold">
        What counts?
      </h3>
      <div className="mt-2 grid gap-3">
        <ChoiceGroup
          legend="Where datasets measured a criterion"
          name="layer"
          options={layerOptions}
          value={counted.layer}
          disabled={disabled}
          onChange={(layer) => onChange({ layer })}
        />
        <ChoiceGroup
          legend="Claims that evidence contradicts"
          name="written"
          options={writtenOptions}
          value={counted.asWritten ? "count" : "leave-out"}
          disabled={disabled}
          onChange={(value) => onChange({ written: value === "count" })}
        />
        {years.length > 0 && (
          <ChoiceGroup
            legend="Articles since"
            name="since"
            options={[
              { value: "", label: "All years" },
              ...years.map((year) => ({ value: String(year), label: String(year) })),
            ]}
            value={counted.since === null ? "" : String(counted.since)}
            disabled={disabled}
            onChange={(since) => onChange({ since })}
          />
        )}
      </div>
    </section>
  );
}
