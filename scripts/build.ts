/**
 * npm run build: the whole site to out/. With BASE_PATH=/backed it goes to out/backed/ …, so that out/ can be
 * served as the root of a host; OUT names another folder than out. The export is made aside and takes its
 * place when it is whole: a build that fails or is killed leaves the previous one.
 */
import { readdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { getSite } from "@/app/catalog";
import { afterBuild } from "./after-build";
import { writeHostFiles } from "./host-files";
import { run } from "./install.mjs";
import { asideOf, clearAside, putInPlace } from "./put-in-place";
import { writeRedirectPages } from "./redirect-pages";
import { unnamedHostWarning } from "./unnamed-host";
import { hasPage } from "@/lib/domain/comparison/subset";
import { basePath } from "@/lib/site";

const target = process.env.OUT ?? "out";
const exported = join(asideOf(target), basePath);

clearAside(target);
// Problems of the content are told before anything is built, not after the minute that compiling takes.
run("npx", ["tsx", "lib/content/cli.ts"]);
run("npx", ["tsx", "scripts/build-enhancements.ts"]);
run("npx", ["tsx", "scripts/build-font.ts"]);
run("npx", ["next", "build"], { EXPORT_TO: relative(".", exported) });
leaveOutPayloads();
run("npx", ["tsx", "scripts/draw-cards.ts", exported]);
writeRedirectPages(exported);
await afterBuild(exported);
writeHostFiles(asideOf(target), basePath);
putInPlace(target);
const warning = unnamedHostWarning(process.env.SITE_URL);
if (warning !== null) console.warn(warning);

/**
 * The payload files serve only next/link, and links here are plain: nobody asks for them. Nor does anyone ask for the
 * rows of all languages while every set of languages has a page.
 */
function leaveOutPayloads(): void {
  const { languages, largerSets } = getSite();
  if (hasPage([...languages.keys()], largerSets)) rmSync(join(exported, "compare/rows.json"));
  const files = readdirSync(exported, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const { name, parentPath } of files) {
    if (name.endsWith(".txt") && name !== "robots.txt") rmSync(join(parentPath, name));
  }
}
