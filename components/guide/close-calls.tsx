import { isTooClose, type GuideOutcome } from "@/lib/domain/guide";
import { leadersOf } from "@/lib/domain/recommendation";
import { closeCallSentence, layersSentence, needsSentence } from "@/lib/guide-change-words";
import type { GuideLookup } from "./guide-lookup";
import { SentenceList, Subsection } from "./subsection";

type CloseCallsProps = { outcome: GuideOutcome; lookup: GuideLookup };

/** Whether something small changes who leads. */
export function CloseCalls({ outcome, lookup }: CloseCallsProps) {
  const { recommendation, closeCalls, restsOn } = outcome;
  const leaders = leadersOf(recommendation);
  if (leaders.length === 0) return null;
  const { names } = lookup;
  const isClose = isTooClose(outcome);
  return (
    <Subsection id="close" title={isClose ? "Too close to call" : "How firm the lead is"}>
      {isClose ? (
        <p>{leaders.length > 1 ? "The lead is shared." : "Something small gives another lead:"}</p>
      ) : (
        <p>
          No article left out, no half step of what the articles say on one criterion, and no other dataset
          gives another lead.
        </p>
      )}
      {closeCalls.length > 0 && leaders.length === 1 && (
        <div className="mt-2 border-s-2 border-warn ps-3">
          <SentenceList sentences={closeCalls.map((call) => closeCallSentence(call, names))} />
        </div>
      )}
      <p className="mt-2">{layersSentence(outcome.layers, names)}</p>
      {restsOn.length > 0 && <p className="mt-2">{needsSentence(restsOn, names)}</p>}
    </Subsection>
  );
}
