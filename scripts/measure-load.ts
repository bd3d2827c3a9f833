/**
 * npm run measure:load: serves out/ with nginx and deploy/nginx.conf, has wrk ask for every page for a minute, once
 * compressed and once not, and writes docs/measurements-load.md. Needs a build, and a machine that does nothing else.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir, totalmem } from "node:os";
import { join, relative } from "node:path";
import { z } from "zod";
import { run } from "./install.mjs";
import { findNginx, nginxMissing } from "./nginx.mjs";
import { serveWithNginx } from "./serve-nginx";

const port = Number(process.env.PORT ?? 4185);
const wrk = ["-t2", "-c64", "-d60s", "--latency", "-s", "scripts/load.lua"];
const outcome = z.strictObject({
  requests: z.number(),
  microseconds: z.number(),
  bytes: z.number(),
  errors: z.number(),
  p50: z.number(),
  p99: z.number(),
  max: z.number(),
});

const nginx = findNginx();
if (nginx === undefined) stop(nginxMissing);
if (spawnSync("wrk", ["--version"]).error !== undefined)
  stop("There is no wrk. Install it: Debian and Ubuntu, apt-get install wrk; macOS, brew install wrk.");

const busy = loadavg()[0] ?? 0;
const folder = mkdtempSync(join(tmpdir(), "backed-load-"));
const paths = pagePaths("out");
writeFileSync(join(folder, "paths"), paths.join("\n"));
const server = await serveWithNginx({ nginx, root: "out", port });
const runs = [
  { name: "gzip, compressed on the way", encoding: "gzip" },
  { name: "uncompressed", encoding: "identity" },
].map((one) => ({ ...one, ...load(one.encoding) }));
await server.stop();
rmSync(folder, { recursive: true });
write();

/** One minute of requests; what came of it as scripts/load.lua says it. */
function load(encoding: string): z.infer<typeof outcome> {
  const { stdout, status, stderr } = spawnSync("wrk", [...wrk, server.origin], {
    env: { ...process.env, LOAD_PATHS: join(folder, "paths"), ENCODING: encoding },
    encoding: "utf8",
  });
  if (status !== 0) stop(`wrk left with ${status}: ${stderr}`);
  console.log(stdout);
  return outcome.parse(JSON.parse(stdout.trim().split("\n").at(-1) ?? ""));
}

function write(): void {
  const version = (program: string, flag: string): string => {
    const { stdout, stderr } = spawnSync(program, [flag], { encoding: "utf8" });
    return /\d+(?:\.\d+)+/.exec(stdout + stderr)?.[0] ?? "of unknown version";
  };
  const milliseconds = (microseconds: number): string => `${(microseconds / 1000).toFixed(1)} ms`;
  const lines = [
    "# Load",
    "",
    "Made by `npm run measure:load`, on one machine over loopback: the server and what asks share its processors. A figure to compare with itself, no promise.",
    "",
    `- Machine: ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB of memory; load average before the run ${busy.toFixed(1)}`,
    `- Served: \`out/\`, ${paths.length} pages in turn, by nginx ${version(nginx ?? "", "-v")} with \`deploy/nginx.conf\``,
    `- Asked: wrk ${version("wrk", "--version")}, \`ENCODING=gzip LOAD_PATHS=<file of paths> wrk ${wrk.join(" ")} ${server.origin}\``,
    "",
    "| answers | requests | requests a second | MB a second | median | 99 of 100 within | slowest | errors |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...runs.map(({ name, requests, microseconds, bytes, errors, p50, p99, max }) => {
      const seconds = microseconds / 1e6;
      const cells = [
        name,
        requests,
        Math.round(requests / seconds),
        (bytes / 1e6 / seconds).toFixed(1),
        ...[p50, p99, max].map(milliseconds),
        errors,
      ];
      return `| ${cells.join(" | ")} |`;
    }),
    "",
  ];
  writeFileSync("docs/measurements-load.md", lines.join("\n"));
  run("npx", ["prettier", "--write", "--log-level=warn", "docs/measurements-load.md"]);
  console.log(lines.join("\n"));
}

/** The paths of all pages of an export. */
function pagePaths(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === "index.html")
    .map(({ parentPath }) => `/${relative(root, parentPath)}/`.replace("//", "/"))
    .sort();
}

function stop(reason: string): never {
  console.error(reason);
  process.exit(1);
}
