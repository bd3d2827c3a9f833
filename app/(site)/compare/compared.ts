import { notFound } from "next/navigation";
import { getSite, type Site } from "@/app/catalog";
import type { MarkedLanguage } from "@/components/claim/language-mark";
import { comparisonName } from "@/lib/comparison-words";
import { comparisonRows, type ComparisonRow } from "@/lib/domain/comparison";
import { plainCounting, recentClaims, type Counting } from "@/lib/domain/counting";
import { parseSubset, subsetId } from "@/lib/domain/subset";

/** Languages to compare, where, and on what. */
export type Compared = {
  readonly site: Site;
  readonly ids: readonly string[];
  readonly languages: readonly MarkedLanguage[];
  /** "Rust vs Go" */
  readonly name: string;
  /** The site path of the comparison. */
  readonly path: string;
  /** A row for each criterion. */
  readonly criteria: readonly ComparisonRow[];
};

/** A row for each criterion, with the claims that a way of counting lets count. */
export function criteriaOf(
  ids: readonly string[],
  site: Site,
  { asWritten, since }: Counting = plainCounting,
): readonly ComparisonRow[] {
  return comparisonRows({
    languages: ids,
    topics: [...site.topics.values()],
    claims: recentClaims([...site.claims.values()], site.articles, since),
    verdicts: site.verdicts,
    measured: site.measuredPositions,
    asWritten,
  });
}

export function comparedOf(ids: readonly string[], site: Site): Compared {
  const languages = ids.flatMap((id) => {
    const language = site.languages.get(id);
    return language === undefined ? [] : [markedLanguage(language)];
  });
  return {
    site,
    ids,
    languages,
    name: comparisonName(languages),
    path: `/compare/${subsetId(ids)}/`,
    criteria: criteriaOf(ids, site),
  };
}

/** The comparison an address means; it is moved when the address names its languages in another order. */
export function comparisonAt(address: string): Compared & { readonly isMoved: boolean } {
  const site = getSite();
  const ids = parseSubset(address, [...site.languages.keys()]);
  if (ids === null) notFound();
  return { ...comparedOf(ids, site), isMoved: subsetId(ids) !== address };
}

function markedLanguage({ id, name, color, shape }: MarkedLanguage): MarkedLanguage {
  return { id, name, color, shape };
}
