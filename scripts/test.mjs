/** npm test: installs if needed and runs everything, one npm script after the other. */
import { provideChromium } from "./chromium.mjs";
import { provideNginx } from "./nginx.mjs";
import { installIfNeeded, run } from "./install.mjs";

installIfNeeded();
await provideChromium();
provideNginx();
for (const script of [
  "check:content",
  "check:types",
  "check:lint",
  "check:format",
  "test:unit",
  "test:browser",
]) {
  console.log(`\n— npm run ${script}`);
  run("npm", ["run", "--silent", script]);
}
