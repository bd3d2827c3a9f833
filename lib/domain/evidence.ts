import type { Bearing, Evidence } from "@/lib/schema/evidence";
import { groupBy } from "./group";

/** From what weighs most for a reader to what weighs least. */
export const bearingOrder = [
  "contradicts",
  "outdates",
  "qualifies",
  "supports",
  "not-found",
] as const satisfies readonly Bearing[];

/** The evidence that bears on a claim, what weighs most first. */
export function evidenceOn(claim: string, evidence: Iterable<Evidence>): readonly Evidence[] {
  const bearingOf = ({ bears }: Evidence) => bears.find((one) => one.claim === claim)?.as;
  return [...evidence]
    .flatMap((one) => {
      const bearing = bearingOf(one);
      return bearing === undefined ? [] : [{ one, bearing }];
    })
    .toSorted((a, b) => bearingOrder.indexOf(a.bearing) - bearingOrder.indexOf(b.bearing))
    .map(({ one }) => one);
}

/** What the evidence does at most: of all its bearings the one that weighs most; null where it binds to a topic alone. */
export function strongestBearing({ bears }: Pick<Evidence, "bears">): Bearing | null {
  return bearingOrder.find((bearing) => bears.some(({ as }) => as === bearing)) ?? null;
}

/** The evidence by what it does at most, in the order of `bearingOrder`, then what binds to topics alone. */
export function byStrongestBearing(
  evidence: readonly Evidence[],
): readonly { readonly bearing: Bearing | null; readonly evidence: readonly Evidence[] }[] {
  const groups = groupBy(evidence, strongestBearing);
  return [...bearingOrder, null].flatMap((bearing) => {
    const found = groups.get(bearing);
    return found === undefined ? [] : [{ bearing, evidence: found }];
  });
}

/** How many claims each kind of bearing is on. */
export function bearingCounts(
  evidence: readonly Pick<Evidence, "bears">[],
): Readonly<Record<Bearing, number>> {
  const all = evidence.flatMap(({ bears }) => bears);
  const count = (bearing: Bearing) => all.filter(({ as }) => as === bearing).length;
  return {
    supports: count("supports"),
    qualifies: count("qualifies"),
    contradicts: count("contradicts"),
    outdates: count("outdates"),
    "not-found": count("not-found"),
  };
}
