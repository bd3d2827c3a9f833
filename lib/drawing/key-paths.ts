import type { MarkKey } from "@/lib/domain/chart/keys";

/** What stands in a key for marks that are lines, in a box of 16 by 16. */
export const keyPaths = {
  uprights: "M0 8H16M4 2V14M11 2V14",
  bound: "M0 8H15M10 3 15 8 10 13",
} as const satisfies Record<Extract<MarkKey["mark"], string>, string>;
