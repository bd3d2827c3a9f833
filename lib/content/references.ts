import { z } from "zod";
import type { CollectionName } from "@/lib/schema/basics";
import type { FieldPath } from "./located-yaml";
import { branches, stepInto } from "./parse";

/** A field that names an entry of another collection. */
export type Reference = {
  readonly path: FieldPath;
  readonly id: string;
  /** Exactly one of these has the entry. */
  readonly collections: readonly CollectionName[];
};

const jsonSchemas = new WeakMap<z.ZodType, JsonSchema>();

/** Every reference in a value, found by walking it along the schema that declares which fields are references. */
export function referencesIn(value: unknown, schema: z.ZodType): readonly Reference[] {
  const jsonSchema =
    jsonSchemas.get(schema) ?? z.toJSONSchema(schema, { io: "output", unrepresentable: "any" });
  jsonSchemas.set(schema, jsonSchema);
  return walk(value, [jsonSchema], []);
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

function walk(value: unknown, schemas: readonly JsonSchema[], path: FieldPath): readonly Reference[] {
  if (typeof value === "string") return referenceOf(value, schemas, path);
  if (Array.isArray(value)) {
    return value.flatMap((item, at) =>
      walk(
        item,
        schemas.flatMap((schema) => stepInto(schema, at)),
        [...path, at],
      ),
    );
  }
  if (typeof value !== "object" || value === null) return [];
  const names = schemas
    .flatMap(branches)
    .flatMap((schema) => (schema.propertyNames ? [schema.propertyNames] : []));
  return Object.entries(value).flatMap(([key, inner]) => [
    ...referenceOf(
      key,
      names.filter((name) => typeof name === "object"),
      [...path, key],
    ),
    ...walk(
      inner,
      schemas.flatMap((schema) => stepInto(schema, key)),
      [...path, key],
    ),
  ]);
}

function referenceOf(id: string, schemas: readonly JsonSchema[], path: FieldPath): readonly Reference[] {
  const declared = schemas.flatMap(branches).find((schema) => Array.isArray(schema.references));
  if (declared === undefined) return [];
  const collections: readonly CollectionName[] = declared.references as readonly CollectionName[];
  return [{ path, id, collections }];
}
