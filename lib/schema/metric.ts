import { z } from "zod";
import { lineSchema, textSchema } from "./basics";

export const metricSchema = z.strictObject({
  name: lineSchema,
  /** What is counted, in one or two sentences. */
  definition: textSchema,
  /** The unit figures are in unless they say otherwise: requests/s, ms, MB, ×, %, weeks. */
  unit: lineSchema,
  /** Other units figures may give, each with the factor that turns it into `unit`. */
  otherUnits: z.record(lineSchema, z.number().positive()).default({}),
  /** Which way is good for the reader. */
  better: z.enum(["higher", "lower", "neither"]),
  /** A ratio or a change says how one subject stands to another; a quantity stands for itself. */
  scale: z.enum(["quantity", "ratio", "change", "share", "rank"]),
  /** For a ratio: the metric the ratio is of, where it is one of ours. */
  ratioOf: lineSchema.optional(),
});
export type Metric = Readonly<z.infer<typeof metricSchema>> & { readonly id: string };
