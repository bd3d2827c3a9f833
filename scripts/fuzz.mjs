/** npm run fuzz: tries every law of addresses and content files with 10,000 random cases, or as many as are named. */
import { run } from "./install.mjs";

run("npx", ["vitest", "run", "tests/unit/view/addresses.test.ts", "tests/unit/content/damage.test.ts"], {
  FUZZ_RUNS: process.argv[2] ?? "10000",
});
