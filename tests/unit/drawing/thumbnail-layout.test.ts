import { describe, expect, test } from "vitest";
import { textWidth } from "@/lib/drawing/text-width";
import { namedLayout, thumbnailSize, thumbnailText } from "@/lib/drawing/thumbnail-layout";

const named = (...names: readonly string[]) => names.map((name) => ({ name, number: "1.7×" }));
const widest = (lines: readonly string[]) =>
  Math.max(...lines.map((line) => textWidth(line, thumbnailText.name, 400)));

describe("the names of a thumbnail", () => {
  test("leave the drawing what they do not need", () => {
    const short = namedLayout(named("Gin", "Koa"), 16, 0);
    const long = namedLayout(named("TechEmpower Round 23", "Which backend dominates"), 16, 0);
    expect(short.width).toBeGreaterThan(long.width);
    expect(short.names).toEqual([["Gin"], ["Koa"]]);
  });

  test("are whole on one line each where there are many rows", () => {
    const rows = named("Rust far superior", ...Array.from({ length: 4 }, () => "Which backend dominates"));
    const { names, left } = namedLayout(rows, 0, 14);
    expect(names.flat()).toEqual(rows.map(({ name }) => name));
    expect(left).toBeGreaterThan(widest(names.flat()));
  });

  test("have lines of like length where few rows are too long for one", () => {
    const drivers = [
      { name: "Axum, tokio-postgres, a connection per core", number: "1,190,767" },
      { name: "Axum, SQLx, pool of 56", number: "41,106" },
    ];
    expect(namedLayout(drivers, 0, 0).names).toEqual([
      ["Axum, tokio-postgres,", "a connection per core"],
      ["Axum, SQLx, pool of 56"],
    ]);
  });

  test("are cut only where the drawing would have no room", () => {
    const rows = named(...Array.from({ length: 5 }, () => "A name that is far too long for any thumbnail"));
    const { names, left, width } = namedLayout(rows, 16, 14);
    expect(names[0]).toEqual([expect.stringMatching(/^A name that is.*…$/)]);
    expect(width).toBeGreaterThanOrEqual(42);
    expect(left + width).toBeLessThan(thumbnailSize.width);
  });

  test("of any number keep within the height", () => {
    for (const count of [1, 2, 3, 5, 9]) {
      const { pitch } = namedLayout(named(...Array.from({ length: count }, () => "Starlette")), 16, 0);
      expect(pitch * count).toBeLessThanOrEqual(thumbnailSize.height);
    }
  });
});
