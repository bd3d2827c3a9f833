import type { Site } from "@/app/catalog";
import type { CriterionRowData } from "@/components/comparison/criterion-row";
import type { TraitBasis, TraitRowData } from "@/components/comparison/trait-row";
import { traitRows, type ComparisonRow } from "@/lib/domain/comparison";
import type { TraitValue } from "@/lib/schema/trait";

/** What the page hands to its island of a criterion: no list of claims, only their number. */
export function criterionRow({ topic, name, question, group, cells }: ComparisonRow): CriterionRowData {
  return {
    topic,
    name,
    question,
    group,
    cells: cells.map(({ consensus, reason, claims, notJudged }) => ({
      consensus: {
        median: consensus.median,
        min: consensus.min,
        max: consensus.max,
        n: consensus.n,
        label: consensus.label,
        positions: consensus.positions.map(({ article, position }) => ({ article, position })),
      },
      reason,
      claims: claims.length,
      notJudged,
    })),
  };
}

/** What the page hands to its island of the languages' traits. */
export function traitRowsOf(ids: readonly string[], site: Site): readonly TraitRowData[] {
  const languages = ids.flatMap((id) => site.languages.get(id) ?? []);
  return traitRows(languages, [...site.traits.values()]).map(({ trait, name, definition, cells }) => ({
    trait,
    name,
    definition,
    cells: cells.map(({ value }) =>
      value === null
        ? { value, restsOn: [] }
        : { value: { value: value.value, detail: value.detail }, restsOn: basesOf(value, site) },
    ),
  }));
}

function basesOf(value: TraitValue, site: Site): readonly TraitBasis[] {
  return [
    ...value.claims.map((id, at): TraitBasis => {
      const article = articleOf(id, site);
      const before = value.claims.slice(0, at).filter((other) => articleOf(other, site) === article).length;
      const label = article?.shortTitle ?? id;
      return {
        kind: "claim",
        label: before === 0 ? label : `${label} (${before + 1})`,
        to: `/claims/${id}/`,
      };
    }),
    ...value.sources.flatMap((id): TraitBasis[] => {
      const source = site.sources.get(id);
      return source === undefined ? [] : [{ kind: "source", label: source.title, url: source.url }];
    }),
  ];
}

function articleOf(claim: string, { articles, claims }: Site) {
  return articles.get(claims.get(claim)?.article ?? "");
}
