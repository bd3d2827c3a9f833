import type { z } from "zod";
import { capitalised } from "@/lib/words/capitalised";

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What joins the items of a list in one cell. */
export const listSeparator = "; ";

export type Cell = string | number | boolean | null;
export type Column = {
  readonly name: string;
  /** `any` for a column of several types. */
  readonly type: "string" | "integer" | "number" | "boolean" | "any";
  readonly description: string;
};
export type Table = {
  /** Such as claims-figures. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** The names of the columns that together tell rows apart. */
  readonly key: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

/** Records of one shape, to be written as flat rows. */
export type Nested = {
  readonly name: string;
  /** What one record is called: the column that names it in the tables of its lists. */
  readonly one: string;
  /** The JSON Schema of one record. */
  readonly schema: JsonSchema;
  /** The fields that together tell records apart. */
  readonly key: readonly string[];
  readonly records: readonly unknown[];
};

/**
 * The records as flat tables, columns in the order of the schema. A list of plain values is one cell, a group of
 * fields several columns (`cell.table` becomes `cellTable`), and a list of groups or a map a table of its own,
 * called `<table>-<field>`, whose rows name the record they belong to and, where they have no id, their place.
 */
export function tablesOf({ name, one, schema, key, records }: Nested): Table[] {
  return tablesBelow({
    name,
    one,
    schema,
    key,
    inherited: [],
    rows: records.map((record) => ({ inherited: [], record })),
  });
}

type Level = Omit<Nested, "records"> & {
  /** The columns that name what the rows belong to. */
  readonly inherited: readonly Column[];
  readonly rows: readonly { readonly inherited: readonly Cell[]; readonly record: unknown }[];
};
type Field = { readonly path: readonly string[]; readonly schema: JsonSchema };

function tablesBelow(level: Level): Table[] {
  const fields = fieldsOf(level.schema);
  const columns = fields.filter((field) => itemsOf(field.schema) === null);
  const table = {
    name: level.name,
    columns: [...level.inherited, ...columns.map(columnOf)],
    key: [...level.inherited.map(({ name }) => name), ...level.key],
    rows: level.rows.map(({ inherited, record }) => [
      ...inherited,
      ...columns.map(({ path }) => cellOf(valueAt(record, path))),
    ]),
  };
  return [table, ...fields.flatMap((field) => tablesOfField(field, level))];
}

function tablesOfField(field: Field, level: Level): Table[] {
  const items = itemsOf(field.schema);
  if (items === null) return [];
  const keyFields = fieldsOf(level.schema).filter(({ path }) => level.key.includes(path.join(".")));
  const property = field.path.at(-1) ?? "";
  return tablesBelow({
    name: `${level.name}-${field.path.map(kebab).join("-")}`,
    one: property.replace(/s$/, ""),
    schema: items.schema,
    key: items.key,
    inherited: [
      ...level.inherited,
      ...keyFields.map(columnOf).map((column) => (column.name === "id" ? nameColumn(level.one) : column)),
    ],
    rows: level.rows.flatMap(({ inherited, record }) => {
      const names = [...inherited, ...keyFields.map(({ path }) => cellOf(valueAt(record, path)))];
      return items.of(valueAt(record, field.path)).map((item) => ({ inherited: names, record: item }));
    }),
  });
}

/** The plain values, lists and maps of a group of fields, groups within it taken apart. */
function fieldsOf(schema: JsonSchema, path: readonly string[] = []): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const own = withoutNull(property);
    return own.properties ? fieldsOf(own, [...path, name]) : [{ path: [...path, name], schema: own }];
  });
}

type Items = {
  readonly schema: JsonSchema;
  readonly key: readonly string[];
  readonly of: (value: unknown) => readonly unknown[];
};

/** How the rows within a list of groups or a map look; null for what fits into a cell. */
function itemsOf(schema: JsonSchema): Items | null {
  if (isSchema(schema.items) && schema.items.properties) return groupsIn(schema.items);
  if (isSchema(schema.additionalProperties)) return entriesIn(schema, schema.additionalProperties);
  return null;
}

function groupsIn(schema: JsonSchema): Items {
  if (schema.properties?.id !== undefined) return { schema, key: ["id"], of: listIn };
  const index: JsonSchema = { type: "integer", description: "The place in the list, from 1." };
  return {
    schema: { ...schema, properties: { index, ...schema.properties } },
    key: ["index"],
    of: (value) => listIn(value).map((item, at) => ({ index: at + 1, ...Object(item) })),
  };
}

function entriesIn(schema: JsonSchema, values: JsonSchema): Items {
  const names = isSchema(schema.propertyNames) ? schema.propertyNames : {};
  const key = names.title ?? "key";
  const value = values.title ?? "value";
  return {
    schema: { properties: { [key]: names, [value]: values } },
    key: [key],
    of: (map) => Object.entries(Object(map)).map(([name, inner]) => ({ [key]: name, [value]: inner })),
  };
}

function columnOf({ path, schema }: Field): Column {
  const name = path.map((part, at) => (at === 0 ? part : capitalised(part))).join("");
  const joined = schema.type === "array" ? ` Joined by “${listSeparator}”.` : "";
  return { name, type: columnType(schema), description: `${schema.description ?? ""}${joined}`.trim() };
}

function columnType({ type }: JsonSchema): Column["type"] {
  switch (type) {
    case "integer":
    case "number":
    case "boolean":
      return type;
    case "string":
    case "array":
      return "string";
    default:
      return "any";
  }
}

function nameColumn(one: string): Column {
  return { name: one, type: "string", description: "What the row belongs to, by its id." };
}

/** What a value is when it is not null: of several schemas the only other one, or else any. */
function withoutNull(schema: JsonSchema | boolean): JsonSchema {
  if (!isSchema(schema)) return {};
  const { description, anyOf, type } = schema;
  const types = [type].flat().filter((one) => one !== "null");
  if (anyOf === undefined) return { ...schema, type: types.length === 1 ? types[0] : undefined };
  const [only, ...others] = anyOf.filter(isSchema).filter((one) => one.type !== "null");
  return only === undefined || others.length > 0
    ? { description }
    : { ...only, description: description ?? only.description };
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => Object(inner)[name], value);
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function cellOf(value: unknown): Cell {
  if (Array.isArray(value)) return value.join(listSeparator);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return null;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
