import type { ReactNode } from "react";
import type { GuideOutcome } from "@/lib/domain/guide/guide";
import type { GuideChoice } from "@/lib/domain/guide/choice";
import { usedAs } from "@/lib/domain/guide/difference";
import { plainCounted } from "@/lib/domain/guide/positions";
import { CountedChoice } from "./counted-choice";
import { CurrentChoice } from "./current-choice";
import type { GuideData } from "@/components/guide/guide-data";
import type { GuideLookup } from "@/components/guide/guide-lookup";
import { LanguageChoice } from "./language-choice";
import { PhoneFold } from "./phone-fold.client";
import { QuestionList } from "./question-list";
import { RequirementList } from "./requirement-list";
import type { GuideActions } from "./use-guide-choice.client";

type GuideFormProps = {
  data: GuideData;
  choice: GuideChoice;
  outcome: GuideOutcome;
  lookup: GuideLookup;
  disabled: boolean;
  isPlain: boolean;
  actions: GuideActions;
  /** What each criterion weighs: after what makes it, before what few set. */
  children: ReactNode;
};

/** Everything the reader can say. */
export function GuideForm({
  data,
  choice,
  outcome,
  lookup,
  disabled,
  isPlain,
  actions,
  children,
}: GuideFormProps) {
  const { guide, languages } = data.facts;
  return (
    <form
      aria-labelledby="answers-title"
      autoComplete="off"
      className="guide-form no-print wide:grid wide:grid-cols-2 wide:grid-rows-[auto_1fr] wide:gap-x-12"
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="wide:contents">
        <div className="wide:row-span-2">
          <h2 id="answers-title" className="scroll-mt-4 text-2xl lg:scroll-mt-16">
            Your answers
          </h2>
          {data.preset !== null && (
            <p className="mt-2 min-h-6 text-sm text-muted">
              {isPlain
                ? `Answered as the preset “${data.preset}”.`
                : `Changed from the preset “${data.preset}”.`}
            </p>
          )}
          <LanguageChoice
            languages={languages}
            left={choice.leave}
            disabled={disabled}
            onChange={actions.leave}
          />
          <QuestionList
            languages={languages}
            questions={guide.questions}
            answers={choice.answers}
            disabled={disabled}
            onAnswer={actions.answer}
          />
          <CurrentChoice
            languages={languages}
            current={choice.current}
            disabled={disabled}
            onChange={actions.keep}
          />
          <PhoneFold
            title="What must it have?"
            note={setWords(outcome.requirements.filter((one) => usedAs(one) !== "off").length)}
          >
            <RequirementList
              requirements={outcome.requirements}
              lookup={lookup}
              disabled={disabled}
              onChange={actions.require}
            />
          </PhoneFold>
        </div>
        {children}
      </div>
      <div className="guide-more">
        <PhoneFold title="What counts?" note={changedWords(countedChanges(choice.counted))}>
          <CountedChoice
            counted={choice.counted}
            outcome={outcome}
            lookup={lookup}
            disabled={disabled}
            onChange={actions.count}
          />
        </PhoneFold>
      </div>
    </form>
  );
}

function setWords(count: number): string {
  return count === 0 ? "none set" : `${count} set`;
}

function changedWords(count: number): string {
  return count === 0 ? "nothing changed" : `${count} changed`;
}

/** How many things count otherwise than by default. */
function countedChanges({
  layer,
  independent,
  named,
  asWritten,
  since,
  skip,
}: GuideChoice["counted"]): number {
  return [
    layer !== plainCounted.layer,
    independent,
    named,
    asWritten,
    since !== null,
    skip.length > 0,
  ].filter(Boolean).length;
}
