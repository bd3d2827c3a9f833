/** Finds or provides the browser that the browser tests need. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * The browser to use: the one Playwright installed, the one of CHROMIUM_PATH, or one in a usual place.
 *
 * @param {string} playwrights where Playwright would have put its own
 * @returns {string | undefined}
 */
export function findChromium(playwrights) {
  return [playwrights, process.env.CHROMIUM_PATH ?? "", ...usualPlaces].find(
    (path) => path !== "" && existsSync(path),
  );
}

/** Returns when there is a browser; otherwise says how to get one and ends the process. */
export async function provideChromium() {
  const { chromium } = await import("@playwright/test");
  if (findChromium(chromium.executablePath()) !== undefined) return;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Installing Chromium from the system's packages …");
    attempt("apt-get", ["update", "-qq"]);
    attempt("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  }
  if (findChromium(chromium.executablePath()) !== undefined) return;
  console.log("Installing Playwright's Chromium …");
  attempt("npx", ["playwright", "install", "chromium"]);
  if (findChromium(chromium.executablePath()) !== undefined) return;
  console.error(
    [
      "The browser tests need Chromium, and none could be found or installed.",
      "Install Chromium or Chrome, or set CHROMIUM_PATH to the program, and run npm test again.",
    ].join("\n"),
  );
  process.exit(1);
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function attempt(command, args) {
  spawnSync(command, args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}
