import type { ReactNode } from "react";

type WideOpenProps = {
  /** Stands alone on a small screen until it is opened. */
  summary: ReactNode;
  className?: string;
  children: ReactNode;
};

/** Folded away on a small screen, with or without scripts; elsewhere and on paper there is nothing to open. */
export function WideOpen({ summary, className = "", children }: WideOpenProps) {
  return (
    <details className={`wide-open print-open ${className}`}>
      <summary className="inline-flex min-h-8 items-center gap-x-1.5">
        <span className="marker" aria-hidden="true" />
        {summary}
      </summary>
      {children}
    </details>
  );
}
