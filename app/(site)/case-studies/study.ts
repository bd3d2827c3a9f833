import type { Site } from "@/app/catalog";
import { listedClaims } from "@/app/listed-claim";
import type { TwoTellings } from "@/components/case-study/difference-list";
import { outcomeCounts } from "@/lib/domain/case-study";
import type { CaseStudy, Difference } from "@/lib/schema/case-study";
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
  const named = new Map([...site.languages.values()].map((language) => [language.name, language]));
  const told = {
    claims: new Set(study.differences.flatMap((one) => one.claims)),
    evidence: new Set(study.differences.flatMap((one) => one.evidence)),
  };
  const untold = evidence.filter(({ id }) => !told.evidence.has(id));
  const isOwn = (source: string) => site.sources.get(source)?.publisher === organization?.name;
  return {
    claims,
    organization,
    account: (typeof study.account === "string" && site.sources.get(study.account)) || null,
    differences: study.differences.map((difference) => twoTellings(difference, site)),
    counts: outcomeCounts(study.differences),
    /** Claims and evidence that no point of the two tellings shows. */
    otherClaims: claims.filter(({ id }) => !told.claims.has(id)),
    articles: groupBy(claims, ({ article }) => article).size,
    roots: rootsOf(claims, site),
    /** Other evidence, from the organisation's own posts and from others. */
    own: untold.filter(({ sources }) => sources.some(isOwn)),
    others: untold.filter(({ sources }) => !sources.some(isOwn)),
    from: typeof study.from === "string" ? (named.get(study.from) ?? study.from) : null,
    to: languagesOf(study.to, site),
    uses: languagesOf(study.uses, site),
  };
}

/** A point with what both tell of it, ready to be drawn. */
function twoTellings(difference: Difference, site: Site): TwoTellings {
  return {
    ...difference,
    claims: listedClaims(difference.claims, site),
    sources: difference.sources.flatMap((id) => site.sources.get(id) ?? []),
    evidence: difference.evidence.flatMap((id) => site.evidence.get(id) ?? []),
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
