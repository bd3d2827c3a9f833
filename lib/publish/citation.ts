import { formatDate } from "@/lib/format";
import { absoluteUrl } from "@/lib/site";
import { slugOf } from "@/lib/slug";
import { sourceLine } from "@/lib/words/dataset";
import { byline } from "@/lib/words/sentence";
import { verdictWords } from "@/lib/words/terms";
import type { Verdict } from "@/lib/domain/verdict";
import type { Article } from "@/lib/schema/article";
import type { Claim } from "@/lib/schema/claim";
import type { Dataset } from "@/lib/schema/dataset";
import type { Site } from "@/lib/schema/site";

/** What is cited, as CSL-JSON 1.0: one record a page, of which all forms of a citation are made. */
export type CitationRecord = {
  readonly id: string;
  readonly type: "webpage" | "dataset" | "figure";
  readonly title: string;
  /** The site as an institution. */
  readonly author: readonly [{ readonly literal: string }];
  /** The date of the data: year, month and day, as far as they are known. */
  readonly issued: { readonly "date-parts": readonly [readonly number[]] };
  readonly URL: string;
  readonly publisher: string;
  /** The licence and what else a reader of the citation must know. */
  readonly note: string;
};

/** Whose pages are cited, and of which data. */
export type CitedSite = {
  readonly site: Pick<Site, "name" | "tagline" | "licences">;
  /** The date of the data. */
  readonly dataDate: string;
};

/** A claim, with the article that makes it and what evidence says of it named in the title. */
export function claimCitation(
  claim: Pick<Claim, "id" | "says">,
  verdict: Verdict,
  article: Pick<Article, "title" | "author" | "publisher" | "published" | "speaksOf" | "url">,
  cited: CitedSite,
): CitationRecord {
  return recordOf(cited, {
    type: "webpage",
    path: `/claims/${claim.id}/`,
    title: `${withoutStop(claim.says)} (claim of “${article.title}”, ${byline(article)}; verdict: ${verdictWords[verdict]})`,
    about: `The article: ${article.url}`,
  });
}

export function comparisonCitation(title: string, path: string, cited: CitedSite): CitationRecord {
  return recordOf(cited, { type: "webpage", path, title });
}

export function chartCitation(
  benchmark: { readonly id: string; readonly title: string },
  datasets: readonly Pick<Dataset, "title">[],
  cited: CitedSite,
): CitationRecord {
  const sources = datasets.map(({ title }) => title).join("; ");
  return recordOf(cited, {
    type: "figure",
    path: `/benchmarks/${benchmark.id}/`,
    title: `${benchmark.title} (chart)`,
    about: sources === "" ? undefined : `Measured numbers: ${sources}`,
  });
}

/** A dataset as it is entered here; who measured it stands in the title and the note. */
export function datasetCitation(dataset: Dataset, cited: CitedSite): CitationRecord {
  return recordOf(cited, {
    type: "dataset",
    path: `/datasets/${dataset.id}/`,
    title: `${dataset.title} (dataset by ${dataset.by}, as entered in ${cited.site.name})`,
    about: withoutStop(sourceLine(dataset)),
  });
}

/** The whole site, and so all of its data. */
export function siteCitation(cited: CitedSite): CitationRecord {
  const { name, tagline } = cited.site;
  return recordOf(cited, { type: "dataset", path: "/", title: `${name}: ${withoutStop(tagline)}` });
}

type Cited = {
  readonly type: CitationRecord["type"];
  readonly path: string;
  readonly title: string;
  readonly about?: string | undefined;
};

function recordOf({ site, dataDate }: CitedSite, { type, path, title, about }: Cited): CitationRecord {
  const { content } = site.licences;
  return {
    // Other characters would end the key of an entry in BibTeX.
    id: slugOf(`${site.name}${path}`),
    type,
    title,
    author: [{ literal: site.name }],
    issued: { "date-parts": [dataDate.split("-").map(Number)] },
    URL: absoluteUrl(path),
    publisher: site.name,
    note: [dateNote(formatDate(dataDate)), `Content: ${content.name}`, about]
      // No stop after an address: it would be read as part of it.
      .flatMap((part) => (part === undefined ? [] : /https?:\S+$/.test(part) ? part : `${part}.`))
      .join(" "),
  };
}

/** How a note begins. */
export function dateNote(date: string): string {
  return `Data of ${date}`;
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, "");
}
