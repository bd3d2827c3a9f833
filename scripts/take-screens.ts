/**
 * npm run screens: photographs four pages of out/, light on a desk and dark on a phone, into docs/screens/ for the
 * README. Needs a build.
 */
import { mkdirSync, statSync } from "node:fs";
import { chromium } from "@playwright/test";
import sharp from "sharp";
import { findChromium } from "./chromium.mjs";
import { serveExport } from "./serve-export.mjs";

const folder = "docs/screens";
const views = [
  { name: "desk", scheme: "light", width: 1440, height: 900, shown: 960 },
  { name: "phone", scheme: "dark", width: 390, height: 844, shown: 390 },
] as const;
const pages = [
  { name: "home", path: "/", part: "main" },
  { name: "comparison", path: "/compare/rust-vs-go/", part: "main" },
  { name: "guide", path: "/choose/startup-mvp/", part: "main" },
  { name: "chart", path: "/benchmarks/throughput-ratios/", part: "#panel-rust-go" },
] as const;

mkdirSync(folder, { recursive: true });
const { origin, stop } = await serveExport("out", Number(process.env.PORT ?? 4181));
const browser = await chromium.launch({
  executablePath: findChromium(chromium.executablePath()),
  chromiumSandbox: process.getuid?.() !== 0,
});
for (const { name: view, scheme, width, height, shown } of views) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    deviceScaleFactor: 2,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  for (const { name, path, part } of pages) {
    await page.goto(`${origin}${path}`, { waitUntil: "networkidle" });
    if (part !== "main")
      await page
        .locator(part)
        .first()
        .evaluate((element) => element.scrollIntoView());
    const file = `${folder}/${name}-${view}.webp`;
    await sharp(await page.screenshot())
      .resize({ width: shown })
      .webp({ quality: 80 })
      .toFile(file);
    console.log(`${file}: ${(statSync(file).size / 1000).toFixed(1)} kB`);
  }
  await context.close();
}
await browser.close();
stop();
