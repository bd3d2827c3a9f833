import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  articleYear,
  claimsCounted,
  countingKey,
  isOld,
  otherCountings,
  plainCounting,
  recentClaims,
  sinceYears,
} from "@/lib/domain/counting";
import { consensusOn } from "@/lib/domain/position";
import { verdictsOf, type Verdict } from "@/lib/domain/verdict";
import { makeClaim, makeEvidence } from "@/tests/fixtures";

const articles = new Map([
  ["old", { published: "2020-07-17" }],
  ["new", { published: "2026" }],
  ["undated", { published: { unknown: "no date" } }],
  ["speaking", { published: { unknown: "no date" }, speaksOf: "2025" }],
]);

const claims = ["old", "new", "undated", "speaking"].map((article) =>
  makeClaim({ id: `${article}/fast`, stances: { rust: article === "old" ? -1 : 1 } }),
);

test("An article is of the year it was published in, else of the year it speaks of", () => {
  expect([...articles.values()].map(articleYear)).toEqual([2020, 2026, null, 2025]);
});

test("An article three years older than the data is old, one of no known year is not", () => {
  expect([...articles.values()].map((article) => isOld(article, "2026-11-21"))).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(isOld({ published: "2023-12" }, "2026-01-01")).toBe(true);
});

test("A reader can count from every year but the first", () => {
  expect(sinceYears(articles.values())).toEqual([2025, 2026]);
  expect(sinceYears([])).toEqual([]);
});

test("Counting since a year leaves out what is older, and keeps what has no known year", () => {
  const kept = (since: number | null) => recentClaims(claims, articles, since).map(({ article }) => article);
  expect(kept(null)).toEqual(["old", "new", "undated", "speaking"]);
  expect(kept(2025)).toEqual(["new", "undated", "speaking"]);
  expect(kept(2026)).toEqual(["new", "undated"]);
});

describe("A contradicted claim", () => {
  const verdicts = verdictsOf(claims, [makeEvidence({ bears: [{ claim: "old/fast", as: "contradicts" }] })]);
  const medianOf = (asWritten: boolean) =>
    consensusOn("throughput", "rust", claimsCounted(claims, articles, verdicts, { asWritten, since: null }));

  test("leaves the consensus, and returns to it as written", () => {
    expect(medianOf(false).positions.map(({ article }) => article)).toEqual(["new", "speaking", "undated"]);
    expect(medianOf(true).positions.map(({ article }) => article)).toEqual([
      "new",
      "old",
      "speaking",
      "undated",
    ]);
  });
});

test("Counting as written never counts fewer claims, counting since a later year never more", () => {
  const anyVerdicts = fc.array(fc.constantFrom<Verdict>("contradicted", "supported", "unchecked"), {
    minLength: 4,
    maxLength: 4,
  });
  fc.assert(
    fc.property(anyVerdicts, fc.integer({ min: 2019, max: 2027 }), (given, since) => {
      const verdicts = new Map(claims.map(({ id }, at) => [id, given[at] ?? "unchecked"]));
      const count = (asWritten: boolean, from: number | null) =>
        claimsCounted(claims, articles, verdicts, { asWritten, since: from }).length;
      expect(count(true, since)).toBeGreaterThanOrEqual(count(false, since));
      expect(count(true, since + 1)).toBeLessThanOrEqual(count(true, since));
      expect(count(true, null)).toBe(claims.length);
    }),
  );
});

test("Every way of counting but the plain one has a name of its own", () => {
  const keys = otherCountings([2025, 2026]).map(countingKey);
  expect(keys).toEqual(["since-2025", "since-2026", "written", "written-since-2025", "written-since-2026"]);
  expect(countingKey(plainCounting)).toBe("");
});
