import { describe, expect, test } from "vitest";
import type { ChartPanel } from "@/lib/domain/chart/chart";
import {
  drawnAndTold,
  hasEitherAxis,
  sharedDataset,
  testsByPanel,
  viewPanels,
  type ChartView,
} from "@/lib/domain/chart/view";
import { makePanel, makeRow } from "../../../fixtures";

const plain: ChartView = {
  relative: false,
  scale: "linear",
  layer: "all",
  languages: [],
  articles: [],
  datasets: [],
  connections: [],
};

const exactly = (label: string, value: number) => makeRow({ label, low: value, high: value });
const atLeast = (label: string, low: number) => makeRow({ label, low, high: null, qualifier: "at-least" });
const atMost = (label: string, high: number) => makeRow({ label, low: null, high, qualifier: "at-most" });

const boundsOf = (view: Partial<ChartView>, panel: ChartPanel) =>
  viewPanels([panel], { ...plain, ...view })[0]?.rows.map(({ low, high, kind }) => [low, high, kind]);

describe("the plain view", () => {
  test("draws every panel as it is, with an axis from zero", () => {
    const panel = makePanel([exactly("Rust", 110), exactly("Go", 90)]);
    expect(viewPanels([panel], plain)).toEqual([
      { ...panel, axis: { kind: "linear", min: 0, max: 150, ticks: [0, 50, 100, 150] } },
    ]);
  });
});

describe("chosen languages and articles", () => {
  const panels = [
    makePanel([exactly("Rust", 110), exactly("Go", 90)]),
    makePanel([makeRow({ article: "two" })]),
  ];

  test("leave the rows of those, and no panel without rows", () => {
    const shown = viewPanels(panels, { ...plain, languages: ["go"] });
    expect(shown.map(({ rows }) => rows.map(({ label }) => label))).toEqual([["Go"]]);
    expect(viewPanels(panels, { ...plain, articles: ["two"] })).toHaveLength(1);
    expect(viewPanels(panels, { ...plain, languages: ["python"] })).toEqual([]);
  });

  test("a subject that belongs to no language is not of any chosen one", () => {
    const panel = makePanel([makeRow({ language: null })]);
    expect(viewPanels([panel], { ...plain, languages: ["rust"] })).toEqual([]);
  });
});

describe("relative to the best", () => {
  const relative = { relative: true };

  test("every number is divided by the best, which is our division, and the panel says by whose", () => {
    const panel = makePanel([exactly("Rust", 100), exactly("Go", 80)]);
    expect(viewPanels([panel], { ...plain, ...relative })).toMatchObject([
      { unit: "×", title: "Requests per second, as multiples of Rust" },
    ]);
    expect(boundsOf(relative, panel)).toEqual([
      [1, 1, "derived"],
      [0.8, 0.8, "derived"],
    ]);
  });

  test("where less is better, the others are more than one", () => {
    const panel = makePanel([exactly("Rust", 2.5), exactly("Node.js", 8)], { better: "lower" });
    expect(boundsOf(relative, panel)?.map(([low]) => low)).toEqual([1, 3.2]);
  });

  test("a range as the best is divided by in its middle", () => {
    const panel = makePanel([makeRow({ low: 80, high: 120 }), exactly("Go", 50)]);
    expect(boundsOf(relative, panel)).toEqual([
      [0.8, 1.2, "derived"],
      [0.5, 0.5, "derived"],
    ]);
  });

  test("lower bounds divided by a lower bound bound nothing, and an exact number becomes an upper bound", () => {
    const panel = makePanel([atLeast("Rust", 200), atLeast("Node.js", 40), exactly("Go", 100)]);
    expect(boundsOf(relative, panel)).toEqual([
      [1, 1, "bounds-only"],
      [0.2, 0.2, "bounds-only"],
      [null, 0.5, "derived"],
    ]);
  });

  test("an exact number divided by an upper bound becomes a lower bound", () => {
    const panel = makePanel([atMost("Rust", 10), exactly("Node.js", 50)], { better: "lower" });
    expect(boundsOf(relative, panel)).toEqual([
      [1, 1, "bounds-only"],
      [5, null, "derived"],
    ]);
  });

  test.each([
    ["a row that stands alone", makePanel([exactly("Rust", 100)])],
    ["marks", makePanel([exactly("Rust", 100), exactly("Go", 50)], { draws: "marks" })],
    ["what is good neither way", makePanel([exactly("Rust", 100), exactly("Go", 50)], { better: "neither" })],
    ["what has nothing but zeros", makePanel([exactly("Rust", 0), exactly("Go", 0)])],
  ])("%s is not divided", (_, panel) => {
    expect(viewPanels([panel], { ...plain, ...relative })).toMatchObject([
      { unit: "requests/s", rows: panel.rows },
    ]);
  });
});

