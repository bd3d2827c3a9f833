import { expect, test } from "vitest";
import { searchFile } from "@/app/search-file";
import { rankedEntries } from "@/lib/search/rank";
import { toScan } from "@/lib/search/scan";

const scanned = toScan(searchFile().entries, (entry) => entry);
const first = (query: string) => rankedEntries(scanned, query)[0]?.to;

test.each([
  ["rust vs go", "/compare/rust-vs-go/"],
  ["go vs rust", "/compare/rust-vs-go/"],
  ["go vs node", "/compare/go-vs-nodejs/"],
  ["golang vs nodejs", "/compare/go-vs-nodejs/"],
  ["python vs go", "/compare/go-vs-python/"],
])("Two languages in any order and by any name lead to their comparison: %s", (query, page) => {
  expect(first(query)).toBe(page);
});

test("The name of a language leads to the language, not to its comparisons", () => {
  expect(first("rust")).toBe("/languages/rust/");
});

test.each([
  ["startup", "/choose/startup-mvp/"],
  ["low latency", "/choose/low-latency-service/"],
])("What a reader is about to build leads to its preset: %s", (query, page) => {
  expect(first(query)).toBe(page);
});
