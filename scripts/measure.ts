/**
 * npm run measure: builds the site and writes docs/measurements.md. Times depend on the machine and are
 * written down, never asserted; sizes and counts are exact.
 */
import { readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { brotliCompressSync } from "node:zlib";
import { getSite } from "@/app/catalog";
import { guideData } from "@/app/(site)/choose/data";
import { guideOutcome, guideRobustness } from "@/lib/domain/guide/guide";
import { choiceAtStart } from "@/lib/domain/guide/choice";
import { chromium, type Browser } from "@playwright/test";
import { findChromium } from "./chromium.mjs";
import { run } from "./install.mjs";
import { serveExport } from "./serve-export.mjs";

const guideRuns = 50;
/** Where scripts/draw-cards.ts keeps what it has drawn. */
const cardsKept = "node_modules/.cache/cards";

/** One page of each kind. */
const kinds = [
  ["home", "/"],
  ["comparison of two", "/compare/rust-vs-go/"],
  ["comparison of four", "/compare/rust-vs-go-vs-nodejs-vs-python/"],
  ["one criterion", "/compare/rust-vs-go/throughput/"],
  ["benchmark", "/benchmarks/throughput/"],
  ["guide", "/choose/"],
  ["preset", "/choose/startup-mvp/"],
  ["explorer", "/claims/"],
  ["claim", firstClaim()],
  ["article", "/articles/rust-web-development-2026/"],
  ["language", "/languages/rust/"],
  ["topic", "/topics/throughput/"],
  ["frameworks", "/frameworks/"],
  ["case study", "/case-studies/discord/"],
  ["migration", "/migrations/go-to-rust/"],
  ["disagreements", "/disagreements/"],
  ["method", "/method/"],
  ["coverage", "/method/coverage/"],
  ["data", "/data/"],
] as const;

const check = timed(() => run("npm", ["run", "--silent", "check:content"]));
rmSync(cardsKept, { recursive: true, force: true });
const [firstBuild, build] = [buildTime(), buildTime()];
const files = filesUnder("out");
const pages = files.filter((file) => file.endsWith(".html")).length;

const { origin, stop } = await serveExport("out", Number(process.env.PORT ?? 4175));
const browser = await chromium.launch({
  executablePath: findChromium(chromium.executablePath()),
  chromiumSandbox: process.getuid?.() !== 0,
});
type Measured = { kind: string; path: string; html: number; scripts: number; all: number; elements: number };
const measured: Measured[] = [];
for (const [kind, path] of kinds) measured.push({ kind, path, ...(await measurePage(browser, path)) });
await browser.close();
stop();

const guide = measureGuide();
const lines = [
  "# Measurements",
  "",
  "Made by `npm run measure`. Sizes are brotli-compressed as a static host would send them and exact; times are of one run on the machine named and vary.",
  "",
  `- Machine: ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB of memory, Node ${process.version}`,
  `- \`npm run check:content\`: ${seconds(check)}`,
  `- \`npm run build\`: ${seconds(build)}, ${pages} pages, ${(pages / (build / 1000)).toFixed(1)} pages a second, everything included; ${seconds(firstBuild)} when every preview card is drawn anew, as on a fresh clone and after a data release`,
  `- \`out/\`: ${files.length} files, ${megabytes(sum(files.map((file) => statSync(file).size)))}`,
  `- Scripts of the page with the fewest, which has no island: ${kilobytes(fewestScripts())}`,
  `- The guide, slowest preset: all that follows from a choice in ${guide.outcome.toFixed(1)} ms, the ${guide.samples} variations of its robustness in ${guide.robustness.toFixed(1)} ms (medians of ${guideRuns} runs in Node)`,
  "",
  "First load, before the reader interacts:",
  "",
  "| page | address | HTML kB | scripts kB | all kB | elements |",
  "| --- | --- | --- | --- | --- | --- |",
  ...measured.map(
    ({ kind, path, html, scripts, all, elements }) =>
      `| ${kind} | ${path} | ${kb(html)} | ${kb(scripts)} | ${kb(all)} | ${elements} |`,
  ),
  "",
];
writeFileSync("docs/measurements.md", lines.join("\n"));
console.log(lines.join("\n"));

function buildTime(): number {
  return timed(() => run("npm", ["run", "--silent", "build"]));
}

/** What the browser fetches for a page, compressed, and how many elements it then has. */
async function measurePage(from: Browser, path: string) {
  const page = await from.newPage();
  const sizes = new Map<string, { type: string; size: number }>();
  page.on("response", async (response) => {
    const body = await response.body().catch(() => Buffer.alloc(0));
    const type = response.request().resourceType();
    sizes.set(response.url(), {
      type,
      size: type === "font" ? body.length : brotliCompressSync(body).length,
    });
  });
  await page.goto(`${origin}${path}`, { waitUntil: "networkidle" });
  const elements = await page.evaluate(() => document.querySelectorAll("*").length);
  await page.close();
  const of = (wanted: string) =>
    sum([...sizes.values()].filter(({ type }) => type === wanted).map(({ size }) => size));
  return {
    html: of("document"),
    scripts: of("script"),
    all: sum([...sizes.values()].map(({ size }) => size)),
    elements,
  };
}

/** How long the guide reckons, for the preset that takes longest: medians, in milliseconds. */
function measureGuide() {
  const site = getSite();
  const data = site.guide.presets.map((preset) => guideData(site, preset));
  const medianOf = (work: () => unknown) => {
    const times = Array.from({ length: guideRuns }, () => timed(() => void work())).toSorted((a, b) => a - b);
    return times[Math.floor(times.length / 2)] ?? 0;
  };
  const choices = data.map((one) => ({ ...one, choice: choiceAtStart(one.start) }));
  return {
    samples: Math.max(
      ...choices.map(({ facts, choice, start }) => guideRobustness(facts, choice, start)?.samples ?? 0),
    ),
    outcome: Math.max(
      ...choices.map(({ facts, choice, start }) => medianOf(() => guideOutcome(facts, choice, start))),
    ),
    robustness: Math.max(
      ...choices.map(({ facts, choice, start }) => medianOf(() => guideRobustness(facts, choice, start))),
    ),
  };
}

function fewestScripts(): number {
  return Math.min(...measured.map(({ scripts }) => scripts));
}

function firstClaim(): `/claims/${string}/` {
  return "/claims/rust-far-superior/rust-throughput-simple-http/";
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function kilobytes(bytes: number): string {
  return `${kb(bytes)} kB`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
