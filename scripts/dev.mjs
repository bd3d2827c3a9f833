/** npm run dev: installs if needed and serves the site as it is being edited. */
import { installIfNeeded, run } from "./install.mjs";

installIfNeeded();
run("npx", ["tsx", "scripts/build-enhancements.ts"]);
run("npx", ["tsx", "scripts/build-font.ts"]);
run("npx", ["next", "dev", "--port", process.env.PORT ?? "3000"]);
