"use client";

import { useEffect, useRef, useState } from "react";
import { LanguageMark, type MarkedLanguage } from "@/components/claim/language-mark";
import { Check, ChoiceGroup } from "@/components/ui/choice-group";
import type { ChartView } from "@/lib/domain/chart/view";
import { formatNumber } from "@/lib/format";

type ChartControlsProps = {
  view: ChartView;
  /** What it shows otherwise than the plain view, in words. */
  changed: readonly string[];
  /** Whether some panel can be divided by its best. */
  canDivide: boolean;
  /** Whether some panel has an axis that can be linear or logarithmic. */
  hasScale: boolean;
  languages: readonly MarkedLanguage[];
  articles: readonly { readonly id: string; readonly title: string }[];
  datasets: readonly { readonly id: string; readonly title: string }[];
  connections: readonly number[];
  disabled: boolean;
  onChange: (changed: {
    relative?: boolean;
    scale?: ChartView["scale"];
    languages?: string[];
    articles?: string[];
    datasets?: string[];
    show?: ChartView["layer"];
    connections?: string[];
  }) => void;
};

/** Folded, so that the chart comes first; open at first where the address asks for another view than the plain one. */
export function ChartControls({ changed, ...controls }: ChartControlsProps) {
  const fold = useRef<HTMLDetailsElement>(null);
  const isChanged = changed.length > 0;
  // The view follows the address only after the first drawing.
  const [isAsked] = useState(() => typeof location !== "undefined" && location.search !== "");
  useEffect(() => {
    if (isAsked && isChanged && fold.current !== null) fold.current.open = true;
  }, [isAsked, isChanged]);
  return (
    <details
      ref={fold}
      className="no-print mt-4 border-y noscript:hidden border-line py-0.5 text-[0.9375rem]"
    >
      <summary className="inline-flex min-h-8 items-center gap-x-1.5">
        <span className="marker" aria-hidden="true" />
        <span>
          Change the view
          {isChanged && <span className="text-muted"> (now: {changed.join("; ")})</span>}
        </span>
      </summary>
      <ControlForm {...controls} />
    </details>
  );
}

function ControlForm({
  view,
  canDivide,
  hasScale,
  languages,
  articles,
  datasets,
  connections,
  disabled,
  onChange,
}: Omit<ChartControlsProps, "changed">) {
  const [isMeasured, isReported] = [view.layer !== "reported", view.layer !== "measured"];
  return (
    <form
      aria-label="Chart"
      autoComplete="off"
      className="flex flex-wrap items-end gap-x-6 gap-y-4 pb-4 pt-2"
      onSubmit={(event) => event.preventDefault()}
    >
      {canDivide && (
        <ChoiceGroup
          legend="Numbers"
          name="Numbers"
          options={[
            { value: "absolute", label: "Absolute" },
            { value: "relative", label: "Relative to the best" },
          ]}
          value={view.relative ? "relative" : "absolute"}
          disabled={disabled}
          onChange={(value) => onChange({ relative: value === "relative" })}
        />
      )}
      {hasScale && (
        <ChoiceGroup
          legend="Axis"
          name="Axis"
          options={[
            { value: "linear", label: "Linear" },
            { value: "log", label: "Logarithmic" },
          ]}
          value={view.scale}
          disabled={disabled}
          onChange={(value) => onChange({ scale: value })}
        />
      )}
      {articles.length > 0 && datasets.length > 0 && (
        <ChoiceGroup
          legend="Show"
          name="Show"
          options={[
            { value: "all", label: "Both" },
            { value: "reported", label: "As reported" },
            { value: "measured", label: "As measured" },
          ]}
          value={view.layer}
          disabled={disabled}
          onChange={(value) => onChange({ show: value })}
        />
      )}
      {connections.length > 1 && (
        <ChoiceGroup
          legend={isMeasured ? "Connections" : `Connections: ${ofMeasured}`}
          name="Connections"
          options={connections.map((count) => ({ value: String(count), label: formatNumber(count) }))}
          value={String(view.connections[0] ?? "")}
          disabled={disabled || !isMeasured}
          onChange={(value) => onChange({ connections: [value] })}
        />
      )}
      {languages.length > 1 && (
        <AnyOf
          legend="Languages"
          options={languages.map((language) => ({ value: language.id, label: language.name, language }))}
          chosen={view.languages}
          disabled={disabled}
          onChange={(values) => onChange({ languages: values })}
        />
      )}
      {articles.length > 1 && (
        <AnyOf
          legend={isReported ? "Articles" : `Articles: ${ofReported}`}
          options={articles.map(({ id, title }) => ({ value: id, label: title }))}
          chosen={view.articles}
          disabled={disabled || !isReported}
          onChange={(values) => onChange({ articles: values })}
        />
      )}
      {datasets.length > 1 && (
        <AnyOf
          legend={isMeasured ? "Datasets" : `Datasets: ${ofMeasured}`}
          options={datasets.map(({ id, title }) => ({ value: id, label: title }))}
          chosen={view.datasets}
          disabled={disabled || !isMeasured}
          onChange={(values) => onChange({ datasets: values })}
        />
      )}
    </form>
  );
}

/** Why a choice has nothing to act on. */
const ofMeasured = "only of what is measured";
const ofReported = "only of what is reported";

type Option = { readonly value: string; readonly label: string; readonly language?: MarkedLanguage };

type AnyOfProps = {
  legend: string;
  options: readonly Option[];
  /** None chosen shows all. */
  chosen: readonly string[];
  disabled: boolean;
  onChange: (values: string[]) => void;
};

/** Languages in columns, two by two on a phone; titles, as long as they are, in a line, one below another on a phone. */
const pairs = "grid grid-cols-2 gap-1.5 sm:grid-cols-4";
const lines = "flex flex-wrap gap-1.5 max-sm:grid";

/** Check boxes that are all on when nothing is chosen; the last one stays on. */
function AnyOf({ legend, options, chosen, disabled, onChange }: AnyOfProps) {
  const all = options.map(({ value }) => value);
  const shown = chosen.length === 0 ? all : chosen;
  return (
    <fieldset disabled={disabled} className="min-w-0">
      <legend className="mb-1 text-sm font-medium text-muted">{legend}</legend>
      <div className={options.some(({ language }) => language !== undefined) ? pairs : lines}>
        {options.map(({ value, label, language }) => (
          <Check
            key={value}
            checked={shown.includes(value)}
            onChange={({ target }) => {
              const next = target.checked ? [...shown, value] : shown.filter((other) => other !== value);
              if (next.length > 0) onChange(next.length === all.length ? [] : next);
            }}
          >
            {language !== undefined && <LanguageMark language={language} />}
            {label}
          </Check>
        ))}
      </div>
    </fieldset>
  );
}
