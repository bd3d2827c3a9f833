import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { Choice, Choices } from "@/components/ui/choice-group";
import type { GuideActions } from "./use-guide-choice.client";

type CurrentChoiceProps = {
  languages: readonly MarkedLanguage[];
  current: string | null;
  disabled: boolean;
  onChange: GuideActions["keep"];
};

/** The language in use, so that keeping it can stand beside the ranking. */
export function CurrentChoice({ languages, current, disabled, onChange }: CurrentChoiceProps) {
  return (
    <fieldset disabled={disabled} aria-describedby="current-help" className="mt-7 min-w-0">
      <legend className="text-lg font-semibold">What do you run today?</legend>
      <p id="current-help" className="text-sm text-muted">
        Shows what keeping it comes to, and what a switch would take. It changes no score.
      </p>
      <div className="mt-2">
        <Choices lined>
          {languages.map((language) => (
            <Choice
              key={language.id}
              name="now"
              label={<LanguageName language={language} />}
              checked={current === language.id}
              onChange={() => onChange(language.id)}
            />
          ))}
          <Choice
            name="now"
            label={<span className="text-muted">None of these</span>}
            checked={current === null}
            onChange={() => onChange(null)}
          />
        </Choices>
      </div>
    </fieldset>
  );
}
