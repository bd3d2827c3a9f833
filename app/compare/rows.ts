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

function basesOf(value: TraitValue, { claims, articles, sources }: Site): readonly TraitBasis[] {
  return [
    ...value.claims.map((id): TraitBasis => {
      const article = articles.get(claims.get(id)?.article ?? "");
      return { kind: "claim", label: article?.shortTitle ?? id, to: `/claims/${id}/` };
    }),
    ...value.sources.flatMap((id): TraitBasis[] => {
      const source = sources.get(id);
      return source === undefined ? [] : [{ kind: "source", label: source.title, url: source.url }];
    }),
  ];
}
