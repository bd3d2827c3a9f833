import { z } from "zod";
import { idField, publishedKind, sortedById, sortedFields } from "./record";

export const metrics = publishedKind({
  name: "metrics",
  one: "metric",
  holds: "What numbers measure: unit, and which way is better.",
  record: z.strictObject({
    id: idField,
    name: z.string().describe("Its name."),
    definition: z.string().describe("What is counted."),
    unit: z.string().describe("The unit figures are in unless they say otherwise."),
    otherUnits: z
      .record(
        z.string().meta({ title: "unit", description: "A unit that figures may give." }),
        z.number().meta({ title: "factor", description: "Turns it into the metric’s unit." }),
      )
      .describe("Other units figures may give, each with the factor that turns it into the metric’s."),
    better: z.enum(["higher", "lower", "neither"]).describe("Which way is good for the reader."),
    scale: z
      .enum(["quantity", "ratio", "change", "share", "rank"])
      .describe("Whether a number stands for itself or says how one subject stands to another."),
    ratioOf: z.string().nullable().describe("For a ratio: the metric it is a ratio of."),
  }),
  recordsOf: ({ metrics }) =>
    sortedById(metrics).map((metric) => ({
      id: metric.id,
      name: metric.name,
      definition: metric.definition,
      unit: metric.unit,
      otherUnits: sortedFields(metric.otherUnits),
      better: metric.better,
      scale: metric.scale,
      ratioOf: metric.ratioOf ?? null,
    })),
});
