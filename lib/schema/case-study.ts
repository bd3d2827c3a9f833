import { z } from "zod";
import { idSchema, lineSchema, orUnknown, reference, textSchema } from "./basics";

/** How what articles say of an organisation stands to what it says itself. */
export const outcomes = ["same", "differs", "not-found", "only-own"] as const;
export type Outcome = (typeof outcomes)[number];

/** One point on which articles or the organisation say something. */
const differenceSchema = z
  .strictObject({
    /** Becomes part of an address; never changed once published. */
    id: idSchema,
    /** What it is about, as a heading. */
    about: lineSchema,
    /** What articles say on it; empty where none does. */
    claims: z.array(reference("claims")).default([]),
    /** What the organisation says on it, in one or two sentences of ours; unknown where that was not found. */
    own: orUnknown(textSchema),
    /** Where the organisation says it, or where we looked. */
    sources: z.array(reference("sources")).default([]),
    /** The checks it rests on. */
    evidence: z.array(reference("evidence")).default([]),
    /**
     * `same`: both tell it alike. `differs`: they do not fit, or fit only in part. `not-found`: articles say it, and it
     * was not found in what the organisation says. `only-own`: the organisation says it, and no article.
     */
    outcome: z.enum(outcomes),
  })
  .check(({ value, issues }) => {
    const problem = (field: string, message: string) =>
      issues.push({ code: "custom", input: value, path: [field], message });
    const unknown = typeof value.own === "object";
    if (unknown !== (value.outcome === "not-found")) {
      problem("own", "is unknown where the outcome is not-found, and nowhere else");
    }
    if ((value.claims.length === 0) !== (value.outcome === "only-own")) {
      problem("claims", "are left out where the outcome is only-own, and nowhere else");
    }
    if (!unknown && value.sources.length === 0) problem("sources", "needs a source in which it says so");
  });
export type Difference = Readonly<z.infer<typeof differenceSchema>>;

/** How an organisation chose or changed its backend: what articles say of it beside what it says itself. */
export const caseStudySchema = z.strictObject({
  organization: reference("organizations"),
  title: lineSchema,
  /** One sentence on what articles say, with its hedge. */
  summary: lineSchema,
  order: z.int(),
  /** What was replaced, as the organisation says; as the articles say where it does not. */
  from: orUnknown(lineSchema),
  /** The languages that were replaced, of those in `from` that are compared. */
  left: z.array(reference("languages")).default([]),
  /** What it was replaced by. */
  to: z.array(reference("languages")).default([]),
  /** Languages the organisation is said to use, where nothing was replaced. */
  uses: z.array(reference("languages")).default([]),
  /** The organisation's own post, which the articles are held against. */
  account: orUnknown(reference("sources")),
  /** The two tellings point by point, in the order a reader would ask. */
  differences: z.array(differenceSchema).default([]),
});
export type CaseStudy = Readonly<z.infer<typeof caseStudySchema>> & {
  readonly id: string;
  readonly body: string;
};
