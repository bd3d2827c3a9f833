import { TextWithCode } from "@/components/site/text-with-code";
import { Link } from "@/components/site/link";
import { WordMark } from "@/components/ui/word-mark";
import { bearingCounts, strongestBearing } from "@/lib/domain/evidence";
import { answerOf, bearingWords } from "@/lib/finding-words";
import type { Evidence } from "@/lib/schema/evidence";
import { bearingMarks } from "./bearing-marks";

type EvidenceIndexProps = {
  evidence: readonly Evidence[];
  /** Characters that an answer may have; beyond them it ends with a sentence. */
  length: number;
};

/** Checks by their question, each with the answer that its finding begins with; its page has all of it. */
export function EvidenceIndex({ evidence, length }: EvidenceIndexProps) {
  return (
    <ul className="grid divide-y divide-line border-y border-line">
      {evidence.map(({ id, question, finding, ...one }) => (
        <li key={id} className="grid gap-x-10 gap-y-1 py-3 md:grid-cols-[2fr_3fr]">
          <div className="min-w-0">
            <h3 className="text-base font-semibold">
              <Link to={`/evidence/${id}/`} className="sentence-link">
                <TextWithCode text={question} />
              </Link>
            </h3>
            <p className="mt-0.5 text-sm text-muted">
              <BearingMark evidence={one} />
            </p>
          </div>
          <p className="max-w-prose">
            <TextWithCode text={answerOf(finding, length)} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** What a check does to claims: what it does at most in the colour and with the shape of the verdict that follows. */
function BearingMark({ evidence }: { evidence: Pick<Evidence, "bears"> }) {
  const strongest = strongestBearing(evidence);
  const words = bearingWords(bearingCounts([evidence]));
  if (strongest === null || words === null) return "It bears on no single claim.";
  return (
    <>
      <WordMark mark={bearingMarks[strongest]}>{words.most}</WordMark>
      {words.rest}
    </>
  );
}
