import { capitalised } from "./capitalised";
import type { StatedOrder } from "@/lib/domain/comparison/order";
import { formatCount } from "@/lib/format";

/** How many articles put one language (an id) ahead of another on a criterion. */
export type CountedOrder = { readonly better: string; readonly worse: string; readonly articles: number };

export function countedOrder({ better, worse, articles }: StatedOrder): CountedOrder {
  return { better, worse, articles: articles.length };
}

/**
 * "one article puts Rust ahead": of the orders in which one language comes after others.
 *
 * @param besides whether an article has been named before
 */
export function aheadWords(
  orders: readonly CountedOrder[],
  languages: readonly { readonly id: string; readonly name: string }[],
  besides = false,
): string {
  return orders
    .map(({ better, articles }) => {
      const name = languages.find(({ id }) => id === better)?.name ?? better;
      const one = besides ? "another article" : "one article";
      return articles === 1
        ? `${one} puts ${name} ahead`
        : `${formatCount(articles)} articles put ${name} ahead`;
    })
    .join(", ");
}

/** "Four articles put Rust ahead of Go, one Go ahead of Rust."; of at least one order. */
export function orderSentence(
  orders: readonly CountedOrder[],
  languages: readonly { readonly id: string; readonly name: string }[],
): string {
  const nameOf = (wanted: string) => languages.find(({ id }) => id === wanted)?.name ?? wanted;
  const said = orders.map(({ better, worse, articles }, at) => {
    const put = at > 0 ? "" : articles === 1 ? " article puts" : " articles put";
    return `${formatCount(articles)}${put} ${nameOf(better)} ahead of ${nameOf(worse)}`;
  });
  return `${capitalised(said.join(", "))}.`;
}
