import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { getSite } from "@/app/catalog";
import { searchFile } from "@/app/search-file";
import { namedIn } from "@/lib/search/named";
import { languageSubsets, subsetId } from "@/lib/domain/comparison/subset";

const file = searchFile();
const pages = (query: string) => namedIn(file, query)?.pages.map(({ to }) => to);
const first = (query: string) => pages(query)?.[0];

describe("What the names in a query lead to", () => {
  test.each([
    ["rust vs go throughput", "/compare/rust-vs-go/throughput/"],
    ["throughput: go or rust", "/compare/rust-vs-go/throughput/"],
    ["compare the latency of node.js and go", "/compare/go-vs-nodejs/latency/"],
    ["go vs node memory", "/compare/go-vs-nodejs/memory-use/"],
    ["rust go python cold start", "/compare/rust-vs-go-vs-python/cold-start/"],
    ["rust vs go through", "/compare/rust-vs-go/throughput/"],
  ])("is the comparison by a criterion, of a topic and languages: %s", (query, page) => {
    expect(first(query)).toBe(page);
  });

  test("is called as that page is", () => {
    expect(namedIn(file, "go rust throughput")?.pages[0]?.title).toBe("Throughput: Rust vs Go");
  });

  test("is the part of the topic's page and the language's page, of a topic and one language", () => {
    expect(pages("go memory use")).toEqual(["/topics/memory-use/#go", "/languages/go/"]);
    expect(pages("learning curve of rust")).toEqual(["/topics/learning-curve/#rust", "/languages/rust/"]);
    expect(pages("web assembly golang")).toEqual(["/topics/webassembly/#go", "/languages/go/"]);
  });

  test("is the topic's page where that has no such part", () => {
    expect(pages("python databases")).toEqual(["/topics/databases/", "/languages/python/"]);
    expect(pages("rust vs go databases")).toEqual(["/topics/databases/", "/compare/rust-vs-go/"]);
  });

  test("is their comparison, of languages alone", () => {
    expect(pages("which is better, rust or golang?")).toEqual(["/compare/rust-vs-go/"]);
    expect(pages("migrating go to rust")).toEqual(["/migrations/go-to-rust/", "/compare/rust-vs-go/"]);
  });

  test("is the language, of a language and words that say nothing more", () => {
    expect(pages("what is the go language")).toEqual(["/languages/go/"]);
    expect(namedIn(file, "rust vs")).toBeNull();
    expect(namedIn(file, "rust unsafe")).toBeNull();
    expect(namedIn(file, "throughput")).toBeNull();
  });

  test("is nothing by a word that every object has", () => {
    expect(namedIn(file, "rust constructor")).toBeNull();
    expect(namedIn(file, "rust go __proto__")).not.toBeNull();
  });

  test("begins with the chart that asks the same of the languages", () => {
    for (const query of [
      "is rust faster than go",
      "how much faster is rust than go",
      "go faster than rust",
    ]) {
      expect(pages(query)?.[0]).toBe("/benchmarks/throughput-ratios/");
      expect(pages(query)).toContain("/compare/rust-vs-go/throughput/");
    }
    expect(pages("how fast is go")).toContain("/topics/throughput/#go");
  });

  test("is of a few topics where a word is none of their names", () => {
    expect(pages("rust vs go speed")).toEqual([
      "/compare/rust-vs-go/throughput/",
      "/compare/rust-vs-go/development-speed/",
      "/compare/rust-vs-go/",
    ]);
    expect(pages("rust vs go performance")).toHaveLength(4);
    expect(pages("rust vs go s")).toEqual(["/compare/rust-vs-go/"]);
  });

  test("is all that is asked for only where every word is answered", () => {
    expect(namedIn(file, "is rust better than go")?.whole).toBe(true);
    expect(namedIn(file, "rust go throughput")?.whole).toBe(true);
    expect(namedIn(file, "rust go throughput axum")?.whole).toBe(false);
    expect(namedIn(file, "rust go databases")?.whole).toBe(false);
  });

  test("has the words of this site", () => {
    expect(namedIn(file, "what of golang cold start")?.asCalled).toBe("Go Start-up time");
  });

  test("exists, and is the same in any order of the words", () => {
    const { languages, topics, criterionSets, largerSets } = getSite();
    const compared = [...topics.values()].filter((topic) => topic.compared);
    const exported = new Set([
      ...languageSubsets([...languages.keys()], largerSets).map((set) => `/compare/${subsetId(set)}/`),
      ...[...criterionSets].flatMap((set) => compared.map(({ id }) => `/compare/${set}/${id}/`)),
      ...[...topics.keys()].map((id) => `/topics/${id}/`),
      ...[...languages.keys()].map((id) => `/languages/${id}/`),
    ]);
    const names = fc.uniqueArray(fc.constantFrom(...[...languages.values()].map(({ name }) => name)), {
      minLength: 1,
    });
    const topic = fc.constantFrom(...[...topics.values()].map(({ name }) => name));
    fc.assert(
      fc.property(names, topic, (called, on) => {
        const found = pages(`${called.join(" ")} ${on}`);
        expect(found?.filter((to) => !exported.has(to.replace(/#.*/, "")))).toEqual([]);
        expect(pages(`${on} ${called.toReversed().join(" vs ")}`)).toEqual(found);
      }),
    );
  });

  test("never breaks, whatever is typed", () => {
    fc.assert(fc.property(fc.string(), (query) => void namedIn(file, query)));
  });
});
