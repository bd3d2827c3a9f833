/**
 * Runs in the head of every embed, before it is painted: keeps to the theme its address asks for, and tells the
 * page around it how high it is, so that public/embed.js can make room.
 */
const theme = new URLSearchParams(location.search).get("theme");
if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;

/** A height is no secret, and any page may embed: it goes to whoever is around. */
function tellHeight(): void {
  const { height } = document.querySelector("main")?.getBoundingClientRect() ?? { height: 0 };
  if (height > 0) parent.postMessage({ backed: "height", height: Math.ceil(height) }, "*");
}

if (parent !== window) {
  addEventListener("DOMContentLoaded", () => {
    const main = document.querySelector("main");
    if (main !== null) new ResizeObserver(tellHeight).observe(main);
  });
  // Nothing is observed of a frame that is out of sight, but it can be measured.
  addEventListener("load", tellHeight);
  addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && data === "backed:height?") tellHeight();
  });
}

export {};
