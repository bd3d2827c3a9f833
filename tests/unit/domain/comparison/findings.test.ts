import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparisonRows } from "@/lib/domain/comparison/comparison";
import { comparisonFindings, highestAlone } from "@/lib/domain/comparison/findings";
import { makeClaim, makeTopic } from "@/tests/fixtures";

const topics = ["narrow", "wide", "alike", "one-known", "silent"].map((id, order) =>
  makeTopic({ id, name: id, order }),
);

function findings(claims: Parameters<typeof comparisonRows>[0]["claims"]) {
  const found = comparisonFindings(
    comparisonRows({ languages: ["rust", "go"], topics, claims, verdicts: new Map() }),
  );
  const names = (rows: readonly { readonly topic: string }[]) => rows.map(({ topic }) => topic);
  return {
    ...found,
    apart: names(found.apart),
    disputed: names(found.disputed),
    ordered: names(found.ordered),
  };
}

describe("What a comparison comes to", () => {
  test("counts criteria by whether languages stand apart, widest first, alike or are not known to", () => {
    expect(
      findings([
        makeClaim({ id: "b/narrow", topic: "narrow", stances: { rust: 1, go: 2 } }),
        makeClaim({ id: "a/wide", topic: "wide", stances: { rust: 2, go: -1 } }),
        makeClaim({ id: "a/alike", topic: "alike", stances: { rust: 1, go: 1 } }),
        makeClaim({ id: "a/one-known", topic: "one-known", stances: { go: 1 } }),
      ]),
    ).toEqual({
      criteria: 5,
      apart: ["wide", "narrow"],
      apartInOneArticle: 2,
      alike: 1,
      ordered: [],
      orderedBothWays: 0,
      unknown: 2,
      measuredOnly: [],
      disputed: [],
      articles: ["a", "b"],
      judging: [2, 2],
      disputedColumns: [],
    });
  });

  test("names what datasets measure where articles do not judge two languages", () => {
    const measured = new Map(
      ["wide/rust", "wide/go", "one-known/rust", "one-known/go", "silent/go"].map((cell) => [
        cell,
        { position: 1, min: 0, max: 2, datasets: ["run"] },
      ]),
    );
    const claims = [
      makeClaim({ id: "a/wide", topic: "wide", stances: { rust: 2, go: -1 } }),
      makeClaim({ id: "a/one-known", topic: "one-known", stances: { go: 1 } }),
    ];
    const rows = comparisonRows({ languages: ["rust", "go"], topics, claims, verdicts: new Map(), measured });
    expect(comparisonFindings(rows).measuredOnly.map(({ topic }) => topic)).toEqual(["one-known"]);
  });

  test("names where articles order languages that are not apart, in one way", () => {
    const level = (id: string, topic: string, prefers: string[]) =>
      makeClaim({ id, topic, stances: { rust: 1, go: 1 }, prefers });
    const { alike, ordered } = findings([
      level("a/narrow", "narrow", ["rust", "go"]),
      level("b/narrow", "narrow", ["rust", "python", "go"]),
      level("a/wide", "wide", ["rust", "go"]),
      level("b/wide", "wide", ["go", "rust"]),
      level("a/alike", "alike", ["rust", "python"]),
    ]);
    expect([alike, ordered]).toEqual([3, ["narrow"]]);
  });

  test("names what two articles carry at both ends before a wider gap that rests on one", () => {
    expect(
      findings([
        makeClaim({ id: "a/wide", topic: "wide", stances: { rust: 2, go: -2 } }),
        makeClaim({ id: "b/wide", topic: "wide", stances: { rust: 2 } }),
        makeClaim({ id: "a/narrow", topic: "narrow", stances: { rust: 1, go: 0 } }),
        makeClaim({ id: "b/narrow", topic: "narrow", stances: { rust: 1, go: 0 } }),
      ]).apart,
    ).toEqual(["narrow", "wide"]);
  });

  test("names the criteria on which articles differ about one language, those furthest apart first", () => {
    expect(
      findings([
        makeClaim({ id: "a/wide", topic: "wide", stances: { rust: 2, go: -2 } }),
        makeClaim({ id: "b/wide", topic: "wide", stances: { rust: 0 } }),
        makeClaim({ id: "a/alike", topic: "alike", stances: { rust: 2 } }),
        makeClaim({ id: "b/alike", topic: "alike", stances: { rust: -1 } }),
      ]),
    ).toMatchObject({ disputed: ["alike", "wide"], disputedColumns: [0], judging: [2, 1] });
  });

  test("gives a criterion to the language that alone stands highest", () => {
    const rows = comparisonRows({
      languages: ["rust", "go", "nodejs"],
      topics,
      claims: [
        makeClaim({ id: "a/wide", topic: "wide", stances: { rust: 2, go: -1 } }),
        makeClaim({ id: "a/narrow", topic: "narrow", stances: { rust: 1, go: 1, nodejs: 0 } }),
        makeClaim({ id: "a/alike", topic: "alike", stances: { go: 0, nodejs: 1 } }),
      ],
      verdicts: new Map(),
    });
    const names = highestAlone(comparisonFindings(rows).apart, 3).map((of) => of.map(({ topic }) => topic));
    expect(names).toEqual([["wide"], [], ["alike"]]);
  });

  test("counts every criterion exactly once", () => {
    const stance = fc.constantFrom(-2 as const, -1 as const, 0 as const, 1 as const, 2 as const);
    const claim = fc.record({
      id: fc.constantFrom("a/x", "b/x", "c/x"),
      topic: fc.constantFrom(...topics.map(({ id }) => id)),
      stances: fc.dictionary(fc.constantFrom("rust", "go"), stance),
    });
    fc.assert(
      fc.property(fc.array(claim), (claims) => {
        const { criteria, apart, alike, unknown } = findings(claims.map((fields) => makeClaim(fields)));
        expect(apart.length + alike + unknown).toBe(criteria);
      }),
    );
  });
});
