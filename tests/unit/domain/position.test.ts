import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allConsensus, consensusOn, median, positionsOn } from "@/lib/domain/position";
import type { Stance } from "@/lib/schema/basics";
import type { Claim } from "@/lib/schema/claim";
import { makeClaim } from "@/tests/fixtures";

const stance = fc.constantFrom<Stance[]>(-2, -1, 0, 1, 2);
const claimsOfRust = fc
  .array(
    fc.record({
      article: fc.constantFrom("a", "b", "c", "d"),
      root: fc.constantFrom(undefined, undefined, "survey", "showdown"),
      stance,
    }),
    { maxLength: 12 },
  )
  .map((drawn) => drawn.map((one, at) => rustClaim(`${one.article}/claim-${at}`, one.stance, one.root)));

function rustClaim(id: string, rust: Stance, root?: string): Claim {
  return makeClaim({ id, stances: { rust }, root });
}

const onRust = (claims: readonly Claim[]) => consensusOn("throughput", "rust", claims);

describe("median", () => {
  test("is the middle value of an odd number of values", () => {
    expect(median([2, -2, 1])).toBe(1);
  });

  test("is the mean of the two middle values of an even number", () => {
    expect(median([2, 0, 1, -2])).toBe(0.5);
  });

  test("of no values is an error", () => {
    expect(() => median([])).toThrow(RangeError);
  });

  test("lies between the extremes and turns around with its values", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 1 }), (values) => {
        expect(median(values)).toBeGreaterThanOrEqual(Math.min(...values));
        expect(median(values)).toBeLessThanOrEqual(Math.max(...values));
        expect(median(values.map((value) => 0 - value)) + median(values)).toBe(0);
      }),
    );
  });
});

describe("positions", () => {
  test("are the median of the stances of each article's claims, by article", () => {
    const claims = [
      rustClaim("b/one", 2),
      rustClaim("a/one", 2),
      rustClaim("a/two", 1),
      rustClaim("a/three", -2),
    ];

    expect(positionsOn("throughput", "rust", claims)).toEqual([
      { article: "a", position: 1, claims: ["a/one", "a/two", "a/three"] },
      { article: "b", position: 2, claims: ["b/one"] },
    ]);
  });

  test("count an article's claims of one root as one", () => {
    const claims = [
      rustClaim("a/one", 2, "showdown"),
      rustClaim("a/two", 2, "showdown"),
      rustClaim("a/three", 1, "showdown"),
      rustClaim("a/four", -1),
    ];

    expect(positionsOn("throughput", "rust", claims)).toEqual([
      { article: "a", position: 0.5, claims: ["a/one", "a/two", "a/three", "a/four"] },
    ]);
  });

  test("leave out other topics, other languages and claims that judge nothing", () => {
    const claims = [
      makeClaim({ id: "a/other-topic", topic: "latency", stances: { rust: 2 } }),
      makeClaim({ id: "a/other-language", stances: { go: 2 } }),
      makeClaim({ id: "a/number", languages: ["rust"] }),
    ];

    expect(positionsOn("throughput", "rust", claims)).toEqual([]);
  });
});

