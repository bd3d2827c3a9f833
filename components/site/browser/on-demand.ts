/**
 * Runs on pages whose islands come on demand (components/ui/on-demand.client.tsx), which scripts/finish-pages.ts
 * leaves without the framework: loads it when a control of theirs is first used, or at once where the address asks
 * for another view than the exported one. What the reader does until it answers is kept back from it and done again
 * then, in order, so that each use counts once.
 */
import { showBusy, showFailed, showReady } from "./on-demand-status";
import { controls, keepBack, redoAll, restore, tellWhereReaderIs, type Use } from "./on-demand-uses";

const islands = [...document.querySelectorAll<HTMLElement>("[data-on-demand]")];
const files =
  document.querySelector<HTMLElement>("script[data-framework]")?.dataset.framework?.split(" ") ?? [];
const uses: Use[] = [];
const waiting = new AbortController();
let loading = false;

const ready = Promise.all(
  islands.map((island) => new Promise((done) => island.addEventListener("hydrated", done, { once: true }))),
);

// Where the address asks for more, the controls do not show it yet: they stay disabled until they do.
if (location.search === "") awaitReader();
else void load();

function awaitReader(): void {
  for (const control of islands.flatMap((island) => [...island.querySelectorAll("[disabled]")])) {
    control.removeAttribute("disabled");
  }
  on("click input change submit", (event) => keepBack(event, uses) && void load());
  on("pointerdown focusin", (event) => isIn(event, controls) && void load());
  on("pointermove", (event) => isIn(event, "[data-answers-hover]") && void load());
  if (islands.every(({ dataset }) => dataset.onDemand === "use")) return;
  on("pointermove pointerdown touchstart wheel keydown", () => void load());
}

/** Listens at the window while capturing, before the framework, which listens at the document. */
function on(types: string, listener: (event: Event) => unknown): void {
  for (const type of types.split(" ")) {
    const passive = type !== "submit";
    addEventListener(type, listener, { capture: true, passive, signal: waiting.signal });
  }
}

function isIn({ target }: Event, what: string): boolean {
  const element = target instanceof Element ? target.closest(what) : null;
  return islands.some((island) => element !== null && island.contains(element));
}

/** Loads the framework, once: a browser remembers a file that was missing until the page is loaded anew. */
async function load(): Promise<void> {
  if (loading) return;
  loading = true;
  const slow = setTimeout(() => showBusy(islands), 1000);
  try {
    // All files or none: the framework does not recover from a part of itself.
    await Promise.all(files.map((file) => added("link", { rel: "preload", as: "script", href: file })));
    const scripts = Promise.all(files.map((file) => added("script", { src: file, async: "" })));
    await Promise.race([ready, scripts.then(() => ready)]);
    clearTimeout(slow);
    // Still in the task in which the islands became able to answer: no use comes before those kept back.
    await answer();
  } catch {
    clearTimeout(slow);
    restore(islands);
    showFailed(islands);
  }
}

/** Adds the element to the head; done once its file is there. */
function added(name: "link" | "script", attributes: Readonly<Record<string, string>>): Promise<void> {
  return new Promise((resolve, reject) => {
    const element = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
    element.addEventListener("load", () => resolve());
    element.addEventListener("error", () => reject(new Error(`${name} could not be loaded`)));
    document.head.append(element);
  });
}

async function answer(): Promise<void> {
  waiting.abort();
  await redoAll(uses, islands);
  tellWhereReaderIs(islands);
  showReady(islands);
}
