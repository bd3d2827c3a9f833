import { isDivided, isTooClose, leadsInFew, type GuideOutcome } from "@/lib/domain/guide/guide";
import { leadersOf } from "@/lib/domain/guide/recommendation";
import type { Robustness } from "@/lib/domain/guide/robustness";
import {
  closeCallSentence,
  fewVariationsSentence,
  firmSentence,
  layersSentence,
  needsSentence,
  robustnessSentence,
} from "@/lib/words/guide-change";
import type { GuideLookup } from "@/components/guide/guide-lookup";
import { SentenceList, Subsection } from "./subsection";

type CloseCallsProps = { outcome: GuideOutcome; robustness: Robustness | null; lookup: GuideLookup };

/** Whether something small changes who leads. */
export function CloseCalls({ outcome, robustness, lookup }: CloseCallsProps) {
  const { recommendation, closeCalls, restsOn } = outcome;
  const leaders = leadersOf(recommendation);
  const [leader] = leaders;
  if (leader === undefined) return null;
  const { names } = lookup;
  const isClose = isTooClose(outcome, robustness);
  const few = leadsInFew(recommendation, robustness) && robustness !== null;
  const variations =
    robustness !== null && isDivided(robustness) ? robustnessSentence(robustness, names) : null;
  const firm = firmSentence(leader, outcome, names);
  const layers = layersSentence(outcome.layers, names, { leaders, notEnough: recommendation.notEnough });
  const sentences = closeCalls.map((call) => closeCallSentence(call, names));
  return (
    <Subsection id="close" title={isClose ? "Too close to call" : "How firm the lead is"}>
      {isClose ? (
        <>
          {few && leaders.length === 1 && <p>{fewVariationsSentence(leader, robustness, names)}</p>}
          {leaders.length > 1 ? (
            <p>The lead is shared.</p>
          ) : (
            sentences.length > 0 && (
              <p className={few ? "mt-2" : ""}>
                Each of these puts another language first, or level with {names.language(leader)}:
              </p>
            )
          )}
        </>
      ) : (
        <>
          {variations !== null && <p>{variations}</p>}
          {firm !== "" && <p className={variations !== null ? "mt-2" : ""}>{firm}</p>}
        </>
      )}
      {sentences.length > 0 && leaders.length === 1 && (
        <div className="mt-2 border-s-2 border-warn ps-3">
          <SentenceList sentences={sentences} />
        </div>
      )}
      {layers !== "" && <p className="mt-2">{layers}</p>}
      {restsOn.length > 0 && <p className="mt-2">{needsSentence(restsOn, names)}</p>}
    </Subsection>
  );
}
