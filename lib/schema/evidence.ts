import { z } from "zod";
import { dateSchema, lineSchema, reference, stancesSchema, textSchema } from "./basics";
import { figureSchema } from "./figure";

export const bearings = ["supports", "qualifies", "contradicts", "outdates", "not-found"] as const;
export const bearingSchema = z.enum(bearings);
export type Bearing = z.infer<typeof bearingSchema>;

/** What sources say about claims. */
export const evidenceSchema = z.strictObject({
  /** The finding, in one or two sentences of our own. */
  finding: textSchema,
  sources: z.array(reference("sources")).min(1, "needs at least one source"),
  checked: dateSchema,
  confidence: z.enum(["high", "medium", "low"]),
  /** Each claim it bears on, separately. */
  bears: z
    .array(z.strictObject({ claim: reference("claims"), as: bearingSchema, because: lineSchema.optional() }))
    .default([]),
  /** Where no single claim says what was checked. */
  topics: z.array(reference("topics")).default([]),
  figures: z.array(figureSchema).default([]),
  /** The stance a source read directly justifies, with its reason. */
  corrects: z
    .strictObject({ topic: reference("topics"), stances: stancesSchema, because: lineSchema })
    .optional(),
});
export type Evidence = Readonly<z.infer<typeof evidenceSchema>> & { readonly id: string };
