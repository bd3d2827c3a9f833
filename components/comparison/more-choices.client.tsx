"use client";

import { useId, useState, type ReactNode } from "react";

/** Choices that stand in a row where there is room and behind a button where there is not. */
export function MoreChoices({ disabled, children }: { disabled: boolean; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="control md:hidden"
        aria-expanded={open}
        aria-controls={id}
        disabled={disabled}
        onClick={() => setOpen(!open)}
      >
        {open ? "Fewer choices" : "Order, languages, density"}
      </button>
      <div
        id={id}
        className={`flex flex-wrap items-end gap-x-6 gap-y-4 md:contents ${open ? "" : "max-md:hidden"}`}
      >
        {children}
      </div>
    </>
  );
}
