/** Finds or provides the server that the test of deploy/nginx.conf needs. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const usualPlaces = [
  "/usr/sbin/nginx",
  "/usr/local/sbin/nginx",
  "/usr/local/nginx/sbin/nginx",
  "/opt/homebrew/bin/nginx",
  "/usr/local/bin/nginx",
];

/**
 * The nginx to use: the one of NGINX_PATH, or one in a usual place.
 *
 * @returns {string | undefined}
 */
export function findNginx() {
  return [process.env.NGINX_PATH ?? "", ...usualPlaces].find((path) => path !== "" && existsSync(path));
}

const brotliPlaces = ["/usr/lib/nginx/modules", "/usr/lib64/nginx/modules", "/usr/share/nginx/modules"].map(
  (folder) => `${folder}/ngx_http_brotli_filter_module.so`,
);

/**
 * The Brotli module of the system's nginx; it fits no other.
 *
 * @returns {string | undefined}
 */
export function findBrotli() {
  return findNginx() === "/usr/sbin/nginx" ? brotliPlaces.find((path) => existsSync(path)) : undefined;
}

export const brotliMissing =
  "There is no Brotli module, so its lines in deploy/nginx.conf were not tried. Debian: libnginx-mod-http-brotli-filter.";

export const nginxMissing =
  "There is no nginx, so deploy/nginx.conf was not tried. Install nginx or set NGINX_PATH to the program.";

/** Installs nginx where that takes no question; otherwise says that its tests will be left out. */
export function provideNginx() {
  if (findNginx() !== undefined && findBrotli() !== undefined) return;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Installing nginx from the system's packages …");
    attempt(["update", "-qq"]);
    if (findNginx() === undefined) install("nginx");
    if (findBrotli() === undefined) install("libnginx-mod-http-brotli-filter");
  }
  if (findNginx() === undefined) console.warn(nginxMissing);
  else if (findBrotli() === undefined) console.warn(brotliMissing);
}

/** @param {string} name */
function install(name) {
  attempt(["install", "-y", "-qq", "--no-install-recommends", name]);
}

/** @param {readonly string[]} args */
function attempt(args) {
  spawnSync("apt-get", args, {
    stdio: ["ignore", "ignore", "inherit"],
    // In run level 1 the package does not start a server of its own.
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" },
  });
}