describe("consensus", () => {
  test("is the median of the positions with their spread", () => {
    const consensus = onRust([rustClaim("a/one", 2), rustClaim("b/one", 2), rustClaim("c/one", 1)]);

    expect(consensus).toEqual({
      topic: "throughput",
      language: "rust",
      median: 2,
      min: 1,
      max: 2,
      n: 3,
      label: "agree",
      positions: [
        { article: "a", position: 2, claims: ["a/one"] },
        { article: "b", position: 2, claims: ["b/one"] },
        { article: "c", position: 1, claims: ["c/one"] },
      ],
    });
  });

  test("differs when positions are more than one step apart", () => {
    expect(onRust([rustClaim("a/one", 2), rustClaim("b/one", 0)])).toMatchObject({
      label: "differ",
      median: 1,
    });
    expect(onRust([rustClaim("a/one", 2), rustClaim("b/one", 1), rustClaim("b/two", 0)])).toMatchObject({
      label: "differ",
      min: 0.5,
      max: 2,
    });
  });

  test("of one article says so", () => {
    expect(onRust([rustClaim("a/one", 2), rustClaim("a/two", -2)])).toMatchObject({
      label: "one-article",
      n: 1,
      median: 0,
    });
  });

  test("is silent without stances, and silence is no zero", () => {
    expect(onRust([makeClaim({ languages: ["rust"] })])).toEqual({
      topic: "throughput",
      language: "rust",
      median: null,
      min: null,
      max: null,
      n: 0,
      label: "silent",
      positions: [],
    });
  });

  test("counts articles that retell one event as one observation with their median position", () => {
    const consensus = onRust([
      rustClaim("a/one", 2, "discord"),
      rustClaim("b/one", 1, "discord"),
      rustClaim("c/one", 0),
    ]);

    expect(consensus).toMatchObject({ n: 2, median: 0.75, min: 0, max: 1.5, label: "differ" });
    expect(consensus.positions.map((position) => position.article)).toEqual(["a", "b", "c"]);
  });

  test("merges an article into one that rests on the same root and more", () => {
    expect(
      onRust([rustClaim("a/one", 2, "discord"), rustClaim("b/one", 2, "discord"), rustClaim("b/two", 1)]),
    ).toMatchObject({ n: 1, median: 1.75, label: "one-article" });
  });

  test("keeps articles apart that share a root when each has something of its own", () => {
    expect(
      onRust([
        rustClaim("a/one", 2, "discord"),
        rustClaim("a/two", 2),
        rustClaim("b/one", 2, "discord"),
        rustClaim("b/two", 2),
      ]).n,
    ).toBe(2);
  });

  test("does not merge two independent articles because a third retells what both tell", () => {
    expect(
      onRust([
        rustClaim("a/one", 1, "discord"),
        rustClaim("b/one", 1, "discord"),
        rustClaim("b/two", 1),
        rustClaim("c/one", 1, "discord"),
        rustClaim("c/two", 1),
      ]).n,
    ).toBe(2);
  });

  test("does not depend on the order of the claims", () => {
    fc.assert(
      fc.property(
        claimsOfRust.chain((claims) =>
          fc.tuple(
            fc.constant(claims),
            fc.shuffledSubarray(claims, { minLength: claims.length, maxLength: claims.length }),
          ),
        ),
        ([claims, shuffled]) => {
          const values = ({ median, min, max, n, label }: ReturnType<typeof onRust>) => [
            median,
            min,
            max,
            n,
            label,
          ];
          expect(values(onRust(shuffled))).toEqual(values(onRust(claims)));
        },
      ),
    );
  });

  test("has at most one observation per position, at least one wherever there is one, and a median within the spread", () => {
    fc.assert(
      fc.property(claimsOfRust, (claims) => {
        const { n, positions, median, min, max, label } = onRust(claims);
        expect(n).toBeLessThanOrEqual(positions.length);
        expect(n > 0).toBe(positions.length > 0);
        expect(label === "silent").toBe(median === null);
        if (median === null || min === null || max === null) return;
        expect(min).toBeLessThanOrEqual(median);
        expect(max).toBeGreaterThanOrEqual(median);
        if (n > 1) expect(label).toBe(max - min > 1 ? "differ" : "agree");
      }),
    );
  });

  test("gains nothing from another article that retells a claim already counted", () => {
    fc.assert(
      fc.property(claimsOfRust, stance, (claims, retold) => {
        const known = [...claims, rustClaim("e/origin", 1, "event")];
        expect(onRust([...known, rustClaim("f/retold", retold, "event")]).n).toBe(onRust(known).n);
      }),
    );
  });
});

describe("all consensus", () => {
  test("lists every language of every topic, topic by topic, silent ones included", () => {
    const cells = allConsensus(["latency", "throughput"], ["rust", "go"], [rustClaim("a/one", 2)]);

    expect(cells.map((cell) => [cell.topic, cell.language, cell.median])).toEqual([
      ["latency", "rust", null],
      ["latency", "go", null],
      ["throughput", "rust", 2],
      ["throughput", "go", null],
    ]);
  });
});
