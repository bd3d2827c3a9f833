import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { delimited } from "@/lib/delimited";
import { csvOf } from "@/lib/publish/csv";

const cell = fc.oneof(
  fc.constantFrom("=1+1", "-5", "+1", "@cmd", "＝x", 'a "b"', "a,b", "a\tb", "a\r\nb", ""),
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(null),
);
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 });

describe("delimited", () => {
  test("guards text that a spreadsheet would run, and quotes what would part or end a cell", () => {
    expect(delimited([["=1+1", -5, 'a "b"', null]], "\t")).toBe('\'=1+1\t-5\t"a ""b"""\t\r\n');
  });

  test("is read back cell by cell, whatever the text", () => {
    fc.assert(
      fc.property(rows, (some) => {
        const parsed: unknown = parse(delimited(some, "\t"), {
          delimiter: "\t",
          relax_column_count: true,
          skip_empty_lines: false,
        });
        const expected = some.map((cells) =>
          cells.map((one) =>
            typeof one === "string" && /^[=+\-@\t\r＝＋－＠]/.test(one) ? `'${one}` : String(one ?? ""),
          ),
        );
        expect(parsed).toEqual(expected);
      }),
    );
  });

  test("is the CSV of the published files", () => {
    const columns = ["a", "b"].map((name) => ({ name, type: "any", description: "" }) as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (some) => {
        const read = (text: string): unknown => parse(text, { columns: true });
        expect(read(delimited([["a", "b"], ...some], ","))).toEqual(read(csvOf({ columns, rows: some })));
      }),
    );
  });
});
