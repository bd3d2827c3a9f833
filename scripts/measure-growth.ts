/**
 * npm run measure:growth [-- <articles>,<claims>,<languages> …]: builds sites of synthetic content of several sizes, one
 * after the other, into out-growth/, and prints how many pages each has, how long it took and what memory all its
 * processes held at once. Takes minutes for each, and so does the next build of the real content, whose cards are drawn
 * anew; times are written down, never asserted.
 */
import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { run } from "./install.mjs";

/** Articles, claims and languages of sites of about 500, 2,000 and 5,000 pages. */
const sizes = ["5,30,4", "15,750,4", "40,2000,5"];
const between = 500;

/** Within the project, out of which the bundler does not export. */
const folder = "out-growth";
const asked = process.argv.slice(2);
rmSync(folder, { recursive: true, force: true });
const rows: string[] = [];
for (const size of asked.length === 0 ? sizes : asked) rows.push(await measured(size));
console.log(
  [
    `${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}, load average at the end ${(loadavg()[1] ?? 0).toFixed(1)}`,
    "",
    "| articles | claims | languages | check | pages | build | pages a second | memory at most |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n"),
);

/** One row of the table. */
async function measured(size: string): Promise<string> {
  const [articles = "", claims = "", languages = ""] = size.split(",");
  const content = join(folder, `content-${claims}`);
  const out = join(folder, `of-${claims}`);
  const amount = ["--articles", articles, "--claims", claims, "--languages", languages];
  run("npx", ["tsx", "scripts/generate-content.ts", content, ...amount]);
  const check = await timed(["lib/content/cli.ts"], { CONTENT: content });
  const build = await timed(["scripts/build.ts"], { CONTENT: content, OUT: out });
  const pages = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".html"),
  ).length;
  const cells = [
    ...[articles, claims, languages],
    `${check.seconds.toFixed(1)} s`,
    pages,
    `${build.seconds.toFixed(0)} s`,
    (pages / build.seconds).toFixed(1),
    build.memory === 0 ? "unknown" : `${(build.memory / 1e6).toFixed(0)} MB`,
  ];
  return `| ${cells.join(" | ")} |`;
}

type Run = {
  readonly seconds: number;
  /** What all processes held at once, in bytes, what they share counted once; 0 where the system does not say. */
  readonly memory: number;
};

function timed(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Run> {
  const start = performance.now();
  const child = spawn("npx", ["tsx", ...args], { env: { ...process.env, ...env }, stdio: "inherit" });
  let memory = 0;
  const sampling = setInterval(() => (memory = Math.max(memory, heldBy(child.pid ?? 0))), between);
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => {
      clearInterval(sampling);
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) resolve({ seconds, memory });
      else reject(new Error(`${args.join(" ")} left with ${code}.`));
    });
  });
}

/** The proportional set sizes of a process and all it started, in bytes (Linux). */
function heldBy(root: number): number {
  const { stdout } = spawnSync("ps", ["-eo", "pid=,ppid="], { encoding: "utf8" });
  const pairs = (stdout ?? "").split("\n").map((line) => line.trim().split(/\s+/).map(Number));
  const family = new Set([root]);
  // A process is younger than its parent, but its number may be smaller: as long as someone is found.
  for (let before = 0; before < family.size;) {
    before = family.size;
    for (const [pid = 0, parent = 0] of pairs) if (family.has(parent)) family.add(pid);
  }
  return [...family].reduce((sum, pid) => sum + proportionalSize(pid), 0);
}

function proportionalSize(pid: number): number {
  try {
    const kilobytes = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1];
    return 1024 * Number(kilobytes ?? 0);
  } catch {
    return 0;
  }
}
