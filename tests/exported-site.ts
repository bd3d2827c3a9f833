import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { parse, type HTMLElement } from "node-html-parser";

/** A page of the export as it lies in the folder, read without a browser. */
export type ExportedPage = {
  /** The address below the base path, such as /compare/rust-vs-go/. */
  readonly path: string;
  readonly document: HTMLElement;
  /** The page only sends its reader on to another. */
  readonly isRedirect: boolean;
};

const read = new Map<string, readonly ExportedPage[]>();

/**
 * Every HTML page of an export that was built for `basePath`, from the folder that holds it. Read once in a process
 * and parsed when asked for: the parsed pages of one export take more than half a gigabyte.
 */
export function exportedPages(folder: string): readonly ExportedPage[] {
  const known = read.get(folder);
  if (known !== undefined) return known;
  const pages = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => exportedPage(folder, file));
  read.set(folder, pages);
  return pages;
}

function exportedPage(folder: string, file: string): ExportedPage {
  const html = readFileSync(file, "utf8");
  let document: HTMLElement | undefined;
  return {
    path: `/${posix.relative(folder, file.replaceAll("\\", "/")).replace(/index\.html$/, "")}`,
    isRedirect: /<meta\b[^>]*\bhttp-equiv="refresh"/i.test(html),
    get document() {
      return (document ??= parse(html));
    },
  };
}

/** Whether an address of the site leads to a file of the export. */
export function leadsSomewhere(folder: string, path: string): boolean {
  const file = join(folder, decodeURIComponent(path));
  return path.endsWith("/") ? existsSync(join(file, "index.html")) : existsSync(file);
}

/** What a browser fetches to show a page, before its reader does anything. Sizes in bytes as a host sends them. */
export type FirstLoad = {
  readonly html: number;
  readonly styles: number;
  readonly scripts: number;
  readonly fonts: number;
  readonly total: number;
  /** Site paths of the files it loads besides itself, each once. */
  readonly files: readonly string[];
  /** The site paths of its fonts. */
  readonly fontFiles: readonly string[];
};

/**
 * Reckons by the files of an export what a page loads: brotli for text, fonts as they are. `quality` is
 * brotli's, 11 for the size of files compressed beforehand; a lower one is faster and never says less.
 */
export function firstLoadOf(folder: string, { document, path }: ExportedPage, quality = 11): FirstLoad {
  const addresses = (selector: string, attribute: string): string[] =>
    document.querySelectorAll(selector).flatMap((one) => one.getAttribute(attribute) ?? []);
  const styles = addresses('link[rel="stylesheet"]', "href");
  const scripts = addresses("script[src]:not([nomodule])", "src").flatMap((script) => [
    script,
    ...importedBy(folder, script),
  ]);
  const fontFiles = distinct([
    ...addresses('link[as="font"]', "href"),
    ...styles.flatMap((style) => fontsNamedBy(folder, style)),
  ]);
  const icons = addresses('link[rel="icon"]', "href");
  const files = distinct([...styles, ...scripts, ...fontFiles, ...icons]);
  const size = (some: readonly string[]): number =>
    distinct(some).reduce((sum, file) => sum + sentSize(join(folder, file), quality), 0);
  const html = sentSize(join(folder, path.endsWith("/") ? `${path}index.html` : path), quality);
  return {
    html,
    styles: size(styles),
    scripts: size(scripts),
    fonts: size(fontFiles),
    total: html + size(files),
    files,
    fontFiles,
  };
}

/** What the framework of a page weighs that loads it on demand, in bytes as a host sends them; 0 for other pages. */
export function frameworkOnDemandOf(folder: string, { document }: ExportedPage, quality = 11): number {
  const named = document.querySelector("script[data-framework]")?.getAttribute("data-framework") ?? "";
  const files = named.split(" ").filter((file) => file !== "");
  return files.reduce((sum, file) => sum + sentSize(join(folder, file), quality), 0);
}

/** The modules that a script needs at once; what it imports on demand is not among them. */
function importedBy(folder: string, script: string): string[] {
  const source = readFileSync(join(folder, script), "utf8");
  return [...source.matchAll(/(?:^|;)import(?:[^"'();]*from)?\s*"(\.[^"]+)"/g)].flatMap(([, from = ""]) => {
    const imported = posix.join(posix.dirname(script), from);
    return [imported, ...importedBy(folder, imported)];
  });
}

function fontsNamedBy(folder: string, style: string): string[] {
  return [...readFileSync(join(folder, style), "utf8").matchAll(/url\(([^)]+\.woff2)\)/g)].map(
    ([, address = ""]) => posix.join(posix.dirname(style), address),
  );
}

const sizes = new Map<string, number>();

function sentSize(file: string, quality: number): number {
  const key = `${quality} ${file}`;
  const known = sizes.get(key);
  if (known !== undefined) return known;
  const content = readFileSync(file);
  const size = file.endsWith(".woff2")
    ? content.length
    : brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
  sizes.set(key, size);
  return size;
}

function distinct(all: readonly string[]): string[] {
  return [...new Set(all)];
}
