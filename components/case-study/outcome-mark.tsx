import { verdictMarks } from "@/components/claim/verdict-mark";
import { WordMark, type MarkShape } from "@/components/ui/word-mark";
import { countedOutcome, outcomeWords } from "@/lib/words/case-study";
import { outcomeOrder, type OutcomeCounts } from "@/lib/domain/case-study";
import type { Outcome } from "@/lib/schema/case-study";

const marks = {
  same: { tone: "text-good", path: "M2.5 5.5h11M2.5 10.5h11" },
  differs: { tone: "text-warn", path: "M2.5 5.5h11M2.5 10.5h11M11 2 5 14" },
  "not-found": verdictMarks["not-found"],
  "only-own": { tone: "text-muted", path: "M2 8h2M6.5 8h7.5M11 5l3 3-3 3" },
} as const satisfies Record<Outcome, MarkShape>;

/** How the two tellings stand on a point, as a word with a shape; with a count, on how many points. */
export function OutcomeMark({ outcome, count }: { outcome: Outcome; count?: number }) {
  return (
    <WordMark mark={marks[outcome]} nowrap>
      {count === undefined ? outcomeWords[outcome] : countedOutcome(outcome, count)}
    </WordMark>
  );
}

/** On how many points the two tellings are the same, differ, or one of them is silent. */
export function OutcomeTally({ counts }: { counts: OutcomeCounts }) {
  return (
    <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-sm">
      {outcomeOrder.flatMap((outcome) =>
        counts[outcome] === 0
          ? []
          : [
              <li key={outcome}>
                <OutcomeMark outcome={outcome} count={counts[outcome]} />
              </li>,
            ],
      )}
    </ul>
  );
}
