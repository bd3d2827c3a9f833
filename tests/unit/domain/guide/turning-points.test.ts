import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { positionCalls, sameLeaders } from "@/lib/domain/guide/close-calls";
import { leadersOf, recommend } from "@/lib/domain/guide/recommendation";
import { turningPoints, unrankedWeights } from "@/lib/domain/guide/turning-points";
import { anyMatrix, makeMatrix, type Matrix } from "./matrix";

const turns = ({ languages, weights, positionOf }: Matrix) =>
  turningPoints(recommend(languages, weights, positionOf), weights, positionOf);

const leadersAt = ({ languages, weights, positionOf }: Matrix, topic: string, weight: number) =>
  leadersOf(
    recommend(
      languages,
      weights.map((one) => (one.topic === topic ? { topic, weight } : one)),
      positionOf,
    ),
  );

describe("A turning point", () => {
  test("is the weight at which the lead is shared, with who leads beyond it", () => {
    const matrix = makeMatrix(["rust", "go"], { throughput: [3, 2, 1], "learning-curve": [1, -1, 1] });
    expect(turns(matrix)).toEqual([
      // Rust leads while 1·w > 2·1
      { topic: "throughput", weight: 3, below: { weight: 2, languages: ["go"] }, above: null },
      { topic: "learning-curve", weight: 1, below: null, above: { weight: 1.5, languages: ["go"] } },
    ]);
  });

  test("can lie on a criterion that is off", () => {
    const matrix = makeMatrix(["rust", "go"], { throughput: [1, 1, 0], simplicity: [0, 0, 2] });
    expect(turns(matrix)[1]).toEqual({
      topic: "simplicity",
      weight: 0,
      below: null,
      above: { weight: 0.5, languages: ["go"] },
    });
  });

  test("is the nearest, where several rivals could take the lead", () => {
    const matrix = makeMatrix(["rust", "go", "python"], {
      throughput: [2, 2, 1, 0],
      simplicity: [1, 0, 1, 2],
    });
    // Rust 4, Go 2 + w, Python 2w: Go and Python draw level at 2, and Python gains faster
    expect(turns(matrix)[1]?.above).toEqual({ weight: 2, languages: ["python"] });
  });

  test("names all that stay level beyond it", () => {
    const matrix = makeMatrix(["rust", "go", "nodejs"], {
      throughput: [1, 1, 0, 0],
      simplicity: [0, 0, 1, 1],
    });
    expect(turns(matrix)[1]?.above).toEqual({ weight: 1, languages: ["go", "nodejs"] });
  });

  test("is none where a language is silent, where the lead is shared, and where nothing else weighs", () => {
    const silent = makeMatrix(["rust", "go"], { throughput: [2, 1, 0], security: [1, 1, null] });
    expect(turns(silent).map(({ topic }) => topic)).toEqual(["throughput"]);
    expect(turns(silent)).toMatchObject([{ below: null, above: null }]);
    expect(turns(makeMatrix(["rust", "go"], { throughput: [1, 1, 1] }))).toEqual([]);
    expect(turns(makeMatrix(["rust", "go"], { throughput: [0, 1, 0] }))).toEqual([]);
  });

  test("agrees with trying every weight of a fine grid", () => {
    const grid = Array.from({ length: 80 }, (_, at) => at / 16);
    fc.assert(
      fc.property(anyMatrix({ silent: false }), (matrix) => {
        for (const { topic, weight, below, above } of turns(matrix)) {
          const leader = leadersAt(matrix, topic, weight);
          const from = below?.weight ?? -1;
          const to = above?.weight ?? Infinity;
          const isTurn = (at: number) => Math.min(Math.abs(at - from), Math.abs(at - to)) < 1e-6;
          const tried = grid.filter((at) => at > 0 && !isTurn(at));
          const held = tried.filter((at) => sameLeaders(leader, leadersAt(matrix, topic, at)));
          expect(held).toEqual(tried.filter((at) => at > from && at < to));
        }
      }),
      { numRuns: 60 },
    );
  });

  test("is where the lead is shared, and those it names lead right beyond it", () => {
    fc.assert(
      fc.property(anyMatrix({ silent: false }), (matrix) => {
        for (const { topic, weight, below, above } of turns(matrix)) {
          for (const turn of [below, above]) {
            if (turn === null || turn.weight === 0) continue;
            const shared = leadersAt(matrix, topic, turn.weight);
            expect(shared).toEqual(
              expect.arrayContaining([...leadersAt(matrix, topic, weight), ...turn.languages]),
            );
            const beyond = turn.weight + (turn.weight - weight) * 1e-5;
            expect(leadersAt(matrix, topic, Math.max(0, beyond))).toEqual(turn.languages);
          }
        }
      }),
    );
  });
});

describe("It is too close to call", () => {
  test("where half a step of one position shares or changes the lead", () => {
    const matrix = makeMatrix(["rust", "go"], { throughput: [1, 1, 0.5], simplicity: [1, 0, 0] });
    expect(positionCalls(matrix.languages, matrix.weights, matrix.positionOf)).toEqual([
      { kind: "half-step", topic: "throughput", language: "rust", step: -0.5, leaders: ["rust", "go"] },
      { kind: "half-step", topic: "throughput", language: "go", step: 0.5, leaders: ["rust", "go"] },
      { kind: "half-step", topic: "simplicity", language: "rust", step: -0.5, leaders: ["rust", "go"] },
      { kind: "half-step", topic: "simplicity", language: "go", step: 0.5, leaders: ["rust", "go"] },
    ]);
  });

  test("never on account of a criterion that is off, of what the team knows, or beyond the scale", () => {
    const known = { position: 2, n: 0, claims: [], from: "known" } as const;
    const matrix = makeMatrix(["rust", "go"], {
      "learning-curve": [1, known, 1.5],
      throughput: [2, 2, 2],
      simplicity: [0, 0, 2],
    });
    const calls = positionCalls(matrix.languages, matrix.weights, matrix.positionOf);
    expect(
      calls.map((call) => call.kind === "half-step" && `${call.topic} ${call.language} ${call.step}`),
    ).toEqual(["learning-curve go 0.5", "throughput rust -0.5"]);
  });

  test("not where the lead is wide", () => {
    const matrix = makeMatrix(["rust", "go"], { throughput: [1, 2, 0], simplicity: [1, 2, 0] });
    expect(positionCalls(matrix.languages, matrix.weights, matrix.positionOf)).toEqual([]);
  });
});

describe("The single weights that leave not enough to rank", () => {
  const unrankedIn = ({ languages, weights, positionOf }: Matrix) =>
    unrankedWeights(languages, weights, positionOf, 3);

  test("are those with which it is not ranked, and none where there is no ranking now", () => {
    fc.assert(
      fc.property(anyMatrix({ silent: true }), (matrix) => {
        const { languages, weights, positionOf } = matrix;
        const now = recommend(languages, weights, positionOf).notEnough;
        const unranked = unrankedIn(matrix);
        for (const { topic, weight } of weights) {
          const said = unranked.find((one) => one.topic === topic)?.weights ?? [];
          for (const at of [0, 1, 2, 3].filter((other) => other !== weight)) {
            const then = weights.map((one) => (one.topic === topic ? { topic, weight: at } : one));
            const isRanked = recommend(languages, then, positionOf).notEnough === null;
            expect(said.includes(at)).toBe(now === null && !isRanked);
          }
        }
      }),
    );
  });
});
