import { z } from "zod";
import { idSchema, lineSchema, reference, stancesSchema } from "./basics";
import { figureSchema } from "./figure";

/** What sort of statement a claim is. Pitfalls, advice, how-tos and predictions carry no stance. */
export const claimKinds = [
  "reported-number",
  "survey",
  "rating",
  "pro",
  "con",
  "use-case",
  "pitfall",
  "practice",
  "case-study",
  "advice",
  "prediction",
  "how-to",
  "conclusion",
  "statement",
] as const;
export const claimKindSchema = z.enum(claimKinds);
export type ClaimKind = z.infer<typeof claimKindSchema>;

/** What the article rests the claim on, best first. */
export const claimBases = [
  "own-measurement",
  "named-source",
  "company-case",
  "experience",
  "unnamed-benchmark",
  "none",
] as const;
export const claimBasisSchema = z.enum(claimBases);
export type ClaimBasis = z.infer<typeof claimBasisSchema>;

/** Where the claim is a cell of one of the article's tables. */
export const cellSchema = z.strictObject({
  /** The id of a table in article.mdx. */
  table: idSchema,
  /** The label of the row, as the table has it. */
  row: lineSchema,
  /** The label of the column, as the table has it. */
  column: lineSchema,
  /** The text of the cell, as the table has it. */
  text: lineSchema,
});

export const authoredClaimSchema = z.strictObject({
  /** Becomes the permalink /claims/<article>/<id>/; never change it once published. */
  id: idSchema,
  /** The heading the claim stands under, as the article has it; the article's title for its opening. */
  section: lineSchema,
  /** Three to eight words that stand in the article as they are. */
  anchor: lineSchema,
  /** The words of the anchor that are meant, where it had to run into the text around them. */
  target: lineSchema.optional(),
  /** The claim in our own words, one or two sentences, every hedge kept. */
  says: lineSchema,
  topic: reference("topics"),
  languages: z.array(reference("languages")).default([]),
  frameworks: z.array(reference("frameworks")).default([]),
  organizations: z.array(reference("organizations")).default([]),
  tools: z.array(reference("tools")).default([]),
  kind: claimKindSchema,
  basis: claimBasisSchema,
  /** Where the claim really comes from, when several claims share it. */
  root: reference("roots").optional(),
  figures: z.array(figureSchema).default([]),
  /** How the claim reads for each language it judges, -2 to 2. A number alone has no stance. */
  stances: stancesSchema.default({}),
  /** The order the article gives languages on this topic, best first. */
  prefers: z.array(reference("languages")).min(2).optional(),
  cell: cellSchema.optional(),
});
export type AuthoredClaim = z.infer<typeof authoredClaimSchema>;

export const claimsFileSchema = z.strictObject({
  claims: z.array(authoredClaimSchema).min(1, "needs at least one claim"),
});

/** A claim as the catalog holds it: `id` is `<article>/<claim>`, unique across articles. */
export type Claim = Readonly<AuthoredClaim> & { readonly article: string };
