import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import {
  headerRules,
  headersFile,
  redirectsFile,
  refreshTarget,
  type Redirect,
} from "@/lib/export/host-files";

/**
 * Writes what hosts look for at their root: `_headers`, `_redirects` and, where the site lies below it under
 * `basePath`, the page of unknown addresses. `root` is the folder that is served as the root of a host.
 */
export function writeHostFiles(root: string, basePath: string): void {
  const entries = readdirSync(join(root, basePath), { withFileTypes: true });
  const namesOf = (isOne: (entry: (typeof entries)[number]) => boolean) =>
    entries
      .filter(isOne)
      .map(({ name }) => name)
      .sort();
  const top = { folders: namesOf((entry) => entry.isDirectory()), files: namesOf((entry) => entry.isFile()) };
  writeFileSync(join(root, "_headers"), headersFile(headerRules(basePath, top)));
  // Netlify and S3 know one such page, at the root; the site's own names its files by the whole path.
  if (basePath !== "") copyFileSync(join(root, basePath, "404.html"), join(root, "404.html"));
  const home = basePath === "" ? [] : [{ from: "/", to: `${basePath}/` }];
  writeFileSync(join(root, "_redirects"), redirectsFile([...home, ...redirectsIn(root)]));
}

/** The pages of the export that only send their readers on: a host that reads this does it without a page. */
function redirectsIn(root: string): Redirect[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === "index.html")
    .map(({ parentPath }) => parentPath)
    .sort()
    .flatMap((folder) => {
      const to = refreshTarget(readFileSync(join(folder, "index.html"), "utf8"));
      return to === null ? [] : [{ from: `/${relative(root, folder).replaceAll("\\", "/")}/`, to }];
    });
}
