import fc from "fast-check";
import type { GuidePosition, PositionOf, Weights } from "@/lib/domain/guide/recommendation";

/** What is said of each language on each criterion, and what each criterion weighs. */
export type Matrix = {
  readonly languages: readonly string[];
  readonly weights: Weights;
  readonly positionOf: PositionOf;
};

type Cell = number | null | Partial<GuidePosition>;

/** Rows are criteria with their weight, columns are languages. A number is a position of two observations. */
export function makeMatrix(
  languages: readonly string[],
  rows: Readonly<Record<string, readonly [weight: number, ...cells: Cell[]]>>,
): Matrix {
  return {
    languages,
    weights: Object.entries(rows).map(([topic, [weight]]) => ({ topic, weight })),
    positionOf: (topic, language) => {
      const cell = rows[topic]?.slice(1)[languages.indexOf(language)] ?? null;
      if (cell === null) return null;
      const given = typeof cell === "number" ? { position: cell } : cell;
      return { position: 0, n: 2, claims: [`${language}/${topic}`], from: "articles", ...given };
    },
  };
}

const position = fc.integer({ min: -8, max: 8 }).map((quarters) => quarters / 4);

/** Two to four languages on one to six criteria; with `silent`, some positions are missing or thin. */
export function anyMatrix({ silent = true } = {}): fc.Arbitrary<Matrix> {
  const cell: fc.Arbitrary<Cell> = silent
    ? fc.oneof(
        { weight: 6, arbitrary: position },
        { weight: 1, arbitrary: fc.constant(null) },
        { weight: 2, arbitrary: position.map((one) => ({ position: one, n: 1 })) },
      )
    : position;
  const languages = ["rust", "go", "nodejs", "python"];
  return fc
    .integer({ min: 2, max: 4 })
    .chain((width) =>
      fc
        .array(
          fc.tuple(fc.integer({ min: 0, max: 3 }), fc.array(cell, { minLength: width, maxLength: width })),
          { minLength: 1, maxLength: 6 },
        )
        .map((rows) =>
          makeMatrix(
            languages.slice(0, width),
            Object.fromEntries(rows.map(([weight, cells], at) => [`criterion-${at}`, [weight, ...cells]])),
          ),
        ),
    );
}
