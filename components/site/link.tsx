import type { ComponentProps } from "react";
import { href } from "@/lib/site";

type LinkProps = Omit<ComponentProps<"a">, "href"> & {
  /** A site path such as /compare/, without the base path, or an anchor of this page. */
  to: string;
};

/** A plain link inside the site, with the base path added. */
export function Link({ to, className = "link", ...rest }: LinkProps) {
  return <a href={to.startsWith("#") ? to : href(to)} className={className} {...rest} />;
}
