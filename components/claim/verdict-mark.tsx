import { WordMark, type MarkShape } from "@/components/ui/word-mark";
import type { Verdict } from "@/lib/domain/verdict";
import { verdictOfMany } from "@/lib/words/terms";

/** The colour and the shape of each verdict. */
export const verdictMarks = {
  supported: { tone: "text-good", path: "M2.5 8.5 6.5 12.5 13.5 4" },
  "needs-context": { tone: "text-warn", path: "M7 1.5v8M9 1.5v8M7 11.5v3M9 11.5v3" },
  contradicted: { tone: "text-bad", path: "M3.5 3.5l9 9M12.5 3.5l-9 9" },
  outdated: { tone: "text-warn", path: "M8 3.5V8l3.5 2M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13" },
  contested: { tone: "text-warn", path: "M2 6h9L8.5 3.5M14 10H5l2.5 2.5" },
  "not-found": { tone: "text-muted", path: "M4.8 5.6a3.2 3.2 0 1 1 4.7 2.8C8.4 9 8 9.6 8 10.4M8 12.4v2" },
  unchecked: { tone: "text-muted", path: "M3 8h10" },
} as const satisfies Record<Verdict, MarkShape>;

type VerdictMarkProps = {
  verdict: Verdict;
  /** The claim whose evidence the mark leads to, where it does. */
  claim?: string;
  /** How many claims have it, where their number stands before it. */
  count?: number;
};

/** A verdict as a word with a shape; where a claim was checked it leads to the evidence. */
export function VerdictMark({ verdict, claim, count = 1 }: VerdictMarkProps) {
  const checked = claim !== undefined && verdict !== "unchecked";
  return (
    <WordMark mark={verdictMarks[verdict]} nowrap {...(checked && { to: `/claims/${claim}/#evidence` })}>
      {verdictOfMany(count, verdict)}
    </WordMark>
  );
}

/** What evidence says of a claim, after its sentence: nothing where nobody checked it. */
export function VerdictAfter({
  verdict = "unchecked",
  claim,
  apart = false,
}: {
  verdict?: Verdict | undefined;
  claim: string;
  /** Whether it stands off from the sentence; the cells of a comparison have no room to spare. */
  apart?: boolean;
}) {
  if (verdict === "unchecked") return null;
  return (
    <>
      {" "}
      <span className={apart ? "ms-1 text-sm" : "text-sm"}>
        <VerdictMark verdict={verdict} claim={claim} />
      </span>
    </>
  );
}
