import { z } from "zod";
import type { Unknown } from "@/lib/schema/basics";
import type { PublishedContent } from "./content";

/** One kind of published record: what its JSON file, its CSV tables and its schema are made from. */
export type PublishedKind = {
  /** The name of the file and the key of the records in it, such as case-studies. */
  readonly name: string;
  /** What one record is called, in camel case: the column of nested rows that names it. */
  readonly one: string;
  /** What the file holds, in one sentence. */
  readonly holds: string;
  readonly record: z.ZodObject;
  /** The fields that together tell records apart; none where there is only one record, which the file then holds itself instead of a list. */
  readonly key: readonly string[];
  readonly recordsOf: (content: PublishedContent) => readonly Readonly<Record<string, unknown>>[];
};

/** A kind whose records are checked against its schema by the compiler, told apart by `id` unless said otherwise. */
export function publishedKind<Schema extends z.ZodObject>(
  kind: Omit<PublishedKind, "record" | "key" | "recordsOf"> & {
    readonly record: Schema;
    readonly key?: readonly string[];
    readonly recordsOf: (content: PublishedContent) => readonly z.infer<Schema>[];
  },
): PublishedKind {
  return { key: ["id"], ...kind };
}

export const idField = z.string().describe("Stable: once published it is never changed or given to another.");
export const urlField = z.string().describe("The page on this site, from its root, without the base path.");
export const bodyField = z.string().describe("The text of the page, as Markdown.");
export const orderField = z.int().describe("The place in lists and tables, lowest first.");
export const dateField = z
  .string()
  .describe("A day, a month or a year (2026-01-06, 2026-01, 2026): as precise as what we read, never more.");

/** Ids of another file. */
export function idsOf(file: string) {
  return z.array(z.string()).describe(`Ids of ${file}.`);
}

/** The id of an entry of another file. */
export function idOf(file: string) {
  return z.string().describe(`An id of ${file}.`);
}

/** For every language (an id) that is judged, how a claim or source reads for it. */
export const stancesField = z
  .record(
    z.string().meta({ title: "language", description: "An id of languages." }),
    z.int().min(-2).max(2).meta({ title: "stance", description: "From -2 (worst) to 2 (best)." }),
  )
  .describe("How it reads for each language it judges, from -2 to 2, coded by the rule of the method page.");

/** Why fields of the record are null, where content says so. */
export const unknownField = z
  .record(
    z.string().meta({ title: "field", description: "The field that is null." }),
    z.string().meta({ title: "reason", description: "Why it is not known." }),
  )
  .describe("For fields that are null because we could not learn them: the reason.");

/** The value, or null where content says that it is not known. */
export function known<Value extends string | boolean>(value: Value | Unknown): Value | null {
  return typeof value === "object" ? null : value;
}

/** The reasons of the fields whose value content says is not known. */
export function reasonsUnknown(
  fields: Readonly<Record<string, string | boolean | Unknown>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) =>
      typeof value === "object" ? [[field, value.unknown]] : [],
    ),
  );
}

/** The entries by id, in the order of their bytes: the same wherever and whenever it is built. */
export function sortedById<Entry extends { readonly id: string }>(
  entries: ReadonlyMap<string, Entry>,
): Entry[] {
  return [...entries.values()].sort((a, b) => compare(a.id, b.id));
}

/** The same fields, sorted by name. */
export function sortedFields<Value>(fields: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => compare(a, b)));
}

/** By code unit: a locale would sort differently on other machines. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
