import type { MeasuredOrders } from "@/lib/domain/measured/measured-orders";
import { formatCounted, formatNames } from "@/lib/format";

type OrderNames = { readonly topic: (id: string) => string; readonly language: (id: string) => string };

/**
 * Whether datasets put languages in the order in which articles do: "Articles put 14 pairs of languages in an order on
 * what was measured: datasets put 11 of them in the same order and none in the other; on 3 what was measured of the two overlaps."
 */
export function measuredOrdersSentence(
  { same, reversed, open }: MeasuredOrders,
  { topic, language }: OrderNames,
): string {
  const all = same.length + reversed.length + open.length;
  if (all === 0) return "Articles put no two languages in an order on what was measured.";
  const others = reversed.map(
    (pair) => `“${topic(pair.topic)}”, ${language(pair.worse)} ahead of ${language(pair.better)}`,
  );
  const other =
    others.length === 0 ? "none in the other" : `${others.length} in the other (${formatNames(others)})`;
  const left = open.length === 0 ? "" : `; on ${open.length} what was measured of the two overlaps`;
  return `Articles put ${formatCounted(all, "pair")} of languages in an order on what was measured: datasets put ${same.length} of them in the same order and ${other}${left}.`;
}
