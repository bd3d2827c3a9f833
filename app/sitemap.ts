import type { MetadataRoute } from "next";
import { pagesOf } from "@/lib/publish/pages";
import { absoluteUrl } from "@/lib/site";
import { getSite } from "./catalog";

export const dynamic = "force-static";

export default function sitemap(): MetadataRoute.Sitemap {
  return pagesOf(getSite()).map(({ path }) => ({ url: absoluteUrl(path) }));
}
