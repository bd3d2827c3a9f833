import { z } from "zod";
import { dateSchema, lineSchema, orUnknown, urlSchema } from "./basics";

/** How directly a source was read, best first. */
export const seenAs = ["original", "archived-copy", "repository", "excerpt", "quoted-by-others"] as const;

/** Something published that we cite as evidence. */
export const sourceSchema = z.strictObject({
  title: lineSchema,
  author: lineSchema.optional(),
  publisher: lineSchema,
  published: orUnknown(dateSchema),
  url: urlSchema,
  /** When we read it. */
  read: dateSchema,
  seenAs: z.enum(seenAs),
  /** What a reader must know of how we read it: which parts were out of reach, through whom it was quoted. */
  seenNote: lineSchema.optional(),
  licence: lineSchema.optional(),
});
export type Source = Readonly<z.infer<typeof sourceSchema>> & { readonly id: string };
