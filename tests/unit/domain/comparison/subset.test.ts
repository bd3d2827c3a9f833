import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  comparisonPath,
  criterionSets,
  guidePath,
  hasPage,
  languageSubsets,
  largerSets,
  nearSubsets,
  otherOrders,
  parseSubset,
  subsetId,
} from "@/lib/domain/comparison/subset";

const known = ["rust", "go", "nodejs", "python"];
const ids = fc.uniqueArray(
  fc.stringMatching(/^[a-z]{1,3}(?:-[a-z]{1,3})?$/).filter((id) => !`-${id}-`.includes("-vs-")),
  {
    minLength: 2,
    maxLength: 6,
  },
);

const pagesOf = (all: readonly string[], published: readonly string[] = []) =>
  languageSubsets(all, largerSets(all, published));

describe("the sets of languages with a page", () => {
  test("are all sets of two or more in canonical order, smaller ones first", () => {
    expect(pagesOf(["rust", "go", "nodejs"]).map(subsetId)).toEqual([
      "rust-vs-go",
      "rust-vs-nodejs",
      "go-vs-nodejs",
      "rust-vs-go-vs-nodejs",
    ]);
    expect(pagesOf(known).map(subsetId).at(-1)).toBe("rust-vs-go-vs-nodejs-vs-python");
  });

  test("are every set of up to four languages, and of more only pairs and triples", () => {
    const counts = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => pagesOf(lettersTo(n)).length);

    expect(counts).toEqual([0, 0, 1, 4, 11, 10 + 10, 15 + 20, 21 + 35]);
    expect(pagesOf(lettersTo(7)).every((subset) => subset.length <= 3)).toBe(true);
  });

  test("keep the larger ones that were published when there were fewer languages", () => {
    const published = [
      "/compare/a-vs-b-vs-c-vs-d/",
      "/compare/a-vs-b-vs-c-vs-d/throughput/",
      "/compare/b-vs-a-vs-c-vs-d/",
      "/compare/a-vs-b-vs-c-vs-gone/",
      "/compare/a-vs-b/",
      "/claims/a-vs-b-vs-c-vs-e/",
    ];

    expect(largerSets(lettersTo(5), published)).toEqual(["a-vs-b-vs-c-vs-d"]);
    expect(pagesOf(lettersTo(5), published)).toHaveLength(10 + 10 + 1);
  });

  test("never repeat and keep the canonical order", () => {
    fc.assert(
      fc.property(ids, (all) => {
        const subsets = pagesOf(all);
        expect(new Set(subsets.map(subsetId)).size).toBe(subsets.length);
        for (const subset of subsets) expect(all.filter((id) => subset.includes(id))).toEqual(subset);
      }),
    );
  });
});

describe("the sets with a page for each criterion", () => {
  test("are every set of up to four languages, and of more only pairs", () => {
    const counts = [0, 1, 2, 3, 4, 5, 6, 12].map((n) => criterionSets(lettersTo(n), []).size);

    expect(counts).toEqual([0, 0, 1, 4, 11, 10, 15, 66]);
  });

  test("keep those that were published when there were fewer languages", () => {
    const published = [
      "/compare/a-vs-b-vs-c/",
      "/compare/a-vs-b-vs-c/latency/",
      "/compare/a-vs-b-vs-c/throughput/",
      "/compare/a-vs-b-vs-d/",
      "/compare/c-vs-a-vs-b/throughput/",
      "/compare/a-vs-b-vs-gone/throughput/",
      "/claims/a-vs-c-vs-d/throughput/",
    ];

    expect([...criterionSets(lettersTo(5), published)].slice(10)).toEqual(["a-vs-b-vs-c"]);
  });

  test("have a page themselves", () => {
    const sets = ids.chain((all) => fc.tuple(fc.constant(all), fc.array(fc.subarray(all, { minLength: 2 }))));
    fc.assert(
      fc.property(sets, ([all, some]) => {
        const published = some.flatMap((set) => [
          `/compare/${subsetId(set)}/`,
          `/compare/${subsetId(set)}/x/`,
        ]);
        const paged = new Set(pagesOf(all, published).map(subsetId));
        expect([...criterionSets(all, published)].filter((id) => !paged.has(id))).toEqual([]);
      }),
    );
  });
});

