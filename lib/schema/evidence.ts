import { z } from "zod";
import { dateSchema, lineSchema, reference, stancesSchema, textSchema } from "./basics";
import { figureSchema } from "./figure";

export const bearings = ["supports", "qualifies", "contradicts", "outdates", "not-found"] as const;
export const bearingSchema = z.enum(bearings);
export type Bearing = z.infer<typeof bearingSchema>;

/** What sources say about claims. */
export const evidenceSchema = z
  .strictObject({
    /** What was checked, as a reader would ask it. */
    question: lineSchema,
    /** The finding, in one or two sentences of our own. */
    finding: textSchema,
    sources: z.array(reference("sources")).default([]),
    /** Where we looked; for claims that no source was found for. */
    searched: textSchema.optional(),
    checked: dateSchema,
    confidence: z.enum(["high", "medium", "low"]),
    /** Each claim it bears on, separately; `because` stands under the claim’s verdict and is about the claim alone. */
    bears: z
      .array(
        z.strictObject({ claim: reference("claims"), as: bearingSchema, because: lineSchema.optional() }),
      )
      .default([]),
    /** Where no single claim says what was checked. */
    topics: z.array(reference("topics")).default([]),
    figures: z.array(figureSchema).default([]),
    /** The stance a source read directly justifies, with its reason. */
    corrects: z
      .strictObject({ topic: reference("topics"), stances: stancesSchema, because: lineSchema })
      .optional(),
  })
  .check(({ value, issues }) => {
    const onlyNotFound = value.bears.length > 0 && value.bears.every((one) => one.as === "not-found");
    if (value.sources.length === 0 && !onlyNotFound) {
      issues.push({
        code: "custom",
        input: value,
        path: ["sources"],
        message: "needs at least one source, unless everything it bears on is not-found",
      });
    }
    if (value.sources.length === 0 && value.searched === undefined) {
      issues.push({
        code: "custom",
        input: value,
        path: ["searched"],
        message: "needs to say where we looked, as no source is named",
      });
    }
    if (value.bears.length === 0 && value.topics.length === 0) {
      issues.push({
        code: "custom",
        input: value,
        path: ["bears"],
        message: "needs a claim it bears on, or a topic where no single claim says what was checked",
      });
    }
  });
export type Evidence = Readonly<z.infer<typeof evidenceSchema>> & { readonly id: string };
