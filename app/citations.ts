import {
  chartCitation,
  claimCitation,
  comparisonCitation,
  datasetCitation,
  siteCitation,
} from "@/lib/publish/citation";
import { citationForms, type CitationForm } from "@/lib/publish/citation-forms";
import type { Article } from "@/lib/schema/article";
import type { Benchmark } from "@/lib/schema/benchmark";
import type { Claim } from "@/lib/schema/claim";
import type { Dataset } from "@/lib/schema/dataset";
import type { Site } from "./catalog";

/** How to cite each kind of page, in all forms. */

export function citeClaim(claim: Claim, article: Article, site: Site): readonly CitationForm[] {
  return citationForms(claimCitation(claim, site.verdicts.get(claim.id) ?? "unchecked", article, site));
}

export function citeComparison(title: string, path: string, site: Site): readonly CitationForm[] {
  return citationForms(comparisonCitation(title, path, site));
}

/** With the datasets it draws. */
export function citeChart(
  benchmark: Benchmark,
  datasets: readonly { readonly id: string }[],
  site: Site,
): readonly CitationForm[] {
  const drawn = datasets.flatMap(({ id }) => site.datasets.get(id) ?? []);
  return citationForms(chartCitation(benchmark, drawn, site));
}

export function citeDataset(dataset: Dataset, site: Site): readonly CitationForm[] {
  return citationForms(datasetCitation(dataset, site));
}

export function citeSite(site: Site): readonly CitationForm[] {
  return citationForms(siteCitation(site));
}
