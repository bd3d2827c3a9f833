import { TextWithCode } from "@/components/site/text-with-code";
import { Link } from "@/components/site/link";
import { Continued } from "@/components/ui/continued";
import { WordMark } from "@/components/ui/word-mark";
import { bearingCounts } from "@/lib/domain/evidence";
import { answerOf, bearingWords } from "@/lib/words/finding";
import { formatCounted } from "@/lib/format";
import type { Evidence } from "@/lib/schema/evidence";
import { bearingMarks } from "./bearing-marks";

type EvidenceIndexProps = {
  evidence: readonly Evidence[];
  /** Characters that an answer may have; beyond them it ends with a sentence. */
  length: number;
  /** So many stand on a phone before the others are folded; all of them where none is given. */
  first?: number;
  /** Whether what a check does to most claims leads, not what weighs most. */
  byCount?: boolean;
};

/** Checks by their question, each with the answer that its finding begins with; its page has all of it. */
export function EvidenceIndex({
  evidence,
  length,
  first = evidence.length,
  byCount = false,
}: EvidenceIndexProps) {
  return (
    <Continued
      className="grid divide-y divide-line"
      first={first}
      rest={(count) => formatCounted(count, "more question")}
    >
      {evidence.map(({ id, question, finding, ...one }) => (
        <li key={id} className="grid gap-x-10 gap-y-1 py-3 md:grid-cols-[2fr_3fr]">
          <div className="min-w-0">
            <h3 className="text-base font-semibold">
              <Link to={`/evidence/${id}/`} className="sentence-link">
                <TextWithCode text={question} />
              </Link>
            </h3>
            <p className="mt-0.5 text-sm text-muted">
              <BearingMark evidence={one} byCount={byCount} />
            </p>
          </div>
          <p className="max-w-prose">
            <TextWithCode text={answerOf(finding, length)} />
          </p>
        </li>
      ))}
    </Continued>
  );
}

/** What a check does to claims: what leads in the colour and with the shape of the verdict that follows. */
function BearingMark({ evidence, byCount }: { evidence: Pick<Evidence, "bears">; byCount: boolean }) {
  const words = bearingWords(bearingCounts([evidence]), byCount ? "count" : "weight");
  if (words === null) return "It bears on no single claim.";
  return (
    <>
      <WordMark mark={bearingMarks[words.first]}>{words.most}</WordMark>
      {words.rest}
    </>
  );
}
