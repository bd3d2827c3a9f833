import type { ReactNode } from "react";

/** A check box or radio with its words, as one thing to press. */
export function ChoiceLabel({ children }: { children: ReactNode }) {
  return (
    <label className="flex min-h-9 items-center gap-2 rounded-md border border-line px-2.5 py-1 text-[0.9375rem] leading-snug not-has-disabled:hover:border-ink has-checked:border-ink has-checked:bg-sunk has-disabled:cursor-default">
      {children}
    </label>
  );
}
