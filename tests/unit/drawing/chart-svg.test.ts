import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ChartRow } from "@/lib/domain/chart/chart";
import { viewPanels } from "@/lib/domain/chart/view";
import { chartSvg } from "@/lib/drawing/chart-svg";
import { markColors, paperColors } from "@/lib/drawing/colors";
import { doubtSigns } from "@/lib/drawing/doubt-signs";
import { makePanel, makeRow } from "@/tests/fixtures";

const plain = {
  relative: false,
  scale: "linear",
  languages: [],
  articles: [],
  datasets: [],
  connections: [],
  layer: "all",
} as const;

function drawn(fields: Partial<Parameters<typeof chartSvg>[0]> = {}) {
  return chartSvg({
    title: "Throughput",
    question: "How many?",
    panels: viewPanels([makePanel([makeRow(), makeRow({ label: "Go", low: 80, high: 80 })])], plain),
    limits: ["Which hardware.", "Which year."],
    languages: [
      { id: "rust", name: "Rust", color: "orange", path: "M1 1h9" },
      { id: "go", name: "Go", color: "teal", path: "M2 2h9" },
    ],
    tests: [],
    sourceLineOf: (dataset) => `Measured: ${dataset}.`,
    footer: "Backed, data of today.",
    typeface: null,
    ...fields,
  });
}

