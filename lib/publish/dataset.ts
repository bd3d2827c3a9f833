import { z } from "zod";
import type { Measurement } from "@/lib/schema/dataset";
import type { PublishedContent } from "./content";
import {
  dateField,
  idField,
  idOf,
  known,
  publishedKind,
  reasonsUnknown,
  sortedById,
  unknownField,
} from "./record";

const measurementRecord = z.strictObject({
  language: idOf("languages"),
  framework: idOf("frameworks").nullable(),
  label: z.string().nullable().describe("What was run, as the dataset names it."),
  test: z.string().describe("Which test of the run; only numbers of one test and load compare."),
  connections: z.int().nullable().describe("How many connections at a time."),
  metric: idOf("metrics"),
  value: z.number().describe("The number."),
  unit: z.string().nullable().describe("Its unit."),
});

const datasetRecord = z.strictObject({
  id: idField,
  title: z.string().describe("Its title."),
  source: idOf("sources"),
  measured: dateField.describe("When it was measured."),
  machine: z.string().nullable().describe("On what machine."),
  by: z.string().describe("By whom."),
  licence: z.string().nullable().describe("The licence of the numbers."),
  caveats: z.array(z.string()).describe("What to know before comparing."),
  measurements: z.array(measurementRecord).describe("The numbers."),
  unknown: unknownField,
});

export const datasets = publishedKind({
  name: "datasets",
  one: "dataset",
  holds: "Numbers of independent benchmark runs, each under the licence it names.",
  record: datasetRecord,
  recordsOf: ({ datasets, metrics }) =>
    sortedById(datasets).map((dataset) => ({
      id: dataset.id,
      title: dataset.title,
      source: dataset.source,
      measured: dataset.measured,
      machine: known(dataset.machine),
      by: dataset.by,
      licence: known(dataset.licence),
      caveats: dataset.caveats,
      measurements: dataset.measurements.map((measurement) => publishedMeasurement(measurement, metrics)),
      unknown: reasonsUnknown({ machine: dataset.machine, licence: dataset.licence }),
    })),
});

function publishedMeasurement(
  { language, framework, label, test, connections, metric, value }: Measurement,
  metrics: PublishedContent["metrics"],
): z.infer<typeof measurementRecord> {
  return {
    language,
    framework: framework ?? null,
    label: label ?? null,
    test,
    connections: connections ?? null,
    metric,
    value,
    unit: metrics.get(metric)?.unit ?? null,
  };
}
