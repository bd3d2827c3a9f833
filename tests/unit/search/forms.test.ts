import { describe, expect, test } from "vitest";
import { searchFile } from "@/app/search-file";
import { formsOf, joinedWords, singularOf } from "@/lib/search/forms";
import { sameWords } from "@/lib/search/same-words";
import { matching, toScan, wordsOf } from "@/lib/search/scan";

describe("The singular of a word", () => {
  test.each([
    ["times", "time"],
    ["libraries", "library"],
    ["processes", "process"],
    ["caches", "cache"],
    ["branches", "branch"],
    ["apis", "api"],
    ["goroutines", "goroutine"],
  ])("is found: %s", (plural, singular) => {
    expect(singularOf(plural)).toBe(singular);
    expect(singularOf(singular)).toBe(singular);
  });

  test.each(["express", "class", "js", "dns", "ios", "go", "gos"])(
    "is the word itself where it is none or would be short: %s",
    (word) => {
      expect(singularOf(word)).toBe(word);
    },
  );
});

describe("What a text may have for a word", () => {
  test("is the word, as a beginning unless it is short, and its singular as a whole word", () => {
    expect(formsOf("time")).toEqual([" time"]);
    expect(formsOf("times")).toEqual([" times", " time "]);
    expect(formsOf("go")).toEqual([" go "]);
    expect(formsOf("constructor")).toEqual([" constructor"]);
  });

  test("is what this site says for it, of its singular too", () => {
    expect(formsOf("gil")).toEqual([" gil", " global interpreter lock"]);
    expect(formsOf("orms")).toEqual([" orms", " orm ", " object relational"]);
    expect(formsOf("i o")).toEqual([" i o ", " input and output"]);
  });

  test("is of several words where they are looked for together", () => {
    expect(joinedWords(wordsOf("slow I/O in go"))).toEqual(["slow", "i o", "in", "go"]);
    expect(joinedWords(["free", "threading"])).toEqual(["free threading"]);
    expect(joinedWords(["threading", "free"])).toEqual(["threading", "free"]);
  });
});

describe("The words that mean the same", () => {
  const file = searchFile();
  const claims = file.claims.map(({ says }) => ({ title: says, text: "" }));
  const scanned = toScan([...file.entries, ...claims], (one) => one);

  test.each(Object.entries(sameWords))(
    "of “%s” are written as search reads them, and used: %s",
    (word, same) => {
      for (const one of [word, ...same]) expect(wordsOf(one).join(" ")).toBe(one);
      expect(singularOf(word)).toBe(word);
      for (const one of same) expect(matching(scanned, `“${one}”`).length).toBeGreaterThan(0);
    },
  );
});
