import { z } from "zod";
import { lineSchema, orUnknown, reference, textSchema } from "./basics";

/** A property a language has or lacks, as opposed to how well it does on a criterion. */
export const traitSchema = z.strictObject({
  name: lineSchema,
  /** What it means, in one or two sentences. */
  definition: textSchema,
  order: z.int(),
  /** A yes-or-no trait can be a requirement of the guide. */
  type: z.enum(["yes-no", "text"]),
});
export type Trait = Readonly<z.infer<typeof traitSchema>> & { readonly id: string };

/** A language's value of a trait. Needs a claim or a source. */
export const traitValueSchema = z.strictObject({
  value: orUnknown(z.union([z.boolean(), lineSchema])),
  /** What a yes depends on, read after "yes, only": "with a separate tool". */
  only: lineSchema.optional(),
  /** What needs to be said besides. */
  detail: lineSchema.optional(),
  claims: z.array(reference("claims")).default([]),
  sources: z.array(reference("sources")).default([]),
});
export type TraitValue = Readonly<z.infer<typeof traitValueSchema>>;