describe("a logarithmic axis", () => {
  const log = { ...plain, scale: "log" } as const;
  const three = [exactly("Rust", 110), exactly("Go", 90), exactly("Node.js", 45)];

  test("has no zero, so that bars become marks", () => {
    expect(viewPanels([makePanel(three)], log)).toMatchObject([{ draws: "marks", axis: { kind: "log" } }]);
  });

  test("is linear where a number is not positive", () => {
    const panel = makePanel([...three, exactly("Zig", -30)]);
    expect(viewPanels([panel], log)).toMatchObject([{ draws: "bars", axis: { kind: "linear" } }]);
  });

  test("is linear, and from zero, where a panel has two numbers, however many of several a reader chose", () => {
    const ofTwo = makePanel([exactly("Go", 10), exactly("Rust", 5)], { draws: "marks" });
    expect(viewPanels([ofTwo], log)).toMatchObject([{ draws: "marks", axis: { kind: "linear", min: 0 } }]);
    expect([ofTwo, makePanel(three)].map(hasEitherAxis)).toEqual([false, true]);
    const chosen = viewPanels([makePanel(three)], { ...log, languages: ["rust", "go"] });
    expect(chosen).toMatchObject([{ rows: { length: 2 }, axis: { kind: "log" } }]);
  });

  test("is kept by two ranges: they are four numbers", () => {
    const ranges = [makeRow({ low: 1, high: 2 }), makeRow({ label: "Go", low: 40, high: 90 })];
    expect(viewPanels([makePanel(ranges)], log)).toMatchObject([{ axis: { kind: "log" } }]);
  });
});

describe("ratios", () => {
  const ratio = (id: string, value: number) =>
    makePanel([exactly("Rust", value)], {
      id,
      unit: "×",
      draws: "marks",
      pair: { of: "Rust", to: id, languages: ["rust", id], quantity: null },
    });

  test("share one axis across panels, which holds one", () => {
    const [first, second] = viewPanels([ratio("Go", 2), ratio("Python", 30)], { ...plain, scale: "log" });
    expect(first?.axis).toEqual(second?.axis);
    expect(first?.axis).toMatchObject({ min: 1, max: 50 });
  });

  test("have no linear axis to choose: the widest would crowd the others", () => {
    expect(hasEitherAxis(ratio("Go", 2))).toBe(false);
  });

  test("other panels in the same unit keep their own", () => {
    const other = makePanel([exactly("Rust", 1000)], { unit: "×", draws: "marks" });
    const [first] = viewPanels([ratio("Go", 2), other], plain);
    expect(first?.axis.max).toBe(2);
  });
});

test("Ranks begin at one: there is none before it", () => {
  const ranks = makePanel([atMost("Go", 10), makeRow({ low: 3, high: 3 })], { unit: "rank", draws: "marks" });
  const [drawn] = viewPanels([ranks], plain);
  expect(drawn?.axis).toMatchObject({ min: 1, max: 10 });
  expect(drawn?.axis.ticks).not.toContain(0);
});

describe("multiples of the best", () => {
  const multiples = (highest: number) =>
    makePanel([exactly("Rust", 1), makeRow({ label: "Go", low: 1, high: highest })], {
      unit: "×",
      draws: "marks",
      dataset: "run",
    });

  test("begin at one: none is below it", () => {
    const [drawn] = viewPanels([multiples(5.4)], plain);
    expect(drawn?.axis).toEqual({ kind: "linear", min: 1, max: 6, ticks: [1, 2, 4, 6] });
    expect(viewPanels([multiples(1)], plain)[0]?.axis).toMatchObject({ min: 0, max: 1 });
  });

  test("stand on a logarithmic axis where one is more than ten, whatever the reader chose", () => {
    const [drawn] = viewPanels([multiples(410)], plain);
    expect(drawn?.axis).toMatchObject({ kind: "log", min: 1, max: 500 });
    expect([multiples(410), multiples(10)].map(hasEitherAxis)).toEqual([false, true]);
  });

  test("of several runs share one axis where they are of one metric", () => {
    const [one, other, third] = viewPanels(
      [
        { ...multiples(410), id: "one" },
        { ...multiples(4), id: "other" },
        { ...multiples(4), id: "third", metric: "Energy" },
      ],
      plain,
    );
    expect(one?.axis).toEqual(other?.axis);
    expect(third?.axis).toMatchObject({ kind: "linear", max: 4 });
  });
});

