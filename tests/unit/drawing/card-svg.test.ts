import { describe, expect, test } from "vitest";
import { cardFinding, cardSvg, type Card } from "@/lib/drawing/card-svg";
import type { BarRow, StepRow } from "@/lib/drawing/card-figure";
import { textWidth } from "@/lib/drawing/text-width";

const mark = { path: "M8 1.2 14.8 8 8 14.8 1.2 8Z", color: "#c2410c" };

const step: StepRow = {
  label: "Rust",
  mark,
  dots: [1, 1, 2],
  spread: [1, 2],
  median: 1,
  measured: 2,
  marks: [],
  text: "strength +1",
};

const bar: BarRow = { label: "Go", mark, from: null, to: 0.5, color: "#1d5fc4", text: "80 requests/s" };

function card(fields: Partial<Card> = {}): Card {
  return {
    title: [{ text: "Rust", mark }, { text: "Go" }],
    headline: "Of 21 criteria, five articles put Rust and Go apart on 8.",
    note: null,
    figure: { kind: "steps", rows: [step] },
    ...fields,
  };
}

const drawn = (fields: Partial<Card> = {}) =>
  cardSvg(card(fields), { name: "Backed", footer: "Data of today" });

/** Every text of the picture with its size, and where it begins. */
function textsOf(svg: string) {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = "", text = ""]) => {
    const numberOf = (name: string) => Number(new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1]);
    const weight: 400 | 600 = numberOf("font-weight") === 600 ? 600 : 400;
    const isAtEnd = attributes.includes('text-anchor="end"');
    return { text, size: numberOf("font-size"), x: numberOf("x"), y: numberOf("y"), weight, isAtEnd };
  });
}

/** Texts that leave the card, on any side. */
function outside(svg: string) {
  return textsOf(svg).filter(({ text, size, x, y, weight, isAtEnd }) => {
    const width = textWidth(text, size, weight);
    const [left, right] = isAtEnd ? [x - width, x] : [x, x + width];
    return left < 40 || right > 1160 || y < size || y > 610;
  });
}

