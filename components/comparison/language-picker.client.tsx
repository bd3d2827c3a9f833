"use client";

import { useState } from "react";
import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { Check, Checks } from "@/components/ui/choice-group";
import { OnDemand } from "@/components/ui/on-demand.client";
import { useHydrated } from "@/components/ui/use-hydrated.client";
import { comparisonPath } from "@/lib/domain/comparison/subset";
import { formatNames } from "@/lib/format";
import { href } from "@/lib/site";

type LanguagePickerProps = {
  /** In canonical order. */
  languages: readonly MarkedLanguage[];
  /** The ids of the sets of more than three languages that have a page. */
  larger: readonly string[];
};

/** Goes to the comparison of the languages ticked, in whatever order they were ticked. */
export function LanguagePicker(props: LanguagePickerProps) {
  return (
    <OnDemand waitsFor="use">
      <Picker {...props} />
    </OnDemand>
  );
}

function Picker({ languages, larger }: LanguagePickerProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [said, setSaid] = useState("");
  const hydrated = useHydrated();
  const picked = languages.filter(({ id }) => chosen.includes(id));

  function compare() {
    if (picked.length < 2) {
      setSaid("Choose at least two languages.");
      return;
    }
    const path = comparisonPath(
      picked.map(({ id }) => id),
      larger,
    );
    location.assign(href(path));
  }

  return (
    <form
      className="no-print mt-8 noscript:hidden"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        compare();
      }}
    >
      <fieldset disabled={!hydrated}>
        <legend className="font-medium">Which languages?</legend>
        <div className="mt-3">
          <Checks>
            {languages.map((language) => (
              <Check
                key={language.id}
                checked={chosen.includes(language.id)}
                onChange={({ target }) => {
                  setSaid("");
                  setChosen(
                    target.checked ? [...chosen, language.id] : chosen.filter((id) => id !== language.id),
                  );
                }}
              >
                <LanguageName language={language} />
              </Check>
            ))}
          </Checks>
        </div>
        <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          <button type="submit" className="control control-strong">
            Compare {picked.length < 2 ? "" : formatNames(picked.map(({ name }) => name))}
          </button>
          <p role="status">{said}</p>
        </div>
      </fieldset>
    </form>
  );
}
