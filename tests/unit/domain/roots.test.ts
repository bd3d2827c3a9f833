import { expect, test } from "vitest";
import { sharedRoots } from "@/lib/domain/roots";
import { makeClaim } from "@/tests/fixtures";

const claims = [
  makeClaim({ id: "one/a", root: "event" }),
  makeClaim({ id: "one/b", root: "event" }),
  makeClaim({ id: "two/a", root: "event" }),
  makeClaim({ id: "two/b", root: "survey" }),
  makeClaim({ id: "three/a", root: "survey" }),
  makeClaim({ id: "one/c", root: "survey" }),
  makeClaim({ id: "one/d", root: "alone" }),
  makeClaim({ id: "two/c" }),
];

test("Roots that several articles go back to, what most tell of first, each article once", () => {
  expect(sharedRoots(claims).map(({ root, articles }) => [root, articles])).toEqual([
    ["survey", ["two", "three", "one"]],
    ["event", ["one", "two"]],
  ]);
});

test("What one article tells alone, however often, is not shared", () => {
  expect(sharedRoots(claims.filter(({ article }) => article === "one"))).toEqual([]);
});
