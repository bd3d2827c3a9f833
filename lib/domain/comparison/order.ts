import type { Claim } from "@/lib/schema/claim";
import { preferencesOf } from "@/lib/domain/disagreements";
import { groupBy } from "@/lib/domain/group";
import { leastGap } from "./apart";

/** That articles put one language ahead of another on a criterion, whatever positions they give them. */
export type StatedOrder = {
  readonly better: string;
  readonly worse: string;
  /** The ids of the articles. */
  readonly articles: readonly string[];
};

/**
 * Which languages articles put ahead of which, of the claims on one topic that count (`countedClaims`); an order with
 * most articles first. An article whose claims have both orders stands in both.
 */
export function statedOrders(counted: readonly Claim[]): readonly StatedOrder[] {
  const byPair = groupBy(preferencesOf(counted), ({ better, worse }) => `${better} ${worse}`);
  return [...byPair.values()]
    .flatMap(([first, ...rest]): StatedOrder[] =>
      first === undefined
        ? []
        : [
            {
              better: first.better,
              worse: first.worse,
              articles: [first, ...rest].map(({ article }) => article),
            },
          ],
    )
    .toSorted((a, b) => b.articles.length - a.articles.length);
}

type Direction = Pick<StatedOrder, "better" | "worse">;

/**
 * The orders that medians (by language; null where articles are silent) do not tell: "faster than Go" puts Rust ahead of
 * Go and gives Go no position, so that medians may be level. Left out are those of languages that do not stand in
 * `medians`, and of two that the medians set a step or more apart in that order, unless articles order them both ways.
 */
export function untoldOrders<Order extends Direction>(
  orders: readonly Order[],
  medians: ReadonlyMap<string, number | null>,
): readonly Order[] {
  const compared = orders.filter(({ better, worse }) => medians.has(better) && medians.has(worse));
  const isTold = ({ better, worse }: Order) => {
    const [upper, lower] = [medians.get(better) ?? null, medians.get(worse) ?? null];
    return upper !== null && lower !== null && upper - lower >= leastGap;
  };
  return compared.filter((order) => isReversed(order, compared) || !isTold(order));
}

/** Whether articles order languages on a criterion, each two of them in one way only. */
export function isOrdered({ orders }: { readonly orders: readonly Direction[] }): boolean {
  return orders.length > 0 && !orders.some((order) => isReversed(order, orders));
}

function isReversed({ better, worse }: Direction, orders: readonly Direction[]): boolean {
  return orders.some((other) => other.better === worse && other.worse === better);
}
