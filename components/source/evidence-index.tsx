import { FlaggedText } from "@/components/site/flagged-text";
import { Link } from "@/components/site/link";
import { verdictMarks } from "@/components/claim/verdict-mark";
import { WordMark, type MarkShape } from "@/components/ui/word-mark";
import { bearingCounts, strongestBearing } from "@/lib/domain/evidence";
import { bearingSentence, leadingSentences } from "@/lib/finding-words";
import type { Bearing, Evidence } from "@/lib/schema/evidence";

/** Checks by their question, each with the answer that its finding begins with; its page has all of it. */
export function EvidenceIndex({ evidence }: { evidence: readonly Evidence[] }) {
  return (
    <ul className="grid divide-y divide-line border-y border-line">
      {evidence.map(({ id, question, finding, ...one }) => (
        <li key={id} className="grid gap-x-10 gap-y-1 py-3 md:grid-cols-[2fr_3fr]">
          <div className="min-w-0">
            <h3 className="text-base font-semibold">
              <Link to={`/evidence/${id}/`} className="quiet-link">
                {question}
              </Link>
            </h3>
            <p className="mt-0.5 text-sm text-muted">
              <BearingMark evidence={one} />
            </p>
          </div>
          <p className="max-w-prose">
            <FlaggedText text={answerOf(finding)} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** In characters: what an answer takes at most if a sentence ends there, and the least that says more than "No." */
const mostAnswer = 230;
const leastAnswer = 40;

/** The sentences a finding begins with, marked as not all of it where there are more. */
function answerOf(finding: string): string {
  const answer = leadingSentences(finding, mostAnswer, leastAnswer);
  return answer.length < finding.trim().length ? `${answer} …` : answer;
}

/**
 * What a check does to claims. What it does at most has the shape and the colour of the verdict that follows from it;
 * what else it does is as plain as any text.
 */
function BearingMark({ evidence }: { evidence: Pick<Evidence, "bears"> }) {
  const strongest = strongestBearing(evidence);
  const words = bearingSentence(bearingCounts([evidence]));
  if (strongest === null || words === null) return "It bears on no single claim.";
  const [most = words, others = ""] = words.split(/(?=,| and )(.*)/s);
  return (
    <>
      <WordMark mark={bearingMarks[strongest]}>{most}</WordMark>
      {others}
    </>
  );
}

const bearingMarks = {
  contradicts: verdictMarks.contradicted,
  outdates: verdictMarks.outdated,
  qualifies: verdictMarks["needs-context"],
  supports: verdictMarks.supported,
  "not-found": verdictMarks["not-found"],
} as const satisfies Record<Bearing, MarkShape>;
