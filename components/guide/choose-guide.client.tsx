"use client";

import { useDeferredValue, useMemo, type ReactNode } from "react";
import { IgnoredNotice } from "@/components/ui/ignored-notice.client";
import { OnDemand } from "@/components/ui/on-demand.client";
import { useHydrated } from "@/components/ui/use-hydrated.client";
import { ViewProvider } from "@/components/ui/view-provider.client";
import { guideOutcome, guideRobustness } from "@/lib/domain/guide/guide";
import { AnswersLead } from "./answers-lead.client";
import { GuideForm } from "@/components/guide/answers/guide-form";
import type { GuideData } from "./guide-data";
import { lookupOf } from "./guide-lookup";
import { GuideResult } from "@/components/guide/result/guide-result";
import { GuideWeights } from "@/components/guide/answers/guide-weights";
import { StandingBar, StandingLine } from "./standing";
import { useChangeSentence } from "@/components/guide/answers/use-change-sentence.client";
import { useGuideChoice } from "@/components/guide/answers/use-guide-choice.client";

type ChooseGuideProps = {
  data: GuideData;
  /** What the preset is about, and what it comes to by itself. */
  about?: string;
  /** What of the result can be taken along beside the export. */
  children?: ReactNode;
};

/** The guide: what the reader answers on the left, what follows on the right. */
export function ChooseGuide(props: ChooseGuideProps) {
  return (
    <OnDemand waitsFor="reader">
      <ViewProvider>
        <Guide {...props} />
      </ViewProvider>
    </OnDemand>
  );
}

function Guide({ data, about = "", children }: ChooseGuideProps) {
  const { choice, query, pinned: pinnedChoice, parameters, isPlain, touched, actions } = useGuideChoice(data);
  const hydrated = useHydrated();
  const outcome = useMemo(() => guideOutcome(data.facts, choice, data.start), [data, choice]);
  const pinned = useMemo(
    () =>
      pinnedChoice && {
        choice: pinnedChoice,
        outcome: guideOutcome(data.facts, pinnedChoice, data.start),
        robustness: guideRobustness(data.facts, pinnedChoice, data.start),
      },
    [data, pinnedChoice],
  );
  // Ten thousand variations: the ranking does not wait for them.
  const settled = useDeferredValue(choice);
  const robustness = useMemo(() => guideRobustness(data.facts, settled, data.start), [data, settled]);
  const lookup = useMemo(() => lookupOf(data), [data]);
  const changed = useChangeSentence(
    settled === choice ? { outcome, robustness } : null,
    lookup.names,
    touched,
  );

  return (
    <div className="guide mt-8">
      <IgnoredNotice parameters={parameters} />
      {hydrated && (
        <AnswersLead
          data={data}
          settled={settled === choice ? { outcome, robustness, isPlain } : null}
          names={lookup.names}
          about={about}
        />
      )}
      <p role="status" className="sr-only">
        {changed}
      </p>
      <StandingLine outcome={outcome} robustness={robustness} lookup={lookup} />
      <div className="mt-8 gap-x-14 lg:grid lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)] wide:grid-cols-[minmax(0,4fr)_minmax(0,3fr)]">
        <GuideForm
          data={data}
          choice={choice}
          outcome={outcome}
          lookup={lookup}
          disabled={!hydrated}
          isPlain={isPlain}
          actions={actions}
        >
          <GuideWeights
            data={data}
            outcome={outcome}
            names={lookup.names}
            disabled={!hydrated}
            onWeigh={actions.weigh}
          />
        </GuideForm>
        <GuideResult
          data={data}
          choice={choice}
          outcome={outcome}
          pinned={pinned}
          robustness={robustness}
          lookup={lookup}
          disabled={!hydrated}
          query={query}
          actions={actions}
        >
          {children}
        </GuideResult>
      </div>
      <StandingBar outcome={outcome} robustness={robustness} lookup={lookup} />
    </div>
  );
}
