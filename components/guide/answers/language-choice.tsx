import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { Check, Checks } from "@/components/ui/choice-group";

type LanguageChoiceProps = {
  languages: readonly MarkedLanguage[];
  /** Those left out. */
  left: readonly string[];
  disabled: boolean;
  onChange: (language: string, out: boolean) => void;
};

/** What is to be ranked: asked before anything else. */
export function LanguageChoice({ languages, left, disabled, onChange }: LanguageChoiceProps) {
  return (
    <fieldset disabled={disabled} aria-describedby="languages-help" className="mt-7 min-w-0">
      <legend className="text-lg font-semibold">Which languages?</legend>
      <p id="languages-help" className="text-sm text-muted">
        Untick languages you rule out. A criterion is compared only where articles judge or datasets measure
        every language left. Without one that few articles judge, more criteria can be compared, but on fewer
        observations.
      </p>
      <div className="mt-2">
        <Checks>
          {languages.map((language) => (
            <Check
              key={language.id}
              checked={!left.includes(language.id)}
              onChange={({ target }) => onChange(language.id, !target.checked)}
            >
              <LanguageName language={language} />
            </Check>
          ))}
        </Checks>
      </div>
    </fieldset>
  );
}
