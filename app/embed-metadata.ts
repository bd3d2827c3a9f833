import type { Metadata } from "next";
import { absoluteUrl } from "@/lib/site";
import { getSite } from "./catalog";

/** An embed is a part of a page: search engines keep the page, not the part. */
export function embedMetadata({ title, path }: { title: string; path: string }): Metadata {
  return {
    title: `${title} · ${getSite().site.name}`,
    robots: { index: false, follow: true },
    alternates: { canonical: absoluteUrl(path) },
  };
}
