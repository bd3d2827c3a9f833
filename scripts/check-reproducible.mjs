/**
 * npm run check:reproducible: builds what is committed twice, in two folders of other names and lengths, one after
 * the other, in two time zones and languages, with no picture kept from before, and compares the exports byte by byte.
 * Takes as long as two builds; no part of npm test.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

const places = [
  { name: "first", env: { TZ: "UTC", LANG: "C.UTF-8" } },
  { name: "second/in/a/deeper/folder", env: { TZ: "Pacific/Auckland", LANG: "de_DE.UTF-8" } },
];
const folder = mkdtempSync(join(tmpdir(), "backed-twice-"));
try {
  const exports = places.map(({ name, env }) => filesOf(build(join(folder, name), env)));
  const [first = new Map(), second = new Map()] = exports;
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  const different = names.filter((name) => first.get(name) !== second.get(name));
  for (const name of different) console.error(`${name} differs`);
  console.log(`${names.length} files, ${different.length} of them different.`);
  process.exitCode = different.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

/**
 * A build of what is committed; gives the folder of the export.
 *
 * @param {string} place
 * @param {Record<string, string>} env
 */
function build(place, env) {
  must("git", ["clone", "--quiet", ".", place], process.cwd(), {});
  // The bundler follows no link out of its folder.
  cpSync("node_modules", join(place, "node_modules"), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => relative("node_modules", source) !== ".cache",
  });
  must("npx", ["tsx", "scripts/build.ts"], place, env);
  return join(place, "out");
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {Record<string, string>} env
 */
function must(command, args, cwd, env) {
  const options = { cwd, env: { ...process.env, ...env, OUT: "out" }, shell: process.platform === "win32" };
  const { status } = spawnSync(command, args, { ...options, stdio: "inherit" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} left with ${status}.`);
}

/**
 * The files of an export by their path, each as the hash of its bytes.
 *
 * @param {string} root
 */
function filesOf(root) {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [relative(root, file), createHash("sha256").update(readFileSync(file)).digest("hex")];
    }),
  );
}
