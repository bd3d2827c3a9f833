/** npm run fingerprint -- <article id> <text file>: makes content/articles/<id>/fingerprint from a copy of the article. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fingerprintOf } from "@/lib/content/fingerprint";

const [id, file] = process.argv.slice(2);
if (id === undefined || file === undefined) {
  fail("Usage: npm run fingerprint -- <article id> <text file>");
}
const folder = `content/articles/${id}`;
if (!existsSync(folder)) fail(`There is no ${folder}/. Make it from content/articles/_template first.`);
if (!existsSync(file)) fail(`There is no file ${file}.`);

const lines = fingerprintOf(readFileSync(file, "utf8"));
writeFileSync(`${folder}/fingerprint`, `${lines.join("\n")}\n`);
console.log(`${folder}/fingerprint: ${lines.length} runs of three words.`);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
