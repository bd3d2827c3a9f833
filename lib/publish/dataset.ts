import { z } from "zod";
import { statistics, type Measurement } from "@/lib/schema/dataset";
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
  version: z.string().nullable().describe("The version that was run."),
  test: z.string().describe("Which test of the run; only numbers of one test and load compare."),
  connections: z.int().nullable().describe("How many connections at a time."),
  metric: idOf("metrics"),
  statistic: z.enum(statistics).nullable().describe("Which number of many runs or requests it is."),
  at: dateField.nullable().describe("When, in a dataset that follows something over time."),
  value: z.number().describe("The number."),
  unit: z.string().nullable().describe("Its unit."),
});

const datasetRecord = z.strictObject({
  id: idField,
  title: z.string().describe("Its title."),
  shortTitle: z.string().describe("Its name wherever the site speaks of it."),
  source: idOf("sources"),
  measured: dateField.describe("When it was measured."),
  machine: z.string().nullable().describe("On what machine."),
  by: z.string().describe("By whom."),
  licence: z.string().nullable().describe("The licence of the numbers."),
  method: z.string().describe("What was done, and what of it is entered here."),
  caveats: z.array(z.string()).describe("What to know before comparing."),
  tests: z
    .array(
      z.strictObject({
        id: idField,
        name: z.string().describe("Its name."),
        about: z.string().nullable().describe("What was run."),
        notCounted: z.string().nullable().describe("Why its numbers make no measured position, if so."),
      }),
    )
    .describe("What was run; numbers of different tests are never ranked together."),
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
      shortTitle: dataset.shortTitle,
      source: dataset.source,
      measured: dataset.measured,
      machine: known(dataset.machine),
      by: dataset.by,
      licence: known(dataset.licence),
      method: dataset.method,
      caveats: dataset.caveats,
      tests: Object.entries(dataset.tests)
        .map(([id, { name, about, notCounted }]) => ({
          id,
          name,
          about: about ?? null,
          notCounted: notCounted ?? null,
        }))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      measurements: dataset.measurements.map((measurement) => publishedMeasurement(measurement, metrics)),
      unknown: reasonsUnknown({ machine: dataset.machine, licence: dataset.licence }),
    })),
});

function publishedMeasurement(
  { language, framework, label, version, test, connections, metric, statistic, at, value }: Measurement,
  metrics: PublishedContent["metrics"],
): z.infer<typeof measurementRecord> {
  return {
    language,
    framework: framework ?? null,
    label: label ?? null,
    version: version ?? null,
    test,
    connections: connections ?? null,
    metric,
    statistic: statistic ?? null,
    at: at ?? null,
    value,
    unit: metrics.get(metric)?.unit ?? null,
  };
}
