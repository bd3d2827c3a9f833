import type { Metadata } from "next";
import { absoluteUrl } from "@/lib/site";

type PageMetadata = {
  /** Unique on the site, without the site's name. */
  title: string;
  /** One sentence, unique on the site. */
  description: string;
  /** The page's own site path, with slashes at both ends. */
  path: string;
};

/** Title, description, canonical address and what link previews read. */
export function pageMetadata({ title, description, path }: PageMetadata): Metadata {
  const url = absoluteUrl(path);
  return {
    title,
    description,
    alternates: { canonical: url },
    openGraph: { title, description, url, type: "website", siteName: "Backed" },
  };
}
