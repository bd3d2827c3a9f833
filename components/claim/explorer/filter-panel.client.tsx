"use client";

import { useId, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { formatCounted } from "@/lib/format";

type FilterPanelProps = {
  /** How many values are chosen. */
  chosen: number;
  /** How many claims fit; null while nobody knows. */
  count: number | null;
  disabled: boolean;
  /** Brings the reader to the claims, when the filters are closed. */
  onShow: () => void;
  children: ReactNode;
};

/** The filters: always there beside the results, behind a button above them where there is no room. */
export function FilterPanel({ chosen, count, disabled, onShow, children }: FilterPanelProps) {
  const [open, setOpen] = useState(false);
  const id = useId();

  function showClaims() {
    // Where the claims are follows from the panel being closed.
    flushSync(() => setOpen(false));
    onShow();
  }

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
        {open && (
          <button
            type="button"
            className="control control-strong sticky bottom-3 mt-4 w-full justify-center lg:hidden"
            onClick={showClaims}
          >
            Show {count === null ? "claims" : formatCounted(count, "claim")}
          </button>
        )}
      </div>
    </>
  );
}
