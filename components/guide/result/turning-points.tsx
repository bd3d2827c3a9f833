import type { GuideOutcome } from "@/lib/domain/guide/guide";
import { heaviest } from "@/lib/domain/guide/weights";
import { leadersOf } from "@/lib/domain/guide/recommendation";
import { alternativeSentence, turningSentences, unrankedSentence } from "@/lib/words/guide-change";
import type { GuideLookup } from "@/components/guide/guide-lookup";
import { SentenceList, Subsection } from "./subsection";

type TurningPointsProps = { outcome: GuideOutcome; lookup: GuideLookup };

/** The changes of one weight, or one requirement, that give another leader: those within reach, nearest first. */
export function TurningPoints({ outcome, lookup: { names } }: TurningPointsProps) {
  const { recommendation, turningPoints, unranked, alternatives } = outcome;
  const leaders = leadersOf(recommendation);
  const [leader, ...others] = leaders;
  const waiving = alternatives.filter(({ kind }) => kind === "waive");
  const sentences = turningSentences(turningPoints, heaviest, names);
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
            ? `Whatever any single criterion weighs, from “Off” to “Most”, ${names.language(leader)} has most points.`
            : "All other weights as they are now. No other single weight, from “Off” to “Most”, changes who has most points."}{" "}
          {unrankedSentence(unranked, names)} How firm a lead is then, its own ranking says.
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
