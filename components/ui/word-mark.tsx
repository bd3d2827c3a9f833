import type { ReactNode } from "react";
import { href } from "@/lib/site";

/** The colour and the shape of a mark: paths in a box of 16 by 16. */
export type MarkShape = { readonly tone: string; readonly path: string };

type WordMarkProps = {
  mark: MarkShape;
  nowrap?: boolean;
  /** Whether a phone leaves the shape out, where it stands beside the word already. */
  isSaidOnPhone?: boolean;
  /** The site path it leads to, where it is a link. */
  to?: string;
  children: ReactNode;
};

/** A word with a shape before it, so that nothing is told by colour alone. */
export function WordMark({
  mark: { tone, path },
  nowrap = false,
  isSaidOnPhone = false,
  to,
  children,
}: WordMarkProps) {
  const look = `inline-flex items-baseline gap-1.5 ${nowrap ? "sm:whitespace-nowrap" : ""} ${tone}`;
  const content = (
    <>
      <svg
        viewBox="0 0 16 16"
        width="0.86em"
        height="0.86em"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        className={`shrink-0 [translate:0_0.09em]${isSaidOnPhone ? " max-sm:hidden" : ""}`}
      >
        <path d={path} />
      </svg>
      {children}
    </>
  );
  if (to === undefined) return <span className={look}>{content}</span>;
  return (
    <a href={href(to)} className={`${look} py-0.5 hover:underline`}>
      {content}
    </a>
  );
}
