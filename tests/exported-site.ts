import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { parse, type HTMLElement } from "node-html-parser";

/** A page of the export as it lies in the folder, read without a browser. */
export type ExportedPage = {
  /** The address below the base path, such as /compare/rust-vs-go/. */
  readonly path: string;
  readonly document: HTMLElement;
  /** The page only sends its reader on to another. */
  readonly isRedirect: boolean;
};

/** Every HTML page of an export that was built for `basePath`, from the folder that holds it. */
export function exportedPages(folder: string): readonly ExportedPage[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const document = parse(readFileSync(file, "utf8"));
      const path = `/${posix.relative(folder, file.replaceAll("\\", "/")).replace(/index\.html$/, "")}`;
      return { path, document, isRedirect: document.querySelector('meta[http-equiv="refresh"]') !== null };
    });
}

/** Whether an address of the site leads to a file of the export. */
export function leadsSomewhere(folder: string, path: string): boolean {
  const file = join(folder, decodeURIComponent(path));
  return path.endsWith("/") ? existsSync(join(file, "index.html")) : existsSync(file);
}
