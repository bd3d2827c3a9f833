import type { ClaimFacet } from "@/lib/domain/claims";

/** A facet with the values that claims have of it. */
export type Facet = {
  readonly facet: ClaimFacet;
  readonly title: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

type FacetGroupProps = {
  facet: Facet;
  chosen: readonly string[];
  /** Claims each value would show, given the other facets. */
  counts: ReadonlyMap<string, number>;
  disabled: boolean;
  onChange: (values: string[]) => void;
};

export function FacetGroup({
  facet: { title, options },
  chosen,
  counts,
  disabled,
  onChange,
}: FacetGroupProps) {
  return (
    <details open={chosen.length > 0 || undefined} className="border-b border-line py-1">
      <summary className="flex min-h-9 items-center gap-2 font-medium">
        <span aria-hidden="true" className="marker text-muted" />
        <span className="grow">{title}</span>
        {chosen.length > 0 && <span className="text-sm font-normal text-muted">{chosen.length} chosen</span>}
      </summary>
      <fieldset disabled={disabled} className="pb-2">
        <legend className="sr-only">{title}</legend>
        {options.map(({ value, label }) => (
          <label key={value} className="flex min-h-7 items-center gap-2 text-[0.9375rem]">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              className="size-4 accent-ink"
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
              }
            />
            <span className="min-w-0 grow">{label}</span>
            <span className="text-sm text-muted tabular-nums">{counts.get(value) ?? 0}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
