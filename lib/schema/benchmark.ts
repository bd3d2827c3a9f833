import { z } from "zod";
import { lineSchema, reference } from "./basics";
import { claimKindSchema } from "./claim";

/** A chart page. What is drawn follows from the claims' figures; nothing is typed here twice. */
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
  /** Only figures of claims of these kinds; all kinds when empty. */
  kinds: z.array(claimKindSchema).default([]),
  /** The pairs of a ratio chart, as subject and what it is relative to. */
  pairs: z.array(z.strictObject({ of: reference("languages"), to: reference("languages") })).default([]),
  /** Axis before the reader chooses. */
  scale: z.enum(["linear", "log"]).default("linear"),
  /** What the chart does not show, each a sentence. */
  doesNotShow: z.array(lineSchema).min(1, "say what the chart does not show"),
});
export type Benchmark = Readonly<z.infer<typeof benchmarkSchema>> & {
  readonly id: string;
  readonly body: string;
};
