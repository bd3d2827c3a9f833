import type { Doubt } from "@/lib/domain/chart/doubts";

/** The signs of verdicts (components/claim/verdict-mark.tsx) as small as a mark, around its middle, drawn as lines. */
export const doubtSigns = {
  contradicted: "M-2.8-2.8 2.8 2.8M2.8-2.8-2.8 2.8",
  outdated: "M0-4.2V0L3 1.8",
  contested: "M-4-1.5H4L1.6-3.7M4 1.5H-4L-1.6 3.7",
  "not-found": "M-1.9-2.2a1.9 1.9 0 1 1 2.8 1.7C.2-.1 0 .3 0 .9M0 2.8V4.2",
} as const satisfies Record<Doubt, string>;

/** How wide the lines of a sign are. */
export const doubtStroke = 1.7;

/** How large a dot is that has room for a sign. */
export const doubtRadius = 6.75;
