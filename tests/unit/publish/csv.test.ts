import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvOf } from "@/lib/publish/csv";
import type { Cell, Column } from "@/lib/publish/table";

const columns = (...names: readonly string[]): Column[] =>
  names.map((name) => ({ name, type: "any", description: "" }));

const written = (...cells: readonly Cell[]) =>
  csvOf({ columns: columns("id", ...cells.slice(1).map((_, at) => `c${at}`)), rows: [cells] });

describe("csvOf", () => {
  test("writes names, then rows, each ended by CRLF, null as nothing", () => {
    expect(
      csvOf({
        columns: columns("id", "compared", "n"),
        rows: [
          ["throughput", true, 2],
          ["outlook", false, null],
        ],
      }),
    ).toBe("id,compared,n\r\nthroughput,true,2\r\noutlook,false,\r\n");
  });

  test("writes only the names where there are no rows", () => {
    expect(csvOf({ columns: columns("claim", "stance"), rows: [] })).toBe("claim,stance\r\n");
  });

  test("quotes commas, quotes and line ends", () => {
    expect(written("a", "110,000", 'so-called "fast"', "two\nlines")).toBe(
      'id,c0,c1,c2\r\na,"110,000","so-called ""fast""","two\nlines"\r\n',
    );
  });

  test.each([
    ["=", "=1+1", "'=1+1"],
    ["+", "+1", "'+1"],
    ["-", "-2 x", "'-2 x"],
    ["@", "@SUM(A1)", "'@SUM(A1)"],
    ["a tab", "\t=1", "'\t=1"],
    ["a carriage return", "\r=1", '"\'\r=1"'],
    ["= and holds quotes", '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ])("leads text that starts with %s with an apostrophe", (_, text, cell) => {
    expect(written("a", text)).toBe(`id,c0\r\na,${cell}\r\n`);
  });

  test("leaves negative numbers as they are", () => {
    expect(written("a", -2, -0.5)).toBe("id,c0,c1\r\na,-2,-0.5\r\n");
  });

  test("is read back as what was written, but for the guard", () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({
        unit: fc.constantFrom('"', ",", "\r", "\n", "'", "=", "+", "-", "@", "\t", " ", ";", "×", "a"),
      }),
    );
    const cell = fc.oneof(text, fc.integer(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 }), (rows) => {
        const csv = csvOf({ columns: columns("one", "two", "three"), rows });
        expect(parse(csv, { record_delimiter: "\r\n", relax_column_count: false })).toEqual([
          ["one", "two", "three"],
          ...rows.map((row) => row.map(guarded)),
        ]);
      }),
    );
  });
});

function guarded(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "string" && /^[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : String(cell);
}