describe("A chart as a picture", () => {
  test("says title, finding, every name, number and its sources", () => {
    const panels = viewPanels(
      [makePanel([makeRow({ article: null, dataset: "run" })], { dataset: "run" })],
      plain,
    );
    const svg = drawn({ panels });
    for (const text of ["Throughput", "How many?", "Rust", "100 requests/s", "Measured: run.", "Backed"]) {
      expect(svg.replaceAll("\u00a0", " ")).toContain(text);
    }
    expect(svg).toMatch(/<desc>Measured: Rust 100/);
  });

  test("brings the typeface along that its lines are broken for, where it goes elsewhere", () => {
    expect(drawn()).not.toContain("@font-face");
    expect(drawn({ typeface: "data:font/woff2;base64,AA==" })).toContain("url(data:font/woff2;base64,AA==)");
  });

  test("says which way is better, what its test does and what it does not show", () => {
    const rows = [makeRow({ article: null, dataset: "run", test: "json" })];
    const panels = viewPanels([makePanel(rows, { dataset: "run" })], plain);
    const tests = [
      { dataset: "run", test: "json", name: "JSON", about: "An object sent as JSON", notCounted: null },
    ];
    const svg = drawn({ panels, tests });
    expect(svg).toContain(">Higher is better.<");
    expect(svg).toContain(">An object sent as JSON.<");
    expect(svg).toContain(">What this does not show: Which hardware. Which year.<");
  });

  test("names the languages of rows that are not called by them, and the usual frameworks in bold", () => {
    const axum = makeRow({ label: "Axum", language: "rust", languageName: "Rust", mainstream: true });
    const faf = makeRow({ label: "FaF", language: "rust", languageName: "Rust" });
    const svg = drawn({ panels: viewPanels([makePanel([axum, faf])], plain) });
    expect(svg.match(/d="M1 1h9"/g)).toHaveLength(3);
    expect(svg).toContain(">Rust<");
    expect(svg).not.toContain(">Go<");
    expect(svg).toMatch(/font-weight="600"[^>]*>Axum</);
    expect(svg).not.toMatch(/font-weight="600"[^>]*>FaF</);
    expect(svg).toMatch(/font-weight="600"[^>]*>Bold:<.*>a usual framework</);
    expect(drawn()).not.toContain("Bold:");
  });

  test("says what its axis measures, and lets no line cross a number", () => {
    const svg = drawn().replaceAll("\u00a0", " ");
    expect(svg).toMatch(/>Requests per second<\/text>/);
    expect(svg).toMatch(/paint-order="stroke"[^>]*>100 requests\/s</);
  });

  test("gives the number of zero before the axis where that of 1× would cover it", () => {
    const pair = { of: "Rust", to: "Go", languages: ["rust", "go"], quantity: null } as const;
    const ratio = makePanel([makeRow({ low: 30, high: 30 }), makeRow({ low: 2, high: 2 })], {
      unit: "×",
      draws: "marks",
      pair,
    });
    const svg = drawn({ panels: viewPanels([ratio], plain) });
    expect(svg).toMatch(/text-anchor="end"[^>]*>0×</);
    expect(svg).toMatch(/text-anchor="start"[^>]*>1× equal</);
  });

  test("names the datasets of panels that mix their rows", () => {
    const mixed = makePanel([makeRow(), makeRow({ label: "Go", article: null, dataset: "run" })]);
    expect(drawn({ panels: viewPanels([mixed], plain) })).toContain("Measured: run.");
  });

  test("sets a name too long for its room smaller, and cuts it only where it has none then either", () => {
    const named = (label: string) => drawn({ panels: viewPanels([makePanel([makeRow({ label })])], plain) });
    const long = "Axum, tokio-postgres, a connection per core";
    expect(named(long)).toMatch(new RegExp(`font-size="12"[^>]*>${long}<`));
    expect(named(`${long} and more`)).toContain("…<");
  });

  test("draws a bound as an arrow from it, and nothing for words", () => {
    const rows = [
      makeRow({ low: null, high: 10 }),
      makeRow({ low: 5, high: null }),
      makeRow({ low: 1e6, high: null, words: "millions" }),
    ];
    const svg = drawn({ panels: viewPanels([makePanel(rows, { draws: "marks" })], plain) });
    // The third says in the key what a dot means.
    expect(svg.match(/<circle /g)).toHaveLength(3);
    expect(svg.match(/M-6 0H-26/g)).toHaveLength(1);
    expect(svg.match(/M6 0H26/g)).toHaveLength(1);
    expect(svg).toContain("millions");
  });

  test("pierces the mark of a number that evidence does not bear out, by the sign of its verdict", () => {
    const rows = [
      makeRow({ verdict: "contradicted" }),
      makeRow({ verdict: "outdated", kind: "derived" }),
      makeRow({ verdict: "supported" }),
    ];
    const signsIn = (draws: "bars" | "marks", more: readonly ChartRow[] = []) => {
      const svg = drawn({ panels: viewPanels([makePanel([...rows, ...more], { draws })], plain) });
      return Object.values(doubtSigns).map((sign) => svg.split(`d="${sign}"`).length - 1);
    };
    // One in the drawing and one in the key.
    expect(signsIn("bars")).toEqual([2, 2, 0, 0]);
    expect(signsIn("marks", [makeRow({ verdict: "not-found", kind: "bounds-only" })])).toEqual([2, 2, 0, 0]);
  });

  test("says what its marks mean, and only of those it draws", () => {
    expect(drawn()).not.toContain("stated by the article");
    const rows = [makeRow(), makeRow({ low: 5, high: null })];
    const svg = drawn({ panels: viewPanels([makePanel(rows, { draws: "marks" })], plain) });
    expect(svg).toContain("stated by the article");
    expect(svg).toContain("a bound: the number lies beyond");
    expect(svg).not.toContain("our calculation");
  });

  test("is the same for the same input, and takes no markup from text", () => {
    expect(drawn()).toBe(drawn());
    const svg = drawn({ title: '<script>alert("x")</script> & more' });
    expect(svg).not.toContain("<script>");
    expect(svg).toContain("&lt;script&gt;");
  });

  test("has no inline style, which a strict policy would forbid", () => {
    expect(drawn()).not.toContain("style=");
  });
});

test("The colours of pictures are those of the light theme", () => {
  const css = readFileSync("app/globals.css", "utf8");
  for (const [token, color] of Object.entries(paperColors)) {
    expect(css).toMatch(new RegExp(`--${token}: light-dark\\(${color},`));
  }
  for (const [name, color] of Object.entries(markColors)) {
    expect(css).toMatch(new RegExp(`\\[data-color="${name}"\\] \\{\\s*--mark: light-dark\\(${color},`));
  }
});
