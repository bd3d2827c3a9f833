import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { ChoiceLabel } from "./choice-label";
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
      <div className="mt-2 flex flex-wrap gap-1.5">
        {languages.map((language) => (
          <ChoiceLabel key={language.id}>
            <input
              type="radio"
              name="now"
              checked={current === language.id}
              className="size-4 scroll-my-20"
              onChange={() => onChange(language.id)}
            />
            <LanguageName language={language} />
          </ChoiceLabel>
        ))}
        <ChoiceLabel>
          <input
            type="radio"
            name="now"
            checked={current === null}
            className="size-4 scroll-my-20"
            onChange={() => onChange(null)}
          />
          <span className="text-muted">None of these</span>
        </ChoiceLabel>
      </div>
    </fieldset>
  );
}
