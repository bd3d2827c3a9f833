import { z } from "zod";
import type { MeasuredPosition } from "@/lib/domain/measured/measured";
import { labels } from "@/lib/domain/position";
import { compare, idOf, idsOf, publishedKind } from "./record";

const position = z.number().min(-2).max(2);

const consensusRecord = z.strictObject({
  topic: idOf("topics"),
  language: idOf("languages"),
  median: position.nullable().describe("The median of the positions, from -2 to 2; null where silent."),
  min: position.nullable().describe("The lowest position."),
  max: position.nullable().describe("The highest position."),
  n: z.int().describe("Independent observations: claims of one root count once across articles."),
  label: z.enum(labels).describe("How far the articles agree; silent means unknown, never zero."),
  measured: z
    .strictObject({
      position: position.describe("The measured position, from -2 to 2."),
      min: position.describe(
        "The lowest of the datasets and, where one gives a median and a tail, of these.",
      ),
      max: position.describe(
        "The highest of the datasets and, where one gives a median and a tail, of these.",
      ),
      datasets: idsOf("datasets"),
    })
    .nullable()
    .describe("What independent datasets say, on the same scale; null where none measures it."),
  positions: z
    .array(
      z.strictObject({
        article: idOf("articles"),
        position: position.describe("The median of the stances of the article's claims."),
        claims: idsOf("claims"),
      }),
    )
    .describe("Every article's position."),
});

export const consensus = publishedKind({
  name: "consensus",
  one: "consensus",
  holds: "What the articles together say of each language on each topic, in the default view: not the truth.",
  record: consensusRecord,
  key: ["topic", "language"],
  recordsOf: (content) =>
    [...content.consensus.values()]
      .map(({ topic, language, median, min, max, n, label, positions }) => ({
        topic,
        language,
        median,
        min,
        max,
        n,
        label,
        measured: publishedMeasured(content.measuredPositions.get(`${topic}/${language}`)),
        positions: positions
          .map(({ article, position, claims }) => ({ article, position, claims: claims.toSorted(compare) }))
          .sort((a, b) => compare(a.article, b.article)),
      }))
      .sort((a, b) => compare(a.topic, b.topic) || compare(a.language, b.language)),
});

function publishedMeasured(measured: MeasuredPosition | undefined) {
  if (measured === undefined) return null;
  const { position, min, max, datasets } = measured;
  return { position, min, max, datasets: [...datasets] };
}
