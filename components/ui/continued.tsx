import type { ReactNode } from "react";
import { WideOpen } from "./wide-open";

type ContinuedProps = {
  className: string;
  /** So many items stand before those that a phone folds. */
  first: number;
  /** What so many folded items are called: "12 more claims" */
  rest: (count: number) => string;
  children: readonly ReactNode[];
};

/** A list whose later items are folded on a phone; a single one is not worth opening. */
export function Continued({ className, first, rest, children }: ContinuedProps) {
  const folded = children.length - first;
  const shown = folded > 1 ? first : children.length;
  return (
    <>
      <ul className={`${className} border-y border-line`}>{children.slice(0, shown)}</ul>
      {folded > 1 && (
        <WideOpen summary={rest(folded)}>
          <ul className={`${className} border-b border-line`}>{children.slice(shown)}</ul>
        </WideOpen>
      )}
    </>
  );
}
