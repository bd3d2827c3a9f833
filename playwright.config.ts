import { chromium, defineConfig } from "@playwright/test";
import { findChromium } from "./scripts/chromium.mjs";

const executablePath = findChromium(chromium.executablePath());

/** The browser tests read the exported site, at the root of a host and under /backed/. */
export default defineConfig({
  testDir: "tests/browser",
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  workers: 2,
  // No test is about time: a busy machine must not fail one.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["list"]],
  use: {
    baseURL: "http://localhost:4173",
    // While a page fades in, the browser drops keys, and tests press them sooner than readers do (fades.spec.ts).
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      executablePath,
      chromiumSandbox: process.getuid?.() !== 0,
      args: [
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-gpu",
      ],
    },
  },
  projects: [
    { name: "root", testIgnore: "**/base-path.spec.ts" },
    { name: "base path", testMatch: "**/base-path.spec.ts", use: { baseURL: "http://localhost:4174" } },
  ],
  webServer: [
    {
      command: "npx serve out --listen 4173 --no-clipboard --no-request-logging",
      port: 4173,
      reuseExistingServer: false,
    },
    {
      command: "npx serve out-backed --listen 4174 --no-clipboard --no-request-logging",
      port: 4174,
      reuseExistingServer: false,
    },
  ],
});
