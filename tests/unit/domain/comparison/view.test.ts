import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparisonRows, traitRows } from "@/lib/domain/comparison/comparison";
import {
  type ComparisonView,
  comparisonOrders,
  comparisonRowChoices,
  countRows,
  defaultComparisonView,
  viewRows,
  viewTraitRows,
  withColumns,
} from "@/lib/domain/comparison/view";
import { makeClaim, makeLanguage, makeTopic, makeTrait } from "@/tests/fixtures";

const rows = comparisonRows({
  languages: ["rust", "go", "python"],
  topics: [
    makeTopic({ id: "alike", name: "Memory use", order: 1 }),
    makeTopic({ id: "one-known", name: "Cold start", order: 2 }),
    makeTopic({ id: "narrow", name: "Tooling", order: 3 }),
    makeTopic({ id: "wide", name: "Learning curve", order: 4 }),
    makeTopic({ id: "disputed", name: "Ecosystem", order: 5 }),
  ],
  claims: [
    makeClaim({ id: "a/alike", topic: "alike", stances: { rust: 1, go: 1 } }),
    makeClaim({ id: "a/one-known", topic: "one-known", stances: { rust: 2 } }),
    makeClaim({ id: "a/narrow", topic: "narrow", stances: { rust: 1, go: 2 } }),
    makeClaim({ id: "a/wide", topic: "wide", stances: { rust: -2, go: 2 }, says: "Go takes only weeks." }),
    makeClaim({ id: "a/disputed", topic: "disputed", stances: { rust: 2, go: 1 } }),
    makeClaim({ id: "b/disputed", topic: "disputed", stances: { rust: 0 } }),
  ],
  verdicts: new Map(),
});

function shown(view: Partial<ComparisonView>): string[] {
  return viewRows(rows, { ...defaultComparisonView, ...view }).map((row) => row.topic);
}

describe("the view of a comparison", () => {
  test("shows all rows in topic order by default", () => {
    expect(viewRows(rows, defaultComparisonView)).toEqual(rows);
  });

  test("shows as differences only rows in which languages are known to stand apart", () => {
    expect(shown({ rows: "differences" })).toEqual(["narrow", "wide"]);
  });

  test("shows as disagreements only rows in which articles differ on a language", () => {
    expect(shown({ rows: "disagreements" })).toEqual(["disputed"]);
  });

  test("comes to as many as it shows", () => {
    expect(countRows(rows)).toEqual({ judged: 4, apart: 2, disputed: 1 });
  });

  test("puts two articles at both ends before a wider gap that rests on one", () => {
    const carried = withColumns(
      comparisonRows({
        languages: ["rust", "go"],
        topics: [
          makeTopic({ id: "alike", order: 1 }),
          makeTopic({ id: "wide", order: 2 }),
          makeTopic({ id: "carried", order: 3 }),
        ],
        claims: ["a", "b"].flatMap((article) => [
          makeClaim({ id: `${article}/alike`, topic: "alike", stances: { rust: 1, go: 1 } }),
          makeClaim({ id: `${article}/carried`, topic: "carried", stances: { rust: 1, go: 0 } }),
          makeClaim({
            id: `${article}/wide`,
            topic: "wide",
            stances: article === "a" ? { rust: 2, go: -2 } : { rust: 2 },
          }),
        ]),
        verdicts: new Map(),
      }),
      [0, 1],
    );
    const view = { ...defaultComparisonView, order: "decisive" as const };
    expect(viewRows(carried, view).map(({ topic }) => topic)).toEqual(["carried", "wide", "alike"]);
  });

  test("puts a gap about whose ends articles agree before one as wide about which they do not", () => {
    const equal = comparisonRows({
      languages: ["rust", "go"],
      topics: [makeTopic({ id: "disputed", order: 1 }), makeTopic({ id: "agreed", order: 2 })],
      claims: [
        makeClaim({ id: "a/disputed", topic: "disputed", stances: { rust: 2, go: -2 } }),
        makeClaim({ id: "b/disputed", topic: "disputed", stances: { rust: 0, go: -2 } }),
        ...["a", "b"].map((article) =>
          makeClaim({ id: `${article}/agreed`, topic: "agreed", stances: { rust: -1, go: 2 } }),
        ),
      ],
      verdicts: new Map(),
    });
    const view = { ...defaultComparisonView, order: "decisive" as const };
    expect(viewRows(equal, view).map(({ topic }) => topic)).toEqual(["agreed", "disputed"]);
  });

  test("puts the widest gap first when decisive, equal gaps in topic order, unknown gaps last", () => {
    expect(shown({ order: "decisive" })).toEqual(["wide", "narrow", "alike", "disputed", "one-known"]);
  });

  test("finds rows by words of their name and their reasons, in any case and order", () => {
    expect(shown({ search: "CURVE  learn" })).toEqual(["wide"]);
    expect(shown({ search: "only weeks" })).toEqual(["wide"]);
    expect(shown({ search: "learning ecosystem" })).toEqual([]);
    expect(shown({ search: "  " })).toHaveLength(rows.length);
  });

  test("never adds a row or shows one twice, and its order hides nothing", () => {
    const view = fc.record({
      rows: fc.constantFrom(...comparisonRowChoices),
      order: fc.constantFrom(...comparisonOrders),
      search: fc.oneof(fc.constantFrom("", "memory", "o"), fc.string()),
    });
    fc.assert(
      fc.property(view, (chosen) => {
        const topics = shown(chosen);
        expect(new Set(topics).size).toBe(topics.length);
        expect(rows.map((row) => row.topic)).toEqual(expect.arrayContaining(topics));
        expect(topics.toSorted()).toEqual(shown({ ...chosen, order: "topic" }).toSorted());
      }),
    );
  });
});

