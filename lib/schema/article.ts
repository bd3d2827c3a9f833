import { z } from "zod";
import { dateSchema, idSchema, lineSchema, orUnknown, reference, urlSchema } from "./basics";

export const articleKinds = ["vendor-blog", "personal", "guide", "readme"] as const;

export const articleSchema = z.strictObject({
  title: lineSchema,
  /** A short name for table heads and chart labels, at most 24 characters; it does not read as a list of names. */
  shortTitle: lineSchema.max(24),
  author: orUnknown(lineSchema),
  publisher: lineSchema,
  /** Who writes it, as far as the article and where it stands show, and how that was seen. */
  aboutAuthor: orUnknown(lineSchema),
  published: orUnknown(dateSchema),
  /** The year the article speaks of, where it names one. */
  speaksOf: dateSchema.optional(),
  url: urlSchema,
  kind: z.enum(articleKinds),
  /** Whose blog it comes from, where the publisher is another. */
  blogOf: lineSchema.optional(),
  /** What the author or publisher sells that the article favours; null where nothing is seen. */
  interest: lineSchema.nullable(),
  /** When we read it. */
  read: dateSchema,
  /** The state of the copy we read, where it matters for finding a claim again. */
  copy: lineSchema.optional(),
  /** The language the article recommends, or null where it names no winner. */
  recommends: reference("languages").nullable(),
  /** Its tables; each cell is a claim that names the table's id. */
  tables: z
    .array(
      z.strictObject({
        id: idSchema,
        caption: lineSchema,
        /** Every column's label, the row labels' own column first. */
        columns: z.array(lineSchema).min(2),
      }),
    )
    .default([]),
});
export type Article = Readonly<z.infer<typeof articleSchema>> & {
  readonly id: string;
  readonly body: string;
};
