import { comparedOf } from "@/app/(site)/compare/compared";
import { comparisonTitle } from "@/lib/words/comparison";
import { languageSubsets } from "@/lib/domain/comparison/subset";
import type { Site } from "./catalog";

/** A page of which a part can be shown in the pages of others. */
export type EmbeddablePage = {
  /** Its site path. */
  readonly path: string;
  /** What a frame with its embed is called. */
  readonly title: string;
};

type Kind = "charts" | "comparisons" | "presets" | "claims";

/** Every page that can be embedded, by kind, in the site's order. */
export function embeddablePages(site: Site): Readonly<Record<Kind, readonly EmbeddablePage[]>> {
  return {
    charts: [...site.benchmarks.values()].map(({ id, title }) => ({ path: `/benchmarks/${id}/`, title })),
    comparisons: languageSubsets([...site.languages.keys()], site.largerSets).map((ids) => {
      const { path, languages } = comparedOf(ids, site);
      return { path, title: comparisonTitle(languages) };
    }),
    presets: site.guide.presets.map(({ id, title }) => ({ path: `/choose/${id}/`, title })),
    claims: [...site.claims.values()].map(({ id, says }) => ({ path: `/claims/${id}/`, title: says })),
  };
}
