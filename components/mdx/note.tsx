import type { ReactNode } from "react";

/** An aside. */
export function Note({ title, children }: { title?: string; children?: ReactNode }) {
  return (
    <div role="note" className="my-4 space-y-2 rounded-md bg-sunk px-4 py-3 text-[0.9375rem]">
      {title !== undefined && <p className="font-semibold">{title}</p>}
      {children}
    </div>
  );
}
