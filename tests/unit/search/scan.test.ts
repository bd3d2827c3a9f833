import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scanner, toScan } from "@/lib/search/scan";

const found = (query: string, ...texts: readonly (readonly [string, string?])[]) =>
  scanner(toScan(texts, ([title, text = ""]) => ({ title, text })))(query).map(([title]) => title);

describe("a scan", () => {
  test("finds what has a word that begins with each word of the query, whatever its case", () => {
    const claims = [["Go pauses briefly."], ["Rust never pauses."], ["Cargo is slow."]] as const;

    expect(found("GO", ...claims)).toEqual(["Go pauses briefly."]);
    expect(found("paus nev", ...claims)).toEqual(["Rust never pauses."]);
    expect(found("argo", ...claims)).toEqual([]);
  });

  test("puts whole words of the title first, then beginnings, then what the text says", () => {
    expect(found("test", ["About speed", "a test"], ["Testing is easy"], ["A test of speed"])).toEqual([
      "A test of speed",
      "Testing is easy",
      "About speed",
    ]);
  });

  test("takes a short word as a whole one, and as a beginning only where nothing has it whole", () => {
    const claims = [["Good at work."], ["Go is good."], ["Python gains."]] as const;

    expect(found("go", ...claims)).toEqual(["Go is good."]);
    expect(found("py", ...claims)).toEqual(["Python gains."]);
    expect(found("g", ...claims)).toHaveLength(3);
  });

  test("knows words by their inner dots and signs and without them", () => {
    const claims = [["Node.js, as ever."], ["C++ (old)"], ["Go’s “garbage-collected” heap."]] as const;

    expect(found("node.js", ...claims)).toEqual(["Node.js, as ever."]);
    expect(found("nodejs", ...claims)).toEqual(["Node.js, as ever."]);
    expect(found("c++", ...claims)).toEqual(["C++ (old)"]);
    expect(found("garbage collected", ...claims)).toEqual(["Go’s “garbage-collected” heap."]);
  });

  test("knows words of several parts as one, and plurals both ways", () => {
    const claims = [["Start-up time"], ["Times of libraries."], ["Timeouts"]] as const;

    expect(found("startup", ...claims)).toEqual(["Start-up time"]);
    expect(found("times", ...claims)).toEqual(["Start-up time", "Times of libraries."]);
    expect(found("library", ...claims)).toEqual(["Times of libraries."]);
  });

  test("finds everything, in the order given, for a query without words", () => {
    expect(found(" … ", ["b"], ["a"])).toEqual(["b", "a"]);
    expect(found("  ", ["b"], ["a"])).toEqual(["b", "a"]);
  });

  test("finds every text by each of its words and never more for a longer query", () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { maxLength: 8 }),
        word,
        (all, more) => {
          const texts = all.map((words) => [words.join(" ")] as const);
          for (const [at, words] of all.entries()) {
            for (const one of words) expect(found(one, ...texts)).toContain(texts[at]?.[0]);
            expect(found(`${words[0]} ${more}`, ...texts).length).toBeLessThanOrEqual(
              found(words[0] ?? "", ...texts).length,
            );
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  test("never breaks, whatever is typed", () => {
    fc.assert(fc.property(fc.string(), (query) => void found(query, ["Go is fast.", "text"])));
  });

  test("finds as much for each query as for a first one, whatever was typed or taken back before", () => {
    const word = fc.constantFrom(
      "go",
      "gob",
      "g",
      "c++",
      "c",
      "node.js",
      "node.",
      "node",
      "js",
      "memory",
      "me",
      "gc",
      "times",
      "time",
      "collector",
      "i/o",
    );
    const texts = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { maxLength: 12 });
    const queries = fc.array(
      fc.array(word, { maxLength: 3 }).map((words) => words.join(" ")),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(texts, queries, (all, typed) => {
        const scanned = toScan(all, (words) => ({ title: words[0] ?? "", text: words.slice(1).join(" ") }));
        const scanNext = scanner(scanned);
        // Each query as it is typed, key by key.
        for (const key of typed.flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1)))) {
          expect(scanNext(key)).toEqual(scanner(scanned)(key));
        }
      }),
      { numRuns: 200 },
    );
  });
});
