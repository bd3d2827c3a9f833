import { describe, expect, test } from "vitest";
import { searchFile } from "@/app/search-file";
import { findEntries, type AlikeEntries } from "@/lib/search/found";
import { toScan } from "@/lib/search/scan";
import { indexOf, searchAlike, searchIds } from "@/lib/search/search";
import { scannedTexts } from "@/lib/search/site-search";

const file = searchFile();
const scanned = toScan(file.entries, scannedTexts);
const index = indexOf(file.entries);
const byId = new Map(file.entries.map((entry) => [entry.id, entry]));

function alike(query: string): Promise<AlikeEntries> {
  const { ids, ...found } = searchAlike(index, query);
  return Promise.resolve({ entries: ids.flatMap((id) => byId.get(id) ?? []), ...found });
}

describe("What a query with a slip of the keyboard finds", () => {
  test.each([
    ["pyhton", "/languages/python/"],
    ["rsut", "/languages/rust/"],
    ["latecy", "/topics/latency/"],
    ["concurency", "/topics/concurrency/"],
    ["dokcer", "/case-studies/docker/"],
    ["djagno", "/frameworks/#django"],
    ["througput rust go", "/compare/rust-vs-go/throughput/"],
  ])("begins with what the right word finds, and says that it has words alike: %s", async (query, page) => {
    const { entries, instead, together } = await findEntries(file, scanned, query, alike);
    expect(entries[0]?.to).toBe(page);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect({ instead, together }).toEqual({ instead: "similar words", together: false });
  });

  test("is nothing where no word is like it", async () => {
    expect((await findEntries(file, scanned, "zzzz qqqq", alike)).entries).toEqual([]);
    expect(searchIds(index, "")).toEqual([]);
  });

  test("is what has all the words, each with a slip or without", () => {
    const documents = indexOf([
      { id: "both", title: "Python waits for the lock.", text: "" },
      { id: "one", title: "Python is slow.", text: "" },
      { id: "short", title: "A dog waits.", text: "" },
    ]);
    expect(searchIds(documents, "pyhton wiats")).toEqual(["both"]);
    expect(searchAlike(documents, "pyhton lock")).toMatchObject({ ids: ["both"], best: ["python", "lock"] });
    expect(searchIds(documents, "god")).toEqual([]);
  });
});
