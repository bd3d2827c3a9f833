import { expect, test } from "vitest";
import { chartCells, chartColumns, chartDocument } from "@/lib/domain/chart/records";
import { makePanel, makeRow } from "@/tests/fixtures";

/** The rows of cells, each by the columns that hold something. */
function filled(...panels: Parameters<typeof chartCells>[0]) {
  return chartCells(panels).map((cells) =>
    Object.fromEntries(chartColumns.flatMap((name, at) => (cells[at] === null ? [] : [[name, cells[at]]]))),
  );
}

const rust = {
  panel: "Requests per second",
  subject: "Rust",
  language: "rust",
  low: 100,
  high: 100,
  unit: "requests/s",
  kind: "stated",
  article: "one",
  claims: "one/a; two/b",
  verdict: "unchecked",
};

test("A row of a chart has its claims in one cell, and no cell for what it does not have", () => {
  expect(filled(makePanel([makeRow({ claims: ["one/a", "two/b"] })]))).toEqual([rust]);
});

test("A size that is given in words is no number in a column of numbers", () => {
  const row = makeRow({
    low: 1_000_000,
    high: null,
    qualifier: "order-of",
    words: "millions of requests",
    note: "in 2024",
  });
  const [cells] = filled(makePanel([row]));
  expect(cells).toMatchObject({ qualifier: "order-of", note: "millions of requests; in 2024" });
  expect(Object.keys(cells ?? {})).not.toEqual(expect.arrayContaining(["low"]));
});

test("Each number that a row sums up is a row of its own behind it", () => {
  const points = [
    { label: "axum", value: 90 },
    { label: "actix", value: 110 },
  ];
  expect(
    filled(makePanel([makeRow({ claims: ["one/a", "two/b"], points }), makeRow({ label: "Go" })])),
  ).toMatchObject([
    rust,
    { ...rust, point: "axum", value: 90 },
    { ...rust, point: "actix", value: 110 },
    { subject: "Go", language: "go" },
  ]);
});

test("A published chart says of its panels what they are and nothing of how they are drawn", () => {
  const rows = [makeRow()];
  expect(chartDocument("a-chart", [makePanel(rows)])).toEqual({
    chart: "a-chart",
    panels: [{ id: "a-panel", title: "Requests per second", unit: "requests/s", better: "higher", rows }],
  });
});
