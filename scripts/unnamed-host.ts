import { siteUrl } from "@/lib/site";

/**
 * What to say at the end of a build that was not told where the site will stand; null where it was.
 *
 * @param named `SITE_URL` as the environment has it
 */
export function unnamedHostWarning(named: string | undefined): string | null {
  if (named !== undefined && named !== "") return null;
  return [
    "",
    "WARNING  SITE_URL is not set.",
    `Citations, embed codes, canonical links, feeds, the sitemap and preview cards of this export name ${siteUrl || "no host"}.`,
    "Look at it as it is; to publish it, build with SITE_URL=https://your.host (docs/deploying.md).",
    "",
  ].join("\n");
}
