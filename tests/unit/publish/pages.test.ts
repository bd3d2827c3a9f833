import { describe, expect, test } from "vitest";
import { cardPath, pagesOf } from "@/lib/publish/pages";
import { makePublishedContent } from "@/tests/published-content";

describe("pagesOf", () => {
  test("lists every page once by its canonical address", () => {
    expect(pagesOf(makePublishedContent()).map(({ path }) => path)).toEqual([
      "/",
      "/compare/",
      "/compare/rust-vs-go/",
      "/compare/rust-vs-go/throughput/",
      "/compare/rust-vs-nodejs/",
      "/compare/rust-vs-nodejs/throughput/",
      "/compare/go-vs-nodejs/",
      "/compare/go-vs-nodejs/throughput/",
      "/compare/rust-vs-go-vs-nodejs/",
      "/compare/rust-vs-go-vs-nodejs/throughput/",
      "/choose/",
      "/choose/startup/",
      "/benchmarks/",
      "/benchmarks/throughput/",
      "/datasets/",
      "/datasets/round-23/",
      "/evidence/",
      "/evidence/a-run/",
      "/claims/",
      "/claims/why-not/go-slow/",
      "/claims/why-servers/go-fast/",
      "/claims/why-servers/rust-throughput/",
      "/articles/",
      "/articles/why-not/",
      "/articles/why-servers/",
      "/languages/",
      "/languages/go/",
      "/languages/nodejs/",
      "/languages/rust/",
      "/topics/",
      "/topics/outlook/",
      "/topics/throughput/",
      "/frameworks/",
      "/case-studies/",
      "/case-studies/discord/",
      "/migrations/",
      "/migrations/go-to-rust/",
      "/disagreements/",
      "/disagreements/as-written/",
      "/method/",
      "/method/coverage/",
      "/about/",
      "/contribute/",
      "/data/",
      "/embed/",
      "/design/",
    ]);
  });
});

test("The card of a page lies under /og/ at the address of the page", () => {
  expect(cardPath("/compare/rust-vs-go/latency/")).toBe("/og/compare/rust-vs-go/latency.png");
  expect(cardPath("/")).toBe("/og/home.png");
});
