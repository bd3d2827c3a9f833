import { createHash } from "node:crypto";
import { slugOf } from "@/lib/slug";
import type { PublishedContent } from "./content";
import type { PublishedFile, PublishedKindFiles } from "./files";
import { compare, sortedById } from "./record";
import type { Table } from "./table";

const standard = "https://datapackage.org/profiles/2.0";

const conventions =
  "In CSV, lists are joined by “; ”, and text that a spreadsheet would run as a formula starts with an apostrophe; the JSON files hold it as it is.";

/**
 * What the published files are, for programs: a Data Package, version 2, see https://datapackage.org/standard/.
 * Its date is that of the data, never that of the build.
 */
export function dataPackage(
  kinds: readonly PublishedKindFiles[],
  content: Pick<PublishedContent, "articles" | "languages" | "sources" | "site" | "dataDate">,
) {
  const { site, dataDate } = content;
  return {
    $schema: `${standard}/datapackage.json`,
    name: slugOf(site.name),
    title: site.name,
    description: `${site.description} ${conventions}`,
    version: versionOf(dataDate),
    created: `${firstDayOf(dataDate)}T00:00:00Z`,
    contributors: [{ title: `The ${site.name} contributors`, roles: ["creator"] }],
    keywords: [...content.languages.values()].map(({ name }) => name).sort(compare),
    licenses: [{ path: site.licences.content.url, title: site.licences.content.name }],
    sources: [...sortedById(content.articles), ...sortedById(content.sources)].map(({ title, url }) => ({
      title,
      path: url,
    })),
    resources: kinds.flatMap(({ kind, json, tables }) => [
      {
        name: `${kind.name}-json`,
        description: kind.holds,
        ...fileOf(json, "json", "application/json"),
        jsonSchema: `schema/${kind.name}.schema.json`,
      },
      ...tables.map(({ table, csv }) => ({
        name: table.name,
        type: "table",
        ...(table.name === kind.name ? { description: kind.holds } : {}),
        ...fileOf(csv, "csv", "text/csv"),
        schema: tableSchema(table),
      })),
    ]),
  };
}

function fileOf({ path, text, bytes }: PublishedFile, format: string, mediatype: string) {
  const hash = `sha256:${createHash("sha256").update(text).digest("hex")}`;
  return { path, format, mediatype, encoding: "utf-8", bytes, hash };
}

/** A Table Schema, see https://datapackage.org/standard/table-schema/. */
function tableSchema({ columns, key }: Table) {
  return {
    $schema: `${standard}/tableschema.json`,
    fields: columns.map(({ name, type, description }) => ({ name, type, description })),
    ...(key.length > 0 ? { primaryKey: key } : {}),
  };
}

/** 2026-01 → 2026-01-01 */
function firstDayOf(date: string): string {
  return `${date}-01-01`.slice(0, "2026-01-01".length);
}

/** 2026-01-06 → 2026.1.6: the date as a version that sorts as one. */
function versionOf(date: string): string {
  return firstDayOf(date).split("-").map(Number).join(".");
}
