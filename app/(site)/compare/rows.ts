import type { Site } from "@/app/catalog";
import { inArticleOrder } from "@/app/listed-claim";
import type { CriterionRowData } from "@/components/comparison/criterion-row";
import type { TraitBasis, TraitRowData } from "@/components/comparison/trait-row";
import { traitRows, type ComparisonRow } from "@/lib/domain/comparison/comparison";
import { articleYear, countingKey, otherCountings, sinceYears } from "@/lib/domain/counting";
import { countingChanges, type CountingChanges } from "@/lib/domain/counting-changes";
import { criteriaOf } from "@/app/(site)/compare/compared";
import { groupBy } from "@/lib/domain/group";
import type { TraitValue } from "@/lib/schema/trait";
import { countedOrder, type CountedOrder } from "@/lib/words/order";

/** What the page hands to its island of a criterion: no list of claims, only their number. */
export function criterionRow(
  { topic, name, question, group, orders, cells }: ComparisonRow,
  { articles, verdicts }: Pick<Site, "articles" | "verdicts">,
): CriterionRowData {
  return {
    topic,
    name,
    question,
    group,
    orders: orders.map(countedOrder),
    cells: cells.map(({ consensus, reasons, claims, notJudged, measured }) => ({
      consensus: {
        median: consensus.median,
        min: consensus.min,
        max: consensus.max,
        n: consensus.n,
        label: consensus.label,
        positions: consensus.positions.map(({ article, position }) => ({ article, position })),
      },
      years: yearsOf(consensus.positions, articles),
      reasons: reasons.map((reason) => ({ ...reason, verdict: verdicts.get(reason.claim) ?? "unchecked" })),
      claims: claims.length,
      notJudged,
      measured:
        measured === null
          ? null
          : {
              position: measured.position,
              min: measured.min,
              max: measured.max,
              datasets: measured.datasets.length,
            },
    })),
  };
}

/** The first and the last year of the articles that judge, where known. */
function yearsOf(
  positions: readonly { readonly article: string }[],
  articles: Site["articles"],
): CriterionRowData["cells"][number]["years"] {
  const years = positions.flatMap(({ article: id }) => {
    const article = articles.get(id);
    return article === undefined ? [] : (articleYear(article) ?? []);
  });
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}

/** What each other way of counting changes of the rows, by its key. */
export function countingVariants(
  ids: readonly string[],
  rows: readonly CriterionRowData[],
  site: Site,
): Readonly<Record<string, CountingChanges<CriterionRowData["cells"][number], CountedOrder>>> {
  const countings = otherCountings(sinceYears(site.articles.values()));
  return Object.fromEntries(
    countings.map((counting) => {
      const counted = criteriaOf(ids, site, counting).map((row) => criterionRow(row, site));
      return [countingKey(counting), countingChanges(rows, counted)];
    }),
  );
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
        : {
            value: { value: value.value, only: value.only, detail: value.detail },
            restsOn: basesOf(value, site),
          },
    ),
  }));
}

function basesOf(value: TraitValue, site: Site): readonly TraitBasis[] {
  const claims = inArticleOrder(
    value.claims.flatMap((id) => site.claims.get(id) ?? []),
    site,
  );
  return [
    ...[...groupBy(claims, ({ article }) => article)].flatMap(([article, ofArticle]) =>
      ofArticle.map(({ id }, at): TraitBasis => ({
        kind: "claim",
        article: site.articles.get(article)?.shortTitle ?? article,
        claim: ofArticle.length === 1 ? null : at + 1,
        to: `/claims/${id}/`,
      })),
    ),
    ...value.sources.flatMap((id): TraitBasis[] => {
      const source = site.sources.get(id);
      return source === undefined ? [] : [{ kind: "source", label: source.title, url: source.url }];
    }),
  ];
}
