import type { ReactNode } from "react";
import { SideBySide, type Side } from "./side-by-side";

export type DisagreementItemProps = {
  id: string;
  title: ReactNode;
  /** How far apart the sides are. */
  width: string;
  /** The event both sides retell, where it is one. */
  event: string | null;
  sides: readonly (readonly Side[])[];
  children?: ReactNode;
};

export function DisagreementItem({ id, title, width, event, sides, children }: DisagreementItemProps) {
  return (
    <li id={id} className="border-t-2 border-ink py-5">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
        <h3 className="text-lg">{title}</h3>
        <p className="text-muted">{width}</p>
        {children}
      </div>
      {event !== null && (
        <p className="mt-1 max-w-prose text-sm text-muted">
          One event: these articles retell {event} and read it differently. It counts as one observation.
        </p>
      )}
      <SideBySide sides={sides} />
    </li>
  );
}
