import { notFound } from "next/navigation";
import { getSite, type Site } from "@/app/catalog";
import type { MarkedLanguage } from "@/components/claim/language-mark";
import { comparisonName } from "@/lib/words/comparison";
import { openRows, rowsAmong, type ComparisonRow, type OpenRow } from "@/lib/domain/comparison/comparison";
import { countingKey, plainCounting, recentClaims, type Counting } from "@/lib/domain/counting";
import { comparisonPath, parseSubset, subsetId } from "@/lib/domain/comparison/subset";

/** Languages to compare, where, and on what. */
export type Compared = {
  readonly site: Site;
  readonly ids: readonly string[];
  readonly languages: readonly MarkedLanguage[];
  /** "Rust vs Go" */
  readonly name: string;
  /** The site path of the comparison. */
  readonly path: string;
  /** The site path under which each criterion has its page: of the comparison, or of topics where it has none. */
  readonly criteriaPath: string;
  /** A row for each criterion. */
  readonly criteria: readonly ComparisonRow[];
};

/**
 * A row for each criterion, with the claims that a way of counting lets count. Of a cell only the reason depends on the
 * other languages: all else is worked out once, however many pages show it.
 */
export function criteriaOf(
  ids: readonly string[],
  site: Site,
  counting: Counting = plainCounting,
): readonly ComparisonRow[] {
  const known = rowsOfAll.get(site) ?? new Map<string, readonly OpenRow[]>();
  const rows = known.get(countingKey(counting)) ?? rowsOf(site, counting);
  rowsOfAll.set(site, known.set(countingKey(counting), rows));
  return rowsAmong(rows, ids, site.otherLanguages);
}

const rowsOfAll = new WeakMap<Site, Map<string, readonly OpenRow[]>>();

function rowsOf(site: Site, { asWritten, since }: Counting): readonly OpenRow[] {
  return openRows({
    languages: [...site.languages.keys()],
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
  const path = comparisonPath(ids, site.largerSets);
  return {
    site,
    ids,
    languages,
    name: comparisonName(languages),
    path,
    criteriaPath: site.criterionSets.has(subsetId(ids)) ? path : "/topics/",
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
