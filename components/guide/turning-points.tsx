import type { GuideOutcome } from "@/lib/domain/guide";
import { heaviest } from "@/lib/domain/weights";
import { leadersOf } from "@/lib/domain/recommendation";
import { formatNames } from "@/lib/format";
import { alternativeSentence, beyondWords, turningSentences } from "@/lib/guide-change-words";
import type { GuideLookup } from "./guide-lookup";
import { SentenceList, Subsection } from "./subsection";

type TurningPointsProps = { outcome: GuideOutcome; lookup: GuideLookup };

/** The changes of one weight, or one requirement, that give another leader: those within reach, nearest first. */
export function TurningPoints({ outcome, lookup: { names } }: TurningPointsProps) {
  const { recommendation, turningPoints, alternatives } = outcome;
  const leaders = leadersOf(recommendation);
  const [leader, ...others] = leaders;
  const waiving = alternatives.filter(({ kind }) => kind === "waive");
  const sentences = turningSentences(turningPoints, heaviest, names);
  const beyond = turningPoints.filter(({ above }) => above !== null && above.weight > heaviest);
  // Where too few languages are left, the head of the result says which requirement to relax.
  if (recommendation.notEnough === "no-languages") return null;
  if (leader === undefined && waiving.length === 0) return null;
  return (
    <Subsection id="change" title="What would change the answer">
      <SentenceList
        sentences={[...waiving.map((one) => alternativeSentence(one, leaders, names)), ...sentences]}
      />
      {leader !== undefined && others.length === 0 && (
        <p className="mt-2 text-muted">
          {sentences.length === 0
            ? `No single weight this guide offers takes the lead from ${names.language(leader)}.`
            : "All other weights as they are now. No other single weight this guide offers changes the lead."}
          {beyond.length > 0 &&
            ` Beyond what it offers: ${formatNames(beyond.map((point) => beyondWords(point, names)))}.`}
        </p>
      )}
      {others.length > 0 && (
        <p className="text-muted">
          The lead is shared: more weight on any criterion that sets the leaders apart decides.
        </p>
      )}
    </Subsection>
  );
}
