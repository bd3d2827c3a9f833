"use client";

import { useId, useState, type ReactNode } from "react";

type FilterPanelProps = {
  /** How many values are chosen. */
  chosen: number;
  disabled: boolean;
  children: ReactNode;
};

/** The filters: always there beside the results, behind a button above them where there is no room. */
export function FilterPanel({ chosen, disabled, children }: FilterPanelProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="control mt-3 lg:hidden"
        aria-expanded={open}
        aria-controls={id}
        disabled={disabled}
        onClick={() => setOpen(!open)}
      >
        {open ? "Hide filters" : "Filters"}
        {chosen > 0 && ` (${chosen})`}
      </button>
      <div id={id} className={open ? "mt-3" : "mt-3 max-lg:hidden"}>
        {children}
      </div>
    </>
  );
}
