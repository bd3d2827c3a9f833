import { useMemo } from "react";
import { isMostOftenUndecided, removalsThatRank } from "@/lib/domain/guide/guide";
import { leadersOf } from "@/lib/domain/guide/recommendation";
import { formatNames } from "@/lib/format";
import { alternativeSentence } from "@/lib/words/guide-change";
import { silenceWords } from "@/lib/words/guide";
import type { GuideResultProps } from "./guide-result";
import { Subsection } from "./subsection";

/** Criteria that matter and on which some language is not judged, with what to leave out to rank with them. */
export function NotCompared({
  data,
  choice,
  outcome,
  robustness,
  lookup: { names },
  disabled,
  actions,
}: GuideResultProps) {
  const { recommendation, remaining, silenced, contradicted, alternatives } = outcome;
  const { notCompared } = recommendation;
  const isUndecided = isMostOftenUndecided(recommendation, robustness);
  const offered = useMemo(
    () => removalsThatRank(data.facts, choice, data.start, { alternatives, isUndecided }),
    [data, choice, alternatives, isUndecided],
  );
  if (notCompared.length === 0) return null;
  return (
    <Subsection id="not-compared" title="Not compared">
      <p className="text-muted">
        These criteria matter here and are left out for all, so that silence neither helps nor hurts.
      </p>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {notCompared.map(({ topic, weight, silent }) => (
          <li key={topic} className="py-1.5">
            <strong className="font-semibold">{names.criterion(topic)}</strong>
            <span className="text-muted"> (weight {weight}):</span>{" "}
            {silenceWords(
              { silent, silenced: silenced.get(topic), contradicted: contradicted.get(topic) },
              remaining.length,
              names,
            )}
            .
          </li>
        ))}
      </ul>
      {alternatives.map(
        (alternative) =>
          alternative.kind === "leave" &&
          offered.includes(alternative.language) && (
            <p key={alternative.language} className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
              <span className="min-w-60 flex-1">
                {alternativeSentence(alternative, leadersOf(recommendation), names)}
              </span>
              <button
                type="button"
                className="control no-print"
                disabled={disabled}
                onClick={() => {
                  actions.leave(alternative.language, true);
                  // The button goes with the criteria it brings back.
                  document.getElementById("ranking-title")?.focus();
                }}
              >
                Leave {names.language(alternative.language)} out
              </button>
            </p>
          ),
      )}
    </Subsection>
  );
}

/** Criteria that are compared and hang on a single article; said where they keep the guide from ranking. */
export function TooThin({ outcome, lookup: { names } }: Pick<GuideResultProps, "outcome" | "lookup">) {
  const { thin } = outcome.recommendation;
  if (thin.length === 0) return null;
  return (
    <Subsection id="thin" title="Compared, but thin">
      <p className="text-muted">
        On these criteria fewer than two languages have two independent observations: one article or one
        dataset decides.
      </p>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {thin.map(({ topic, weight, once }) => (
          <li key={topic} className="py-1.5">
            <strong className="font-semibold">{names.criterion(topic)}</strong>
            <span className="text-muted"> (weight {weight}):</span> one observation of{" "}
            {formatNames(once.map(names.language))}.
          </li>
        ))}
      </ul>
    </Subsection>
  );
}
