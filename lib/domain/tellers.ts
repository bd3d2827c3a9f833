import { groupBy } from "./group";
import type { Position } from "./position";

/** Articles that stand at one position, told so that a row names what differs. */
export type Tellers = {
  /** named: these articles. all-but: all articles but these. others: all that the row has not named. */
  readonly kind: "named" | "all-but" | "others";
  readonly articles: readonly string[];
  /** Null where the row has but one position, which its median says. */
  readonly position: number | null;
};

/** From so many articles at one position on they are told by those that do not stand there. */
const many = 3;

/**
 * Who stands where, the highest position first. Where all articles (so many) stand at one position nothing is left to
 * tell; where all but one do, that one is named.
 */
export function tellersOf(
  positions: readonly Omit<Position, "claims">[],
  articles: readonly string[],
): Tellers[] {
  const groups = [...groupBy(positions, ({ position }) => position)]
    .map(([position, ofGroup]) => ({ position, articles: ofGroup.map(({ article }) => article) }))
    .toSorted((a, b) => b.position - a.position);
  const silent = articles.filter((id) => !positions.some(({ article }) => article === id));
  const [only, ...more] = groups;
  if (only === undefined) return [];
  if (more.length === 0) {
    if (only.articles.length < many || silent.length > 1)
      return [{ kind: "named", articles: only.articles, position: null }];
    return silent.length === 0 ? [] : [{ kind: "all-but", articles: silent, position: null }];
  }
  const most = groups.find(({ articles: ofGroup }) => silent.length === 0 && ofGroup.length >= many);
  return [
    ...groups.filter((group) => group !== most).map((group): Tellers => ({ kind: "named", ...group })),
    ...(most === undefined ? [] : [{ kind: "others" as const, ...most }]),
  ];
}
