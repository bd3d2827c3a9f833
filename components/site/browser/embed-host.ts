/**
 * /embed.js, for pages that embed: gives each embed of the site this script came from the height of what it shows.
 * Reads a number from those frames and nothing else.
 */
const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  const base = script.src.replace(/embed\.js.*$/, "embed/");
  const { origin } = new URL(base);
  const embeds = (): HTMLIFrameElement[] =>
    [...document.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(base));

  addEventListener("message", ({ source, origin: sender, data }: MessageEvent<unknown>) => {
    if (sender !== origin || typeof data !== "object" || data === null) return;
    if (!("backed" in data && "height" in data) || data.backed !== "height") return;
    const { height } = data;
    if (typeof height !== "number" || !(height > 0 && height < 20_000)) return;
    const frame = embeds().find(({ contentWindow }) => contentWindow === source);
    if (frame !== undefined) frame.style.height = `${height}px`;
  });
  // Frames that were there before this script have told already: ask again.
  for (const frame of embeds()) frame.contentWindow?.postMessage("backed:height?", origin);
}

export {};
