import { articles } from "./article";
import { benchmarks } from "./benchmark";
import { caseStudies } from "./case-study";
import { claims } from "./claim";
import { consensus } from "./consensus";
import type { PublishedContent } from "./content";
import { csvOf } from "./csv";
import { dataPackage } from "./data-package";
import { datasets } from "./dataset";
import { evidence } from "./evidence";
import { guide } from "./guide";
import { documentOf, documentSchema, jsonText, recordSchema } from "./json";
import { languages } from "./language";
import { metrics } from "./metric";
import { migrations } from "./migration";
import { moved } from "./moved";
import { frameworks, organizations, roots, tools } from "./named";
import type { PublishedKind } from "./record";
import { sources } from "./source";
import { type Table, tablesOf } from "./table";
import { topics } from "./topic";
import { traits } from "./trait";

/** Everything that is published, what readers ask for first in front. */
export const publishedKinds: readonly PublishedKind[] = [
  claims,
  consensus,
  articles,
  languages,
  topics,
  metrics,
  evidence,
  sources,
  datasets,
  benchmarks,
  guide,
  migrations,
  caseStudies,
  frameworks,
  traits,
  organizations,
  tools,
  roots,
  moved,
];

/** A file under /data/. */
export type PublishedFile = {
  /** From /data/, such as claims.json or schema/claims.schema.json. */
  readonly path: string;
  readonly text: string;
  /** The length of the text in UTF-8. */
  readonly bytes: number;
};

/** The files of one kind. */
export type PublishedKindFiles = {
  readonly kind: PublishedKind;
  /** How many records the JSON holds. */
  readonly records: number;
  readonly json: PublishedFile;
  readonly schema: PublishedFile;
  /** The CSV beside the JSON first, then those of nested rows. */
  readonly tables: readonly { readonly table: Table; readonly csv: PublishedFile }[];
};

/** The files of every kind: the same content gives the same bytes. */
export function filesByKind(content: PublishedContent): PublishedKindFiles[] {
  return publishedKinds.map((kind) => {
    const records = kind.recordsOf(content);
    const { name, one, key } = kind;
    return {
      kind,
      records: records.length,
      json: fileOf(`${name}.json`, jsonText(documentOf(kind, content))),
      schema: fileOf(`schema/${name}.schema.json`, jsonText(documentSchema(kind))),
      tables: tablesOf({ name, one, key, schema: recordSchema(kind), records }).map((table) => ({
        table,
        csv: fileOf(`${table.name}.csv`, csvOf(table)),
      })),
    };
  });
}

/** Every file under /data/, the description of them all (a Data Package) last. */
export function publishedFiles(content: PublishedContent): PublishedFile[] {
  const kinds = filesByKind(content);
  return [
    ...kinds.flatMap(({ json, schema, tables }) => [json, schema, ...tables.map(({ csv }) => csv)]),
    fileOf("datapackage.json", jsonText(dataPackage(kinds, content))),
  ];
}

function fileOf(path: string, text: string): PublishedFile {
  return { path, text, bytes: Buffer.byteLength(text) };
}
