import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leaveOut, sectionsOf, tablesOf } from "@/lib/domain/article-reading";
import { makeClaim } from "@/tests/fixtures";

describe("the sections of an article", () => {
  test("hold its claims in order under its headings", () => {
    const claims = [
      makeClaim({ id: "a/one", section: "Speed" }),
      makeClaim({ id: "a/two", section: "Speed" }),
      makeClaim({ id: "a/three", section: "Safety" }),
    ];
    expect(
      sectionsOf(claims).map(({ heading, claims: held }) => [heading, held.map(({ id }) => id)]),
    ).toEqual([
      ["Speed", ["a/one", "a/two"]],
      ["Safety", ["a/three"]],
    ]);
  });

  test("stand twice where the article uses a heading twice", () => {
    const claims = ["Pros", "Cons", "Pros"].map((section, at) => makeClaim({ id: `a/claim-${at}`, section }));
    expect(sectionsOf(claims).map(({ heading }) => heading)).toEqual(["Pros", "Cons", "Pros"]);
  });

  test("together hold every claim once, in order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("Pros", "Cons", "Speed")), (headings) => {
        const claims = headings.map((section, at) => makeClaim({ id: `a/claim-${at}`, section }));
        expect(sectionsOf(claims).flatMap((section) => section.claims)).toEqual(claims);
      }),
    );
  });
});

describe("the tables of an article", () => {
  const table = { id: "grades", caption: "Grades", columns: ["Aspect", "Rust", "Go"] };
  const cell = (id: string, row: string, column: string, text: string) =>
    makeClaim({ id, cell: { table: "grades", row, column, text } });

  test("have a row per label and a cell per column, each with its claims", () => {
    const claims = [
      cell("a/rust-speed", "Speed", "Rust", "Best"),
      cell("a/go-tokio", "Crates", "Rust", "Tokio, Axum"),
      cell("a/go-axum", "Crates", "Rust", "Tokio, Axum"),
      cell("a/go-speed", "Speed", "Go", "Good"),
      makeClaim({ id: "a/elsewhere" }),
    ];
    const [read] = tablesOf([table], claims);
    expect(
      read?.rows.map(({ label, cells }) => [
        label,
        ...cells.map(({ text, claims: made }) => [text, made.map(({ id }) => id)]),
      ]),
    ).toEqual([
      ["Speed", ["Best", ["a/rust-speed"]], ["Good", ["a/go-speed"]]],
      ["Crates", ["Tokio, Axum", ["a/go-tokio", "a/go-axum"]], ["", []]],
    ]);
  });

  test("keep their order and stay empty where no claim is a cell of them", () => {
    expect(tablesOf([table, { ...table, id: "other" }], []).map(({ id, rows }) => [id, rows])).toEqual([
      ["grades", []],
      ["other", []],
    ]);
  });
});

describe("leaving an article out", () => {
  const changesOf = (...claims: readonly ReturnType<typeof makeClaim>[]) =>
    leaveOut({ article: "a", topics: ["throughput"], languages: ["rust", "go"], claims }).map(
      ({ language, change }) => [language, change],
    );

  test("silences what no other article judges", () => {
    expect(changesOf(makeClaim({ id: "a/one", stances: { rust: 1 } }))).toEqual([["rust", "silent"]]);
  });

  test("changes the word where the median moves", () => {
    expect(
      changesOf(
        makeClaim({ id: "a/one", stances: { rust: 2 } }),
        makeClaim({ id: "b/one", stances: { rust: 1 } }),
      ),
    ).toEqual([["rust", "word"]]);
  });

  test("changes only the label where one article is left to say the same", () => {
    expect(
      changesOf(
        makeClaim({ id: "a/one", stances: { rust: 1 } }),
        makeClaim({ id: "b/one", stances: { rust: 1 } }),
      ),
    ).toEqual([["rust", "label"]]);
  });

  test("changes nothing where two others say the same", () => {
    const said = ["a/one", "b/one", "c/one"].map((id) => makeClaim({ id, stances: { rust: 1 } }));
    expect(changesOf(...said)).toEqual([["rust", "none"]]);
  });

  test("leaves aside what the article does not judge", () => {
    expect(changesOf(makeClaim({ id: "b/one", stances: { rust: 1, go: 0 } }))).toEqual([]);
  });
});