test("What has no place on an axis is told and not drawn", () => {
  const vague = makeRow({ label: "npm", words: "millions" });
  const panels = viewPanels(
    [
      makePanel([exactly("Rust", 1), exactly("Go", 2), vague], { id: "both", draws: "marks" }),
      makePanel([exactly("Rust", 5)], { id: "alone", draws: "words" }),
    ],
    plain,
  );
  const { drawn, told } = drawnAndTold(panels);
  const labels = (some: typeof panels | typeof drawn) =>
    some.map(({ id, rows }) => [id, ...rows.map(({ label }) => label)]);
  expect(labels(drawn)).toEqual([["both", "Rust", "Go"]]);
  expect(labels(told)).toEqual([
    ["both", "npm"],
    ["alone", "Rust"],
  ]);
});

test("Lines in a heap are drawn again on an axis of their own", () => {
  const line = (label: string, high: number) => makeRow({ label, low: 1, high });
  const drawnOf = (...rows: ReturnType<typeof line>[]) =>
    drawnAndTold(viewPanels([makePanel(rows, { draws: "lines", title: "Share" })], plain)).drawn;
  const [whole, close, ...others] = drawnOf(line("Python", 48), line("Rust", 3), line("Go", 2));
  expect(others).toEqual([]);
  expect(whole?.rows).toHaveLength(3);
  expect(close).toMatchObject({ id: `${whole?.id}-close`, title: "Share, without Python" });
  expect(close?.rows.map(({ label }) => label)).toEqual(["Rust", "Go"]);
  expect(close?.axis.max).toBe(3);
  expect(drawnOf(line("Python", 48), line("Rust", 30), line("Go", 2))).toHaveLength(1);
  expect(drawnOf(line("Rust", 3), line("Go", 2))).toHaveLength(1);
});

test("A dataset is shared where several panels are all of it", () => {
  const [one, other] = ["run", "other"].map((dataset) => makePanel([makeRow()], { dataset }));
  const panels = [one, one, other].filter((panel) => panel !== undefined);
  expect([panels, panels.slice(0, 2), panels.slice(0, 1), []].map(sharedDataset)).toEqual([
    null,
    "run",
    null,
    null,
  ]);
});

test("What gives no number stretches no axis", () => {
  const vague = makeRow({ low: 1e6, high: null, words: "millions" });
  const [drawn] = viewPanels([makePanel([makeRow({ low: 8, high: 8 }), vague])], plain);
  expect(drawn?.axis.max).toBe(8);
});

test("A pair is shown where both of its languages are chosen, or the only one that is", () => {
  const pairs = (
    [
      ["rust", "go"],
      ["rust", "python"],
      ["go", "python"],
    ] as const
  ).map(([of, to]) =>
    makePanel([makeRow({ language: of })], {
      id: `${of}-${to}`,
      draws: "marks",
      pair: { of, to, languages: [of, to], quantity: null },
    }),
  );
  const shown = (...languages: readonly string[]) =>
    viewPanels(pairs, { ...plain, languages }).map(({ id }) => id);
  expect(shown()).toHaveLength(3);
  expect(shown("go", "rust")).toEqual(["rust-go"]);
  expect(shown("python")).toEqual(["rust-python", "go-python"]);
});

describe("what tests do", () => {
  const described = (dataset: string, name: string) => ({
    dataset,
    test: name,
    name,
    about: `What ${name} does`,
    notCounted: null,
  });
  const of = (dataset: string, test: string) => makeRow({ article: null, dataset, test, kind: "measured" });

  test("is said once: in the first panel of one dataset, together for panels of several sources", () => {
    const panels = [
      { ...makePanel([of("one", "json"), of("two", "fortunes")]), id: "ratios", dataset: null },
      { ...makePanel([of("one", "json")]), id: "first", dataset: "one" },
      { ...makePanel([of("one", "json")]), id: "again", dataset: "one" },
    ];
    const [json, fortunes, undrawn] = [
      described("one", "json"),
      described("two", "fortunes"),
      described("two", "json"),
    ];
    expect([...testsByPanel(panels, [json, fortunes, undrawn])]).toEqual([
      ["first", [json]],
      [null, [fortunes]],
    ]);
  });
});
