import { describe, expect, test } from "vitest";
import { comparisonRows } from "@/lib/domain/comparison/comparison";
import { gapOf, isApart, isApartInOneArticle } from "@/lib/domain/comparison/apart";
import { comparisonFindings } from "@/lib/domain/comparison/findings";
import type { Claim } from "@/lib/schema/claim";
import { makeClaim, makeTopic } from "@/tests/fixtures";

/** A row of Rust, Go and Python by what each article says of them. */
function rowOf(stances: Readonly<Record<string, Claim["stances"]>>) {
  const [row] = comparisonRows({
    languages: ["rust", "go", "python"],
    topics: [makeTopic({ id: "latency", name: "Latency" })],
    claims: Object.entries(stances).map(([article, of]) =>
      makeClaim({ id: `${article}/latency`, topic: "latency", stances: of }),
    ),
    verdicts: new Map(),
  });
  if (row === undefined) throw new Error("no row");
  return row;
}

describe("Languages stand apart", () => {
  test("from a whole step on, which one judgement can make", () => {
    expect(isApart(rowOf({ a: { rust: 1, go: 0 } }))).toBe(true);
    const half = rowOf({ a: { rust: 1, go: 1 }, b: { go: 2 } });
    expect(gapOf(half)).toBe(0.5);
    expect(isApart(half)).toBe(false);
    expect(comparisonFindings([half])).toMatchObject({ apart: [], alike: 1 });
  });

  test("not where fewer than two are judged", () => {
    expect(gapOf(rowOf({ a: { rust: 2 } }))).toBe(-1);
    expect(isApart(rowOf({ a: { rust: 2 } }))).toBe(false);
  });
});

describe("Languages stand apart in one article", () => {
  test("that judges both ends and puts them in the order of the medians", () => {
    expect(isApartInOneArticle(rowOf({ a: { rust: 1, go: 0 }, b: { go: 0 } }))).toBe(true);
    expect(isApartInOneArticle(rowOf({ a: { rust: 1 }, b: { go: 0 } }))).toBe(false);
    expect(isApartInOneArticle(rowOf({ a: { rust: 1, go: 1 }, b: { go: -1 }, c: { go: -1 } }))).toBe(false);
    expect(
      isApartInOneArticle(
        rowOf({ a: { rust: 0, go: 1 }, b: { rust: 2 }, c: { rust: 2 }, d: { go: 0 }, e: { go: 0 } }),
      ),
    ).toBe(false);
  });

  test("of three, where it judges the highest and the lowest, whatever it says of the third", () => {
    expect(isApartInOneArticle(rowOf({ a: { rust: 1, python: -1 }, b: { go: 0 } }))).toBe(true);
    expect(isApartInOneArticle(rowOf({ a: { rust: 1, go: 0 }, b: { go: 0, python: -1 } }))).toBe(false);
  });
});
