import { z } from "zod";
import type { PublishedContent } from "./content";
import type { PublishedKind } from "./record";

/** What the JSON file of a kind holds: `{ "<name>": [records] }`, or the record itself where there is only one. */
export function documentOf(
  kind: PublishedKind,
  content: PublishedContent,
): Readonly<Record<string, unknown>> {
  const records = kind.recordsOf(content);
  return { [kind.name]: isSingle(kind) ? records[0] : records };
}

/** The JSON Schema (2020-12) of that file. */
export function documentSchema(kind: PublishedKind): z.core.JSONSchema.BaseSchema {
  const records = isSingle(kind) ? kind.record : z.array(kind.record);
  return z.toJSONSchema(
    z.strictObject({ [kind.name]: records }).meta({ title: kind.name, description: kind.holds }),
  );
}

/** The JSON Schema of one record. */
export function recordSchema(kind: PublishedKind): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(kind.record);
}

/** As text that is the same for the same value: two spaces, a line end at the end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function isSingle(kind: PublishedKind): boolean {
  return kind.key.length === 0;
}
