import { notFound } from "next/navigation";
import type { Site } from "@/app/catalog";
import { figureRows } from "@/app/figure-rows";
import { articleAge, listedClaim } from "@/app/listed-claim";
import type { Standing, StandingArticle } from "@/components/comparison/standing";
import type { ComparisonCell } from "@/lib/domain/comparison/comparison";
import { untoldOrders } from "@/lib/domain/comparison/order";
import type { Claim } from "@/lib/schema/claim";
import { countedOrder } from "@/lib/words/order";
import { comparisonAt } from "./compared";

/** One criterion of a comparison, down to its claims and figures. */
export function criterionAt(subset: string, topicId: string) {
  const compared = comparisonAt(subset);
  const { site, languages, criteria } = compared;
  const at = criteria.findIndex(({ topic }) => topic === topicId);
  const row = criteria[at];
  const topic = site.topics.get(topicId);
  if (row === undefined || topic === undefined || compared.isMoved) notFound();

  const medians = new Map(row.cells.map(({ consensus }) => [consensus.language, consensus.median]));
  const standings = languages.flatMap((language, column): Standing[] => {
    const cell = row.cells[column];
    return cell === undefined ? [] : [{ language, ...standingOf(cell, site) }];
  });
  return {
    ...compared,
    topic,
    title: `${topic.name}: ${compared.name}`,
    description: topic.question,
    standings,
    articles: articlesIn(standings),
    orders: untoldOrders(row.orders, medians).map(countedOrder),
    figures: figureRows(claimsOf(row.cells, site), site),
    previous: criteria[at - 1],
    next: criteria[at + 1],
  };
}

export function standingOf(
  { consensus, measured, claims, notJudged }: ComparisonCell,
  site: Site,
): Omit<Standing, "language"> {
  const counted = new Set(consensus.positions.flatMap((position) => position.claims));
  return {
    consensus,
    measured,
    naming: claims.length,
    judgements: claims.length - notJudged,
    positions: consensus.positions.map(({ article, position, claims: ids }) => ({
      article: articleOf(article, site),
      position,
      claims: listed(ids, site),
    })),
    others: listed(
      claims.filter((id) => !counted.has(id)),
      site,
    ),
  };
}

function listed(ids: readonly string[], site: Site) {
  return ids.flatMap((id) => {
    const claim = site.claims.get(id);
    return claim === undefined ? [] : [listedClaim(claim, site)];
  });
}

function articleOf(id: string, site: Site): StandingArticle {
  return { id, title: site.articles.get(id)?.shortTitle ?? id, ...articleAge(id, site) };
}

/** Every article with a position, those with positions on most languages first. */
function articlesIn(standings: readonly Standing[]): readonly StandingArticle[] {
  const all = standings.flatMap(({ positions }) => positions.map(({ article }) => article));
  const count = (id: string) => all.filter((article) => article.id === id).length;
  const unique = [...new Map(all.map((article) => [article.id, article])).values()];
  return unique.toSorted((a, b) => count(b.id) - count(a.id) || (a.id < b.id ? -1 : 1));
}

/** Every claim of the row's cells once, in the order of the catalog. */
function claimsOf(cells: readonly ComparisonCell[], site: Site): readonly Claim[] {
  const ids = new Set(cells.flatMap(({ claims }) => claims));
  return [...site.claims.values()].filter(({ id }) => ids.has(id));
}
