import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { contentFolder } from "@/lib/content/catalog";

/** The texts that all words of the site come from: its content and its code. What is never shown is escaped there. */
export function siteTexts(): string[] {
  return [contentFolder, "lib", "components", "app"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:mdx|ya?ml|json|tsx?)$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8")),
  );
}
