/** Which pages can be embedded, where their embeds lie, and what a host page writes to show one. */
import { absoluteUrl } from "./site";

/** Pages of these kinds have an embed, with its height in pixels where no script sets a better one. */
const kinds = [
  { address: /^\/benchmarks\/[a-z0-9-]+\/$/, height: 640 },
  { address: /^\/compare\/[a-z0-9-]+\/$/, height: 720 },
  { address: /^\/claims\/[a-z0-9-]+\/[a-z0-9-]+\/$/, height: 480 },
  { address: /^\/choose\/[a-z0-9-]+\/$/, height: 560 },
] as const;

/** The width an embed is drawn for, in pixels; it fits any other. */
export const embedWidth = 640;

export function isEmbeddable(path: string): boolean {
  return kinds.some(({ address }) => address.test(path));
}

/** The site path of the embed of the page at `path`. */
export function embedPath(path: string): string {
  return `/embed${path}`;
}

/** The site path of what an oEmbed consumer reads of the page at `path`. */
export function oembedPath(path: string): string {
  return `${embedPath(path)}oembed.json`;
}

/** The height of the embed of the page at `path`, in pixels, where no script sets a better one. */
export function embedHeight(path: string): number {
  return kinds.find(({ address }) => address.test(path))?.height ?? embedWidth;
}

/**
 * The HTML that shows the embed of the page at `path`: a frame, and a script that gives it the height of what it
 * shows. Without the script the frame keeps its height and scrolls.
 */
export function embedSnippet({ path, title }: { readonly path: string; readonly title: string }): string {
  const address = escaped(absoluteUrl(embedPath(path)));
  return [
    `<iframe src="${address}" title="${escaped(title)}" width="100%" height="${embedHeight(path)}" loading="lazy" style="border:0"></iframe>`,
    `<script src="${escaped(absoluteUrl("/embed.js"))}" async></script>`,
  ].join("\n");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
