import type { Comparison } from "./comparison.client";

/** /compare/rows.json: the rows of all languages, for sets of them that have no page of their own. */
export type ComparisonFile = Pick<
  Parameters<typeof Comparison>[0],
  "languages" | "criteria" | "traits" | "variants" | "years"
>;
