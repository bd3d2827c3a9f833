import type { Claim } from "@/lib/schema/claim";
import { groupBy } from "./group";
import type { MeasuredPosition } from "@/lib/domain/measured/measured";
import { type Consensus, type Position, areApart, distanceFrom, isApartFrom, widthOf } from "./position";

/** Articles whose positions on one language and topic are more than one step apart. */
export type Disagreement = {
  readonly topic: string;
  readonly language: string;
  /** From the lowest to the highest position, in steps of stance: above 1, at most 4. */
  readonly width: number;
  /** Every article's position, the highest first. */
  readonly positions: readonly Position[];
};

/** That an article puts one language before another on a topic. */
export type Preference = {
  readonly topic: string;
  readonly article: string;
  readonly better: string;
  readonly worse: string;
  /** The ids of the claims that say so. */
  readonly claims: readonly string[];
};

/** A language and topic on which all that was measured is more than one step from what the articles say. */
export type LayerDifference = {
  readonly consensus: Consensus;
  readonly measured: MeasuredPosition;
  /** How far what comes nearest is apart, in steps of stance: above 1, at most 4. */
  readonly width: number;
};

/** The articles that put two languages in opposite order on a topic: those for the one order, those for the other. */
export type OrderConflict = { readonly sides: readonly [OrderSide, OrderSide] };

/** Articles that put one language before another, at least one. */
type OrderSide = readonly [Preference, ...Preference[]];

/**
 * Where articles disagree: widest first, then most articles, then in the order given. Articles that
 * retell one event are merged in a consensus but can disagree here about what it shows.
 */
export function disagreements(consensus: readonly Consensus[]): Disagreement[] {
  return consensus
    .filter((one) => areApart(valuesOf(one)))
    .map((one) => ({
      topic: one.topic,
      language: one.language,
      width: widthOf(valuesOf(one)),
      positions: one.positions.toSorted((a, b) => b.position - a.position),
    }))
    .sort((a, b) => b.width - a.width || b.positions.length - a.positions.length);
}

/** Where articles have a position that a measurement can be set against. */
export function comparedWithMeasurements(
  consensus: readonly Consensus[],
  measured: ReadonlyMap<string, unknown>,
): Consensus[] {
  return consensus.filter((one) => one.median !== null && measured.has(`${one.topic}/${one.language}`));
}

/** Where measurements differ from the articles: widest first, then in the order given. */
export function layerDifferences(
  consensus: readonly Consensus[],
  measured: ReadonlyMap<string, MeasuredPosition>,
): LayerDifference[] {
  return consensus
    .flatMap((one): LayerDifference[] => {
      const position = measured.get(`${one.topic}/${one.language}`);
      if (position === undefined || one.median === null) return [];
      if (!isApartFrom(position, one.median)) return [];
      return [{ consensus: one, measured: position, width: distanceFrom(position, one.median) }];
    })
    .sort((a, b) => b.width - a.width);
}

/**
 * The positions at the upper end against those at the lower, and between them those that agree with both ends, or with
 * neither; each the highest first. Between them there can be none.
 */
export function sidesOf({ positions }: Disagreement): {
  readonly higher: readonly Position[];
  readonly between: readonly Position[];
  readonly lower: readonly Position[];
} {
  const values = positions.map(({ position }) => position);
  const [highest, lowest] = [Math.max(...values), Math.min(...values)];
  const placeOf = ({ position }: Position) => {
    const isHigh = !areApart([highest, position]);
    const isLow = !areApart([lowest, position]);
    return isHigh === isLow ? "between" : isHigh ? "higher" : "lower";
  };
  const at = (place: "higher" | "between" | "lower") => positions.filter((one) => placeOf(one) === place);
  return { higher: at("higher"), between: at("between"), lower: at("lower") };
}

/**
 * Where articles order two languages the opposite way on one topic, whatever other languages each of
 * them orders; in the order of the claims. Pass the claims that count (`countedClaims`).
 */
export function orderConflicts(claims: readonly Claim[]): OrderConflict[] {
  const byPair = groupBy(preferencesOf(claims), ({ topic, better, worse }) =>
    [topic, ...[better, worse].sort()].join(" "),
  );
  return [...byPair.values()].flatMap(([first, ...rest]): OrderConflict[] => {
    if (first === undefined) return [];
    const [other, ...others] = rest.filter(({ better }) => better !== first.better);
    if (other === undefined) return [];
    const one: OrderSide = [first, ...rest.filter(({ better }) => better === first.better)];
    const apart = one.some(({ article }) => [other, ...others].some((side) => side.article !== article));
    return apart ? [{ sides: [one, [other, ...others]] }] : [];
  });
}

function valuesOf(consensus: Consensus): number[] {
  return consensus.positions.map((position) => position.position);
}

/** What each article puts before what on each topic, once; in the order of the claims. Pass the claims that count. */
export function preferencesOf(claims: readonly Claim[]): Preference[] {
  const stated = claims.flatMap((claim) => pairsOf(claim.prefers ?? []).map((pair) => ({ claim, ...pair })));
  const bySense = groupBy(stated, ({ claim, better, worse }) =>
    [claim.topic, claim.article, better, worse].join(" "),
  );
  return [...bySense.values()].flatMap((alike) =>
    alike.slice(0, 1).map(({ claim: { topic, article }, better, worse }) => ({
      topic,
      article,
      better,
      worse,
      claims: alike.map(({ claim }) => claim.id),
    })),
  );
}

function pairsOf(order: readonly string[]): { readonly better: string; readonly worse: string }[] {
  return order.flatMap((better, at) => order.slice(at + 1).map((worse) => ({ better, worse })));
}
