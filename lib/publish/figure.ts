import { z } from "zod";
import { type AuthoredFigure, qualifiers } from "@/lib/schema/figure";
import type { Metric } from "@/lib/schema/metric";
import { idOf } from "./record";

export const figureRecord = z.strictObject({
  subject: z
    .string()
    .describe("What the number is about: an id of languages, frameworks, organizations or tools."),
  metric: idOf("metrics"),
  low: z.number().nullable().describe("The lower bound; equal to high for a single value, null where open."),
  high: z.number().nullable().describe("The upper bound; equal to low for a single value, null where open."),
  unit: z.string().nullable().describe("The unit of low and high."),
  qualifier: z.enum(qualifiers).nullable().describe("The hedge the text gives the number."),
  relativeTo: z.string().nullable().describe("What a ratio or change is relative to: an id like subject."),
  derived: z.boolean().describe("Whether we calculated it; the text does not state it."),
  set: z
    .string()
    .nullable()
    .describe(
      "The run the number belongs to: only figures of one article, set, metric and conditions compare.",
    ),
  conditions: z.string().nullable().describe("What the number holds under, as far as the text says."),
  year: z.int().nullable().describe("The year the number is of, where the text says so."),
  at: z
    .string()
    .nullable()
    .describe("Words of the article beside the number, where the anchor is elsewhere."),
});
export type FigureRecord = z.infer<typeof figureRecord>;

/** A figure with its bounds and its unit said, whichever way it was written. */
export function publishedFigure(
  figure: AuthoredFigure,
  metrics: ReadonlyMap<string, Pick<Metric, "unit">>,
): FigureRecord {
  return {
    subject: figure.subject,
    metric: figure.metric,
    low: figure.value ?? figure.low ?? null,
    high: figure.value ?? figure.high ?? null,
    unit: figure.unit ?? metrics.get(figure.metric)?.unit ?? null,
    qualifier: figure.qualifier ?? null,
    relativeTo: figure.relativeTo ?? null,
    derived: figure.derived ?? false,
    set: figure.set ?? null,
    conditions: figure.conditions ?? null,
    year: figure.year ?? null,
    at: figure.at ?? null,
  };
}
