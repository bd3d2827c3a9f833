import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { element } from "@/lib/drawing/svg";
import { cutWithin, linesWithin, textWidth } from "@/lib/drawing/text-width";

const fontFiles = ["Regular", "SemiBold"].map((weight) =>
  join("node_modules/geist/dist/fonts/geist-sans", `Geist-${weight}.ttf`),
);

/** How wide the font itself draws a line, between two uprights so that spaces at its ends count. */
function drawnWidth(text: string, size: number, weight: 400 | 600): number {
  const widthOf = (content: string): number => {
    const line = element("text", { x: 0, y: 100, "font-size": size, "font-weight": weight }, content);
    const svg = element("svg", { xmlns: "http://www.w3.org/2000/svg", width: 9000, height: 200 }, [line]);
    const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: "Geist" };
    return new Resvg(svg, { font }).innerBBox()?.width ?? 0;
  };
  return widthOf(`|${text}|`) - widthOf("||");
}

describe("The width of text", () => {
  test.each([
    "Of 21 criteria, five articles put Rust and Go apart on 8",
    "“WebAssembly and edge” – 2.82× (1.2–12×), +1.25 to −1",
    "AVATAR To. Ty. 1,357,757 requests/s; 100%",
    "Pérez naïve & co. [x] {y} ~ ^ | \\ @ # $",
  ])("is that of the font, never much less: %s", (text) => {
    for (const weight of [400, 600] as const) {
      const drawn = drawnWidth(text, 48, weight);
      expect(textWidth(text, 48, weight)).toBeGreaterThan(drawn * 0.99);
      expect(textWidth(text, 48, weight)).toBeLessThan(drawn * 1.1);
    }
  });
});

describe("Lines within a width", () => {
  test("break between words, and within a word that alone is too wide", () => {
    expect(linesWithin("Rust and Go", 60, 16, 400)).toEqual(["Rust", "and Go"]);
    expect(linesWithin("a wwwwwwwwww b", 60, 16, 400)).toEqual(["a", "wwww", "wwww", "ww b"]);
    expect(linesWithin("", 60, 16, 400)).toEqual([]);
  });

  test("never are wider, and lose nothing but white space", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const lines = linesWithin(text, 300, 30, 600);
        expect(lines.every((line) => textWidth(line, 30, 600) <= 300)).toBe(true);
        expect(lines.join("").replaceAll(/[ \t\r\n]/g, "")).toBe(text.replaceAll(/[ \t\r\n]/g, ""));
      }),
    );
  });
});

test("A line that is cut keeps within its width and ends in an ellipsis", () => {
  expect(cutWithin("short", 300, 16, 400)).toBe("short");
  fc.assert(
    fc.property(fc.string({ minLength: 60 }), (text) => {
      const cut = cutWithin(text, 300, 30, 400);
      expect(textWidth(cut, 30, 400)).toBeLessThanOrEqual(300);
      expect(cut === text || cut.endsWith("…")).toBe(true);
    }),
  );
});
