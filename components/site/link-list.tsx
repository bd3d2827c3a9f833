import type { ReactNode } from "react";
import { Link } from "@/components/site/link";

export type Linked = {
  readonly to: string;
  readonly label: ReactNode;
  /** Stands before the link and is no part of it. */
  readonly marks?: ReactNode;
  readonly note?: string;
};

/** Pages to go to, each with a line on what it is. */
export function LinkList({ links }: { links: readonly Linked[] }) {
  return (
    <ul className="max-w-prose border-t border-line">
      {links.map(({ to, label, marks, note }) => (
        <li key={to} className="border-b border-line py-2">
          {marks}
          <Link to={to} className="quiet-link font-medium">
            {label}
          </Link>
          {note !== undefined && (
            <>
              <span className="sr-only">: </span>
              <span className="block text-[0.9375rem] text-muted">{note}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
