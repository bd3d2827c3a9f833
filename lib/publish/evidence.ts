import { z } from "zod";
import { bearings } from "@/lib/schema/evidence";
import { figureRecord, publishedFigure } from "./figure";
import {
  dateField,
  idField,
  idOf,
  idsOf,
  publishedKind,
  sortedById,
  sortedFields,
  stancesField,
} from "./record";

const evidenceRecord = z.strictObject({
  id: idField,
  question: z.string().describe("What was checked, as a reader would ask it."),
  finding: z.string().describe("What the sources say, in our own words."),
  sources: idsOf("sources"),
  searched: z.string().nullable().describe("Where we looked, where no source was found."),
  checked: dateField.describe("When we checked."),
  confidence: z.enum(["high", "medium", "low"]).describe("How sure we are of the finding."),
  bears: z
    .array(
      z.strictObject({
        claim: idOf("claims"),
        as: z.enum(bearings).describe("How it bears on the claim."),
        because: z.string().nullable().describe("Why it bears on the claim like this."),
      }),
    )
    .describe("Each claim it bears on."),
  topics: idsOf("topics").describe("Ids of topics, where no single claim says what was checked."),
  figures: z.array(figureRecord).describe("The numbers in the finding."),
  corrects: z
    .strictObject({
      topic: idOf("topics"),
      stances: stancesField,
      because: z.string().describe("The reason."),
    })
    .nullable()
    .describe("Stances that a source read directly justifies."),
});

export const evidence = publishedKind({
  name: "evidence",
  one: "evidence",
  holds: "What sources say about claims, and which claims we found no source for.",
  record: evidenceRecord,
  recordsOf: ({ evidence, metrics }) =>
    sortedById(evidence).map((one) => ({
      id: one.id,
      question: one.question,
      finding: one.finding,
      sources: one.sources,
      searched: one.searched ?? null,
      checked: one.checked,
      confidence: one.confidence,
      bears: one.bears.map(({ claim, as, because }) => ({ claim, as, because: because ?? null })),
      topics: one.topics,
      figures: one.figures.map((figure) => publishedFigure(figure, metrics)),
      corrects: one.corrects
        ? {
            topic: one.corrects.topic,
            stances: sortedFields(one.corrects.stances),
            because: one.corrects.because,
          }
        : null,
    })),
});
