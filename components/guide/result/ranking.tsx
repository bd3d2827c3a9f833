import { Fragment, type ReactNode } from "react";
import { Link } from "@/components/site/link";
import { Ranges } from "@/components/ui/ranges";
import { contendersOf, placeIn } from "@/lib/domain/guide/contenders";
import { isMostOftenUndecided, shownRecommendation, type GuideOutcome } from "@/lib/domain/guide/guide";
import type { RankedLanguage } from "@/lib/domain/guide/recommendation";
import type { Robustness } from "@/lib/domain/guide/robustness";
import { caveatsOf } from "@/lib/domain/guide/weights";
import { caveatSentence } from "@/lib/words/caveat";
import { variationsSentence } from "@/lib/words/guide-change";
import {
  coverageSentence,
  decidingSentence,
  equalCoverageSentence,
  headlineSentence,
  knownLeadSentence,
  missingSentence,
  placeWords,
  tooClose,
} from "@/lib/words/guide";
import { measuredLeadSentence } from "@/lib/words/measured-lead";
import type { GuideLookup } from "@/components/guide/guide-lookup";
import { RankedItem } from "./ranked-item";

type RankingProps = { outcome: GuideOutcome; lookup: GuideLookup };

/**
 * What the ranking comes to, over how much, by whom; and what to do where there is none. `page` is the site path of
 * the guide, where this is not shown on it.
 */
export function Finding({
  outcome,
  robustness,
  lookup,
  page = "",
}: RankingProps & { robustness: Robustness | null; page?: string }) {
  const { recommendation, equal, weights, alternatives } = outcome;
  const { notEnough } = recommendation;
  const shown = shownRecommendation(outcome);
  const [before = "", after] = headlineSentence({ outcome, robustness }, lookup.names).split(tooClose);
  const isClose = contendersOf(outcome, robustness).length > 0;
  return (
    <>
      {notEnough === "no-weights" && (
        <p className="mt-4 max-w-prose border-s-2 border-accent ps-3">
          Answer a question, or set a weight. Until then the criteria on which all languages are judged weigh
          the same.
        </p>
      )}
      <p className="mt-4 max-w-prose text-xl leading-snug font-semibold">
        <Ranges text={before} />
        {after !== undefined && (
          <>
            <Link to={`${page}#close`}>{tooClose}</Link>
            <Ranges text={after} />
          </>
        )}
      </p>
      {shown.notEnough !== "no-languages" && (
        <p className="mt-1.5 max-w-prose">
          {shown === recommendation && robustness !== null && (
            <>
              <Link to={`${page}#robustness`} className="quiet-link">
                {variationsSentence(outcome, robustness, lookup.names)}
              </Link>{" "}
            </>
          )}
          {[
            decidingSentence(shown, lookup.names),
            isClose ? "" : measuredLeadSentence(shown, lookup.names),
            knownLeadSentence(outcome.knownLead, lookup.names, isClose),
            missingSentence(shown, lookup.names),
          ]
            .filter((said) => said !== "")
            .join(" ")}{" "}
          <span className="text-muted">
            {shown === equal
              ? equalCoverageSentence(equal, weights.length, lookup.names)
              : coverageSentence(shown)}{" "}
            Articles are not facts, and these are a biased sample: <Link to="/method/">method</Link>.
          </span>
        </p>
      )}
      {shown === recommendation && <Caveats outcome={outcome} lookup={lookup} />}
      {notEnough === "too-thin" && (
        <p className="mt-3 max-w-prose">
          A ranking needs half of the weight on criteria on which every language is judged or measured, and at
          least two languages by two sources each that do not repeat one another:{" "}
          <Link to="/method/#recommendation">why</Link>.{" "}
          {alternatives.some(({ kind, leaders }) => kind === "leave" && leaders.length > 0)
            ? "Lower the weights of what is not compared, let more count, or leave a language out."
            : "Lower the weights of what is not compared, let more count, or accept that these articles do not say enough."}
        </p>
      )}
    </>
  );
}

/** What criteria of weight do not tell of what was answered, each with the claims that this is read from. */
function Caveats({ outcome, lookup }: RankingProps) {
  return caveatsOf(outcome.weights).map((caveat) => (
    <p
      key={`${caveat.topic}/${caveat.question}/${caveat.option}`}
      className="mt-3 max-w-prose border-s-2 border-warn ps-3"
    >
      {caveatSentence(caveat, lookup.names)}
      {caveat.claims.map((id) => (
        <Fragment key={id}>
          {" Claim: "}
          <Link to={`/claims/${id}/`} className="quiet-link">
            {lookup.claims.get(id)?.says ?? id}
          </Link>
        </Fragment>
      ))}
    </p>
  ));
}

/**
 * The languages, best first, each with what `ledgerOf` says of it; in their usual order where there is not enough to
 * rank, and where that is so most often, then with their scores.
 */
export function Ranking({
  outcome,
  robustness,
  lookup,
  ledgerOf,
}: RankingProps & {
  robustness: Robustness | null;
  ledgerOf?: (ranked: RankedLanguage) => ReactNode;
}) {
  const shown = shownRecommendation(outcome);
  const isScored = shown.notEnough === null;
  const isRanked = isScored && !isMostOftenUndecided(outcome.recommendation, robustness);
  const close = contendersOf(outcome, robustness).length;
  const place = (language: string): number => outcome.remaining.indexOf(language);
  const languages = isRanked
    ? shown.ranking
    : shown.ranking.toSorted((a, b) => place(a.language) - place(b.language));
  if (languages.length === 0) return null;
  return (
    <>
      <p className="mt-5 text-sm text-muted">
        {isScored
          ? "Score from −2 (worst on everything) to +2 (best on everything)"
          : "What there is, unranked"}
        {isScored &&
          !isRanked &&
          "; in the usual order, without places, as most often there is not enough to rank"}
        {isRanked && close > 0 && `; those ${tooClose} share places ${placeWords({ first: 1, last: close })}`}
      </p>
      <ol className="ranked mt-1.5 divide-y divide-line border-y border-line-strong">
        {languages.map((ranked, at) => (
          <RankedItem
            key={ranked.language}
            ranked={ranked}
            above={isRanked ? languages[at - 1] : undefined}
            below={isRanked ? languages[at + 1] : undefined}
            place={isRanked ? placeIn(ranked, outcome, robustness) : null}
            isScored={isScored}
            lookup={lookup}
          >
            {ledgerOf?.(ranked)}
          </RankedItem>
        ))}
      </ol>
    </>
  );
}
