import { z } from "zod";
import { describe, expect, test } from "vitest";
import { tablesOf } from "@/lib/publish/table";

const record = z.strictObject({
  id: z.string().describe("Its id."),
  names: z.array(z.string()).describe("Its names."),
  year: z.int().nullable().describe("Its year."),
  cell: z.strictObject({ row: z.string() }).nullable(),
  value: z.union([z.boolean(), z.string()]).nullable(),
  stances: z.record(z.string().meta({ title: "language" }), z.int().meta({ title: "stance" })),
  parts: z.array(z.strictObject({ id: z.string(), lines: z.array(z.strictObject({ text: z.string() })) })),
});
const thing: z.infer<typeof record> = {
  id: "a",
  names: ["x", "y"],
  year: null,
  cell: { row: "first" },
  value: true,
  stances: { go: 1, rust: -2 },
  parts: [
    { id: "p", lines: [{ text: "one" }, { text: "two" }] },
    { id: "q", lines: [] },
  ],
};
const tables = tablesOf({
  name: "things",
  one: "thing",
  key: ["id"],
  schema: z.toJSONSchema(record),
  records: [thing, { ...thing, id: "b", cell: null, stances: {}, parts: [] }],
});
const named = (name: string) => {
  const table = tables.find((one) => one.name === name);
  return table && { columns: table.columns.map((column) => column.name), key: table.key, rows: table.rows };
};

describe("tablesOf", () => {
  test("joins plain lists in one cell and spreads groups over columns", () => {
    expect(named("things")).toEqual({
      columns: ["id", "names", "year", "cellRow", "value"],
      key: ["id"],
      rows: [
        ["a", "x; y", null, "first", true],
        ["b", "x; y", null, null, true],
      ],
    });
  });

  test("says of each column its type and what it means", () => {
    expect(tables[0]?.columns.map(({ type, description }) => ({ type, description }))).toEqual([
      { type: "string", description: "Its id." },
      { type: "string", description: "Its names. Joined by “; ”." },
      { type: "integer", description: "Its year." },
      { type: "string", description: "" },
      { type: "any", description: "" },
    ]);
  });

  test("gives a map a table of its own whose rows name what they belong to", () => {
    expect(named("things-stances")).toEqual({
      columns: ["thing", "language", "stance"],
      key: ["thing", "language"],
      rows: [
        ["a", "go", 1],
        ["a", "rust", -2],
      ],
    });
  });

  test("gives lists within lists tables of their own, counting rows that have no id", () => {
    expect(named("things-parts")).toEqual({
      columns: ["thing", "id"],
      key: ["thing", "id"],
      rows: [
        ["a", "p"],
        ["a", "q"],
      ],
    });
    expect(named("things-parts-lines")).toEqual({
      columns: ["thing", "part", "index", "text"],
      key: ["thing", "part", "index"],
      rows: [
        ["a", "p", 1, "one"],
        ["a", "p", 2, "two"],
      ],
    });
  });
});
