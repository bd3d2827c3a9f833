import { ArticleTitle } from "@/components/claim/article-title";
import { VerdictMark } from "@/components/claim/verdict-mark";
import { Link } from "@/components/site/link";
import { contendersOf } from "@/lib/domain/guide/contenders";
import { isMostOftenUndecided, shownRecommendation, type GuideOutcome } from "@/lib/domain/guide/guide";
import type { GuideChoice } from "@/lib/domain/guide/choice";
import { countedArticles } from "@/lib/domain/guide/positions";
import { keepingOf } from "@/lib/domain/guide/keeping";
import type { Robustness } from "@/lib/domain/guide/robustness";
import { formatNames } from "@/lib/format";
import { guideCounts, keepingSentence } from "@/lib/words/keeping";
import type { GuideData } from "@/components/guide/guide-data";
import type { GuideLookup } from "@/components/guide/guide-lookup";
import { Subsection } from "./subsection";

type KeepCurrentProps = {
  data: GuideData;
  choice: GuideChoice;
  outcome: GuideOutcome;
  robustness: Robustness | null;
  lookup: GuideLookup;
};

/** Keeping the language in use against the leaders, with what a switch would take. */
export function KeepCurrent({ data, choice, outcome, robustness, lookup }: KeepCurrentProps) {
  if (choice.current === null) return null;
  const shown = shownRecommendation(outcome);
  const close = contendersOf(outcome, robustness);
  const isUndecided = isMostOftenUndecided(outcome.recommendation, robustness);
  const keeping = keepingOf(choice.current, outcome, shown, { close, isUndecided });
  return (
    <Subsection id="keep" title="Keep what you have">
      <p className="font-medium">
        {shown === outcome.equal && "With equal weights: "}
        {keepingSentence(keeping, lookup.names)}
        {keeping.standing === "ruled-out" && (
          <>
            {" "}
            <Link to="#ruled-out">Why</Link>
          </>
        )}
      </p>
      {keeping.moves.length > 0 && isUndecided && (
        <p className="mt-1">
          Most often there is <Link to="#robustness">not enough to rank</Link>: these sources alone do not
          justify a move.
        </p>
      )}
      {keeping.moves.length > 0 && !isUndecided && close.length > 0 && (
        <p className="mt-1">
          The lead is <Link to="#close">too close to call</Link>: these sources alone do not justify a move.
        </p>
      )}
      {keeping.moves.map((to) => (
        <Switch
          key={to}
          from={keeping.current}
          to={to}
          data={data}
          choice={choice}
          outcome={outcome}
          lookup={lookup}
        />
      ))}
      {keeping.moves.length > 0 && (
        <p className="mt-2 text-sm text-muted">
          What a switch costs is not in the scores: no source knows your code. Weigh it against the lead
          yourself.
        </p>
      )}
    </Subsection>
  );
}

type SwitchProps = Omit<KeepCurrentProps, "robustness"> & { from: string; to: string };

/** What going to another language would take. */
function Switch({ from, to, data, choice, outcome, lookup: { names } }: SwitchProps) {
  const guide = data.migrations.find((one) => one.from === from && one.to === to);
  const counted = countedArticles(data.facts.articles, choice.counted);
  const times = data.learning.filter(({ language, article }) => language === to && counted.has(article));
  const name = names.language(to);
  return (
    <section aria-labelledby={`switch-${to}`} className="mt-3">
      <h4 id={`switch-${to}`} className="text-base">
        What switching to {name} would take
      </h4>
      <dl className="mt-1 divide-y divide-line border-y border-line text-[0.9375rem]">
        <div className="py-1.5 sm:grid sm:grid-cols-[9rem_1fr] sm:gap-x-4">
          <dt className="text-muted">The move</dt>
          <dd>
            {guide === undefined ? (
              `We have no guide from ${names.language(from)} to ${name}.`
            ) : (
              <>
                <Link to={`/migrations/${from}-to-${to}/`}>
                  From {names.language(from)} to {name}
                </Link>
                : {guideCounts(guide.steps, guide.pitfalls)}.
              </>
            )}
          </dd>
        </div>
        <div className="py-1.5 sm:grid sm:grid-cols-[9rem_1fr] sm:gap-x-4">
          <dt className="text-muted">Until productive</dt>
          <dd>
            {times.length === 0 ? (
              "No article that counts gives a number."
            ) : (
              <ul>
                {times.map(({ text, claim, article, verdict }) => (
                  <li key={`${claim} ${text}`}>
                    {text},{" "}
                    <Link to={`/claims/${claim}/`} className="quiet-link">
                      <ArticleTitle>{names.article(article)}</ArticleTitle>
                    </Link>{" "}
                    {verdict !== "unchecked" && <VerdictMark verdict={verdict} claim={claim} />}
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
        <div className="py-1.5 sm:grid sm:grid-cols-[9rem_1fr] sm:gap-x-4">
          <dt className="text-muted">To learn</dt>
          <dd>
            {outcome.known.has(to)
              ? `The team knows ${name}, by your answers.`
              : `${name}: your answers do not name it among what the team knows.`}
            {guide !== undefined &&
              guide.aspects.length > 0 &&
              ` The guide contrasts ${formatNames(guide.aspects.map((aspect) => `${aspect.charAt(0).toLowerCase()}${aspect.slice(1)}`))}.`}
          </dd>
        </div>
      </dl>
    </section>
  );
}
