import { describe, expect, test } from "vitest";
import { contendersOf, mostOftenLeading, placeIn } from "@/lib/domain/guide/contenders";
import { recommend } from "@/lib/domain/guide/recommendation";
import { makeMatrix } from "./matrix";

const languages = ["rust", "nodejs", "go", "python"];
const led = (...positions: readonly [number, number, number, number]) => {
  const { weights, positionOf } = makeMatrix(languages, { throughput: [1, ...positions] });
  return { recommendation: recommend(languages, weights, positionOf), closeCalls: [] };
};
const often = (...shares: readonly [number, number, number, number]) => ({
  samples: 10_000,
  leads: languages.map((language, at) => ({ language, share: shares[at] ?? 0 })),
  undecided: 1 - shares.reduce((sum, share) => sum + share, 0),
});
const call = { kind: "article", article: "praise", leaders: ["go"] } as const;

describe("It is too close to call between", () => {
  const outcome = led(2, 1.5, 1, 0);

  test("nobody, where the lead is clear", () => {
    expect(contendersOf(outcome, often(0.6, 0.3, 0.1, 0))).toEqual([]);
    expect(contendersOf(outcome, null)).toEqual([]);
  });

  test("the leader and those that lead after something small, with what is ranked between them", () => {
    expect(contendersOf({ ...outcome, closeCalls: [call] }, null)).toEqual(["rust", "nodejs", "go"]);
  });

  test("the leader and the two that lead most variations, where it leads in few", () => {
    expect(contendersOf(outcome, often(0.13, 0.47, 0.2, 0.03))).toEqual(["rust", "nodejs", "go"]);
    expect(contendersOf(outcome, often(0.4, 0.35, 0.25, 0))).toEqual(["rust", "nodejs"]);
    expect(contendersOf(outcome, often(0.1, 0.9, 0, 0))).toEqual(["rust", "nodejs"]);
  });

  test("all that lead, and the one that leads most variations", () => {
    expect(contendersOf(led(2, 2, 1, 0), null)).toEqual(["rust", "nodejs"]);
    expect(contendersOf(led(2, 2, 1, 0), often(0.2, 0.2, 0.6, 0))).toEqual(["rust", "nodejs", "go"]);
  });

  test("two at least, where something small brings in a language that is not ranked", () => {
    const elsewhere = { ...call, leaders: ["java"] };
    expect(contendersOf({ ...outcome, closeCalls: [elsewhere] }, null)).toEqual(["rust", "nodejs"]);
  });
});

test("One language leads most often, by whole percents", () => {
  expect(mostOftenLeading(often(0.13, 0.47, 0.2, 0.03))).toBe("nodejs");
  expect(mostOftenLeading(often(0.352, 0.351, 0, 0))).toBeNull();
  expect(mostOftenLeading(often(0, 0, 0, 0))).toBeNull();
  expect(mostOftenLeading(null)).toBeNull();
});

test("Those too close to call share the first places; where there most often is not enough to rank there are none", () => {
  const outcome = led(2, 1.5, 1, 0);
  const places = (shares: ReturnType<typeof often>) =>
    outcome.recommendation.ranking.map((ranked) => placeIn(ranked, outcome, shares));
  const one = (place: number) => ({ first: place, last: place });
  const shared = { first: 1, last: 2 };
  expect(places(often(0.6, 0.3, 0.1, 0))).toEqual([1, 2, 3, 4].map(one));
  expect(places(often(0.1, 0.9, 0, 0))).toEqual([shared, shared, one(3), one(4)]);
  expect(places(often(0.2, 0.1, 0, 0))).toEqual([null, null, null, null]);
});
