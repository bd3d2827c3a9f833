/** A process that builds a small site over and over, as scripts/build.ts does it, until it is killed: `<target>`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asideOf, clearAside, putInPlace } from "@/scripts/put-in-place";

const target = process.argv[2] ?? "out";

for (let build = 1; ; build += 1) {
  clearAside(target);
  mkdirSync(asideOf(target), { recursive: true });
  for (let page = 0; page < 50; page += 1) writeFileSync(join(asideOf(target), `${page}.html`), `${build}`);
  putInPlace(target);
  if (build === 1) process.stdout.write("built\n");
}
