import { describe, expect, test } from "vitest";
import { searchFile } from "@/app/search-file";
import { claimDocuments } from "@/lib/search/claim-documents";
import { findEntries } from "@/lib/search/found";
import { scanner, toScan } from "@/lib/search/scan";
import { nameIn, scannedTexts, type SearchEntry } from "@/lib/search/site-search";

const file = searchFile();
const documents = claimDocuments(file.claims, nameIn(file));
const claims = documents.map((one): SearchEntry => ({ ...one, kind: "claim", to: `/claims/${one.id}/` }));
const scanned = toScan([...file.entries, ...claims], scannedTexts);
const find = (query: string) =>
  findEntries(file, scanned, query, () => Promise.resolve({ entries: [], words: [], best: [] }));
const kindsOf = (entries: readonly SearchEntry[]) => [...new Set(entries.map(({ kind }) => kind))];

describe("What a query finds", () => {
  test("begins with the page of all its names and ends with what has all its words in a sentence", async () => {
    const { entries, instead } = await find("rust vs go throughput");
    expect(entries[0]?.to).toBe("/compare/rust-vs-go/throughput/");
    expect(kindsOf(entries)).toEqual(["comparison", "topic", "benchmark", "language", "evidence", "claim"]);
    expect(instead).toBeNull();
  });

  test("has the claims on all languages it names before those that only have their words", async () => {
    const { entries } = await find("is rust faster than go");
    const claims = entries.filter(({ kind }) => kind === "claim");
    const isOnBoth = claims.map(({ text }) =>
      ["Rust", "Go"].every((name) => text.split("\n").includes(name)),
    );
    expect(isOnBoth).toEqual(isOnBoth.toSorted((a, b) => Number(b) - Number(a)));
  });

  test("has each page once, and no topic beside the part of its page", async () => {
    const { entries } = await find("go throughput");
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(entries.map(({ to }) => to)).not.toContain("/topics/throughput/");
  });

  test.each([
    "rust vs go throughput",
    "golang concurrency",
    "compare rust go",
    "go",
    "js gc",
    "rust compile times",
    "i/o",
  ])("has as many claims as the explorer has by its words: %s", async (query) => {
    const { entries, words, together } = await find(query);
    const explore = scanner(toScan(documents, (one) => one));
    expect(together).toBe(true);
    expect(entries.filter(({ kind }) => kind === "claim")).toHaveLength(explore(words).length);
  });

  test("is what has most of the words where nothing has all, and says so", async () => {
    const { entries, instead, together } = await find("rust vs go django");
    expect(entries[0]?.to).toBe("/compare/rust-vs-go/");
    expect(instead).toBe("“rust” or “go” or “django”");
    expect(together).toBe(false);
  });

  test("says of names it has that they are found, even where no sentence has them", async () => {
    expect((await find("is rust better than go at webassembly")).instead).toBeNull();
  });

  test.each([
    ["gil", "/evidence/python-gil-free-threading/"],
    ["free-threading", "/evidence/python-gil-free-threading/"],
    ["python nogil", "/evidence/python-gil-free-threading/"],
    ["gc", "/evidence/go-collector-pauses/"],
    ["go gc", "/evidence/discord-collector-pauses/"],
    ["ts", "/languages/nodejs/"],
    ["rust vs go rps", "/compare/rust-vs-go/throughput/"],
    ["go p99", "/topics/latency/#go"],
    ["orm", "/topics/databases/"],
    ["wasm", "/topics/webassembly/"],
    ["startup time", "/topics/cold-start/"],
    ["cold starts", "/topics/cold-start/"],
    ["carbon", "/benchmarks/energy/"],
    ["scaling", "/topics/scalability/"],
    ["memory footprint of go", "/topics/memory-use/#go"],
    ["rust requests per second", "/topics/throughput/#rust"],
  ])("has what this site calls otherwise: %s", async (query, page) => {
    const { entries, instead } = await find(query);
    expect(entries.map(({ to }) => to)).toContain(page);
    expect(instead).toBeNull();
  });

  test.each([
    ["disagreements", "/disagreements/"],
    ["benchmark", "/benchmarks/"],
    ["csv", "/data/"],
    ["methodology", "/method/"],
    ["coverage", "/method/coverage/"],
  ])("begins with a page that leads to others, by what it is called or has: %s", async (query, page) => {
    expect((await find(query)).entries[0]?.to).toBe(page);
  });

  test.each([
    ["rust compile time", "rust compile times"],
    ["goroutine", "goroutines"],
    ["library", "libraries"],
  ])("is nearly as much by a plural: %s", async (one, many) => {
    const [of, ofPlural] = await Promise.all([find(one), find(many)]);
    expect(ofPlural.entries.length).toBeGreaterThan(of.entries.length * 0.8);
    expect(ofPlural.entries.length).toBeLessThanOrEqual(of.entries.length);
  });

  test("is not what only begins with a short word", async () => {
    const { entries } = await find("go");
    const without = entries.filter(
      ({ title, text, to }) => !/\bgo/i.test(`${title} ${text} ${to}`.replace(/good/gi, "")),
    );
    expect(without).toEqual([]);
  });

  test("is what a word alone finds, as before", async () => {
    expect((await find("throughput")).entries[0]?.to).toBe("/topics/throughput/");
    expect((await find("zzzz qqqq")).entries).toEqual([]);
  });
});
