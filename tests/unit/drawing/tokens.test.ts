import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { colorTokens, contrastRatio } from "@/lib/drawing/tokens";
import { colors } from "@/lib/schema/language";

const tokens = new Map(
  colorTokens(readFileSync("app/globals.css", "utf8")).map((token) => [token.name, token]),
);

/** The contrast of two tokens in the theme where it is less. */
function leastContrast(name: string, on: string): number {
  const [front, back] = [tokens.get(name), tokens.get(on)];
  if (front === undefined || back === undefined) throw new Error(`There is no token ${name} or ${on}.`);
  return Math.min(contrastRatio(front.light, back.light), contrastRatio(front.dark, back.dark));
}

describe("The contrast of two colours", () => {
  test("is 21 of black on white, and 1 of a colour on itself", () => {
    expect(contrastRatio("#000000", "#ffffff")).toBeCloseTo(21, 10);
    expect(contrastRatio("#8b877c", "#8b877c")).toBe(1);
  });

  test("is the same from both sides, and never out of its range", () => {
    const color = fc.integer({ min: 0, max: 0xffffff }).map((it) => `#${it.toString(16).padStart(6, "0")}`);
    fc.assert(
      fc.property(color, color, (one, other) => {
        const ratio = contrastRatio(one, other);
        expect(ratio).toBe(contrastRatio(other, one));
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21);
      }),
    );
  });
});

describe("The site’s colours, in both themes", () => {
  const words = ["ink", "muted", "accent", "good", "warn", "bad"];

  test.each(words)("%s can be read as text on every ground: 4.5:1", (name) => {
    for (const ground of ["paper", "raised", "sunk"]) {
      expect(leastContrast(name, ground), ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(colors)("a language in %s stands out from every ground: 3:1", (color) => {
    for (const ground of ["paper", "raised", "sunk"]) {
      expect(leastContrast(`mark-${color}`, ground), ground).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(["line-strong", "focus"])("%s can be seen as the edge of a control: 3:1", (name) => {
    for (const ground of ["paper", "raised", "sunk"]) {
      expect(leastContrast(name, ground), ground).toBeGreaterThanOrEqual(3);
    }
  });
});
