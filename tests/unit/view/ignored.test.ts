import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ignoredOf, ignoredSentence } from "@/lib/view/ignored";
import { flag, typedText, wordOf, wordsOf } from "@/lib/view/parameters";

const parameters = {
  languages: wordsOf(["rust", "go", "nodejs"]),
  order: wordOf(["topic", "decisive"]),
  q: typedText,
  compact: flag,
};

describe("A page says what it ignores of an address", () => {
  test.each([
    ["", ""],
    ["?languages=rust,go&order=decisive&q=memory%20safety&compact=1", ""],
    ["?utm_source=mail", "Ignored in this address: “utm_source” (not known here)."],
    ["?order=best", "Ignored in this address: “best” for order."],
    ["?order=%E2%80%AEbest%07", "Ignored in this address: “\uFFFDbest\uFFFD” for order."],
    ["?order=topic&order=decisive", "Ignored in this address: a second “order”."],
    ["?languages=rust,cobol", "Ignored in this address: “cobol” for languages."],
    ["?__proto__=1", "Ignored in this address: “__proto__” (not known here)."],
    [
      "?a=1&b=1&c=1&d=1&e=1&f=1",
      "Ignored in this address: “a” (not known here), “b” (not known here), “c” (not known here), “d” (not known here), “e” (not known here) and 1 more.",
    ],
  ])("%s", (search, sentence) => {
    expect(ignoredSentence(ignoredOf(search, parameters))).toBe(sentence);
  });

  test("named by one of several, or the other way round, with the one that is known", () => {
    const said = (search: string) =>
      ignoredSentence(ignoredOf(search, parameters), ["languages", "verdicts", "order"]);
    expect(said("?language=rust&orders=a")).toBe(
      "Ignored in this address: “language” (not known here, but “languages” is), “orders” (not known here, but “order” is).",
    );
  });

  test("a very long value is cut short", () => {
    expect(ignoredSentence(ignoredOf(`?order=${"x".repeat(5000)}`, parameters))).toHaveLength(78);
  });
});

test("No query string makes it throw, and what it names is at most five things", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (name, value) => {
      const sentence = ignoredSentence(ignoredOf(`?${name}=${value}&${value}`, parameters));
      expect(sentence.length).toBeLessThan(700);
    }),
  );
});

test("Chosen words survive the way into an address and back", () => {
  const words = fc.subarray(["rust", "go", "nodejs"] as const, { minLength: 1 });
  fc.assert(
    fc.property(words, (chosen) => {
      expect(parameters.languages.parse(parameters.languages.serialize([...chosen]))).toEqual(chosen);
    }),
  );
});
