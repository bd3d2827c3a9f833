import { embedHeight, embedSnippet, embedWidth } from "@/lib/embed";
import { cardSize } from "@/lib/drawing/card-svg";
import { absoluteUrl } from "@/lib/site";
import { cardPath } from "./pages";

/** What a consumer of oEmbed 1.0 (oembed.com) reads of a page, as a `rich` response. */
export type Oembed = {
  readonly version: "1.0";
  readonly type: "rich";
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
  readonly html: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The page's preview card; its size in pixels. */
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
};

/**
 * A static host cannot answer `?url=…&maxwidth=…`: each page has a file of its own, found by the link in its head,
 * and the frame in `html` fits any width.
 */
export function oembedOf(page: { readonly path: string; readonly title: string }, provider: string): Oembed {
  return {
    version: "1.0",
    type: "rich",
    title: page.title,
    provider_name: provider,
    provider_url: absoluteUrl("/"),
    cache_age: 86_400,
    html: embedSnippet(page),
    width: embedWidth,
    height: embedHeight(page.path),
    thumbnail_url: absoluteUrl(cardPath(page.path)),
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  };
}
