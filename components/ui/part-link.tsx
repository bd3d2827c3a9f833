import { href } from "@/lib/site";

type PartLinkProps = {
  /** An anchor of this page or a site path. */
  to: string;
  /** What it shares: "Share this claim". After a colon stands what the part is called. */
  label: string;
};

/**
 * The sign that shares a part of a page: its address, a plain link, that the page's script lets offer the part (the
 * nearest element marked `data-part`) as a link, Markdown or HTML. It shows on hover and focus.
 */
export function PartLink({ to, label }: PartLinkProps) {
  return (
    <a
      href={to.startsWith("#") ? to : href(to)}
      aria-label={label}
      data-share-part=""
      className="part-link no-print"
    />
  );
}
