import type { ReactNode } from "react";
import { Link } from "@/components/site/link";
import { formatDate } from "@/lib/format";

type EmbedFrameProps = {
  title: string;
  /** The site path of the page this shows a part of. */
  to: string;
  /** What the site is called. */
  name: string;
  /** The newest date in the content. */
  dataDate: string;
  children: ReactNode;
};

/**
 * A part of a page for the pages of others: what it says, and the way back to all of it. Its landmark has a name,
 * for the page around it has one of the same kind.
 */
export function EmbedFrame({ title, to, name, dataDate, children }: EmbedFrameProps) {
  return (
    <main className="border border-line px-4 py-3" aria-label={title}>
      <h1 className="text-xl">{title}</h1>
      {children}
      <p className="mt-4 text-sm">
        <Link to={to} className="link inline-flex min-h-6 items-center">
          {name} · data of {formatDate(dataDate)}
        </Link>
      </p>
    </main>
  );
}
