import { z } from "zod";
import { topicGroups } from "@/lib/schema/topic";
import { idField, idsOf, orderField, publishedKind, sortedById, urlField } from "./record";

export const topics = publishedKind({
  name: "topics",
  one: "topic",
  holds: "What claims are about; a compared topic is a criterion of the comparison and of the guide.",
  record: z.strictObject({
    id: idField,
    name: z.string().describe("Its name."),
    question: z.string().describe("What a reader wants to know."),
    definition: z.string().describe("What belongs to it and what does not."),
    group: z.enum(topicGroups).describe("What it is shown with."),
    order: orderField,
    compared: z.boolean().describe("Whether it is a row of the comparison and a weight of the guide."),
    high: z.string().nullable().describe("What a stance of 2 means for the reader."),
    low: z.string().nullable().describe("What a stance of -2 means for the reader."),
    measuredBy: idsOf("metrics").describe("Metrics whose datasets give a measured position."),
    url: urlField,
  }),
  recordsOf: ({ topics }) =>
    sortedById(topics).map((topic) => ({
      id: topic.id,
      name: topic.name,
      question: topic.question,
      definition: topic.definition,
      group: topic.group,
      order: topic.order,
      compared: topic.compared,
      high: topic.high ?? null,
      low: topic.low ?? null,
      measuredBy: topic.measuredBy,
      url: `/topics/${topic.id}/`,
    })),
});
