/** npm run test:browser: builds the site for the root of a host and for /backed/, then runs the browser tests on both. */
import { run } from "./install.mjs";

const args = process.argv.slice(2);
if (!args.includes("--built")) {
  run("npx", ["tsx", "scripts/build.ts"], {
    BASE_PATH: "/backed",
    SITE_URL: "https://example.org",
    OUT: "out-backed",
  });
  run("npx", ["tsx", "scripts/build.ts"]);
}
run("npx", ["playwright", "test", ...args.filter((arg) => arg !== "--built")]);
