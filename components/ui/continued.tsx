import type { ReactNode } from "react";
import { WideOpen } from "./wide-open";

type ContinuedProps = {
  className?: string;
  /** Whether the order of the items says something, and its numbers go on in the second part. */
  isOrdered?: boolean;
  /** So many items stand before those that are folded. */
  first: number;
  /** What so many folded items are called: "12 more claims" */
  rest: (count: number) => string;
  children: readonly ReactNode[];
};

/** A list whose later items are folded on a phone and on a tablet; a single one is not worth opening. */
export function Continued({ className = "", isOrdered = false, first, rest, children }: ContinuedProps) {
  const folded = children.length - first;
  const shown = folded > 1 ? first : children.length;
  const List = isOrdered ? "ol" : "ul";
  return (
    <>
      <List className={`${className} border-y border-line`.trimStart()}>{children.slice(0, shown)}</List>
      {folded > 1 && (
        <WideOpen summary={rest(folded)} className="list-rest">
          <List
            className={`${className} border-b border-line`.trimStart()}
            {...(isOrdered ? { start: shown + 1 } : {})}
          >
            {children.slice(shown)}
          </List>
        </WideOpen>
      )}
    </>
  );
}
