import { z } from "zod";
import { measuredDrawings } from "@/lib/schema/benchmark";
import { claimKinds } from "@/lib/schema/claim";
import { statistics } from "@/lib/schema/dataset";
import { markdownOf } from "./prose";
import { bodyField, idField, idOf, idsOf, orderField, publishedKind, sortedById, urlField } from "./record";

const pairRecord = z.strictObject({ of: idOf("languages"), to: idOf("languages") });

const measuredRecord = z.strictObject({
  draw: z.enum(measuredDrawings).describe("How its numbers are drawn."),
  dataset: idOf("datasets"),
  metric: idOf("metrics"),
  tests: z.array(z.string()).describe("Only these tests; all when empty."),
  statistics: z.array(z.enum(statistics)).describe("Only these statistics; all when empty."),
});

export const benchmarks = publishedKind({
  name: "benchmarks",
  one: "benchmark",
  holds: "The chart pages: which figures each draws, and what it does not show.",
  record: z.strictObject({
    id: idField,
    title: z.string().describe("Its title."),
    question: z.string().describe("The question the chart answers."),
    order: orderField,
    metrics: idsOf("metrics").describe("Metrics whose figures are drawn."),
    chart: z
      .enum(["quantities", "ratios", "statements"])
      .describe("How figures are brought together: by run, by pair of languages, or each alone."),
    reported: z.boolean().describe("Whether figures of claims are drawn."),
    measured: z.array(measuredRecord).describe("What is drawn of datasets."),
    kinds: z.array(z.enum(claimKinds)).describe("Only figures of claims of these kinds; all when empty."),
    pairs: z.array(pairRecord).describe("The pairs of a ratio chart."),
    scale: z.enum(["linear", "log"]).describe("The axis before the reader chooses."),
    doesNotShow: z.array(z.string()).describe("What the chart does not show."),
    body: bodyField,
    url: urlField,
  }),
  recordsOf: (content) =>
    sortedById(content.benchmarks).map((benchmark) => ({
      id: benchmark.id,
      title: benchmark.title,
      question: benchmark.question,
      order: benchmark.order,
      metrics: benchmark.metrics,
      chart: benchmark.chart,
      reported: benchmark.reported,
      measured: benchmark.measured.map(({ draw, dataset, metric, tests, statistics }) => ({
        draw,
        dataset,
        metric,
        tests,
        statistics,
      })),
      kinds: benchmark.kinds,
      pairs: benchmark.pairs.map(({ of, to }) => ({ of, to })),
      scale: benchmark.scale,
      doesNotShow: benchmark.doesNotShow,
      body: markdownOf(benchmark.body, content),
      url: `/benchmarks/${benchmark.id}/`,
    })),
});
