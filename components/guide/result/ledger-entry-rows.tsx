import { MeasuredMark } from "@/components/claim/measured-mark";
import { MeasuredWord, PositionWord } from "@/components/claim/position-word";
import { Link } from "@/components/site/link";
import { criterionWord } from "@/lib/domain/comparison/comparison";
import type { LedgerEntry } from "@/lib/domain/guide/recommendation";
import { formatNames, formatPosition } from "@/lib/format";
import { countedClaims, isScoredByClaims } from "@/lib/words/guide";
import { ClaimLines } from "./claim-lines";
import type { GuideLookup } from "@/components/guide/guide-lookup";
import type { GuideActions } from "@/components/guide/answers/use-guide-choice.client";

export type Overruling = {
  disabled: boolean;
  onOverrule: GuideActions["overrule"];
};

type LedgerEntryRowsProps = Overruling & { entry: LedgerEntry; language: string; lookup: GuideLookup };

/** One criterion of a ledger, with the claims behind its position. */
export function LedgerEntryRows({ entry, language, lookup, disabled, onOverrule }: LedgerEntryRowsProps) {
  const { topic, weight, position, points, from, claims } = entry;
  const criterion = lookup.names.criterion(topic);
  return (
    <tbody className="border-b border-line">
      <tr className="align-baseline">
        <th scope="row" className="pt-2 pe-2 text-start font-medium">
          {criterion}
        </th>
        <td className="pt-2 pe-4 text-end sm:pe-8">{weight}</td>
        <td className="pt-2 pe-2 max-sm:[&>span]:whitespace-normal">
          {from === "measured" ? (
            <>
              <MeasuredMark /> <span className="sr-only">measured: </span>
              <MeasuredWord position={position} />
            </>
          ) : (
            <PositionWord median={position} />
          )}
        </td>
        <td className="pt-2 text-end">{formatPosition(points)}</td>
      </tr>
      <tr>
        <td colSpan={4} className="pb-1.5">
          {from === "reader" && (
            <p className="text-sm font-medium text-warn">
              ✎ Overruled by you; it was {formatOrSilent(entry.said)}.
            </p>
          )}
          {from === "measured" && <MeasuredNote entry={entry} lookup={lookup} />}
          {entry.byArticle !== undefined && entry.byArticle.length > 0 && (
            <p className="text-sm text-muted">{articlePositions(entry.byArticle, lookup.names.article)}</p>
          )}
          {from === "known" ? (
            <p className="text-sm text-muted">The team knows it already, so nothing has to be learned.</p>
          ) : from === "requirement" ? (
            <p className="text-sm text-muted">
              A requirement you only prefer: met is +1, not met −1, not known 0.
            </p>
          ) : claims.length === 0 ? (
            from === "reader" && <p className="text-sm text-muted">No article judges it.</p>
          ) : (
            <details>
              <summary className="inline-flex min-h-6 items-center gap-2 text-sm text-muted hover:text-ink">
                <span className="marker" aria-hidden="true" />
                {countedClaims(claims)}
                {!isScoredByClaims(entry) && ", not scored"}
                <span className="sr-only"> on {criterion}</span>
              </summary>
              <ClaimLines claims={claims} lookup={lookup} />
            </details>
          )}
          {from !== "known" && from !== "requirement" && (
            <label className="no-print flex items-center gap-2 text-sm text-muted">
              Overrule
              <select
                value={from === "reader" ? String(position) : ""}
                disabled={disabled}
                aria-label={`Overrule ${criterion} of ${lookup.names.language(language)}`}
                className="control"
                onChange={({ target }) => {
                  holdStill(target);
                  onOverrule({ topic, language }, target.value === "" ? null : Number(target.value));
                }}
              >
                <option value="">as found</option>
                {[2, 1, 0, -1, -2].map((step) => (
                  <option key={step} value={step}>
                    {formatPosition(step)} {criterionWord(step)}
                  </option>
                ))}
              </select>
            </label>
          )}
        </td>
      </tr>
    </tbody>
  );
}

/** A new order of the ranking moves its rows: the page follows, so that what the reader holds stays where it is. */
function holdStill(element: Element) {
  const before = element.getBoundingClientRect().top;
  const follow = () => scrollBy({ top: element.getBoundingClientRect().top - before, behavior: "instant" });
  requestAnimationFrame(() => requestAnimationFrame(follow));
}

/** Which datasets a measured position is of, how far they are apart, and what the articles say beside it. */
function MeasuredNote({ entry, lookup }: { entry: LedgerEntry; lookup: GuideLookup }) {
  const { topic, datasets = [], interval, said = null } = entry;
  const spread =
    interval === undefined || interval.min === interval.max
      ? ""
      : `, ${formatPosition(interval.min)} to ${formatPosition(interval.max)}`;
  return (
    <p className="text-sm text-muted">
      <Link to={`/topics/${topic}/#measured`} className="quiet-link">
        Measured
      </Link>{" "}
      by {formatNames(datasets.map((id) => lookup.datasets.get(id) ?? id))}
      {spread}.{" "}
      {said === null ? "The articles give no position." : `The articles say ${formatPosition(said)}.`}
    </p>
  );
}

/** "Rust vs Go +1, Rust far superior +2" */
function articlePositions(
  positions: NonNullable<LedgerEntry["byArticle"]>,
  nameOf: (article: string) => string,
): string {
  return `${positions.map(({ article, position }) => `${nameOf(article)} ${formatPosition(position)}`).join(", ")}.`;
}

function formatOrSilent(position: number | null | undefined): string {
  return position === null || position === undefined ? "not judged" : formatPosition(position);
}
