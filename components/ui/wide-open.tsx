import type { ReactNode } from "react";

type WideOpenProps = {
  /** Stands alone on a small screen until it is opened. */
  summary: ReactNode;
  className?: string;
  /** Folded on a wide screen too. */
  always?: boolean;
  children: ReactNode;
};

/** Folded away on a small screen, with or without scripts; elsewhere and on paper there is nothing to open. */
export function WideOpen({ summary, className = "", always = false, children }: WideOpenProps) {
  return (
    <details className={["print-open", ...(always ? [] : ["wide-open"]), className].join(" ").trimEnd()}>
      <summary className="no-print inline-flex min-h-8 items-center gap-x-1.5">
        <span className="marker" aria-hidden="true" />
        {summary}
      </summary>
      {children}
    </details>
  );
}
