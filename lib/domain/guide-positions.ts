import type { Claim } from "@/lib/schema/claim";
import type { Guide } from "@/lib/schema/guide";
import type { ReportedFigure } from "./figures";
import { groupBy } from "./group";
import type { PositionOf } from "./recommendation";

/** What the articles together say of a language on a criterion, as much of it as a score needs. */
export type GuideCell = {
  readonly topic: string;
  readonly language: string;
  /** Null where no article says. */
  readonly position: number | null;
  /** Independent observations. */
  readonly n: number;
};

/** What articles say, small enough to hand to an island. */
export type SaidFacts = {
  /** Cells without a position may be left out. */
  readonly cells: readonly GuideCell[];
  /** The claims that make the positions. */
  readonly claims: readonly Pick<Claim, "id" | "topic" | "stances">[];
  /** Those that requirements look at, in their metric's own unit. */
  readonly figures: readonly ReportedFigure[];
};

/** An article left out, with the cells that are otherwise without it. */
export type WithoutArticle = { readonly article: string; readonly cells: readonly GuideCell[] };

export type Said = {
  /** What the articles say, whatever the team knows. */
  readonly saidOf: PositionOf;
  /** What counts for the score: a language the team knows counts as the guide says on the topic of learning it. */
  readonly positionOf: PositionOf;
  readonly figures: readonly ReportedFigure[];
};

/** What all articles say, or all but one. */
export function saidBy(
  { cells, claims, figures }: SaidFacts,
  knownCounts: Guide["known"],
  known: ReadonlySet<string>,
  without: WithoutArticle | null = null,
): Said {
  const isIn = (id: string): boolean => without === null || !id.startsWith(`${without.article}/`);
  const cellOf = new Map(
    [...cells, ...(without?.cells ?? [])].map((cell) => [keyOf(cell.topic, cell.language), cell]),
  );
  const claimsOf = groupBy(
    claims.flatMap(({ id, topic, stances }) =>
      isIn(id) ? Object.keys(stances).map((language) => ({ id, key: keyOf(topic, language) })) : [],
    ),
    ({ key }) => key,
  );
  const saidOf: PositionOf = (topic, language) => {
    const key = keyOf(topic, language);
    const { position = null, n = 0 } = cellOf.get(key) ?? {};
    if (position === null) return null;
    return { position, n, claims: (claimsOf.get(key) ?? []).map(({ id }) => id), from: "articles" };
  };
  return {
    saidOf,
    positionOf: withKnown(saidOf, knownCounts, known),
    figures: figures.filter(({ claim }) => isIn(claim)),
  };
}

function withKnown(saidOf: PositionOf, counts: Guide["known"], known: ReadonlySet<string>): PositionOf {
  if (counts === undefined) return saidOf;
  return (topic, language) =>
    topic === counts.topic && known.has(language)
      ? { position: counts.position, n: 0, claims: [], from: "known" }
      : saidOf(topic, language);
}

function keyOf(topic: string, language: string): string {
  return `${topic}/${language}`;
}
