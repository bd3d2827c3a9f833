import fc from "fast-check";
import { createLoader, createSerializer } from "nuqs/server";
import { describe, expect, test } from "vitest";
import { comparisonOrders, comparisonRowChoices } from "@/lib/domain/comparison/view";
import { comparisonParameters, densities, isPlainComparison, setWords } from "@/lib/view/comparison-view";
import { ignoredOf } from "@/lib/view/ignored";

const languages = ["rust", "go", "nodejs", "python"] as const;
const years = [2025, 2026];
const parameters = comparisonParameters(languages, years);
const write = createSerializer(parameters);
const read = createLoader(parameters);
const plain = read("");

const anyView = fc.record({
  q: fc.string({ maxLength: 200, unit: "binary" }).filter((text) => text === "" || text.trim() !== ""),
  rows: fc.constantFrom(...comparisonRowChoices),
  order: fc.constantFrom(...comparisonOrders),
  languages: fc.subarray([...languages], { minLength: 1 }),
  density: fc.constantFrom(...densities),
  written: fc.boolean(),
  since: fc.constantFrom("", "2025", "2026"),
});

describe("The view of a comparison in its address", () => {
  test("is, in the plain address, all rows by topic, all languages, comfortable", () => {
    expect(plain).toEqual({
      q: "",
      rows: "all",
      order: "topic",
      languages: ["rust", "go", "nodejs", "python"],
      density: "comfortable",
      written: false,
      since: "",
    });
    expect(isPlainComparison(plain, languages)).toBe(true);
    expect(write(plain)).toBe("");
  });

  test("is written as a reader could type it", () => {
    expect(
      write({
        q: "garbage collector",
        rows: "differences",
        order: "decisive",
        languages: ["rust", "go"],
        density: "compact",
        written: true,
        since: "2025",
      }),
    ).toBe(
      "?q=garbage+collector&rows=differences&order=decisive&languages=rust,go&density=compact&written=1&since=2025",
    );
  });

  test("survives the way into an address and back, and nothing of it is ignored", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const address = write(view);
        expect(read(address)).toEqual(view);
        expect(ignoredOf(address, parameters)).toEqual([]);
        expect(address === "").toBe(isPlainComparison(view, languages));
      }),
    );
  });

  test.each([
    ["?rows=none&order=best&density=huge", plain],
    ["?languages=cobol", plain],
    ["?written=yes&since=1999", plain],
    ["?languages=", plain],
    ["?languages=python,cobol,rust,python", { ...plain, languages: ["rust", "python"] }],
    [`?q=${"x".repeat(201)}`, plain],
    ["?q=%20", plain],
    ["?__proto__=1&constructor=2", plain],
  ])("of %s is what is understood of it", (address, view) => {
    expect(read(address)).toEqual(view);
  });

  test("is told in words, but for its rows", () => {
    const named = [
      { id: "rust", name: "Rust" },
      { id: "go", name: "Go" },
      { id: "nodejs", name: "Node.js" },
      { id: "python", name: "Python" },
    ];
    expect(setWords({ ...plain, rows: "differences" }, named)).toEqual([]);
    expect(
      setWords(
        read("?q=garbage&order=decisive&written=1&since=2025&languages=rust,go&density=compact"),
        named,
      ),
    ).toEqual([
      "“garbage”",
      "most clearly apart first",
      "contradicted claims count",
      "articles since 2025",
      "Rust and Go",
      "compact",
    ]);
  });
});
