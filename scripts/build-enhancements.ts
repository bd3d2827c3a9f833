/**
 * Bundles the plain scripts of components/site/browser into public/: what pages without an island carry, what every
 * embed carries, the worker of the explorer, and /embed.js, which pages of others load to size embeds.
 */
import { rmSync } from "node:fs";
import { build, type BuildOptions } from "esbuild";
import { basePath } from "@/lib/site";

const source = "components/site/browser";
const shared: BuildOptions = {
  bundle: true,
  minify: true,
  target: "es2022",
  define: { "process.env.BASE_PATH": JSON.stringify(basePath), "process.env.SITE_URL": '""' },
};

rmSync("public/enhance", { recursive: true, force: true });
await build({
  ...shared,
  entryPoints: [`${source}/site.ts`, `${source}/on-demand.ts`, `${source}/embed-preview.ts`],
  outdir: "public/enhance",
  splitting: true,
  format: "esm",
});
await build({
  ...shared,
  entryPoints: { embedded: `${source}/embedded.ts`, alike: "components/claim/explorer/alike.worker.ts" },
  outdir: "public/enhance",
  format: "iife",
});
// The pages of others may be read by older browsers than ours.
await build({
  ...shared,
  entryPoints: [`${source}/embed-host.ts`],
  outfile: "public/embed.js",
  format: "iife",
  target: "es2018",
});
