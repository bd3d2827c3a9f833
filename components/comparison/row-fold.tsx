import type { ReactNode } from "react";

/**
 * On a phone, opens what a row of a folding table holds beside its values (`folded` in globals.css); elsewhere, where
 * all of it is shown, it is not there. No script: the style sheet asks whether it is open.
 */
export function RowFold({ children }: { children: ReactNode }) {
  return (
    <details className="row-fold">
      <summary className="flex min-h-7 flex-wrap items-center gap-x-3 text-sm text-muted">
        <span className="marker" aria-hidden="true" />
        {children}
      </summary>
    </details>
  );
}
