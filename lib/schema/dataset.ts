import { z } from "zod";
import { dateSchema, idSchema, lineSchema, orUnknown, reference, textSchema } from "./basics";

/** Which number of many runs or requests a measurement is. */
export const statistics = ["mean", "median", "p50", "p95", "p99", "best"] as const;
export type Statistic = (typeof statistics)[number];

/** One number of a dataset. Numbers of one test, connections, metric and statistic are comparable. */
export const measurementSchema = z.strictObject({
  language: reference("languages"),
  framework: reference("frameworks").optional(),
  /** What was run, as the dataset names it, where a framework of ours does not say it all. */
  label: lineSchema.optional(),
  version: lineSchema.optional(),
  /** One of the dataset's tests. */
  test: idSchema,
  connections: z.int().positive().optional(),
  metric: reference("metrics"),
  statistic: z.enum(statistics).optional(),
  /** When, in a dataset that follows something over time. */
  at: dateSchema.optional(),
  /** In the metric's own unit, exactly as the dataset has it. */
  value: z.number(),
});
export type Measurement = Readonly<z.infer<typeof measurementSchema>>;

/** One thing that was run or counted; numbers of different tests are never ranked together. */
export const testSchema = z.strictObject({
  name: lineSchema,
  about: lineSchema.optional(),
  /** Why its numbers make no measured position, where they make none. */
  notCounted: lineSchema.optional(),
});
export type DatasetTest = Readonly<z.infer<typeof testSchema>>;

/** Numbers of one independent run of a benchmark. */
export const datasetSchema = z.strictObject({
  /** In full: what, by which setting, of when. */
  title: lineSchema,
  /** Its name wherever the site speaks of it: a proper name with a year or a round. */
  shortTitle: lineSchema,
  source: reference("sources"),
  measured: dateSchema,
  machine: orUnknown(lineSchema),
  by: lineSchema,
  licence: orUnknown(lineSchema),
  /** What was done, and what of it is entered here. */
  method: textSchema,
  /** Where what is entered is a part that others chose: what must be known of that part wherever a number of it stands. */
  extract: lineSchema.optional(),
  /** What a reader must know before comparing, the most important first: two stand wherever its numbers are compared. */
  caveats: z.array(textSchema).default([]),
  /** Frameworks that took part and have no numbers because they did not start. */
  didNotStart: z.array(reference("frameworks")).optional(),
  tests: z.record(idSchema, testSchema),
  measurements: z.array(measurementSchema).min(1, "needs at least one measurement"),
});
export type Dataset = Readonly<z.infer<typeof datasetSchema>> & { readonly id: string };
