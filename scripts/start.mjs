/** npm start: installs if needed, builds the site and serves it. PORT chooses the port. */
import { installIfNeeded, run } from "./install.mjs";

installIfNeeded();
run("npx", ["tsx", "scripts/build.ts"]);
run("npx", ["serve", "out", "--listen", process.env.PORT ?? "3000", "--no-clipboard"]);
