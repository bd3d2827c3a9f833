import { MeasuredMark } from "@/components/claim/measured-mark";
import { PositionWord } from "@/components/claim/position-word";
import { Link } from "@/components/site/link";
import type { LedgerEntry } from "@/lib/domain/recommendation";
import { formatNames, formatPosition } from "@/lib/format";
import { ClaimLines } from "./claim-lines";
import type { GuideLookup } from "./guide-lookup";

/** One criterion of a ledger, with the claims behind its position. */
export function LedgerEntryRows({ entry, lookup }: { entry: LedgerEntry; lookup: GuideLookup }) {
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
          {from === "measured" && (
            <>
              <MeasuredMark /> <span className="sr-only">measured: </span>
            </>
          )}
          <PositionWord median={position} />
        </td>
        <td className="pt-2 text-end">{formatPosition(points)}</td>
      </tr>
      <tr>
        <td colSpan={4} className="pb-1.5">
          {from === "measured" && <MeasuredNote entry={entry} lookup={lookup} />}
          {from === "known" ? (
            <p className="text-sm text-muted">The team knows it already, so nothing has to be learned.</p>
          ) : claims.length === 0 ? (
            <p className="text-sm text-muted">No article judges it.</p>
          ) : (
            <details>
              <summary className="inline-flex min-h-6 items-center gap-2 text-sm text-muted hover:text-ink">
                <span className="marker" aria-hidden="true" />
                {claimsWords(claims)}
                <span className="sr-only"> on {criterion}</span>
              </summary>
              <ClaimLines claims={claims} lookup={lookup} />
            </details>
          )}
        </td>
      </tr>
    </tbody>
  );
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
      {spread}. {said === null ? "No article says." : `The articles say ${formatPosition(said)}.`}
    </p>
  );
}

function claimsWords(claims: readonly string[]): string {
  const articles = new Set(claims.map((id) => id.slice(0, id.indexOf("/")))).size;
  const counted = claims.length === 1 ? "1 claim" : `${claims.length} claims`;
  return `${counted} of ${articles === 1 ? "1 article" : `${articles} articles`}`;
}