describe("the place where a set is compared", () => {
  test("is its page, and for a large set of many languages the page that takes it from the address", () => {
    expect(comparisonPath(["a", "c"], [])).toBe("/compare/a-vs-c/");
    expect(comparisonPath(["a", "b", "c", "e"], ["a-vs-b-vs-c-vs-d"])).toBe("/compare/?languages=a,b,c,e");
    expect(comparisonPath(["a", "b", "c", "d"], ["a-vs-b-vs-c-vs-d"])).toBe("/compare/a-vs-b-vs-c-vs-d/");
  });

  test("is a page exactly for the sets that have one", () => {
    fc.assert(
      fc.property(ids, (all) => {
        const larger = largerSets(all, []);
        const paged = new Set(languageSubsets(all, larger).map(subsetId));
        fc.assert(
          fc.property(fc.subarray(all, { minLength: 2 }), (subset) => {
            expect(hasPage(subset, larger)).toBe(paged.has(subsetId(subset)));
          }),
          { numRuns: 20 },
        );
      }),
      { numRuns: 20 },
    );
  });
});

describe("the other orders of a set", () => {
  test("are all permutations but the canonical one", () => {
    expect(otherOrders(["rust", "go", "nodejs"]).map(subsetId)).toEqual([
      "rust-vs-nodejs-vs-go",
      "go-vs-rust-vs-nodejs",
      "go-vs-nodejs-vs-rust",
      "nodejs-vs-rust-vs-go",
      "nodejs-vs-go-vs-rust",
    ]);
    expect(otherOrders(known)).toHaveLength(23);
  });

  test("are not listed for more than four languages", () => {
    expect(otherOrders(lettersTo(5))).toEqual([]);
  });
});

describe("an address of a comparison", () => {
  test("names known languages, which come back in canonical order", () => {
    expect(parseSubset("rust-vs-go", known)).toEqual(["rust", "go"]);
    expect(parseSubset("python-vs-rust-vs-go", known)).toEqual(["rust", "go", "python"]);
  });

  test.each([
    "",
    "rust",
    "rust-vs-rust",
    "rust-vs-go-vs-go",
    "rust-vs-cobol",
    "rust-vs-",
    "rust-go",
    "RUST-vs-go",
  ])("like %j names no comparison", (id) => {
    expect(parseSubset(id, known)).toBeNull();
  });

  test("leads back to its set, in whatever order it names the languages", () => {
    fc.assert(
      fc.property(ids, (all) => {
        for (const subset of pagesOf(all)) {
          expect(parseSubset(subsetId(subset), all)).toEqual(subset);
          for (const order of otherOrders(subset)) expect(parseSubset(subsetId(order), all)).toEqual(subset);
        }
      }),
      { numRuns: 20 },
    );
  });

  test("never breaks, whatever it is", () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        expect(parseSubset(id, known)).toBeNull();
      }),
    );
  });
});

function lettersTo(n: number): string[] {
  return [..."abcdefghijkl"].slice(0, n);
}

describe("the sets near a set", () => {
  const near = (subset: readonly string[], all = known) =>
    nearSubsets(subset, all).map(({ change, language, subset: reached }) => [
      change,
      language,
      subsetId(reached),
    ]);

  test("leave out or add one language, in the order of languages", () => {
    expect(near(["rust", "nodejs", "python"])).toEqual([
      ["leave-out", "rust", "nodejs-vs-python"],
      ["add", "go", "rust-vs-go-vs-nodejs-vs-python"],
      ["leave-out", "nodejs", "rust-vs-python"],
      ["leave-out", "python", "rust-vs-nodejs"],
    ]);
  });

  test("have two languages at least: a pair loses none, and a triple of many gains any", () => {
    expect(near(["rust", "go"]).map(([change]) => change)).toEqual(["add", "add"]);
    expect(near(["a", "b", "c"], lettersTo(5)).map(([change, language]) => `${change} ${language}`)).toEqual([
      "leave-out a",
      "leave-out b",
      "leave-out c",
      "add d",
      "add e",
    ]);
  });
});

test("The guide of a set leaves all other languages out", () => {
  expect(guidePath(["rust", "go"], known)).toBe("/choose/?leave=nodejs,python");
  expect(guidePath(known, known)).toBe("/choose/");
});
