import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PublishedContent } from "@/lib/publish/content";
import { filesByKind, publishedFiles, publishedKinds } from "@/lib/publish/files";
import { makePublishedContent } from "@/tests/published-content";

const content = makePublishedContent();
const files = publishedFiles(content);
const ajv = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  allErrors: true,
  formats: { uri: (text: string) => URL.canParse(text) },
});

describe("publishedFiles", () => {
  test("has a JSON file, a CSV and a schema of every kind, and the description of them all", () => {
    const paths = files.map(({ path }) => path);
    for (const { name } of publishedKinds) {
      expect(paths).toEqual(
        expect.arrayContaining([`${name}.json`, `${name}.csv`, `schema/${name}.schema.json`]),
      );
    }
    expect(paths.at(-1)).toBe("datapackage.json");
    expect(new Set(paths).size).toBe(paths.length);
  });

  test("has a CSV of its own for nested rows", () => {
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        "claims-figures.csv",
        "claims-stances.csv",
        "consensus-positions.csv",
        "datasets-measurements.csv",
        "guide-questions-options-weights.csv",
        "metrics-other-units.csv",
      ]),
    );
  });

  test("has the kinds that the contract names", () => {
    expect(publishedKinds.map(({ name }) => name).sort()).toEqual([
      "articles",
      "benchmarks",
      "case-studies",
      "claims",
      "consensus",
      "datasets",
      "evidence",
      "frameworks",
      "guide",
      "languages",
      "metrics",
      "migrations",
      "moved",
      "organizations",
      "roots",
      "sources",
      "tools",
      "topics",
      "traits",
    ]);
  });

  test("gives the same bytes for the same content, in whatever order it was read", () => {
    expect(publishedFiles(makePublishedContent())).toEqual(files);
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (order) => {
        expect(publishedFiles(shuffled(content, order))).toEqual(files);
      }),
      { numRuns: 20 },
    );
  });

  test("counts bytes, not characters", () => {
    const metrics = files.find(({ path }) => path === "metrics.json");
    expect(metrics?.text).toContain("×");
    expect(metrics?.bytes).toBe(new TextEncoder().encode(metrics?.text).length);
  });
});

describe.each(filesByKind(content))("$kind.name", ({ kind, json, schema, tables }) => {
  test("is JSON of two spaces with a line end, under one key", () => {
    const value: unknown = JSON.parse(json.text);
    expect(json.text).toBe(`${JSON.stringify(value, null, 2)}\n`);
    expect(Object.keys(Object(value))).toEqual([kind.name]);
  });

  test("follows its schema", () => {
    const validate = ajv.compile(JSON.parse(schema.text));
    validate(JSON.parse(json.text));
    expect(validate.errors ?? []).toEqual([]);
  });

  test("has at least one record here, so that the tests above see it", () => {
    expect(kind.recordsOf(content).length).toBeGreaterThan(0);
  });

  test("has its fields in the order of its schema, in camel case", () => {
    const fields = Object.keys(kind.record.shape);
    for (const record of kind.recordsOf(content)) expect(Object.keys(record)).toEqual(fields);
    for (const field of fields) expect(field).toMatch(/^[a-z][a-zA-Z]*$/);
  });

  test("says what every column means, and no table has a column twice or a row twice", () => {
    for (const { columns, key, rows } of tables.map(({ table }) => table)) {
      const names = columns.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(columns.filter(({ description }) => description === "")).toEqual([]);
      const keys = rows.map((row) => JSON.stringify(key.map((name) => row[names.indexOf(name)])));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

/** The same content with the entries of every collection in another order. */
function shuffled(value: PublishedContent, order: Iterator<number>): PublishedContent {
  const entries = Object.entries(value).map(([name, collection]) => [
    name,
    collection instanceof Map ? new Map(inOrder([...collection], order)) : collection,
  ]);
  return { ...value, ...Object.fromEntries(entries) };
}

function inOrder<Item>(items: readonly Item[], order: Iterator<number>): Item[] {
  return items
    .map((item) => ({ item, place: Number(order.next().value) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
