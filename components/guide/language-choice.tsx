import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { ChoiceLabel } from "./choice-label";

type LanguageChoiceProps = {
  languages: readonly MarkedLanguage[];
  /** Those left out. */
  left: readonly string[];
  disabled: boolean;
  onChange: (language: string, out: boolean) => void;
};

export function LanguageChoice({ languages, left, disabled, onChange }: LanguageChoiceProps) {
  return (
    <fieldset disabled={disabled} aria-describedby="languages-help" className="mt-9 min-w-0">
      <legend className="text-lg font-semibold">Which languages?</legend>
      <p id="languages-help" className="text-sm text-muted">
        A criterion is compared where every language has a position. Leaving out one that few articles cover
        brings criteria back.
      </p>
      <div className="mt-2 flex flex-wrap gap-1.5">
        {languages.map((language) => (
          <ChoiceLabel key={language.id}>
            <input
              type="checkbox"
              checked={!left.includes(language.id)}
              className="size-4 scroll-my-20"
              onChange={({ target }) => onChange(language.id, !target.checked)}
            />
            <LanguageName language={language} />
          </ChoiceLabel>
        ))}
      </div>
    </fieldset>
  );
}
