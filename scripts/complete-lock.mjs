/**
 * npm run lock: completes package-lock.json with the optional packages of other platforms.
 *
 * npm leaves them out of the lock when it cannot look them up where the lock is written, and `npm ci` then
 * refuses the lock. Each missing one is added with the version its parent asks for and the platform that its
 * name says; the platform's own npm resolves the rest.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const systems = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
];
const processors = [
  "arm",
  "arm64",
  "ia32",
  "loong64",
  "mips64el",
  "ppc64",
  "ppc64le",
  "riscv64",
  "s390x",
  "wasm32",
  "x64",
];

/**
 * @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string>, resolved?: string }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/**
 * The optional packages that the lock names but does not hold.
 *
 * @param {Lock} lock
 * @returns {Record<string, LockedPackage>} by their place in the lock
 */
export function missingOptionalPackages(lock) {
  /** @type {Record<string, LockedPackage>} */
  const missing = {};
  for (const { optionalDependencies = {} } of Object.values(lock.packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      const place = `node_modules/${name}`;
      if (place in lock.packages || !/^\d/.test(range)) continue;
      missing[place] = { version: range, optional: true, ...platformOf(name) };
    }
  }
  return missing;
}

/**
 * The download addresses that the lock holds; there should be none, so that any registry can serve it.
 *
 * @param {Lock} lock
 */
export function downloadAddresses(lock) {
  return Object.values(lock.packages).flatMap(({ resolved }) =>
    resolved?.startsWith("http") ? [resolved] : [],
  );
}

/**
 * @param {string} name such as @next/swc-darwin-arm64
 * @returns {Pick<LockedPackage, "os" | "cpu" | "libc">}
 */
function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor));
  const libc = words.some((word) => word.startsWith("musl"))
    ? ["musl"]
    : words.some((word) => word.startsWith("gnu"))
      ? ["glibc"]
      : [];
  return {
    ...(os.length > 0 ? { os } : {}),
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(libc.length > 0 ? { libc } : {}),
  };
}

/** @param {string} file */
function complete(file) {
  /** @type {Lock} */
  const lock = JSON.parse(readFileSync(file, "utf8"));
  const missing = missingOptionalPackages(lock);
  const [root, ...others] = Object.entries({ ...lock.packages, ...missing });
  const sorted = others.sort(([a], [b]) => (a < b ? -1 : 1));
  lock.packages = Object.fromEntries(root === undefined ? sorted : [root, ...sorted]);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${Object.keys(missing).length} optional packages of other platforms added to ${file}.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) complete("package-lock.json");
