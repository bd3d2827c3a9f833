/**
 * npm run generate -- <folder> [--articles N] [--claims N] [--languages N] [--seed N]: writes synthetic content of any
 * size into a new folder, for measurements. CONTENT=<folder> makes the check and the build read it.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { loadCatalog } from "@/lib/content/catalog";
import { fewestLanguages, syntheticContent, type Amount } from "./synthetic-content";

const usage = "Usage: npm run generate -- <folder> [--articles N] [--claims N] [--languages N] [--seed N]";
const real = "content";
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: "string", default: "200" },
    claims: { type: "string", default: "10000" },
    languages: { type: "string", default: "12" },
    seed: { type: "string", default: "1" },
  },
});
const [folder] = positionals;
if (folder === undefined || positionals.length > 1) fail(usage);
if (!relative(real, folder).startsWith("..")) fail(`Synthetic content stays out of ${real}/.`);
if (existsSync(folder) && readdirSync(folder).length > 0)
  fail(`${folder} holds something; name a new folder.`);

const catalog = loadCatalog(real);
const amount: Amount = {
  articles: wholeNumber("articles", 1),
  claims: wholeNumber("claims", wholeNumber("articles", 1)),
  languages: wholeNumber("languages", fewestLanguages(catalog)),
  seed: wholeNumber("seed", 0),
};
const files = syntheticContent(catalog, real, amount);
for (const [path, text] of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
console.log(
  `${folder}: ${files.size} files, ${amount.articles} articles, ${amount.claims} claims, ${amount.languages} languages, all synthetic.`,
);

function wholeNumber(name: keyof typeof values, least: number): number {
  const number = Number(values[name]);
  if (!Number.isSafeInteger(number) || number < least)
    fail(`--${name} takes a whole number from ${least} up.`);
  return number;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
