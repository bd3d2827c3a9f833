import { verdictMarks } from "@/components/claim/verdict-mark";
import type { MarkShape } from "@/components/ui/word-mark";
import type { Bearing } from "@/lib/schema/evidence";

/** What a check does to a claim has the colour and the shape of the verdict that follows. */
export const bearingMarks = {
  contradicts: verdictMarks.contradicted,
  outdates: verdictMarks.outdated,
  qualifies: verdictMarks["needs-context"],
  supports: verdictMarks.supported,
  "not-found": verdictMarks["not-found"],
} as const satisfies Record<Bearing, MarkShape>;