describe("rows with some of their columns", () => {
  test("keep the order of the columns and lose the cells of the others", () => {
    const [first] = withColumns(rows, [0, 2]);
    expect(first?.cells.map((cell) => cell.consensus.language)).toEqual(["rust", "python"]);
  });

  test("are judged by what they show", () => {
    const view = { ...defaultComparisonView, rows: "differences" as const };
    const twoOf = (columns: readonly number[]) =>
      viewRows(withColumns(rows, columns), view).map((row) => row.topic);
    expect(twoOf([0, 1])).toEqual(["narrow", "wide"]);
    expect(twoOf([1, 2])).toEqual([]);
  });
});

describe("the view of traits", () => {
  const value = (known: string | boolean) => ({ value: known, claims: [], sources: [] });
  const unknown = { value: { unknown: "No source says." }, claims: [], sources: [] };
  const traits = traitRows(
    [
      makeLanguage({ id: "rust", traits: { gc: value(false), typing: value("static"), wasm: value(true) } }),
      makeLanguage({ id: "go", traits: { gc: value(true), typing: value("static"), wasm: unknown } }),
    ],
    [
      makeTrait({ id: "gc", name: "Garbage collected", order: 1 }),
      makeTrait({ id: "typing", name: "Typing", definition: "When types are checked.", order: 2 }),
      makeTrait({ id: "wasm", name: "WebAssembly", definition: "Runs in a browser.", order: 3 }),
    ],
  );
  const shownTraits = (view: Partial<ComparisonView>) =>
    viewTraitRows(traits, { ...defaultComparisonView, ...view }).map((row) => row.trait);

  test("shows all traits by default", () => {
    expect(shownTraits({})).toEqual(["gc", "typing", "wasm"]);
  });

  test("shows as differences only traits whose known values differ", () => {
    expect(shownTraits({ rows: "differences" })).toEqual(["gc"]);
  });

  test("shows no trait as a disagreement of articles", () => {
    expect(shownTraits({ rows: "disagreements" })).toEqual([]);
  });

  test("finds traits by words of their name and definition", () => {
    expect(shownTraits({ search: "types checked" })).toEqual(["typing"]);
  });
});
