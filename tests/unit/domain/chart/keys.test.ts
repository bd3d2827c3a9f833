import { expect, test } from "vitest";
import { boldKey, languageKeys, markKeys } from "@/lib/domain/chart/keys";
import { plainChartView, viewPanels } from "@/lib/domain/chart/view";
import { makePanel, makeRow } from "@/tests/fixtures";

type Panel = ReturnType<typeof makePanel>;

const drawn = (...panels: readonly Panel[]) =>
  viewPanels(panels, plainChartView({ scale: "linear", connections: [] }));

const [go, node] = [makeRow({ label: "Go" }), makeRow({ label: "Node.js 22", languageName: "Node.js" })];
const axum = makeRow({ label: "Axum", language: "rust", languageName: "Rust", mainstream: true });
const pair = { of: "Rust", to: "Go", languages: ["rust", "go"], quantity: null } as const;
const middles = {
  kind: "measured",
  middle: 2,
  points: [
    { label: "a", value: 2 },
    { label: "b", value: 3 },
  ],
} as const;

test("Languages have a key where some row is not called by its own, all of them", () => {
  expect([...languageKeys(drawn(makePanel([go, node])))]).toEqual([]);
  expect([...languageKeys(drawn(makePanel([go, axum])))]).toEqual(["go", "rust"]);
});

test("The heading of a pair, and the names of lines, are key enough", () => {
  expect(languageKeys(drawn(makePanel([axum], { pair }))).size).toBe(0);
  expect(languageKeys(drawn(makePanel([axum], { draws: "lines" }))).size).toBe(0);
});

test("Bold has a key where a usual framework stands", () => {
  expect(boldKey(drawn(makePanel([go])))).toBeNull();
  expect(boldKey(drawn(makePanel([go, axum])))).toBe("a usual framework");
});

test("The key of a measured mark says of what it is the middle", () => {
  const words = (fields: Parameters<typeof makePanel>[1], more: Parameters<typeof makeRow>[0] = {}) =>
    markKeys(drawn(makePanel([makeRow({ ...middles, ...more })], { draws: "marks", ...fields }))).map(
      (key) => key.words,
    );
  expect(words({ pair, unit: "×" })).toEqual([
    "measured: the ratio of the medians of usual frameworks",
    "each pair of usual frameworks",
  ]);
  expect(words({ unit: "×", dataset: "run" })).toEqual([
    "measured: the geometric mean of the row’s numbers",
    "each of the numbers that a row sums up",
  ]);
  expect(words({ unit: "ms", dataset: "run" }, { points: [], middle: null })).toEqual(["measured"]);
});

test("A stated number has a key of its own where no sign is in its mark", () => {
  const words = (...rows: readonly Parameters<typeof makeRow>[0][]) =>
    markKeys(drawn(makePanel(rows.map(makeRow), { draws: "marks" }))).map((key) => key.words);
  const doubted = { verdict: "not-found" } as const;
  expect(words(doubted)).toEqual(["no source was found for it"]);
  expect(words(doubted, { label: "Go" })).toEqual(["stated by the article", "no source was found for it"]);
});