describe("A preview card", () => {
  test("is 1200 by 630 and says finding, names, words and the date of the data", () => {
    const svg = drawn({ note: "Your weights may differ." });
    expect(svg).toContain('width="1200" height="630"');
    const texts = textsOf(svg).map(({ text }) => text);
    expect(texts.join(" ")).toContain("Of 21 criteria, five articles put Rust");
    for (const text of ["Rust", "strength +1", "Your weights may differ.", "Backed"])
      expect(texts).toContain(text);
    expect(texts.at(-1)).toBe("From worst to best, triangle: measured. Data of today");
  });

  test("has its finding in letters that can be read at a quarter of its size", () => {
    for (const length of [1, 5, 20, 40]) {
      const sizes = textsOf(drawn({ headline: "Articles disagree. ".repeat(length) }));
      expect(Math.max(...sizes.map(({ size }) => size))).toBeGreaterThanOrEqual(44);
    }
  });

  test("is the same for the same input", () => {
    expect(drawn()).toBe(drawn());
  });

  test("takes no markup from text and has no inline style", () => {
    const hostile = '<script>alert("x")</script> & </text><image href="https://example.org/x.png"/>';
    const svg = drawn({
      headline: hostile,
      note: hostile,
      title: [{ text: hostile }],
      figure: { kind: "bars", rows: [{ ...bar, label: hostile, text: hostile }] },
    });
    expect(svg).not.toMatch(/<script|<image|style=|href="/);
    expect(svg).toContain("&lt;script&gt;");
  });

  test.each([
    ["one long word", "w".repeat(400)],
    ["very many words", "Rust far superior ".repeat(200)],
    ["letters of other scripts", "速度は言語だけでは決まらない".repeat(20)],
  ])("lets nothing leave its frame: %s", (_, long) => {
    for (const figure of [
      null,
      { kind: "steps", rows: Array.from({ length: 9 }, () => ({ ...step, label: long, text: long })) },
      { kind: "bars", rows: Array.from({ length: 9 }, () => ({ ...bar, label: long, text: long })) },
      { kind: "bars", rows: Array.from({ length: 9 }, () => ({ ...bar, to: null, text: long })) },
    ] as const satisfies readonly Card["figure"][]) {
      expect(outside(drawn({ headline: long, note: long, title: [{ text: long }], figure }))).toEqual([]);
      expect(
        outside(
          drawn({
            title: [
              { text: long, mark },
              { text: long, mark },
            ],
            figure,
          }),
        ),
      ).toEqual([]);
    }
  });

  test("shows fewer rows rather than a smaller finding", () => {
    const rows = Array.from({ length: 5 }, (_, at) => ({ ...bar, label: `Row ${at}` }));
    const rowsIn = (headline: string) =>
      textsOf(drawn({ headline, figure: { kind: "bars", rows } })).filter(({ text }) =>
        text.startsWith("Row "),
      ).length;
    expect(rowsIn("Short.")).toBe(5);
    expect(rowsIn("Articles disagree on this. ".repeat(10))).toBeLessThan(5);
    expect(rowsIn("Articles disagree on this. ".repeat(40))).toBe(0);
  });

  test("keeps of the rows the last where the finding names it", () => {
    const rows = ["first", "second", "third", "fourth", "last"].map((label) => ({ ...bar, label }));
    const headline = "Articles disagree on this. ".repeat(10);
    const shown = (keepsLast: boolean) =>
      textsOf(drawn({ headline, figure: { kind: "bars", rows, keepsLast } })).flatMap(({ text }) =>
        rows.some(({ label }) => label === text) ? text : [],
      );
    expect(shown(false)).toContain("second");
    expect(shown(false)).not.toContain("last");
    expect(shown(true)).toHaveLength(shown(false).length);
    expect(shown(true).at(-1)).toBe("last");
  });

  test("says by its marks how a number came to be, as charts do, and what a ring is", () => {
    const at = { ...bar, from: 0.4, to: 0.4, color: "#c2410c" };
    const draw = (fields: Partial<BarRow>) =>
      drawn({ title: [], figure: { kind: "bars", rows: [{ ...at, mark: undefined, ...fields }] } });
    const ring = /<circle [^>]*fill="#fcfbf8" stroke="#c2410c"/;
    expect(draw({ kind: "stated" })).not.toMatch(ring);
    expect(draw({ kind: "derived" })).toMatch(ring);
    expect(draw({ kind: "derived" })).toContain("Ring: our calculation.");
    expect(draw({ kind: "measured" })).toContain("M0-12 12 9.5H-12Z");
    expect(draw({ kind: "measured" })).not.toContain("Ring: our calculation.");
  });

  test("sets a name too long for one line in two, and cuts it only where these have no room", () => {
    const names = (label: string) =>
      textsOf(drawn({ title: [], headline: "Short.", figure: { kind: "bars", rows: [{ ...bar, label }] } }))
        .filter(({ weight, text }) => weight === 600 && text !== "Short." && text !== "Backed")
        .map(({ text }) => text);
    expect(names("Axum, tokio-postgres, a connection per core")).toEqual([
      "Axum, tokio-postgres, a",
      "connection per core",
    ]);
    expect(names("many words ".repeat(30))[1]).toMatch(/…$/);
  });

  test("sets dots at one place over one another, and names the ends of the line once", () => {
    const rows = [1, 2].map((at) => ({ ...step, mark: undefined, dots: [at, at, at, -1] }));
    const svg = drawn({ title: [], figure: { kind: "steps", rows } });
    const dots = [...svg.matchAll(/cx="([^"]*)" cy="([^"]*)" r="9.5"/g)].map(([, x, y]) => ({ x, y }));
    expect(dots).toHaveLength(8);
    expect(new Set(dots.map(({ x }) => x)).size).toBe(3);
    expect(new Set(dots.slice(0, 3).map(({ y }) => y)).size).toBe(3);
    expect(textsOf(svg).filter(({ text }) => text === "−2" || text === "+2")).toHaveLength(2);
  });

  test("sets marks at one place side by side", () => {
    const marks = [
      { at: 1, mark },
      { at: 1, mark },
    ];
    const svg = drawn({ title: [], figure: { kind: "steps", rows: [{ ...step, mark: undefined, marks }] } });
    const places = [...svg.matchAll(/transform="(translate\([^)]*\)) scale\(1\.75\)/g)].map(
      ([, place]) => place,
    );
    expect(new Set(places).size).toBe(2);
  });

  test("can be told in words: what is drawn large, then what belongs to it", () => {
    expect(cardFinding({ headline: "It is so.", note: "Or not." })).toBe("It is so. Or not.");
    expect(cardFinding({ headline: "It is so.", note: null })).toBe("It is so.");
  });
});
