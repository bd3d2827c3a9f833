import { z } from "zod";
import { lineSchema, reference, textSchema } from "./basics";

export const topicGroups = [
  "performance",
  "reliability",
  "people",
  "ecosystem",
  "operations",
  "fit",
  "market",
] as const;
export const topicGroupSchema = z.enum(topicGroups);
export type TopicGroup = z.infer<typeof topicGroupSchema>;

export const topicSchema = z.strictObject({
  name: lineSchema,
  /** What a reader wants to know, as a question. */
  question: lineSchema,
  /** What belongs here and what does not, in one or two sentences. */
  definition: textSchema,
  group: topicGroupSchema,
  order: z.int(),
  /** A compared topic is a criterion: a row of the comparison and a weight of the guide. */
  compared: z.boolean(),
  /** What +2 means for the reader; compared topics need it. */
  high: lineSchema.optional(),
  /** What -2 means for the reader; compared topics need it. */
  low: lineSchema.optional(),
  /** Metrics whose datasets give a measured position. */
  measuredBy: z.array(reference("metrics")).default([]),
});
export type Topic = Readonly<z.infer<typeof topicSchema>> & { readonly id: string };
