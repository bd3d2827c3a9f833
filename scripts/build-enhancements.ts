/** Bundles the plain scripts that pages without an island carry, from components/site/browser to public/enhance. */
import { rmSync } from "node:fs";
import { build } from "esbuild";
import { basePath } from "@/lib/site";

rmSync("public/enhance", { recursive: true, force: true });
await build({
  entryPoints: ["components/site/browser/site.ts"],
  outdir: "public/enhance",
  bundle: true,
  splitting: true,
  minify: true,
  format: "esm",
  target: "es2022",
  define: { "process.env.BASE_PATH": JSON.stringify(basePath), "process.env.SITE_URL": '""' },
});
