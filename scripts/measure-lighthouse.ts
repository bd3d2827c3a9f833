/**
 * npm run measure:lighthouse [-- <address> …]: Lighthouse as on a phone, five runs on one page of each kind of out/,
 * or on the addresses given, and docs/measurements-lighthouse.md with the medians of all that were measured on this
 * export. Lighthouse is fetched by npx when it is first asked for. RUNS, OUT and PORT change what they say.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { z } from "zod";
import { pageKinds } from "@/tests/page-kinds";
import { findChromium } from "./chromium.mjs";
import { serveExport } from "./serve-export.mjs";

const lighthouse = "lighthouse@12.8.2";
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
const numbers = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "total-blocking-time",
  "cumulative-layout-shift",
];

const report = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
  audits: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      scoreDisplayMode: z.string(),
      numericValue: z.number().optional(),
    }),
  ),
});
const runSchema = z.object({
  scores: z.record(z.string(), z.number()),
  times: z.record(z.string(), z.number()),
  /** Audits outside performance that are not passed. */
  failed: z.array(z.string()),
  /** The machine's load when the run began. */
  load: z.number(),
});
const measuredSchema = z.object({ export: z.string(), pages: z.record(z.string(), z.array(runSchema)) });
type Run = z.infer<typeof runSchema>;

const folder = process.env.OUT ?? "out";
const runs = Number(process.env.RUNS ?? 5);
const cache = "node_modules/.cache/lighthouse/measured.json";
const program = findChromium(chromium.executablePath());
if (program === undefined) {
  console.error("Lighthouse needs Chromium: install it or set CHROMIUM_PATH to the program.");
  process.exit(1);
}

const measured = measuredBefore();
const asked = process.argv.slice(2);
const paths = asked.length > 0 ? asked : pageKinds.filter((path) => path !== "/404.html");
const { origin, stop } = await serveExport(folder, Number(process.env.PORT ?? 4179));
for (const path of paths) {
  const done: Run[] = [];
  for (let run = 0; run < runs; run += 1) done.push(lighthouseRun(`${origin}${path}`, program));
  measured.pages[path] = done;
  keep();
  console.log(line(path, done));
}
stop();

/** One run, in a process of its own: a run is not to profit from the one before. */
function lighthouseRun(url: string, chrome: string): Run {
  const load = loadavg()[0] ?? 0;
  const aside = mkdtempSync(join(tmpdir(), "backed-lighthouse-"));
  const file = join(aside, "report.json");
  const flags = `--headless=new --disable-quic${process.getuid?.() === 0 ? " --no-sandbox" : ""}`;
  const { stderr } = spawnSync(
    "npx",
    [
      "--yes",
      lighthouse,
      url,
      "--quiet",
      "--output=json",
      `--output-path=${file}`,
      `--chrome-flags=${flags}`,
    ],
    { env: { ...process.env, CHROME_PATH: chrome }, encoding: "utf8" },
  );
  if (!existsSync(file)) {
    console.error(
      `${lighthouse} could not be run; it is fetched from the package registry by npx.\n${stderr}`,
    );
    stop();
    process.exit(1);
  }
  const { audits, categories: scored } = report.parse(JSON.parse(readFileSync(file, "utf8")));
  rmSync(aside, { recursive: true });
  return {
    scores: Object.fromEntries(
      categories.map((name) => [name, Math.round((scored[name]?.score ?? 0) * 100)]),
    ),
    times: Object.fromEntries(numbers.map((name) => [name, audits[name]?.numericValue ?? 0])),
    failed: Object.entries(audits)
      .filter(([, { score, scoreDisplayMode }]) => scoreDisplayMode === "binary" && score === 0)
      .map(([id]) => id),
    load,
  };
}

function measuredBefore(): z.infer<typeof measuredSchema> {
  const id = createHash("sha256")
    .update(readFileSync(join(folder, "index.html")))
    .digest("hex")
    .slice(0, 12);
  const empty = { export: id, pages: {} };
  if (!existsSync(cache)) return empty;
  const before = measuredSchema.safeParse(JSON.parse(readFileSync(cache, "utf8")));
  return before.success && before.data.export === id ? before.data : empty;
}

function keep(): void {
  mkdirSync("node_modules/.cache/lighthouse", { recursive: true });
  writeFileSync(cache, JSON.stringify(measured));
  const pages = Object.entries(measured.pages).toSorted(
    ([a], [b]) => pageKinds.indexOf(a) - pageKinds.indexOf(b),
  );
  const loads = pages.flatMap(([, done]) => done.map(({ load }) => load));
  writeFileSync(
    "docs/measurements-lighthouse.md",
    [
      "# Lighthouse",
      "",
      `Made by \`npm run measure:lighthouse\`, which runs \`npx ${lighthouse} <address> --output=json\` as on a phone (its default: a slow 4G line and a processor four times slower, both simulated) on the export as \`serve\` sends it. Medians of the runs named; scores of performance depend on the machine and how busy it is, the other three do not.`,
      "",
      `- Machine: ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}; load while measuring ${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)}`,
      "",
      "| address | runs | performance | accessibility | best practices | SEO | first content ms | largest content ms | blocking ms | shift | not passed |",
      "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
      ...pages.map(([path, done]) => line(path, done)),
      "",
    ].join("\n"),
  );
}

function line(path: string, done: readonly Run[]): string {
  const score = (name: (typeof categories)[number]): string =>
    String(median(done.map(({ scores }) => scores[name] ?? 0)));
  const time = (name: string, digits: number): string =>
    median(done.map(({ times }) => times[name] ?? 0)).toFixed(digits);
  const failed = [...new Set(done.flatMap(({ failed: some }) => some))].join(", ");
  const [first = "", largest = "", blocking = "", shift = ""] = numbers;
  return `| ${[path, done.length, ...categories.map(score), time(first, 0), time(largest, 0), time(blocking, 0), time(shift, 3), failed === "" ? "–" : failed].join(" | ")} |`;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
