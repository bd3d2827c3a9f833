import type { ReactNode } from "react";
import { LanguageMark } from "@/components/claim/language-mark";
import { Link } from "@/components/site/link";
import type { SharedPlace } from "@/lib/domain/guide/contenders";
import type { RankedLanguage } from "@/lib/domain/guide/recommendation";
import { formatScore } from "@/lib/format";
import { aheadSentence, behindSentence, placeWords, whySentence } from "@/lib/words/guide";
import type { GuideLookup } from "@/components/guide/guide-lookup";
import { ScoreBar } from "./score-bar";

type RankedItemProps = {
  ranked: RankedLanguage;
  /** The one above it in a ranking. */
  above: RankedLanguage | undefined;
  /** The one below it in a ranking. */
  below: RankedLanguage | undefined;
  /** Null where there are no places. */
  place: SharedPlace | null;
  /** Whether there is enough for a score. */
  isScored: boolean;
  lookup: GuideLookup;
  /** What made the score. */
  children?: ReactNode;
};

export function RankedItem({ ranked, above, below, place, isScored, lookup, children }: RankedItemProps) {
  const { language: id, score, ledger } = ranked;
  const language = lookup.languages.get(id);
  const name = lookup.names.language(id);
  return (
    <li className="grid break-inside-avoid grid-cols-[2rem_minmax(0,1fr)] gap-x-2 py-4">
      <span
        className={`leading-8 font-semibold whitespace-nowrap text-muted tabular-nums ${place !== null && place.last > place.first ? "text-lg" : "text-2xl"}`}
      >
        {place === null ? "–" : placeWords(place)}
      </span>
      <div className="min-w-0">
        <div className="grid grid-cols-[minmax(7rem,1fr)_auto] items-center gap-x-4 sm:grid-cols-[9rem_4rem_minmax(0,1fr)]">
          <h3 className="flex items-center gap-2 text-xl leading-8">
            {language !== undefined && <LanguageMark language={language} size={14} />}
            <Link to={`/languages/${id}/`} className="quiet-link">
              {name}
              <span className="sr-only"> language</span>
            </Link>
          </h3>
          {isScored && score !== null && (
            <>
              <strong className="text-xl font-semibold tabular-nums sm:text-end">{formatScore(score)}</strong>
              <div className="max-sm:col-span-2">
                <ScoreBar score={score} language={language} />
              </div>
            </>
          )}
        </div>
        {ledger.length > 0 && (
          <>
            <p className="mt-1 max-w-prose text-[0.9375rem]">
              {above !== undefined
                ? behindSentence(ledger, above, lookup.names)
                : below !== undefined
                  ? aheadSentence(ledger, below, lookup.names)
                  : whySentence(ledger, lookup.names)}
            </p>
          </>
        )}
      </div>
      {/* A ledger needs the whole width of a phone. */}
      {ledger.length > 0 && <div className="min-w-0 max-sm:col-span-full sm:col-start-2">{children}</div>}
    </li>
  );
}
