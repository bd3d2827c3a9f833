import { memo, useEffect, useId, useMemo, useRef, useState } from "react";
import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import type { ClaimFacet } from "@/lib/domain/claim-filter";
import type { Counting } from "./use-found-claims.client";

/** A facet with the values that claims have of it. */
export type Facet = {
  readonly facet: ClaimFacet;
  readonly title: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly language?: MarkedLanguage;
  }[];
};

type FacetGroupProps = {
  facet: Facet;
  chosen: readonly string[];
  /** Values are counted where they can be seen, or where that costs nothing. */
  counting: Counting;
  /** Whether its values are in sight before any is chosen. */
  opens: boolean;
  disabled: boolean;
  onChange: (facet: ClaimFacet, values: string[]) => void;
};

/** More values than this are looked up by their name. */
const most = 40;

/** As many of them are shown, so that the page of ten thousand claims stays below 1,500 elements. */
const mostShown = 20;

export const FacetGroup = memo(function FacetGroup({
  facet: { facet, title, options },
  chosen,
  counting: { countsOf, isPlain },
  opens,
  disabled,
  onChange,
}: FacetGroupProps) {
  const [name, setName] = useState("");
  const [open, setOpen] = useState(opens || chosen.length > 0);
  const id = useId();
  const group = useRef<HTMLDetailsElement>(null);
  // A reader may have opened or closed it before the page could answer.
  useEffect(() => setOpen(group.current?.open === true), []);
  const counts = useMemo(() => (open || isPlain ? countsOf(facet) : null), [open, isPlain, countsOf, facet]);
  const named = options.filter(({ label }) => label.toLowerCase().includes(name.trim().toLowerCase()));
  const shown = options.length <= most ? options : shownOf(named, chosen);
  return (
    <details
      ref={group}
      open={opens || chosen.length > 0 || undefined}
      className="border-b border-line py-1"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="flex min-h-9 items-center gap-2 font-medium">
        <span aria-hidden="true" className="marker text-muted" />
        <span className="grow">{title}</span>
        {chosen.length > 0 && <span className="text-sm font-normal text-muted">{chosen.length} chosen</span>}
      </summary>
      <fieldset disabled={disabled} className="pb-2">
        <legend className="sr-only">{title}</legend>
        {options.length > most && (
          <label className="mb-1 block text-sm text-muted" htmlFor={id}>
            {shown.length} of {options.length}; look up by name
            <input
              id={id}
              type="search"
              value={name}
              maxLength={100}
              className="mt-1 h-8 w-full rounded-md border border-line-strong bg-raised px-2 text-ink"
              onChange={({ target }) => setName(target.value)}
            />
          </label>
        )}
        {shown.map(({ value, label, language }) => {
          const isChosen = chosen.includes(value);
          const count = counts === null ? null : (counts.get(value) ?? 0);
          // It would find nothing.
          const isEmpty = count === 0 && !isChosen;
          return (
            <label key={value} className="flex min-h-7 items-center gap-2 text-[0.9375rem]">
              <input
                type="checkbox"
                checked={isChosen}
                disabled={isEmpty}
                className="size-4"
                onChange={({ target }) =>
                  onChange(
                    facet,
                    target.checked ? [...chosen, value] : chosen.filter((other) => other !== value),
                  )
                }
              />
              <span className={`min-w-0 grow ${isEmpty ? "text-muted" : ""}`}>
                {language === undefined ? label : <LanguageName language={language} />}
              </span>
              <span className="text-sm text-muted tabular-nums">{count}</span>
            </label>
          );
        })}
      </fieldset>
    </details>
  );
});

/** What is chosen and, up to `mostShown` in all, the first of the others. */
function shownOf(named: Facet["options"], chosen: readonly string[]): Facet["options"] {
  const others = named.filter(({ value }) => !chosen.includes(value));
  const kept = new Set(others.slice(0, Math.max(0, mostShown - chosen.length)).map(({ value }) => value));
  return named.filter(({ value }) => kept.has(value) || chosen.includes(value));
}
