import type { SharedRoot } from "@/components/claim/root-diagram";
import { sharedRoots } from "@/lib/domain/roots";
import type { Claim } from "@/lib/schema/claim";
import type { Site } from "./catalog";

/** What claims of several articles go back to, ready to be drawn. */
export function sharedRootsOf(claims: readonly Claim[], site: Site): readonly SharedRoot[] {
  return sharedRoots(claims).flatMap(({ root: id, articles, claims: rooted }) => {
    const root = site.roots.get(id);
    return root === undefined
      ? []
      : [
          {
            root,
            articles: articles.map((article) => ({
              id: article,
              title: site.articles.get(article)?.shortTitle ?? article,
              claims: rooted.filter((claim) => claim.article === article).length,
            })),
          },
        ];
  });
}
