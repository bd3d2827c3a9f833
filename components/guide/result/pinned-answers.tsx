import { LanguageName } from "@/components/claim/language-mark";
import { shownRecommendation, type GuideOutcome } from "@/lib/domain/guide/guide";
import type { GuideChoice } from "@/lib/domain/guide/choice";
import { placeIn } from "@/lib/domain/guide/contenders";
import { guideDifference, placeChanges, type Place } from "@/lib/domain/guide/difference";
import type { Robustness } from "@/lib/domain/guide/robustness";
import { formatScore } from "@/lib/format";
import { placeWords } from "@/lib/words/guide";
import {
  differenceGroups,
  leadersSentence,
  type DifferenceGroup,
  type DifferenceLine,
} from "@/lib/words/guide-difference";
import type { GuideLookup } from "@/components/guide/guide-lookup";
import type { GuideResultProps } from "./guide-result";
import { Subsection } from "./subsection";

/** Answers that are pinned, and what follows from them. */
export type Pinned = {
  readonly choice: GuideChoice;
  readonly outcome: GuideOutcome;
  /** Null where there is no ranking. */
  readonly robustness: Robustness | null;
};

type PinnedAnswersProps = Omit<GuideResultProps, "pinned"> & { pinned: Pinned };

/** What differs between the pinned answers and those of now, and what that does to the ranking. */
export function PinnedAnswers(props: PinnedAnswersProps) {
  const { choice, outcome, robustness, pinned, lookup, disabled, actions } = props;
  const groups = differenceGroups(guideDifference(pinned, { choice, outcome }), lookup.names);
  // The buttons go with what they undo.
  const focusRanking = () => document.getElementById("ranking-title")?.focus();
  return (
    <Subsection id="pinned" title="Against the pinned answers">
      <p className="font-medium">{leadersSentence(pinned, { outcome, robustness }, lookup.names)}</p>
      {groups.length === 0 ? (
        <p className="mt-2 text-muted">The answers are the pinned ones: nothing differs yet.</p>
      ) : (
        <>
          <Places pinned={pinned} now={{ outcome, robustness }} lookup={lookup} />
          <dl className="mt-4 space-y-2 text-[0.9375rem]">
            {groups.map((group) => (
              <Group key={group.title} group={group} />
            ))}
          </dl>
        </>
      )}
      <div className="no-print mt-4 flex flex-wrap gap-2">
        <button
          type="button"
          className="control"
          disabled={disabled || groups.length === 0}
          onClick={() => {
            actions.backToPinned();
            focusRanking();
          }}
        >
          Back to the pinned answers
        </button>
        <button
          type="button"
          className="control"
          disabled={disabled}
          onClick={() => {
            actions.unpin();
            focusRanking();
          }}
        >
          Unpin
        </button>
      </div>
    </Subsection>
  );
}

type Standing = Pick<Pinned, "outcome" | "robustness">;
type PlacesProps = { pinned: Standing; now: Standing; lookup: GuideLookup };

function Places({ pinned, now, lookup }: PlacesProps) {
  const places = placeChanges(shownRecommendation(pinned.outcome), shownRecommendation(now.outcome));
  return (
    <table className="mt-3 w-full text-[0.9375rem] tabular-nums">
      <caption className="sr-only">Rank and score by the pinned answers and now</caption>
      <thead>
        <tr className="border-b border-line-strong text-sm text-muted">
          {["Language", "Pinned", "Now", "Change"].map((label) => (
            <th key={label} scope="col" className="py-1 pe-3 text-start font-medium last:pe-0">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {places.map(({ language: id, pinned: then, now: today, change }) => {
          const language = lookup.languages.get(id);
          return (
            <tr key={id} className="border-b border-line">
              <th scope="row" className="py-1 pe-3 text-start font-normal">
                {language === undefined ? id : <LanguageName language={language} />}
              </th>
              <td className="py-1 pe-3">
                <PlaceWords language={id} place={then} standing={pinned} />
              </td>
              <td className="py-1 pe-3">
                <PlaceWords language={id} place={today} standing={now} />
              </td>
              <td className="py-1">{change === null ? "–" : formatScore(change)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

type PlaceWordsProps = { language: string; place: Place | null; standing: Standing };

function PlaceWords({ language, place, standing: { outcome, robustness } }: PlaceWordsProps) {
  if (place === null) return <span className="text-muted">not ranked</span>;
  const shared = placeIn({ language, rank: place.rank }, outcome, robustness);
  return (
    <>
      {shared !== null && (
        <span className="me-2 text-muted">
          <span className="sr-only">rank </span>
          {placeWords(shared)}
        </span>
      )}
      <span className={shared?.first === 1 ? "font-semibold" : ""}>{formatScore(place.score)}</span>
    </>
  );
}

/** More lines than this are opened on demand. */
const shownLines = 6;

function Group({ group: { title, lines } }: { group: DifferenceGroup }) {
  const rest = lines.slice(shownLines);
  return (
    <div>
      <dt className="text-sm text-muted">{title}</dt>
      <dd>
        <Lines lines={lines.slice(0, shownLines)} />
        {rest.length > 0 && (
          <details className="print-open">
            <summary className="no-print inline-flex min-h-8 items-center gap-2 text-muted hover:text-ink">
              <span className="marker" aria-hidden="true" />
              {rest.length} more
            </summary>
            <Lines lines={rest} />
          </details>
        )}
      </dd>
    </div>
  );
}

function Lines({ lines }: { lines: readonly DifferenceLine[] }) {
  return (
    <ul>
      {lines.map(({ what, pinned, now }) => (
        <li key={what} className="py-0.5">
          {what}
          {/[?.!]$/.test(what) ? " " : ": "}
          <span className="text-muted">{pinned}</span> <span aria-hidden="true">→</span>
          <span className="sr-only">, now</span> <strong className="font-medium">{now}</strong>
        </li>
      ))}
    </ul>
  );
}
