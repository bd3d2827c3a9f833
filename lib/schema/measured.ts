import { z } from "zod";
import { lineSchema, stanceSchema } from "./basics";

/** From the best language's ratio down: a language that reaches `ratio` of the best has the position. */
const thresholdsSchema = z
  .array(z.strictObject({ ratio: z.number().gt(0).lte(1), position: stanceSchema }))
  .min(1, "needs at least one threshold")
  .check(({ value, issues }) => {
    value.slice(1).forEach((threshold, at) => {
      const above = value[at];
      if (above === undefined) return;
      if (threshold.ratio >= above.ratio || threshold.position >= above.position) {
        issues.push({
          code: "custom",
          input: value,
          path: [at + 1],
          message: "must have a lower ratio and a lower position than the one before",
        });
      }
    });
  });

/** The rule that turns measured ratios into positions. */
export const measuredSchema = z.strictObject({
  thresholds: thresholdsSchema,
  /** Other thresholds, to show what hangs on the choice. */
  alternatives: z.array(z.strictObject({ name: lineSchema, thresholds: thresholdsSchema })).default([]),
});
export type MeasuredRule = Readonly<z.infer<typeof measuredSchema>>;
export type Thresholds = MeasuredRule["thresholds"];
