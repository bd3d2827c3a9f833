/**
 * npm run check:accessibility: axe on every page of out/ once, embeds among them; light and dark, 320 and 1440 px
 * in turn, page after page. Writes only what it finds, and a sum. OUT names another folder, PORT another port.
 */
import { setTimeout } from "node:timers/promises";
import AxeBuilder from "@axe-core/playwright";
import { chromium, type Browser, type Page } from "@playwright/test";
import { exportedPages } from "@/tests/exported-site";
import { findChromium } from "./chromium.mjs";
import { serveExport } from "./serve-export.mjs";

const workers = 2;
const views = [
  { colorScheme: "light", width: 320 },
  { colorScheme: "dark", width: 1440 },
  { colorScheme: "light", width: 1440 },
  { colorScheme: "dark", width: 320 },
] as const;

const folder = process.env.OUT ?? "out";
const paths = exportedPages(folder)
  .filter(({ isRedirect }) => !isRedirect)
  .map(({ path }) => path);
const { origin, stop } = await serveExport(folder, Number(process.env.PORT ?? 4177));
const browser = await chromium.launch({
  executablePath: findChromium(chromium.executablePath()),
  chromiumSandbox: process.getuid?.() !== 0,
});
let found = 0;
// Neighbours in the list are of one kind: each worker takes every second view, each view every kind.
await Promise.all(Array.from({ length: workers }, (_, worker) => checkShare(browser, worker)));
await browser.close();
stop();
console.log(`${paths.length} pages, ${found} findings`);
process.exit(found === 0 ? 0 : 1);

async function checkShare(from: Browser, worker: number): Promise<void> {
  for (const [at, { colorScheme, width }] of views.entries()) {
    if (at % workers !== worker) continue;
    const context = await from.newContext({
      colorScheme,
      viewport: { width, height: 900 },
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    for (const path of paths.filter((_, index) => index % views.length === at)) {
      for (const finding of await findingsOn(page, path)) {
        found += 1;
        console.log(`${path} (${colorScheme}, ${width} px): ${finding}`);
      }
    }
    await context.close();
  }
}

/** What is wrong with a page, one line each. A page that cannot be read is a finding, not the end of the run. */
async function findingsOn(page: Page, path: string): Promise<readonly string[]> {
  try {
    await page.goto(`${origin}${path}`);
    await setTimeout(50);
    // The legacy way needs no second page for each: nothing here is framed from another origin.
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .options({
        resultTypes: ["violations"],
        rules: { "target-size": { enabled: true }, "label-content-name-mismatch": { enabled: true } },
      })
      .analyze();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    return [
      ...violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(" ")} (${nodes.length})`),
      ...(overflow > 0 ? [`${overflow} px wider than the window`] : []),
    ];
  } catch (error) {
    if (page.isClosed()) throw error;
    return [`could not be checked: ${String(error).split("\n")[0]}`];
  }
}
