import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { equalWeights, leadersOf, recommend, type Recommendation } from "@/lib/domain/guide/recommendation";
import { anyMatrix, makeMatrix, type Matrix } from "./matrix";

const ask = ({ languages, weights, positionOf }: Matrix) => recommend(languages, weights, positionOf);
const places = ({ ranking }: Recommendation) =>
  ranking.map(({ language, rank, score }) => `${rank} ${language} ${score}`);

const usual = makeMatrix(["rust", "go", "python"], {
  throughput: [3, 2, 1, -1],
  "learning-curve": [1, -2, 1, 2],
});

describe("A recommendation", () => {
  test("ranks by the weighted mean of the positions", () => {
    // Rust (3·2 − 2) ÷ 4, Go (3 + 1) ÷ 4, Python (−3 + 2) ÷ 4
    expect(places(ask(usual))).toEqual(["1 rust 1", "1 go 1", "3 python -0.25"]);
    expect(leadersOf(ask(usual))).toEqual(["rust", "go"]);
  });

  test("shows what each criterion adds to a score, down to the claims", () => {
    expect(ask(usual).ranking.at(-1)?.ledger).toEqual([
      {
        topic: "throughput",
        weight: 3,
        position: -1,
        n: 2,
        claims: ["python/throughput"],
        from: "articles",
        points: -3,
        adds: -0.75,
      },
      expect.objectContaining({ topic: "learning-curve", weight: 1, position: 2, points: 2, adds: 0.5 }),
    ]);
  });

  test("leaves a criterion out for all where one language is silent, and says who is", () => {
    const matrix = makeMatrix(["rust", "go", "python"], {
      throughput: [2, 1, 1, -1],
      "memory-safety": [3, 2, -1, null],
      "cold-start": [1, null, null, null],
      ecosystem: [0, null, 1, 1],
    });
    const found = ask(matrix);
    expect(found.ranking.map(({ ledger }) => ledger.map(({ topic }) => topic))).toEqual([
      ["throughput"],
      ["throughput"],
      ["throughput"],
    ]);
    expect(found.notCompared).toEqual([
      { topic: "memory-safety", weight: 3, silent: ["python"] },
      { topic: "cold-start", weight: 1, silent: ["rust", "go", "python"] },
    ]);
    expect(found.coverage).toBeCloseTo(2 / 6);
    expect(found.withoutLanguage).toEqual([{ language: "python", topics: ["memory-safety"] }]);
  });

  test("does not propose to leave one of the last two languages out", () => {
    expect(ask(makeMatrix(["rust", "go"], { security: [1, 1, null] })).withoutLanguage).toEqual([]);
  });
});

describe("There is no rank", () => {
  test("while nothing matters", () => {
    const nothing = ask(makeMatrix(["rust", "go"], { throughput: [0, 1, -1] }));
    expect(nothing).toMatchObject({ notEnough: "no-weights", coverage: 0, carried: 0 });
    expect(nothing.ranking).toMatchObject([{ score: null }, { score: null }]);
    expect(leadersOf(nothing)).toEqual([]);
  });

  test("for fewer than two languages", () => {
    expect(ask(makeMatrix(["rust"], { throughput: [1, 1] })).notEnough).toBe("no-languages");
    expect(ask(makeMatrix([], { throughput: [1] })).notEnough).toBe("no-languages");
  });

  test("where less than half of the weight is compared", () => {
    const matrix = makeMatrix(["rust", "go"], { throughput: [1, 1, -1], security: [2, 1, null] });
    expect(ask(matrix)).toMatchObject({ notEnough: "too-thin", coverage: 1 / 3 });
  });

  test("where two languages have two observations each on less than half of the weight", () => {
    const once = { position: 1, n: 1 };
    const thin = (rust: number | object, go: number | object, python: number | object) => {
      const found = ask(makeMatrix(["rust", "go", "python"], { throughput: [1, rust, go, python] }));
      return [found.notEnough, ...found.thin.map((one) => one.once.join(" "))];
    };
    expect(thin(1, 1, once)).toEqual([null]);
    expect(thin(1, once, once)).toEqual(["too-thin", "go python"]);
    expect(thin(once, once, once)).toEqual(["too-thin", "rust go python"]);
  });

  test("but what the team knows counts as seen twice", () => {
    const known = { position: 2, n: 0, claims: [], from: "known" } as const;
    expect(ask(makeMatrix(["rust", "go"], { "learning-curve": [1, 1, known] })).notEnough).toBe(null);
  });

  test("but half of the weight is enough", () => {
    const matrix = makeMatrix(["rust", "go"], { throughput: [2, 1, -1], security: [2, 1, null] });
    expect(ask(matrix)).toMatchObject({ notEnough: null, coverage: 0.5, carried: 0.5 });
  });
});

