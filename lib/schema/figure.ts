import { z } from "zod";
import { idSchema, lineSchema, reference, subjectReference } from "./basics";

export const qualifiers = [
  "about",
  "at-least",
  "more-than",
  "at-most",
  "up-to",
  "often",
  "typical",
  "order-of",
] as const;

/** A number in a claim or a source. Give `value`, or `low` and/or `high` for a range or an open bound. */
export const figureSchema = z
  .strictObject({
    /** What the number is about: a language, framework, organization or tool. */
    subject: subjectReference(),
    metric: reference("metrics"),
    value: z.number().optional(),
    low: z.number().optional(),
    high: z.number().optional(),
    /** Only where it differs from the metric's unit; must be one of the metric's other units. */
    unit: lineSchema.optional(),
    /** The hedge the text gives the number. "at-least" and "more-than" take `low` alone, "at-most" and "up-to" `high` alone; "order-of" is for a text that gives only the size ("seconds", "thousands") and takes it as `low`. */
    qualifier: z.enum(qualifiers).optional(),
    /** What a ratio or change is relative to: "5x Node.js" is relative to nodejs. */
    relativeTo: subjectReference().optional(),
    /** Names the run the number belongs to. Only figures of one article, set, metric and conditions are ranked together. */
    set: idSchema.optional(),
    /** What the number holds under, as far as the text says: "at high concurrency", "release build". */
    conditions: lineSchema.optional(),
    /** The year the number is of, where the text says so. */
    year: z.int().min(1990).max(2100).optional(),
    /** A second anchor (3 to 8 words of the article) where the number does not stand in the claim's own. */
    at: lineSchema.optional(),
    /** We calculated it; the text does not state it. */
    derived: z.boolean().optional(),
  })
  .check(({ value: figure, issues }) => {
    const exact = figure.value !== undefined;
    const bounded = figure.low !== undefined || figure.high !== undefined;
    if (exact === bounded) {
      issues.push({
        code: "custom",
        input: figure,
        path: [],
        message: "needs either value, or low and/or high",
      });
    }
    if (figure.low !== undefined && figure.high !== undefined && figure.low > figure.high) {
      issues.push({ code: "custom", input: figure, path: ["low"], message: "must not be above high" });
    }
    const lower =
      figure.qualifier === "at-least" || figure.qualifier === "more-than" || figure.qualifier === "order-of";
    const upper = figure.qualifier === "at-most" || figure.qualifier === "up-to";
    if (lower && (figure.low === undefined || figure.high !== undefined)) {
      issues.push({
        code: "custom",
        input: figure,
        path: ["qualifier"],
        message: `${figure.qualifier} takes low alone`,
      });
    }
    if (upper && (figure.high === undefined || figure.low !== undefined)) {
      issues.push({
        code: "custom",
        input: figure,
        path: ["qualifier"],
        message: `${figure.qualifier} takes high alone`,
      });
    }
  });
export type AuthoredFigure = z.infer<typeof figureSchema>;
