import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languageSubsets, nearSubsets, otherOrders, parseSubset, subsetId } from "@/lib/domain/subset";

const known = ["rust", "go", "nodejs", "python"];
const ids = fc.uniqueArray(
  fc.stringMatching(/^[a-z]{1,3}(?:-[a-z]{1,3})?$/).filter((id) => !`-${id}-`.includes("-vs-")),
  {
    minLength: 2,
    maxLength: 6,
  },
);

describe("the sets of languages with a page", () => {
  test("are all sets of two or more in canonical order, smaller ones first", () => {
    expect(languageSubsets(["rust", "go", "nodejs"]).map(subsetId)).toEqual([
      "rust-vs-go",
      "rust-vs-nodejs",
      "go-vs-nodejs",
      "rust-vs-go-vs-nodejs",
    ]);
  });

  test("are 2ⁿ − n − 1 for up to six languages", () => {
    const counts = [0, 1, 2, 3, 4, 5, 6].map((n) => languageSubsets(lettersTo(n)).length);

    expect(counts).toEqual([0, 0, 1, 4, 11, 26, 57]);
  });

  test("are only pairs and triples of more languages", () => {
    const subsets = languageSubsets(lettersTo(7));

    expect(subsets).toHaveLength(21 + 35);
    expect(subsets.every((subset) => subset.length <= 3)).toBe(true);
    expect(languageSubsets(known, { max: 3 })).toHaveLength(6 + 4);
  });

  test("never repeat and keep the canonical order", () => {
    fc.assert(
      fc.property(ids, (all) => {
        const subsets = languageSubsets(all);
        expect(new Set(subsets.map(subsetId)).size).toBe(subsets.length);
        for (const subset of subsets) expect(all.filter((id) => subset.includes(id))).toEqual(subset);
      }),
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
        for (const subset of languageSubsets(all)) {
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
  return [..."abcdefgh"].slice(0, n);
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

  test("have a page: a pair loses no language, and of many languages triples gain none", () => {
    expect(near(["rust", "go"]).map(([change]) => change)).toEqual(["add", "add"]);
    expect(near(["a", "b", "c"], lettersTo(7)).map(([change]) => change)).toEqual([
      "leave-out",
      "leave-out",
      "leave-out",
    ]);
  });
});
