import type { ReactNode } from "react";

/** Terms with what they are, in two columns. */
export function Facts({ children }: { children: ReactNode }) {
  return (
    <dl className="grid h-fit max-w-prose lg:max-w-none grid-cols-[minmax(6rem,max-content)_1fr] gap-x-6 border-t border-line">
      {children}
    </dl>
  );
}

export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="col-span-2 grid grid-cols-subgrid border-b border-line py-2">
      <dt className="text-muted">{term}</dt>
      <dd className="min-w-0 max-w-prose">{children}</dd>
    </div>
  );
}
