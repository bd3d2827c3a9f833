import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandom } from "@/lib/domain/guide/random";
import { robustness, type VariedCell, type Variations } from "@/lib/domain/guide/robustness";

const cell = (fields: Partial<VariedCell> = {}): VariedCell => ({
  observations: [],
  measured: [],
  fixed: null,
  ...fields,
});
const fixed = (position: number) => cell({ fixed: position });
const said = (...positions: number[]) =>
  cell({ observations: positions.map((position, at) => ({ articles: [`article-${at}`], position })) });

function variations(
  rows: Readonly<Record<string, readonly [weight: number, ...cells: VariedCell[]]>>,
): Variations {
  const languages = ["rust", "go", "nodejs"].slice(0, (Object.values(rows)[0]?.length ?? 1) - 1);
  return {
    languages,
    weights: Object.entries(rows).map(([topic, [weight]]) => ({ topic, weight })),
    articles: ["article-0", "article-1", "article-2"],
    cellOf: (topic, language) => {
      const found = rows[topic]?.slice(1)[languages.indexOf(language)];
      return typeof found === "object" ? found : cell();
    },
  };
}

const sharesOf = (rows: Parameters<typeof variations>[0]) =>
  Object.fromEntries(robustness(variations(rows)).leads.map(({ language, share }) => [language, share]));

describe("robustness", () => {
  test("is whole where one language is ahead everywhere and nothing is in doubt", () => {
    expect(sharesOf({ speed: [3, fixed(2), fixed(0)], safety: [1, fixed(1), fixed(-1)] })).toEqual({
      rust: 1,
      go: 0,
    });
  });

  test("is split where languages are level in every variation", () => {
    expect(sharesOf({ speed: [1, fixed(1), fixed(1)] })).toEqual({ rust: 0.5, go: 0.5 });
  });

  test("of two criteria of one weight is even where each has its own best, and the lead equal", () => {
    const shares = sharesOf({ speed: [2, fixed(1), fixed(0)], ease: [2, fixed(0), fixed(1)] });
    expect(shares.rust).toBeCloseTo(0.5, 1);
  });

  test("follows the order of weights: what weighs more always weighs more", () => {
    const shares = sharesOf({ speed: [2, fixed(1), fixed(0)], ease: [1, fixed(0), fixed(1)] });
    expect(shares.rust).toBe(1);
    expect(shares.go).toBe(0);
  });

  test("leaves a criterion that is off out", () => {
    expect(sharesOf({ speed: [1, fixed(1), fixed(0)], ease: [0, fixed(-2), fixed(2)] }).rust).toBe(1);
  });

  test("takes each dataset as likely as another", () => {
    const measured = cell({ measured: [2, -2] });
    expect(sharesOf({ speed: [1, measured, fixed(0)] }).rust).toBeCloseTo(0.5, 1);
  });

  test("doubts what articles say by a step each way", () => {
    const shares = sharesOf({ speed: [1, said(1, 1, 1), said(0, 0, 0)] });
    expect(shares.rust).toBeGreaterThan(0.7);
    expect(shares.rust).toBeLessThan(1);
  });

  test("is undecided where nothing can be compared", () => {
    const none = robustness(variations({ speed: [1, fixed(1), cell()] }));
    expect(none.undecided).toBe(1);
    expect(robustness(variations({ speed: [0, fixed(1), fixed(0)] })).undecided).toBe(1);
  });

  test("has no leader where the articles drawn are not enough to rank", () => {
    // Of three draws with replacement out of three articles, one in nine draws a single article three times.
    const { leads, undecided } = robustness(variations({ speed: [1, said(2, 2, 2), said(-2, -2, -2)] }));
    expect(undecided).toBeGreaterThan(0.08);
    expect(undecided).toBeLessThan(0.15);
    expect(leads[0]?.share).toBeCloseTo(1 - undecided, 6);
  });

  test("has no leader where what can be compared has less than half of the weight", () => {
    const thin = { speed: [1, fixed(1), fixed(0)], safety: [3, fixed(1), cell()] } as const;
    expect(robustness(variations(thin)).undecided).toBe(1);
  });

  test("is the same each time, and its shares with what is undecided are all variations", () => {
    const anyCell = fc.oneof(
      fc.integer({ min: -2, max: 2 }).map(fixed),
      fc.array(fc.integer({ min: -2, max: 2 }), { maxLength: 3 }).map((positions) => said(...positions)),
      fc
        .array(fc.integer({ min: -2, max: 2 }), { minLength: 1, maxLength: 2 })
        .map((measured) => cell({ measured })),
    );
    const anyRows = fc.dictionary(
      fc.constantFrom("a", "b", "c", "d"),
      fc.tuple(fc.integer({ min: 0, max: 3 }), anyCell, anyCell, anyCell),
      { minKeys: 1, noNullPrototype: true },
    );
    fc.assert(
      fc.property(anyRows, (rows) => {
        const one = robustness(variations(rows));
        expect(robustness(variations(rows))).toEqual(one);
        const sum = one.leads.reduce((total, { share }) => total + share, one.undecided);
        expect(sum).toBeCloseTo(1, 6);
      }),
      { numRuns: 20 },
    );
  });

  test("never gains a language by a lower position of its own", () => {
    const at = (position: number) =>
      sharesOf({ speed: [2, fixed(position), fixed(0)], ease: [2, fixed(0), fixed(1)] }).rust ?? 0;
    const shares = [-2, -1, 0, 1, 2].map(at);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
});

test("Seeded numbers are the same for the same seed, from 0 up to 1, and evenly spread", () => {
  const take = (seed: number) => Array.from({ length: 10_000 }, seededRandom(seed));
  const numbers = take(7);
  expect(take(7)).toEqual(numbers);
  expect(take(8)).not.toEqual(numbers);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  expect(numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toBeCloseTo(0.5, 1);
});
