import type { Site } from "@/app/catalog";
import type { CaseStudy } from "@/lib/schema/case-study";
import type { Claim } from "@/lib/schema/claim";
import { groupBy } from "@/lib/domain/group";

/** What the site knows of a case study beside its own text. */
export function studied(study: CaseStudy, site: Site) {
  const claims = [...site.claims.values()].filter(({ organizations }) =>
    organizations.includes(study.organization),
  );
  const ids = new Set(claims.map(({ id }) => id));
  const organization = site.organizations.get(study.organization);
  const evidence = [...site.evidence.values()].filter(({ bears }) =>
    bears.some(({ claim }) => ids.has(claim)),
  );
  const isOwn = (source: string) => site.sources.get(source)?.publisher === organization?.name;
  return {
    claims,
    organization,
    articles: groupBy(claims, ({ article }) => article).size,
    roots: rootsOf(claims, site),
    /** Evidence from the organisation's own posts, and from others. */
    own: evidence.filter(({ sources }) => sources.some(isOwn)),
    others: evidence.filter(({ sources }) => !sources.some(isOwn)),
    replaced: typeof study.from === "string" ? study.from : null,
    to: languagesOf(study.to, site),
    uses: languagesOf(study.uses, site),
  };
}

/** The events the claims go back to, with how many articles retell each. */
function rootsOf(claims: readonly Claim[], site: Site) {
  return [...groupBy(claims, ({ root }) => root)].flatMap(([id, ofRoot]) => {
    const root = site.roots.get(id ?? "");
    return root === undefined ? [] : [{ root, articles: groupBy(ofRoot, ({ article }) => article).size }];
  });
}

function languagesOf(ids: readonly string[], { languages }: Pick<Site, "languages">) {
  return ids.flatMap((id) => languages.get(id) ?? []);
}
