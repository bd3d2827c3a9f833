import { type Consensus, type Position, widthOf } from "@/lib/domain/position";

/** As much of a row as its gap is made of. */
export type GapRow = {
  readonly cells: readonly { readonly consensus: Pick<Consensus, "median"> }[];
};

/** A row with what each article says of each language. */
export type PositionedRow = {
  readonly cells: readonly {
    readonly consensus: Pick<Consensus, "median"> & {
      readonly positions: readonly Pick<Position, "article" | "position">[];
    };
  }[];
};

/**
 * Languages this far from each other stand apart: the least by which one judgement can put a language above another. Less
 * comes only of the middle between judgements, often of articles that do not judge the same languages.
 */
export const leastGap = 1;

/** Between the best and the worst median; -1, below every gap, where fewer than two languages have one. */
export function gapOf(row: GapRow): number {
  const medians = mediansOf(row);
  return medians.length < 2 ? -1 : widthOf(medians);
}

/** Whether languages stand apart. */
export function isApart(row: GapRow): boolean {
  return gapOf(row) >= leastGap;
}

/**
 * Whether languages stand apart and an article says so itself: it judges one at the top and one at the bottom, and puts
 * the former as far above the latter as makes languages stand apart. Else the gap joins what different articles say.
 */
export function isApartInOneArticle(row: PositionedRow): boolean {
  if (!isApart(row)) return false;
  const medians = mediansOf(row);
  const positionsAt = (end: number) =>
    row.cells.flatMap(({ consensus }) => (consensus.median === end ? consensus.positions : []));
  const bottom = positionsAt(Math.min(...medians));
  return positionsAt(Math.max(...medians)).some((high) =>
    bottom.some((low) => low.article === high.article && high.position - low.position >= leastGap),
  );
}

function mediansOf({ cells }: GapRow): readonly number[] {
  return cells.flatMap(({ consensus }) => consensus.median ?? []);
}
