import type { Metadata } from "next";
import { isEmbeddable, oembedPath } from "@/lib/embed";
import { absoluteUrl, href } from "@/lib/site";
import { getSite } from "./catalog";

/** An embed is a part of a page: search engines keep the page, not the part. */
export function embedMetadata({ title, path }: { title: string; path: string }): Metadata {
  return {
    title: `${title} · ${getSite().site.name}`,
    // Without one a browser asks the host for /favicon.ico.
    icons: { icon: href("/favicon.svg") },
    robots: { index: false, follow: true },
    alternates: { canonical: absoluteUrl(path) },
  };
}

/** Where programs find how to embed the page at `path`: by media type, nothing where it cannot be embedded. */
export function oembedLink(path: string): Record<string, string> {
  return isEmbeddable(path) ? { "application/json+oembed": absoluteUrl(oembedPath(path)) } : {};
}
