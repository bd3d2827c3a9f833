import { preferencesOf } from "@/lib/domain/disagreements";
import type { Consensus } from "@/lib/domain/position";
import { leastGap } from "@/lib/domain/comparison/apart";
import type { Claim } from "@/lib/schema/claim";
import type { MeasuredPosition } from "./measured";

/** Two languages on a topic, in the order in which articles put them. */
type OrderedPair = { readonly topic: string; readonly better: string; readonly worse: string };

/** How datasets order the languages that articles put in one order. */
export type MeasuredOrders = {
  /** The pairs that datasets put the same way round: all that was measured of the one is above all of the other. */
  readonly same: readonly OrderedPair[];
  readonly reversed: readonly OrderedPair[];
  /** The pairs of which what was measured meets. */
  readonly open: readonly OrderedPair[];
};

/**
 * Sets the orders of articles against those of datasets. Articles put two languages in order where their claims do, all in
 * the same one, or else where the medians lie a step or more apart.
 *
 * @param counted the claims that count
 * @param measured by `<topic>/<language>`
 */
export function measuredOrders(
  consensus: readonly Consensus[],
  counted: readonly Claim[],
  measured: ReadonlyMap<string, Pick<MeasuredPosition, "min" | "max">>,
): MeasuredOrders {
  const stated = new Set(
    preferencesOf(counted).map(({ topic, better, worse }) => keyOf(topic, better, worse)),
  );
  const medians = new Map(
    consensus.map(({ topic, language, median }) => [`${topic}/${language}`, median] as const),
  );
  const isAhead = (topic: string, one: string, other: string): boolean => {
    const [there, back] = [stated.has(keyOf(topic, one, other)), stated.has(keyOf(topic, other, one))];
    const [upper, lower] = [one, other].map((language) => medians.get(`${topic}/${language}`) ?? null);
    const isApart = upper != null && lower != null && upper - lower >= leastGap;
    return there === back ? isApart && !there : there;
  };
  const pairs = consensus.flatMap(({ topic, language: better }) =>
    consensus
      .filter((other) => other.topic === topic && isAhead(topic, better, other.language))
      .map(({ language: worse }) => ({ topic, better, worse })),
  );
  const compared = pairs.flatMap((pair) => {
    const [first, second] = [pair.better, pair.worse].map((one) => measured.get(`${pair.topic}/${one}`));
    if (first === undefined || second === undefined) return [];
    const way = first.min > second.max ? "same" : second.min > first.max ? "reversed" : "open";
    return [{ pair, way }];
  });
  const those = (wanted: string) => compared.filter(({ way }) => way === wanted).map(({ pair }) => pair);
  return { same: those("same"), reversed: those("reversed"), open: those("open") };
}

function keyOf(topic: string, better: string, worse: string): string {
  return `${topic} ${better} ${worse}`;
}
