import { LanguageName } from "@/components/claim/language-mark";
import { Link } from "@/components/site/link";
import { contendersOf, placeIn } from "@/lib/domain/guide/contenders";
import { isMostOftenUndecided, shownRecommendation, type GuideOutcome } from "@/lib/domain/guide/guide";
import type { RankedLanguage } from "@/lib/domain/guide/recommendation";
import type { Robustness } from "@/lib/domain/guide/robustness";
import { formatScore } from "@/lib/format";
import { leadSentence, placeWords, shortResult, tooClose } from "@/lib/words/guide";
import type { GuideLookup } from "./guide-lookup";

type StandingProps = { outcome: GuideOutcome; robustness: Robustness | null; lookup: GuideLookup };

/** The ranking in one line, in sight while the reader answers and the ranking itself is not. */
export function StandingLine({ outcome, robustness, lookup }: StandingProps) {
  const shown = shownRecommendation(outcome);
  const isUndecided = isMostOftenUndecided(outcome.recommendation, robustness);
  const isClose = contendersOf(outcome, robustness).length > 0;
  return (
    <div className="standing-line no-print sticky top-0 z-10 hidden min-h-12 flex-wrap items-center gap-x-6 gap-y-1 border-y border-line-strong bg-paper py-2 lg:flex">
      {shown.notEnough === null ? (
        <>
          {isUndecided && (
            <span className="font-medium first-letter:uppercase">
              {shortResult({ outcome, robustness }, lookup.names)}
            </span>
          )}
          <span className="text-sm text-muted">
            {shown === outcome.equal ? "With equal weights" : isUndecided ? "As answered" : "Ranking"}
          </span>
          <Scores ranking={shown.ranking} outcome={outcome} robustness={robustness} lookup={lookup} />
          {isClose && <span className="text-sm text-warn">{tooClose}</span>}
        </>
      ) : (
        <>
          <span className="font-medium">{leadSentence(shown, lookup.names)}</span>
          <Link to="#ranking">Why, and what to do</Link>
        </>
      )}
    </div>
  );
}

/** The leaders at the lower edge of a small screen, with the ways to the answers and to the ranking; at last on the footer. */
export function StandingBar({ outcome, robustness, lookup }: StandingProps) {
  const shown = shownRecommendation(outcome);
  const isLed =
    shown.notEnough === null &&
    !isMostOftenUndecided(outcome.recommendation, robustness) &&
    contendersOf(outcome, robustness).length === 0;
  return (
    <nav
      aria-label="Answers and ranking"
      className="no-print sticky bottom-0 z-10 -mx-4 mt-4 -mb-20 flex min-h-12 items-center gap-x-4 border-t border-ink bg-paper px-4 text-[0.9375rem] sm:-mx-6 sm:px-6 lg:hidden"
    >
      <span className="flex flex-1 flex-wrap gap-x-3 py-1.5 text-sm">
        {isLed ? (
          <Scores
            ranking={shown.ranking.slice(0, 2)}
            outcome={outcome}
            robustness={robustness}
            lookup={lookup}
          />
        ) : (
          <span className="font-medium first-letter:uppercase">
            {shortResult({ outcome, robustness }, lookup.names)}
          </span>
        )}
      </span>
      <Link to="#answers-title" className="flex min-h-11 items-center">
        Answers
      </Link>
      <Link to="#ranking" className="flex min-h-11 items-center">
        Ranking
      </Link>
    </nav>
  );
}

function Scores({
  ranking,
  outcome,
  robustness,
  lookup,
}: StandingProps & { ranking: readonly RankedLanguage[] }) {
  return ranking.map((ranked) => {
    const { language: id, score } = ranked;
    const language = lookup.languages.get(id);
    const place = placeIn(ranked, outcome, robustness);
    return (
      <span key={id} className="inline-flex items-center gap-1.5 whitespace-nowrap tabular-nums">
        {place !== null && <span className="text-muted">{placeWords(place)}</span>}
        {language !== undefined && <LanguageName language={language} />}
        <span className={place?.first === 1 ? "font-semibold" : ""}>{formatScore(score ?? 0)}</span>
      </span>
    );
  });
}
