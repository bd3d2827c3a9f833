import { getSite, type Site } from "@/app/catalog";
import type { FileRow } from "@/components/data/file-table";
import { filesByKind, type PublishedFile, publishedFiles } from "@/lib/publish/files";

const mediaTypes = { json: "application/json", csv: "text/csv; charset=utf-8" } as const;

const made = new WeakMap<Site, readonly PublishedFile[]>();

/** The names of the files in a folder under /data/; the folder ends with a slash, or is empty for /data/ itself. */
export function publishedNames(folder: string): string[] {
  return allFiles()
    .filter(({ path }) => path.startsWith(folder))
    .map(({ path }) => path.slice(folder.length))
    .filter((name) => !name.includes("/"));
}

/** A file under /data/, by its path from there. */
export function publishedResponse(path: string): Response {
  const file = allFiles().find((one) => one.path === path);
  if (file === undefined) return new Response("There is no such file.\n", { status: 404 });
  const type = path.endsWith(".csv") ? mediaTypes.csv : mediaTypes.json;
  return new Response(file.text, { headers: { "Content-Type": type } });
}

/** What the data page lists: the kinds of records that there are, each with its files. */
export function publishedRows(): FileRow[] {
  const kinds = filesByKind(getSite()).filter(({ records }) => records > 0);
  return kinds.map(({ kind: { name, holds }, records, json, schema, tables }) => ({
    name,
    holds,
    records,
    json,
    schema,
    csv: tables[0]?.csv ?? json,
    nested: tables
      .slice(1)
      .map(({ table, csv }) => ({ ...csv, rows: table.rows.length }))
      .filter(({ rows }) => rows > 0),
  }));
}

/** Made once for a site: a build asks for each of them. */
function allFiles(): readonly PublishedFile[] {
  const site = getSite();
  const files = made.get(site) ?? publishedFiles(site);
  made.set(site, files);
  return files;
}