describe("Whatever the positions and weights", () => {
  test("the ledger of every language adds up to its score", () => {
    fc.assert(
      fc.property(anyMatrix(), (matrix) => {
        for (const { score, ledger } of ask(matrix).ranking) {
          const weight = ledger.reduce((sum, entry) => sum + entry.weight, 0);
          const points = ledger.reduce((sum, entry) => sum + entry.points, 0);
          if (score === null) {
            expect(ledger).toEqual([]);
            continue;
          }
          expect(ledger.reduce((sum, { adds }) => sum + adds, 0)).toBeCloseTo(score);
          expect(points / weight).toBeCloseTo(score);
          expect(Math.abs(score)).toBeLessThanOrEqual(2 + 1e-9);
        }
      }),
    );
  });

  test("all languages are scored on the same criteria, and no silent one is among them", () => {
    fc.assert(
      fc.property(anyMatrix(), (matrix) => {
        const { ranking, notCompared } = ask(matrix);
        const topics = ranking.map(({ ledger }) => ledger.map(({ topic }) => topic).join(" "));
        expect(new Set(topics).size).toBe(1);
        const compared = new Set(ranking.flatMap(({ ledger }) => ledger.map(({ topic }) => topic)));
        expect(notCompared.some(({ topic }) => compared.has(topic))).toBe(false);
        for (const topic of compared) {
          expect(matrix.languages.some((language) => matrix.positionOf(topic, language) === null)).toBe(
            false,
          );
        }
      }),
    );
  });

  test("scaling all weights keeps scores, ranks and coverage", () => {
    fc.assert(
      fc.property(anyMatrix(), fc.double({ min: 0.01, max: 100, noNaN: true }), (matrix, factor) => {
        const scaled = {
          ...matrix,
          weights: matrix.weights.map(({ topic, weight }) => ({ topic, weight: weight * factor })),
        };
        const [before, after] = [ask(matrix), ask(scaled)];
        expect(after.coverage).toBeCloseTo(before.coverage);
        expect(after.ranking.map(({ language, rank }) => [language, rank])).toEqual(
          before.ranking.map(({ language, rank }) => [language, rank]),
        );
        after.ranking.forEach(({ score }, at) => {
          expect(score ?? 0).toBeCloseTo(before.ranking[at]?.score ?? 0);
        });
      }),
    );
  });

  test("more weight on a criterion never worsens the rank of a language that none beats on it", () => {
    const case_ = anyMatrix({ silent: false }).chain((matrix) =>
      fc.tuple(
        fc.constant(matrix),
        fc.integer({ min: 0, max: matrix.weights.length - 1 }),
        fc.integer({ min: 1, max: 5 }),
      ),
    );
    fc.assert(
      fc.property(case_, ([matrix, at, more]) => {
        const topic = matrix.weights[at]?.topic ?? "";
        const positionOn = (language: string) => matrix.positionOf(topic, language)?.position ?? -Infinity;
        const best = Math.max(...matrix.languages.map(positionOn));
        const heavier = {
          ...matrix,
          weights: matrix.weights.map((one, index) =>
            index === at ? { topic, weight: one.weight + more } : one,
          ),
        };
        for (const language of matrix.languages.filter((one) => positionOn(one) === best)) {
          expect(rankOf(language, ask(heavier))).toBeLessThanOrEqual(rankOf(language, ask(matrix)));
        }
      }),
    );
  });

  test("the order in which languages are given changes no rank and no score", () => {
    fc.assert(
      fc.property(anyMatrix(), fc.infiniteStream(fc.nat()), (matrix, random) => {
        const keys = new Map(matrix.languages.map((language) => [language, random.next().value]));
        const shuffled = matrix.languages.toSorted((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
        const [before, after] = [ask(matrix), ask({ ...matrix, languages: shuffled })];
        for (const { language, rank, score } of before.ranking) {
          expect(after.ranking.find((one) => one.language === language)).toMatchObject({ rank, score });
        }
        expect([...leadersOf(after)].sort()).toEqual([...leadersOf(before)].sort());
        expect(after.notEnough).toBe(before.notEnough);
      }),
    );
  });

  test("leaving a thinly covered language out brings back what is said it would", () => {
    fc.assert(
      fc.property(anyMatrix(), (matrix) => {
        for (const { language, topics } of ask(matrix).withoutLanguage) {
          const languages = matrix.languages.filter((one) => one !== language);
          const compared = ask({ ...matrix, languages }).ranking[0]?.ledger.map(({ topic }) => topic);
          expect(compared).toEqual(expect.arrayContaining([...topics]));
        }
      }),
    );
  });
});

test("Equal weights take each criterion once on which every language has a position", () => {
  const matrix = makeMatrix(["rust", "go"], {
    throughput: [3, 1, -1],
    security: [3, 1, null],
    simplicity: [0, 0, 1],
  });
  const weights = equalWeights(["throughput", "security", "simplicity"], matrix.languages, matrix.positionOf);
  expect(weights).toEqual([
    { topic: "throughput", weight: 1 },
    { topic: "simplicity", weight: 1 },
  ]);
  expect(places(ask({ ...matrix, weights }))).toEqual(["1 rust 0.5", "2 go 0"]);
});

function rankOf(language: string, { ranking }: Recommendation): number {
  return ranking.find((one) => one.language === language)?.rank ?? Infinity;
}
