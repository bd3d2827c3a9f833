import { z } from "zod";
import { lineSchema, reference } from "./basics";

const restsOn = z.array(reference("claims")).min(1, "needs at least one claim to rest on");

/** A guide from one language to another; every line rests on claims. The file is called <from>-to-<to>. */
export const migrationSchema = z.strictObject({
  from: reference("languages"),
  to: reference("languages"),
  summary: lineSchema,
  /** In the order to take them. */
  steps: z
    .array(z.strictObject({ step: lineSchema, detail: lineSchema.optional(), claims: restsOn }))
    .default([]),
  differences: z
    .array(z.strictObject({ aspect: lineSchema, from: lineSchema, to: lineSchema, claims: restsOn }))
    .default([]),
  pitfalls: z
    .array(z.strictObject({ pitfall: lineSchema, instead: lineSchema.optional(), claims: restsOn }))
    .default([]),
});
export type Migration = Readonly<z.infer<typeof migrationSchema>> & {
  readonly id: string;
  readonly body: string;
};
