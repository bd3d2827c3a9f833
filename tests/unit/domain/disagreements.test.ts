import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparedWithMeasurements, disagreements, orderConflicts, sidesOf } from "@/lib/domain/disagreements";
import { allConsensus } from "@/lib/domain/position";
import type { Stance } from "@/lib/schema/basics";
import type { Claim } from "@/lib/schema/claim";
import { makeClaim } from "@/tests/fixtures";

function disagreementsOf(claims: readonly Claim[]) {
  return disagreements(allConsensus(["throughput", "latency"], ["rust", "go"], claims));
}

describe("disagreements", () => {
  test("are positions more than one step apart, the highest first", () => {
    expect(
      disagreementsOf([
        makeClaim({ id: "a/one", stances: { rust: 0, go: 1 } }),
        makeClaim({ id: "b/one", stances: { rust: 2, go: 2 } }),
      ]),
    ).toEqual([
      {
        topic: "throughput",
        language: "rust",
        width: 2,
        positions: [
          { article: "b", position: 2, claims: ["b/one"] },
          { article: "a", position: 0, claims: ["a/one"] },
        ],
      },
    ]);
  });

  test("come widest first, then those of most articles, then in the order given", () => {
    const found = disagreementsOf([
      makeClaim({ id: "a/one", stances: { rust: 0, go: 0 } }),
      makeClaim({ id: "b/one", stances: { rust: 2, go: 2 } }),
      makeClaim({ id: "c/one", stances: { go: 1 } }),
      makeClaim({ id: "a/two", topic: "latency", stances: { rust: -2, go: 0 } }),
      makeClaim({ id: "b/two", topic: "latency", stances: { rust: 1, go: 2 } }),
    ]);

    expect(found.map(({ topic, language, width }) => [topic, language, width])).toEqual([
      ["latency", "rust", 3],
      ["throughput", "go", 2],
      ["throughput", "rust", 2],
      ["latency", "go", 2],
    ]);
  });

  test("include articles that read the same event differently", () => {
    expect(
      disagreementsOf([
        makeClaim({ id: "a/one", stances: { rust: 2 }, root: "showdown" }),
        makeClaim({ id: "b/one", stances: { rust: 0 }, root: "showdown" }),
      ]),
    ).toHaveLength(1);
  });

  test("are never within one article", () => {
    const stances = fc.array(fc.constantFrom<Stance[]>(-2, -1, 0, 1, 2));
    fc.assert(
      fc.property(stances, (drawn) => {
        const claims = drawn.map((rust, at) => makeClaim({ id: `a/claim-${at}`, stances: { rust } }));
        expect(disagreementsOf(claims)).toEqual([]);
      }),
    );
  });
});

describe("the sides of a disagreement", () => {
  const sides = (...stances: readonly Stance[]) => {
    const claims = stances.map((rust, at) => makeClaim({ id: `article-${at}/one`, stances: { rust } }));
    return disagreementsOf(claims).map((one) => {
      const { higher, between, lower } = sidesOf(one);
      return [higher, between, lower].map((side) => side.map(({ position }) => position));
    });
  };

  test("are what agrees with one end only, and between them what agrees with both or neither", () => {
    expect(sides(-1, 2, 1)).toEqual([[[2, 1], [], [-1]]]);
    expect(sides(0, 2, 1)).toEqual([[[2], [1], [0]]]);
    expect(sides(0, 1, -1, 0)).toEqual([[[1], [0, 0], [-1]]]);
    expect(sides(2, 0, -2)).toEqual([[[2], [0], [-2]]]);
  });

  test("are never empty and hold every article once", () => {
    const stances = fc.array(fc.constantFrom<Stance[]>(-2, -1, 0, 1, 2), { minLength: 2 });
    fc.assert(
      fc.property(stances, (drawn) => {
        for (const [higher = [], between = [], lower = []] of sides(...drawn)) {
          expect(Math.min(higher.length, lower.length)).toBeGreaterThan(0);
          expect(higher.length + between.length + lower.length).toBe(drawn.length);
        }
      }),
    );
  });
});

describe("order conflicts", () => {
  test("are pairs of languages that articles put in opposite order, with the claims that do", () => {
    expect(
      orderConflicts([
        makeClaim({ id: "a/one", prefers: ["rust", "go", "nodejs"] }),
        makeClaim({ id: "a/two", prefers: ["rust", "go"] }),
        makeClaim({ id: "b/one", prefers: ["go", "python", "rust"] }),
        makeClaim({ id: "c/one", prefers: ["go", "rust"] }),
      ]),
    ).toEqual([
      {
        sides: [
          [{ topic: "throughput", article: "a", better: "rust", worse: "go", claims: ["a/one", "a/two"] }],
          [
            { topic: "throughput", article: "b", better: "go", worse: "rust", claims: ["b/one"] },
            { topic: "throughput", article: "c", better: "go", worse: "rust", claims: ["c/one"] },
          ],
        ],
      },
    ]);
  });

  test("are not between topics, within an article, or about a language only one article orders", () => {
    expect(
      orderConflicts([
        makeClaim({ id: "a/one", prefers: ["rust", "go"] }),
        makeClaim({ id: "a/two", prefers: ["go", "rust"], topic: "latency" }),
        makeClaim({ id: "b/one", prefers: ["python", "rust"] }),
        makeClaim({ id: "c/one", prefers: ["nodejs", "python"], topic: "latency" }),
        makeClaim({ id: "c/two", prefers: ["python", "nodejs"], topic: "latency" }),
      ]),
    ).toEqual([]);
  });

  test("of two full orders are as many as the pairs they turn around", () => {
    const all = ["rust", "go", "nodejs", "python"];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 4 }), (order) => {
        const claims = [makeClaim({ id: "a/one", prefers: all }), makeClaim({ id: "b/one", prefers: order })];
        const turned = all.flatMap((first, at) =>
          all.slice(at + 1).filter((second) => order.indexOf(second) < order.indexOf(first)),
        );
        expect(orderConflicts(claims)).toHaveLength(turned.length);
      }),
    );
  });
});

test("Articles are set against measurements where there are both", () => {
  const measured = new Map([
    ["throughput/rust", 1],
    ["latency/go", 1],
  ]);
  const cells = allConsensus(
    ["throughput", "latency"],
    ["rust", "go"],
    [makeClaim({ id: "a/one", stances: { rust: 0, go: 1 } })],
  );
  expect(comparedWithMeasurements(cells, measured).map(({ topic, language }) => [topic, language])).toEqual([
    ["throughput", "rust"],
  ]);
});
