import type { ReactNode } from "react";

/** A part in its states, with what it is called and where it stands. */
export function StateRow({ name, where, children }: { name: string; where: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-8 gap-y-1 border-b border-line py-3 sm:grid-cols-[16rem_1fr]">
      <dt>
        <span className="font-medium">{name}</span>
        <span className="block text-sm text-muted">{where}</span>
      </dt>
      <dd className="flex flex-wrap items-baseline gap-x-5 gap-y-1">{children}</dd>
    </div>
  );
}
