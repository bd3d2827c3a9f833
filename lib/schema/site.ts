import { z } from "zod";
import { lineSchema, orUnknown, urlSchema } from "./basics";

export const siteSchema = z.strictObject({
  name: lineSchema,
  tagline: lineSchema,
  description: lineSchema,
  /** Where the content and code lie; also where corrections are proposed. */
  repository: orUnknown(urlSchema),
  /** Where authors and readers report a correction: an address or a mailto. */
  corrections: orUnknown(lineSchema),
  licences: z.strictObject({
    content: z.strictObject({ name: lineSchema, url: urlSchema }),
    code: z.strictObject({ name: lineSchema, url: urlSchema }),
  }),
});
export type Site = Readonly<z.infer<typeof siteSchema>>;
