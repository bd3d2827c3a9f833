import { describe, expect, test } from "vitest";
import { coverage, coverageSums, isUnknown } from "@/lib/domain/coverage";
import type { Claim } from "@/lib/schema/claim";
import { makeClaim, makeTopic } from "@/tests/fixtures";

const articles = new Map([
  ["a", { published: "2020-07-17" }],
  ["b", { published: "2026-03" }],
  ["c", { published: { unknown: "not dated" } }],
  ["d", { published: { unknown: "not dated" }, speaksOf: "2025" }],
]);
const topics = [makeTopic({ measuredBy: ["requests-per-second"] }), makeTopic({ id: "tooling" })];

function covered(claims: readonly Claim[], fields: Partial<Parameters<typeof coverage>[0]> = {}) {
  const languages = ["rust", "go"];
  return coverage({
    topics,
    languages,
    claims,
    articles,
    verdicts: new Map(),
    measured: new Map(),
    dataDate: "2026-11-21",
    ...fields,
  });
}

function cellOf(claims: readonly Claim[], fields?: Partial<Parameters<typeof coverage>[0]>) {
  return covered(claims, fields)[0]?.cells[0];
}

describe("coverage", () => {
  test("has a row per topic and a cell per language, in their orders", () => {
    const rows = covered([]);
    expect(rows.map(({ topic }) => topic)).toEqual(["throughput", "tooling"]);
    expect(rows.map(({ cells }) => cells.map(({ language }) => language))).toEqual([
      ["rust", "go"],
      ["rust", "go"],
    ]);
  });

  test("counts articles and claims that name the language, on the topic only", () => {
    const claims = [
      makeClaim({ id: "a/one", stances: { rust: 1 } }),
      makeClaim({ id: "a/two", languages: ["rust", "go"] }),
      makeClaim({ id: "b/one", languages: ["rust"] }),
      makeClaim({ id: "b/two", topic: "tooling", languages: ["rust"] }),
      makeClaim({ id: "b/three", languages: ["go"] }),
    ];
    expect(cellOf(claims)).toMatchObject({ articles: 2, claims: 3 });
  });

  test("counts articles of one event as one observation, and those that judge nothing as none", () => {
    const claims = [
      makeClaim({ id: "a/one", root: "an-event", stances: { rust: 1 } }),
      makeClaim({ id: "b/one", root: "an-event", stances: { rust: 2 } }),
      makeClaim({ id: "c/one", languages: ["rust"] }),
    ];
    expect(cellOf(claims)).toMatchObject({ articles: 3, judging: 2, independent: 1 });
  });

  test("takes no observation from what evidence contradicts, but counts it as checked", () => {
    const claims = [
      makeClaim({ id: "a/one", stances: { rust: 1 } }),
      makeClaim({ id: "b/one", stances: { rust: 2 } }),
      makeClaim({ id: "b/two", languages: ["rust"] }),
    ];
    const verdicts = new Map([
      ["a/one", "contradicted"],
      ["b/two", "not-found"],
      ["b/one", "unchecked"],
    ] as const);
    expect(cellOf(claims, { verdicts })).toMatchObject({ independent: 1, claims: 3, checked: 2 });
  });

  test("says of when the articles are, and which of them are old", () => {
    const of = (...ids: readonly string[]) =>
      cellOf(ids.map((id) => makeClaim({ id: `${id}/one`, languages: ["rust"] })));
    expect(of("d", "b", "a", "c")).toMatchObject({
      oldest: { year: 2020, old: true },
      newest: { year: 2026, old: false },
    });
    expect(of("d")).toMatchObject({ oldest: { year: 2025 }, newest: { year: 2025 } });
    expect(of("c")).toMatchObject({ articles: 1, oldest: null, newest: null });
  });

  test("tells what is not measured from what nothing measures", () => {
    const rows = covered([], { measured: new Map([["throughput/rust", {}]]) });
    expect(rows.map(({ cells }) => cells.map(({ measured }) => measured))).toEqual([
      [true, false],
      [null, null],
    ]);
  });
});

describe("the sums of coverage", () => {
  const claims = [
    makeClaim({ id: "a/one", stances: { rust: 1, go: 1 } }),
    makeClaim({ id: "b/one", stances: { rust: 1 } }),
    makeClaim({ id: "b/two", topic: "tooling", languages: ["rust"] }),
  ];

  test("a cell is unknown where neither articles nor datasets have anything", () => {
    expect(isUnknown({ claims: 0, measured: null })).toBe(true);
    expect(isUnknown({ claims: 0, measured: false })).toBe(true);
    expect(isUnknown({ claims: 0, measured: true })).toBe(false);
    expect(isUnknown({ claims: 1, measured: false })).toBe(false);
  });

  test("tell unknown cells from those with one observation, and from those that no claim judges", () => {
    expect(coverageSums(covered(claims))).toEqual({
      cells: 4,
      measured: 0,
      unknown: 1,
      observedOnce: 1,
      unjudged: 1,
    });
  });

  test("leave out what was measured", () => {
    const measured = new Map([["throughput/go", {}]]);
    expect(coverageSums(covered(claims, { measured }))).toEqual({
      cells: 4,
      measured: 1,
      unknown: 1,
      observedOnce: 0,
      unjudged: 1,
    });
  });
});
