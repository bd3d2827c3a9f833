import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import {
  headerRules,
  headersFile,
  redirectsFile,
  refreshTarget,
  type Redirect,
} from "@/lib/export/host-files";

/**
 * Writes `_headers` and `_redirects` for the hosts that read them: into `root`, the folder that is served as the
 * root of a host, also where the site lies below it under `basePath`.
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
