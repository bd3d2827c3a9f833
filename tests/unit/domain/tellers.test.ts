import { describe, expect, test } from "vitest";
import { tellersOf } from "@/lib/domain/tellers";

const articles = ["a", "b", "c", "d"];

function told(stands: Readonly<Record<string, number>>) {
  const positions = Object.entries(stands).map(([article, position]) => ({ article, position }));
  return tellersOf(positions, articles).map(({ kind, articles: named, position }) => [
    kind,
    named.join(""),
    position,
  ]);
}

describe("Who stands where", () => {
  test("is told by nobody’s name where all articles stand together", () => {
    expect(told({ a: 1, b: 1, c: 1, d: 1 })).toEqual([]);
    expect(told({})).toEqual([]);
  });

  test("is told by the one that is silent where all others stand together", () => {
    expect(told({ a: 1, b: 1, d: 1 })).toEqual([["all-but", "c", null]]);
  });

  test("is told by those that stand there where they are few", () => {
    expect(told({ a: 1, b: 1 })).toEqual([["named", "ab", null]]);
    expect(told({ c: -1 })).toEqual([["named", "c", null]]);
  });

  test("is told by position, the highest first, where they differ", () => {
    expect(told({ a: -1, b: 2, c: -1 })).toEqual([
      ["named", "b", 2],
      ["named", "ac", -1],
    ]);
  });

  test("names what differs from most where every article speaks", () => {
    expect(told({ a: 1, b: -1, c: 1, d: 1 })).toEqual([
      ["named", "b", -1],
      ["others", "acd", 1],
    ]);
  });
});
