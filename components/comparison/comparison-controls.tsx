import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { Check, Checks, ChoiceGroup } from "@/components/ui/choice-group";
import { setWords, type ComparisonAddress } from "@/lib/view/comparison-view";

type ComparisonControlsProps = {
  view: ComparisonAddress;
  languages: readonly MarkedLanguage[];
  /** The years a reader can count from. */
  years: readonly number[];
  /** Whether measurements differ from the articles on any row, as they are counted. */
  measurementsDiffer: boolean;
  disabled: boolean;
  /** Typing replaces the address, a choice adds to the history. */
  onType: (changed: Partial<ComparisonAddress>) => void;
  onChoose: (changed: Partial<ComparisonAddress>) => void;
};

const rowOptions = [
  { value: "all", label: "All" },
  { value: "differences", label: "Languages apart" },
  { value: "disagreements", label: "Articles disagree" },
  { value: "measurements", label: "Measurements differ" },
] as const;

const orderOptions = [
  { value: "topic", label: "By topic" },
  { value: "decisive", label: "Most clearly apart first" },
] as const;

const writtenOptions = [
  { value: "leave-out", label: "Leave out" },
  { value: "count", label: "Count as written" },
] as const;

const densityOptions = [
  { value: "comfortable", label: "Comfortable" },
  { value: "compact", label: "Compact" },
] as const;

/** What to see of a comparison: its rows at once, the rest when asked for. While that is closed it says what is set. */
export function ComparisonControls(props: ComparisonControlsProps) {
  const { view, languages, measurementsDiffer, disabled, onChoose } = props;
  const set = setWords(view, languages);
  const hasMeasurements = measurementsDiffer || view.rows === "measurements";
  return (
    <form
      role="search"
      aria-label="Criteria and traits"
      autoComplete="off"
      className="no-print mt-4 flow-root border-t-2 border-ink pt-3 noscript:hidden"
      onSubmit={(event) => event.preventDefault()}
    >
      {/* Beside the summary, above what it opens: a summary in a line with others moves when it opens. */}
      <div className="float-left me-6">
        <ChoiceGroup
          legend="Rows"
          name="rows"
          options={rowOptions.filter(({ value }) => hasMeasurements || value !== "measurements")}
          value={view.rows}
          disabled={disabled}
          plain
          onChange={(rows) => onChoose({ rows })}
        />
      </div>
      <details className="group">
        <summary className="inline-flex min-h-9.5 items-center gap-2 py-1 font-medium">
          <span className="marker" aria-hidden="true" />
          <span>
            Search, order and what counts
            {set.length > 0 && (
              <span className="font-normal text-muted group-open:hidden"> (now: {set.join("; ")})</span>
            )}
          </span>
        </summary>
        <div className="clear-both flex flex-wrap items-end gap-x-6 gap-y-3 py-3">
          <MoreChoices {...props} />
        </div>
      </details>
    </form>
  );
}

function MoreChoices({ view, languages, years, disabled, onType, onChoose }: ComparisonControlsProps) {
  return (
    <>
      <label className="block w-full text-sm font-medium text-muted sm:w-60">
        Words in criteria and reasons
        <input
          type="search"
          value={view.q}
          maxLength={200}
          disabled={disabled}
          placeholder="garbage collector"
          className="mt-1 block h-9.5 w-full rounded-md border border-line-strong bg-raised px-3 text-base font-normal text-ink"
          onChange={({ target }) => onType({ q: target.value })}
        />
      </label>
      <ChoiceGroup
        legend="Order"
        name="order"
        options={orderOptions}
        value={view.order}
        disabled={disabled}
        onChange={(order) => onChoose({ order })}
      />
      <ChoiceGroup
        legend="Claims that evidence contradicts"
        name="written"
        options={writtenOptions}
        value={view.written ? "count" : "leave-out"}
        disabled={disabled}
        onChange={(value) => onChoose({ written: value === "count" })}
      />
      {years.length > 0 && (
        <ChoiceGroup
          legend="Articles since"
          name="since"
          options={[
            { value: "", label: "All years" },
            ...years.map((year) => ({ value: String(year), label: String(year) })),
          ]}
          value={view.since}
          disabled={disabled}
          onChange={(since) => onChoose({ since })}
        />
      )}
      <LanguageChoice
        languages={languages}
        chosen={view.languages}
        disabled={disabled}
        onChange={(chosen) => onChoose({ languages: chosen })}
      />
      <ChoiceGroup
        legend="Density"
        name="density"
        options={densityOptions}
        value={view.density}
        disabled={disabled}
        onChange={(density) => onChoose({ density })}
      />
    </>
  );
}

type LanguageChoiceProps = {
  languages: readonly MarkedLanguage[];
  chosen: readonly string[];
  disabled: boolean;
  onChange: (chosen: string[]) => void;
};

/** The columns shown; the last one stays. */
function LanguageChoice({ languages, chosen, disabled, onChange }: LanguageChoiceProps) {
  const ids = languages.map(({ id }) => id);
  return (
    <fieldset disabled={disabled} className="min-w-0">
      <legend className="mb-1 text-sm font-medium text-muted">Languages shown</legend>
      <Checks>
        {languages.map((language) => {
          const shown = chosen.includes(language.id);
          return (
            <Check
              key={language.id}
              checked={shown}
              disabled={shown && chosen.length === 1}
              onChange={() => onChange(ids.filter((id) => chosen.includes(id) !== (id === language.id)))}
            >
              <LanguageName language={language} />
            </Check>
          );
        })}
      </Checks>
    </fieldset>
  );
}
