/**
 * npm run measure:explorer -- <export>: types and ticks in the explorer of an exported site, in Chromium with its
 * processor slowed four times, and prints how long each key and tick took, to the first rows and to all of the page,
 * counts included. Times depend on the machine and are written down, never asserted.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Locator, type Page } from "@playwright/test";
import { findChromium } from "./chromium.mjs";
import { serveExport } from "./serve-export.mjs";

const slowdown = 4;
/** Longer than any key takes, so that each is answered before the next. */
const pause = 700;
/** How long a hand holds a button down, in ms. */
const pressed = 80;
const queries = ["payment flows", "idle connections in small teams", "nightly builds", "go memory"];
const facets = ["Language", "Topic", "Kind", "Verdict"];

const folder = process.argv[2] ?? "out";
const { origin, stop } = await serveExport(folder, Number(process.env.PORT ?? 4177));
const browser = await chromium.launch({
  executablePath: findChromium(chromium.executablePath()),
  chromiumSandbox: process.getuid?.() !== 0,
});
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.addInitScript(watch);
await page.goto(`${origin}/claims/`, { waitUntil: "networkidle" });
const elements = [await countElements(page)];
const loaded = page.waitForResponse(/search\.json$/);
await page.getByLabel("Words in claims").focus();
await loaded;
await page.waitForTimeout(3000);
const cdp = await page.context().newCDPSession(page);
await cdp.send("Emulation.setCPUThrottlingRate", { rate: slowdown });

type Took = {
  readonly what: string;
  readonly delay: number;
  readonly painted: number;
  readonly whole: number;
};
const keys: Took[] = [];
const ticks: Took[] = [];
for (const query of queries) {
  await page.getByLabel("Words in claims").fill("");
  await page.waitForTimeout(pause);
  for (const [at, key] of [...query].entries()) {
    keys.push(await timed(page, `“${query.slice(0, at + 1)}”`, () => page.keyboard.press(keyOf(key))));
  }
  elements.push(await countElements(page));
}
await page.getByLabel("Words in claims").fill("");
await page.waitForTimeout(pause);
for (const facet of facets) {
  const group = page
    .locator("details")
    .filter({ has: page.locator("summary", { hasText: facet }) })
    .first();
  if (!(await group.evaluate((element) => element.hasAttribute("open"))))
    await group.locator("summary").click();
  await page.waitForTimeout(pause);
  for (const at of [0, 1]) {
    const box = group.getByRole("checkbox").nth(at);
    await pointAt(page, box);
    ticks.push(await timed(page, `${facet} ${at + 1}`, () => click(page)));
  }
  elements.push(await countElements(page));
}
await browser.close();
stop();

const html = readFileSync(join(folder, "claims/index.html"), "utf8");
console.log(
  `${html.match(/class="listed-claim\b/g)?.length ?? 0} claims in the HTML, at most ${Math.max(...elements)} elements`,
);
report("keys", keys);
report("ticks", ticks);

/** Runs in the page: notes when an interaction began, its delay to the next frame, and when its rows were painted after what asked for them. */
function watch() {
  const noted = { began: 0, asked: 0, delay: 0, painted: 0, whole: 0 };
  Object.assign(globalThis, { noted });
  // No named functions: what runs the scripts would add a helper that the page does not have.
  for (const type of ["keydown", "pointerdown"]) {
    addEventListener(
      type,
      ({ timeStamp }) =>
        Object.assign(noted, { began: timeStamp, asked: timeStamp, delay: 0, painted: 0, whole: 0 }),
      true,
    );
  }
  // A box is ticked when it is let go.
  addEventListener("pointerup", ({ timeStamp }) => Object.assign(noted, { asked: timeStamp }), true);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      if (startTime >= noted.began - 1) noted.delay = Math.max(noted.delay, duration);
    }
  }).observe({ type: "event", buffered: false, ...{ durationThreshold: 16 } });
  addEventListener("DOMContentLoaded", () => {
    const list = document.querySelector("main ul:has(.listed-claim)");
    const island = list?.closest("[data-on-demand]");
    if (!list || !island) return;
    new MutationObserver((changes) => {
      const ofRows = changes.some(({ target }) => list.contains(target));
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // The message comes after the frame is drawn.
        port1.onmessage = () => {
          noted.whole = performance.now() - noted.asked;
          if (ofRows) noted.painted ||= noted.whole;
        };
        port2.postMessage(null);
      });
    }).observe(island, { childList: true, subtree: true, characterData: true });
  });
}

/** A hand is at the box before it ticks: going there is no part of the tick. */
async function pointAt(from: Page, box: Locator): Promise<void> {
  await box.hover();
  await from.waitForTimeout(pause);
}

async function click(from: Page): Promise<void> {
  await from.mouse.down();
  await from.waitForTimeout(pressed);
  await from.mouse.up();
}

async function timed(from: Page, what: string, act: () => Promise<void>): Promise<Took> {
  await act();
  await from.waitForTimeout(pause);
  const noted = await from.evaluate(() => {
    const { delay, painted, whole } = Object(Reflect.get(globalThis, "noted"));
    return { delay: Number(delay), painted: Number(painted), whole: Number(whole) };
  });
  return { what, ...noted };
}

function report(what: string, took: readonly Took[]): void {
  const sorted = (of: (one: Took) => number) => took.map(of).toSorted((a, b) => a - b);
  const median = (numbers: readonly number[]) => numbers[Math.floor(numbers.length / 2)] ?? 0;
  const delays = sorted(({ delay }) => delay);
  // Where no row changed there was nothing to paint.
  const painted = sorted(({ painted }) => painted).filter((time) => time > 0);
  const whole = sorted(({ whole }) => whole).filter((time) => time > 0);
  const worst = took.toSorted((a, b) => b.delay - a.delay)[0];
  const latest = took.toSorted((a, b) => b.painted - a.painted)[0];
  console.log(
    `${took.length} ${what}: delay ${median(delays)} ms (median), ${delays.at(-1)} ms (worst, ${worst?.what}); ` +
      `rows in sight painted after ${Math.round(median(painted))} ms (median), ${Math.round(painted.at(-1) ?? 0)} ms ` +
      `(worst, ${latest?.what}); all of the page after ${Math.round(median(whole))} ms (median)`,
  );
}

function countElements(from: Page): Promise<number> {
  return from.evaluate(() => document.querySelectorAll("*").length);
}

function keyOf(character: string): string {
  return character === " " ? "Space" : character;
}
