import { z } from "zod";
import { lineSchema, reference } from "./basics";

/** The words authors of MDX can use, with their props. Anything else is a content problem. */
export const proseWords = {
  /** A claim, quoted in our words with its source. */
  Claim: z.strictObject({ id: reference("claims") }),
  /** A numbered reference to a source. */
  Cite: z.strictObject({ source: reference("sources") }),
  /** The chart of a benchmark. */
  Chart: z.strictObject({ benchmark: reference("benchmarks") }),
  /** A small comparison; languages joined by commas. */
  Compare: z.strictObject({ languages: lineSchema, topic: reference("topics") }),
  /** An aside. */
  Note: z.strictObject({ title: lineSchema.optional() }),
  /** Examples and details, which a phone shows when asked for by this title; elsewhere they stand in the text. */
  More: z.strictObject({ title: lineSchema }),
} as const;
export type ProseWord = keyof typeof proseWords;
/** The props of each word. */
export type ProseProps = { readonly [Word in ProseWord]: z.infer<(typeof proseWords)[Word]> };
