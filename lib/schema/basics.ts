import { z } from "zod";

/** The kinds of content that can be referred to, by the folder they lie in. */
export const collectionNames = [
  "articles",
  "benchmarks",
  "case-studies",
  "claims",
  "datasets",
  "evidence",
  "frameworks",
  "languages",
  "metrics",
  "migrations",
  "organizations",
  "pages",
  "roots",
  "sources",
  "tools",
  "topics",
  "traits",
] as const;
export type CollectionName = (typeof collectionNames)[number];

/** Lower-case letters, digits and single hyphens: what a file may be called and an address may hold. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens, such as go-throughput");

/** `<article>/<claim>`: a claim named from outside its article. */
export const claimIdSchema = z
  .string()
  .regex(
    /^[a-z0-9-]+\/[a-z0-9-]+$/,
    "must be <article>/<claim>, such as rust-vs-go-backend/go-simple-syntax",
  );

/** Where a page of this site lies, without the base path. */
export const addressSchema = z
  .string()
  .regex(/^\/(?:[a-z0-9-]+\/)*$/, "must be an address of this site, such as /languages/go/");

/**
 * The id of an entry of another collection. The catalog checks that the entry exists;
 * with several collections, that exactly one of them has it.
 */
export function reference(...collections: readonly [CollectionName, ...CollectionName[]]) {
  const schema = collections.includes("claims") ? claimIdSchema : idSchema;
  return schema.meta({ references: collections });
}

/** What a figure can be about, or be relative to. */
export const subjectReference = () => reference("languages", "frameworks", "organizations", "tools");

/** One line of plain text. */
export const lineSchema = z
  .string()
  .trim()
  .min(1, "must not be empty")
  .refine((text) => !text.includes("\n"), "must be one line");

/** One or more sentences of plain text. */
export const textSchema = z.string().trim().min(1, "must not be empty");

/** A day, a month or a year: 2026-01-06, 2026-01, 2026. As precise as the source, never more. */
export const dateSchema = z.preprocess(
  // YAML reads a bare year as a number.
  (value) => (typeof value === "number" ? String(value) : value),
  z
    .string()
    .regex(
      /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
      "must be a date such as 2026-01-06, 2026-01 or 2026",
    ),
);

export const urlSchema = z.url({
  protocol: /^https?$/,
  error: "must be an address that starts with https:// or http://",
});

/** Something we looked for and could not learn, with the reason. Never leave a field out for this. */
export const unknownSchema = z.strictObject({ unknown: lineSchema });
export type Unknown = z.infer<typeof unknownSchema>;

export function orUnknown<Schema extends z.ZodType>(schema: Schema) {
  return z.union([schema, unknownSchema]);
}

/** How a claim reads for a language on its topic, by the published coding rule. */
export const stanceSchema = z.union(
  [z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)],
  "must be a whole number from -2 to 2",
);
export type Stance = z.infer<typeof stanceSchema>;

export const stancesSchema = z.record(reference("languages"), stanceSchema);
