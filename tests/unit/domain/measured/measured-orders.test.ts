import { expect, test } from "vitest";
import { measuredOrders } from "@/lib/domain/measured/measured-orders";
import { allConsensus } from "@/lib/domain/position";
import type { Claim } from "@/lib/schema/claim";
import { measuredOrdersSentence } from "@/lib/words/measured-orders";
import { makeClaim } from "@/tests/fixtures";

const names = { topic: (id: string) => id, language: (id: string) => id };
const at = (min: number, max = min) => ({ min, max });
const measured = new Map([
  ["throughput/rust", at(2)],
  ["throughput/go", at(-1, 1)],
  ["throughput/nodejs", at(0)],
]);

function ordersOf(claims: readonly Claim[]) {
  const cells = allConsensus(["throughput", "latency"], ["rust", "go", "nodejs"], claims);
  return measuredOrders(cells, claims, measured);
}

test("The orders of articles are set against those of datasets, where all measured of one is above the other", () => {
  const found = ordersOf([
    makeClaim({ id: "a/stated", languages: ["rust", "go"], prefers: ["rust", "go"] }),
    makeClaim({ id: "a/judged", stances: { nodejs: 2, rust: -1 } }),
    makeClaim({ id: "b/judged", stances: { go: 0 } }),
    makeClaim({ id: "b/unmeasured", topic: "latency", stances: { rust: 1, go: -1 } }),
  ]);
  expect(found).toEqual({
    same: [{ topic: "throughput", better: "rust", worse: "go" }],
    reversed: [{ topic: "throughput", better: "nodejs", worse: "rust" }],
    open: [{ topic: "throughput", better: "nodejs", worse: "go" }],
  });
  expect(measuredOrdersSentence(found, names)).toBe(
    "Articles put 3 pairs of languages in an order on what was measured: datasets put 1 of them in the same order and 1 in the other (“throughput”, rust ahead of nodejs); on 1 what was measured of the two overlaps.",
  );
});

test("Articles that order two languages both ways put them in no order, nor do medians that are close", () => {
  const found = ordersOf([
    makeClaim({ id: "a/one", languages: ["rust", "go"], prefers: ["rust", "go"] }),
    makeClaim({ id: "b/one", languages: ["rust", "go"], prefers: ["go", "rust"] }),
    makeClaim({ id: "a/close", stances: { go: 1, nodejs: 1 } }),
  ]);
  expect(found).toEqual({ same: [], reversed: [], open: [] });
  expect(measuredOrdersSentence(found, names)).toMatch(/^Articles put no two languages/);
});
