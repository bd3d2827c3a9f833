import type { DataDownload, Dataset as DatasetData, SearchAction, WebSite, WithContext } from "schema-dts";
import { absoluteUrl } from "@/lib/site";
import type { Dataset } from "@/lib/schema/dataset";
import type { Site } from "@/lib/schema/site";
import type { PublishedContent } from "./content";
import { filesByKind, type PublishedFile } from "./files";
import { known } from "./record";

/** Schema.org has `query-input` as an annotation of actions, and schema-dts leaves it to its users. */
type TextSearch = SearchAction & { readonly "query-input": string };

/** The site, and that its claims can be searched by an address. */
export function websiteData(site: Site): WithContext<WebSite> {
  const search: TextSearch = {
    "@type": "SearchAction",
    target: {
      "@type": "EntryPoint",
      urlTemplate: `${absoluteUrl("/claims/")}?q={search_term_string}`,
    },
    "query-input": "required name=search_term_string",
  };
  return {
    "@context": "https://schema.org",
    "@type": "WebSite",
    "@id": absoluteUrl("/"),
    url: absoluteUrl("/"),
    name: site.name,
    description: site.description,
    inLanguage: "en",
    license: site.licences.content.url,
    potentialAction: search,
  };
}

/** All published data, with every JSON and CSV file. */
export function dataData(content: PublishedContent): WithContext<DatasetData> {
  const { site, dataDate } = content;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": absoluteUrl("/data/"),
    url: absoluteUrl("/data/"),
    name: `${site.name}: claims about ${[...content.languages.values()].map(({ name }) => name).join(", ")}`,
    description: site.description,
    dateModified: dataDate,
    inLanguage: "en",
    isAccessibleForFree: true,
    license: site.licences.content.url,
    creator: contributors(site),
    isBasedOn: [...content.articles.values()].map(({ url }) => url),
    distribution: filesByKind(content).flatMap(({ kind, json, tables }) => [
      download(`${kind.name} (JSON)`, json, "application/json"),
      ...tables.map(({ table, csv }) => download(`${table.name} (CSV)`, csv, "text/csv")),
    ]),
  };
}

/** Somebody else's measurements, as they are entered here. */
export function datasetData(
  dataset: Dataset,
  content: Pick<PublishedContent, "metrics" | "sources">,
): WithContext<DatasetData> {
  const licence = known(dataset.licence);
  const source = content.sources.get(dataset.source);
  const metrics = [...new Set(dataset.measurements.map(({ metric }) => metric))];
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": absoluteUrl(`/datasets/${dataset.id}/`),
    url: absoluteUrl(`/datasets/${dataset.id}/`),
    name: dataset.shortTitle,
    alternateName: dataset.title,
    description: dataset.method,
    creditText: dataset.by,
    temporalCoverage: dataset.measured,
    isAccessibleForFree: true,
    ...(licence === null ? {} : { license: { "@type": "CreativeWork" as const, name: licence } }),
    ...(source === undefined ? {} : { isBasedOn: source.url }),
    variableMeasured: metrics.flatMap((id) => content.metrics.get(id)?.name ?? []),
    distribution: [
      {
        "@type": "DataDownload",
        encodingFormat: "application/json",
        contentUrl: absoluteUrl("/data/datasets.json"),
      },
      {
        "@type": "DataDownload",
        encodingFormat: "text/csv",
        contentUrl: absoluteUrl("/data/datasets-measurements.csv"),
      },
    ],
  };
}

/** Those who make the site, as one. */
export function contributors(site: Pick<Site, "name">) {
  return {
    "@type": "Organization",
    name: `The ${site.name} contributors`,
    url: absoluteUrl("/about/"),
  } as const;
}

function download(name: string, { path, bytes }: PublishedFile, encodingFormat: string): DataDownload {
  return {
    "@type": "DataDownload",
    name,
    encodingFormat,
    contentSize: `${bytes} B`,
    contentUrl: absoluteUrl(`/data/${path}`),
  };
}
