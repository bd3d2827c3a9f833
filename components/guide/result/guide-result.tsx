import type { ReactNode } from "react";
import type { GuideOutcome } from "@/lib/domain/guide/guide";
import type { GuideChoice } from "@/lib/domain/guide/choice";
import type { Robustness as Shares } from "@/lib/domain/guide/robustness";
import type { GuideData } from "@/components/guide/guide-data";
import type { GuideLookup } from "@/components/guide/guide-lookup";
import { Checklist } from "./checklist";
import { CloseCalls } from "./close-calls";
import { EqualWeights } from "./equal-weights";
import { FrameworkList } from "./framework-list";
import { KeepCurrent } from "./keep-current";
import { Ledger } from "./ledger";
import { Moves } from "./moves";
import { NotCompared, TooThin } from "./not-compared";
import { PinnedAnswers, type Pinned } from "./pinned-answers";
import { Finding, Ranking } from "./ranking";
import { PinAnswers } from "./pin-answers";
import { PrintedAnswers } from "./printed-answers";
import { addressOf, recordedGuide, urlOf } from "./recorded-guide";
import { RelaxRequirement } from "./relax-requirement";
import { Robustness } from "./robustness";
import { RuledOut } from "./ruled-out";
import { TakeBack } from "./take-back";
import { TakeAlong } from "./take-along.client";
import { TurningPoints } from "./turning-points";
import type { GuideActions } from "@/components/guide/answers/use-guide-choice.client";

export type GuideResultProps = {
  data: GuideData;
  choice: GuideChoice;
  outcome: GuideOutcome;
  /** Null where no answers are pinned. */
  pinned: Pinned | null;
  /** Null where there is no ranking. */
  robustness: Shares | null;
  lookup: GuideLookup;
  /** The query string that has these answers; empty for the plain address. */
  query: string;
  disabled: boolean;
  actions: GuideActions;
  /** What else can be taken along. */
  children?: ReactNode;
};

/**
 * What follows from the answers. Before there are any little follows, and the ranking stays in sight beside the longer
 * form; later what belongs to it stands right under it.
 */
export function GuideResult(props: GuideResultProps) {
  const { data, choice, outcome, pinned, robustness, lookup, query, disabled, actions } = props;
  const { notEnough } = outcome.recommendation;
  const isTooThin = notEnough === "too-thin";
  return (
    <section
      id="ranking"
      aria-labelledby="ranking-title"
      className="mt-12 min-w-0 scroll-mt-4 border-t-2 border-ink pt-6 lg:mt-0 lg:flex lg:scroll-mt-16 lg:flex-col lg:border-0 lg:pt-0"
    >
      <div className={notEnough === "no-weights" ? "lg:flex-1" : undefined}>
        <div className={notEnough === "no-weights" ? "stays-in-sight" : undefined}>
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <h2 id="ranking-title" tabIndex={-1} className="text-2xl">
              Ranking
            </h2>
            <TakeBack preset={data.preset} isPlain={query === ""} disabled={disabled} actions={actions} />
          </div>
          <PrintedAnswers
            choice={choice}
            outcome={outcome}
            lookup={lookup}
            address={disabled ? null : addressOf(data.path, query)}
          />
          <Finding outcome={outcome} robustness={robustness} lookup={lookup} />
          <RelaxRequirement {...props} />
          {isTooThin && (
            <>
              <NotCompared {...props} />
              <TooThin outcome={outcome} lookup={lookup} />
            </>
          )}
          <Ranking
            outcome={outcome}
            robustness={robustness}
            lookup={lookup}
            ledgerOf={(ranked) => (
              <Ledger ranked={ranked} lookup={lookup} disabled={disabled} onOverrule={actions.overrule} />
            )}
          />
          <PinAnswers isPinned={pinned !== null} disabled={disabled} onPin={actions.pin} />
        </div>
      </div>
      {pinned !== null && <PinnedAnswers {...props} pinned={pinned} />}
      <KeepCurrent data={data} choice={choice} outcome={outcome} robustness={robustness} lookup={lookup} />
      <RuledOut outcome={outcome} lookup={lookup} />
      {!isTooThin && <NotCompared {...props} />}
      <CloseCalls outcome={outcome} robustness={robustness} lookup={lookup} />
      {robustness !== null && <Robustness outcome={outcome} robustness={robustness} lookup={lookup} />}
      <TurningPoints outcome={outcome} lookup={lookup} />
      <EqualWeights outcome={outcome} robustness={robustness} lookup={lookup} />
      <FrameworkList data={data} outcome={outcome} robustness={robustness} lookup={lookup} />
      <Moves data={data} outcome={outcome} robustness={robustness} current={choice.current} lookup={lookup} />
      <Checklist questions={data.checklist} />
      <TakeAlong
        key={query}
        record={() => recordedGuide({ ...props, address: addressOf(data.path, query), urlOf })}
        disabled={disabled}
      />
      {props.children}
    </section>
  );
}
