import { z } from "zod";
import { dateSchema, idSchema, lineSchema, orUnknown, reference, textSchema } from "./basics";

/** One number of a dataset. Numbers of one test and one number of connections are comparable. */
export const measurementSchema = z.strictObject({
  language: reference("languages"),
  framework: reference("frameworks").optional(),
  /** What was run, as the dataset names it, where it is no framework of ours. */
  label: lineSchema.optional(),
  test: idSchema,
  connections: z.int().positive().optional(),
  metric: reference("metrics"),
  value: z.number(),
});
export type Measurement = Readonly<z.infer<typeof measurementSchema>>;

/** Numbers of one independent run of a benchmark. */
export const datasetSchema = z.strictObject({
  title: lineSchema,
  source: reference("sources"),
  measured: dateSchema,
  machine: orUnknown(lineSchema),
  by: lineSchema,
  licence: orUnknown(lineSchema),
  /** What a reader must know before comparing. */
  caveats: z.array(textSchema).default([]),
  measurements: z.array(measurementSchema).min(1, "needs at least one measurement"),
});
export type Dataset = Readonly<z.infer<typeof datasetSchema>> & { readonly id: string };
