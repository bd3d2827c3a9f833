import type { ReactNode } from "react";
import { href } from "@/lib/site";

type PartLinkProps = {
  /** An anchor of this page or a site path. */
  to: string;
  /** What it leads to and copies: "Link to this claim". */
  label: string;
  /** Words to show instead of the sign; the sign itself shows on hover and focus. */
  children?: ReactNode;
};

/**
 * The address of a part of a page: a plain link that the page's script lets copy itself and offer the part (the
 * nearest element marked `data-part`) as Markdown, HTML or rows.
 */
export function PartLink({ to, label, children }: PartLinkProps) {
  return (
    <a
      href={to.startsWith("#") ? to : href(to)}
      aria-label={label}
      data-share-part=""
      className={children === undefined ? "part-link no-print" : "part-link-words no-print"}
    >
      {children}
    </a>
  );
}
