import { isMostOftenUndecided, isTooClose, type GuideOutcome } from "@/lib/domain/guide/guide";
import { sameLeaders } from "@/lib/domain/guide/close-calls";
import { leadersOf } from "@/lib/domain/guide/recommendation";
import type { Robustness } from "@/lib/domain/guide/robustness";
import { equalCoverageSentence, leadSentence } from "@/lib/words/guide";
import type { GuideLookup } from "@/components/guide/guide-lookup";
import { Subsection } from "./subsection";

type EqualWeightsProps = { outcome: GuideOutcome; robustness: Robustness | null; lookup: GuideLookup };

/** What the same articles say of the same languages when nothing matters more than anything else. */
export function EqualWeights({ outcome, robustness, lookup }: EqualWeightsProps) {
  const { recommendation, equal, weights } = outcome;
  if (recommendation.notEnough !== null) return null;
  const same = sameLeaders(leadersOf(recommendation), leadersOf(equal));
  const isClear = !isTooClose(outcome, robustness) && !isMostOftenUndecided(recommendation, robustness);
  return (
    <Subsection id="equal" title="With equal weights">
      <p>
        {leadSentence(equal, lookup.names)}{" "}
        {isClear &&
          (same ? "Your weights do not change who leads." : "Your weights are what changes the lead.")}
      </p>
      <p className="mt-1 text-muted">{equalCoverageSentence(equal, weights.length, lookup.names)}</p>
    </Subsection>
  );
}
