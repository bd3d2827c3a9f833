import { z } from "zod";
import { idSchema, lineSchema, reference } from "./basics";
import { claimKindSchema } from "./claim";
import { statistics } from "./dataset";

export const measuredDrawings = ["bars", "percentiles", "tests", "series", "ratios"] as const;

/** What of a dataset a chart draws. */
export const measuredPartSchema = z.strictObject({
  /**
   * bars: one panel per test and load, a bar for each entry.
   * percentiles: one panel per test and load, a row for each entry with its percentiles on one axis.
   * tests: one panel, a row for each language with its share of the best in every test.
   * series: one panel, a line for each language over time.
   * ratios: rows of a ratio chart, with the ratio of every pair of frameworks.
   */
  draw: z.enum(measuredDrawings),
  dataset: reference("datasets"),
  metric: reference("metrics"),
  /** Only these tests, in this order; all when empty. */
  tests: z.array(idSchema).default([]),
  /** Only these statistics; all when empty. */
  statistics: z.array(z.enum(statistics)).default([]),
});
export type MeasuredPart = Readonly<z.infer<typeof measuredPartSchema>>;

/** A chart page. What is drawn follows from the figures of claims and from datasets; nothing is typed here twice. */
export const benchmarkSchema = z.strictObject({
  title: lineSchema,
  /** The question the chart answers. */
  question: lineSchema,
  order: z.int(),
  /** The metrics whose figures are drawn. */
  metrics: z.array(reference("metrics")).min(1, "needs at least one metric"),
  /**
   * quantities: one panel per comparable group, never merged on one axis.
   * ratios: one panel per pair of languages, every article's ratio on one axis, stated or derived.
   * statements: every figure is a row of its own, on one axis per metric.
   */
  chart: z.enum(["quantities", "ratios", "statements"]),
  /** Whether figures of claims are drawn. */
  reported: z.boolean().default(true),
  /** What is drawn of datasets: in ratio panels beside the claims, else in panels of their own. */
  measured: z.array(measuredPartSchema).default([]),
  /** Only figures of claims of these kinds; all kinds when empty. */
  kinds: z.array(claimKindSchema).default([]),
  /** The pairs of a ratio chart, as subject and what it is relative to. */
  pairs: z.array(z.strictObject({ of: reference("languages"), to: reference("languages") })).default([]),
  /** Axis before the reader chooses. */
  scale: z.enum(["linear", "log"]).default("linear"),
  /**
   * What its few rows on a card and in the list of charts set against each other. languages: the best of each;
   * framework: the two entries of one framework that are farthest apart.
   */
  contrast: z.enum(["languages", "framework"]).default("languages"),
  /** What the chart does not show, each a sentence. */
  doesNotShow: z.array(lineSchema).min(1, "say what the chart does not show"),
});
export type Benchmark = Readonly<z.infer<typeof benchmarkSchema>> & {
  readonly id: string;
  readonly body: string;
};
