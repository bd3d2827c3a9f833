import type { MetadataRoute } from "next";
import { historyOf } from "@/lib/domain/releases";
import { pagesOf } from "@/lib/publish/pages";
import { absoluteUrl } from "@/lib/site";
import { getSite } from "./catalog";

export const dynamic = "force-static";

/** Every page with the day of the release that last changed it; without one where no release has it. */
export default function sitemap(): MetadataRoute.Sitemap {
  const site = getSite();
  const history = historyOf("pages", [...site.releases.values()]);
  return pagesOf(site).map(({ path }) => {
    const changed = history.get(path)?.last;
    return { url: absoluteUrl(path), ...(changed === undefined ? {} : { lastModified: changed }) };
  });
}
