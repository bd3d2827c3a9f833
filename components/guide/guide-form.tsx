import { CopyLink } from "@/components/ui/copy-link.client";
import { Link } from "@/components/site/link";
import type { GuideOutcome } from "@/lib/domain/guide";
import type { GuideChoice } from "@/lib/domain/guide-choice";
import { CountedChoice } from "./counted-choice";
import { CurrentChoice } from "./current-choice";
import type { GuideData } from "./guide-data";
import type { GuideLookup } from "./guide-lookup";
import { LanguageChoice } from "./language-choice";
import { PinAnswers } from "./pin-answers";
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
  isPinned: boolean;
  actions: GuideActions;
};

/** Everything the reader can say. */
export function GuideForm({
  data,
  choice,
  outcome,
  lookup,
  disabled,
  isPlain,
  isPinned,
  actions,
}: GuideFormProps) {
  const { guide, languages } = data.facts;
  return (
    <form aria-labelledby="answers-title" onSubmit={(event) => event.preventDefault()}>
      <h2 id="answers-title" className="scroll-mt-4 text-2xl lg:scroll-mt-16">
        Your answers
      </h2>
      <div className="no-print mt-3 flex flex-wrap items-center gap-2">
        <button type="button" className="control" disabled={disabled} onClick={actions.reset}>
          {data.preset === null ? "Start over" : "Back to the preset"}
        </button>
        {data.preset !== null && (
          <Link to="/choose/" className="control">
            Start from nothing
          </Link>
        )}
        <CopyLink disabled={disabled} />
      </div>
      {data.preset !== null && (
        <p className="mt-2 min-h-6 text-sm text-muted">
          {isPlain ? `Answered as the preset “${data.preset}”.` : `Changed from the preset “${data.preset}”.`}
        </p>
      )}
      <PinAnswers isPinned={isPinned} disabled={disabled} onPin={actions.pin} />
      <QuestionList
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
      <RequirementList
        requirements={outcome.requirements}
        lookup={lookup}
        disabled={disabled}
        onChange={actions.require}
      />
      <LanguageChoice
        languages={languages}
        left={choice.leave}
        disabled={disabled}
        onChange={actions.leave}
      />
      <CountedChoice
        counted={choice.counted}
        outcome={outcome}
        lookup={lookup}
        disabled={disabled}
        onChange={actions.count}
      />
    </form>
  );
}
