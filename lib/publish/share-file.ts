import { sourceLine } from "@/lib/words/dataset";
import { formatDate } from "@/lib/format";
import type { Catalog } from "@/lib/content/catalog";
import { byline } from "@/lib/words/sentence";
import type { SharedSources } from "@/lib/shared-part";

/** What shared parts of pages are footnoted with: /share.json. */
export function shareFile({
  site,
  dataDate,
  articles,
  datasets,
}: Pick<Catalog, "site" | "articles" | "datasets"> & { readonly dataDate: string }): SharedSources {
  return {
    closing: `${site.name}, data of ${formatDate(dataDate)}, ${site.licences.content.name}.`,
    articles: Object.fromEntries(
      [...articles.values()].map((article) => [
        article.id,
        `Claim of “${article.title}”, ${article.publisher} (${byline(article)}).`,
      ]),
    ),
    datasets: Object.fromEntries(
      [...datasets.values()].map((dataset) => [dataset.id, `${dataset.shortTitle}: ${sourceLine(dataset)}`]),
    ),
  };
}
