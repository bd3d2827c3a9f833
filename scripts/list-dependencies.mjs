/** npm run list:dependencies: counts and weighs what is installed and writes it into docs/dependencies.md. */
import { existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./install.mjs";

/** @typedef {{ dependencies?: Record<string, string>, optionalDependencies?: Record<string, string>, devDependencies?: Record<string, string>, dev?: boolean }} Listed */
/** @type {{ packages: Record<string, Listed> }} */
const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const { "": root = {}, ...locked } = lock.packages;
const installed = Object.keys(locked).filter((place) => existsSync(join(place, "package.json")));
const sizes = new Map(installed.map((place) => [place, sizeOf(place)]));

const direct = [root.dependencies ?? {}, root.devDependencies ?? {}].flatMap(Object.keys);
const ofSite = installed.filter((place) => locked[place]?.dev !== true);
const lines = [
  `- ${direct.length} direct dependencies, ${Object.keys(root.dependencies ?? {}).length} of them of the site`,
  `- ${Object.keys(locked).length} packages in the lock, those of other platforms among them`,
  `- ${installed.length} packages installed (${process.platform}, ${process.arch}), ${megabytes(installed)}`,
  `- ${ofSite.length} of them of the site, ${megabytes(ofSite)}`,
  "",
  "| package | MB alone | packages with all it brings | MB with them |",
  "| --- | --- | --- | --- |",
  ...direct.map((name) => {
    const place = `node_modules/${name}`;
    const all = [...broughtBy(place, new Set())];
    return `| ${name} | ${megabytes([place]).replace(" MB", "")} | ${all.length} | ${megabytes(all).replace(" MB", "")} |`;
  }),
];
const file = "docs/dependencies.md";
const text = readFileSync(file, "utf8");
const written = text.replace(
  /(<!-- figures -->)[^]*(<!-- \/figures -->)/,
  (_, from, to) => `${from}\n\n${lines.join("\n")}\n\n${to}`,
);
writeFileSync(file, written);
run("npx", ["prettier", "--write", "--log-level=warn", file]);
console.log(lines.slice(0, 4).join("\n"));

/**
 * A package and all it brings, as far as it is installed.
 *
 * @param {string} place
 * @param {Set<string>} seen
 */
function broughtBy(place, seen) {
  if (seen.has(place) || !sizes.has(place)) return seen;
  seen.add(place);
  const { dependencies = {}, optionalDependencies = {} } = locked[place] ?? {};
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    const found = placeOf(name, place);
    if (found !== undefined) broughtBy(found, seen);
  }
  return seen;
}

/**
 * Where Node finds a package that one at `from` asks for: the nearest folder above that has it.
 *
 * @param {string} name
 * @param {string} from
 * @returns {string | undefined}
 */
function placeOf(name, from) {
  const place = `${from}/node_modules/${name}`;
  if (place in locked) return place;
  const at = from.lastIndexOf("/node_modules/");
  if (at !== -1) return placeOf(name, from.slice(0, at));
  return `node_modules/${name}` in locked ? `node_modules/${name}` : undefined;
}

/**
 * The bytes of a package's own files.
 *
 * @param {string} folder
 * @returns {number}
 */
function sizeOf(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== "node_modules")
    .map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? sizeOf(path) : lstatSync(path).size;
    })
    .reduce((sum, size) => sum + size, 0);
}

/** @param {readonly string[]} places */
function megabytes(places) {
  const bytes = places.reduce((sum, place) => sum + (sizes.get(place) ?? 0), 0);
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
