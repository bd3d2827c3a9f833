import { z } from "zod";
import { lineSchema, orUnknown, reference } from "./basics";

/** How an organisation chose or changed its backend. What articles say is found by their claims. */
export const caseStudySchema = z.strictObject({
  organization: reference("organizations"),
  title: lineSchema,
  /** One sentence on what articles say, with its hedge. */
  summary: lineSchema,
  order: z.int(),
  /** What was replaced, as the articles say. */
  from: orUnknown(lineSchema),
  /** What it was replaced by. */
  to: z.array(reference("languages")).default([]),
  /** Languages the organisation is said to use, where nothing was replaced. */
  uses: z.array(reference("languages")).default([]),
});
export type CaseStudy = Readonly<z.infer<typeof caseStudySchema>> & {
  readonly id: string;
  readonly body: string;
};
