import { describe, expect, test } from "vitest";
import { statedOrders, untoldOrders } from "@/lib/domain/comparison/order";
import { makeClaim } from "@/tests/fixtures";

const says = (id: string, ...prefers: string[]) => makeClaim({ id, article: id.charAt(0), prefers });

test("Orders are of articles, not claims; those with most articles first", () => {
  const orders = statedOrders([
    says("a/one", "rust", "go"),
    says("a/other", "rust", "go"),
    says("b/one", "go", "nodejs", "rust"),
    says("c/one", "go", "rust"),
  ]);
  expect(orders.map(({ better, worse, articles }) => [better, worse, ...articles])).toEqual([
    ["go", "rust", "b", "c"],
    ["rust", "go", "a"],
    ["go", "nodejs", "b"],
    ["nodejs", "rust", "b"],
  ]);
});

describe("Orders that medians do not tell", () => {
  const order = { better: "rust", worse: "go" };
  const untold = (rust: number | null, go: number | null, orders = [order]) =>
    untoldOrders(
      orders,
      new Map([
        ["rust", rust],
        ["go", go],
      ]),
    );

  test("are those of languages less than a step apart, the other way round, or without a median", () => {
    expect(untold(1, 1)).toEqual([order]);
    expect(untold(1, 0.5)).toEqual([order]);
    expect(untold(-1, 1)).toEqual([order]);
    expect(untold(1, null)).toEqual([order]);
    expect(untold(1, 0)).toEqual([]);
  });

  test("are both where articles order the two both ways", () => {
    const reversed = { better: "go", worse: "rust" };
    expect(untold(1, -1, [order, reversed])).toEqual([order, reversed]);
  });

  test("are none of a language that is not compared", () => {
    expect(untoldOrders([order], new Map([["rust", 1]]))).toEqual([]);
  });
});
