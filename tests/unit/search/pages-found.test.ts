import { expect, test } from "vitest";
import { searchFile } from "@/app/search-file";
import { rankedByFewer, rankedEntries } from "@/lib/search/rank";
import { toScan } from "@/lib/search/scan";
import { scannedTexts } from "@/lib/search/site-search";

const scanned = toScan(searchFile().entries, scannedTexts);
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

test.each([
  ["which is faster", ["faster"], true],
  ["django vs gin", ["django", "gin"], false],
  ["zzzz rust", ["rust"], true],
  ["zzzz qqqq", [], false],
])("Where nothing has all words of “%s”, some of them find something", (query, words, together) => {
  expect(rankedByFewer(scanned, query)).toMatchObject({ words, together });
});

test("Of what has any word, what is called so comes first", () => {
  expect(rankedByFewer(scanned, "django vs gin").entries.map(({ to }) => to)).toContain("/frameworks/#gin");
});
