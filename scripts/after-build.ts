import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withPolicy } from "@/lib/export/policy";
import { islandNames, islandsOf, withoutRuntime } from "@/lib/export/runtime";

/** What is made of the pages in `folder` once `next build` has written them. */
export function afterBuild(folder: string): void {
  const ours = new Set(
    filesIn("components", ".client.tsx").flatMap((file) => islandNames(readFileSync(file, "utf8"))),
  );
  for (const file of filesIn(folder, ".html")) {
    const html = readFileSync(file, "utf8");
    const hasIsland = islandsOf(html, ours).length > 0;
    writeFileSync(file, withPolicy(hasIsland ? html : withoutRuntime(html)));
  }
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
