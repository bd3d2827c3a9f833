import { ClaimItem } from "@/components/claim/claim-item";
import { PositionWord } from "@/components/claim/position-word";
import type { LedgerEntry } from "@/lib/domain/recommendation";
import { formatPosition } from "@/lib/format";
import type { GuideLookup } from "./guide-lookup";

type LedgerTableProps = {
  ledger: readonly LedgerEntry[];
  score: number | null;
  /** The language's name. */
  name: string;
  lookup: GuideLookup;
};

/** Every point of a score, down to the claims: the points add up, and divided by the weights they are the score. */
export function LedgerTable({ ledger, score, name, lookup }: LedgerTableProps) {
  const weight = ledger.reduce((sum, entry) => sum + entry.weight, 0);
  const points = ledger.reduce((sum, entry) => sum + entry.points, 0);
  return (
    <table className="mt-1 mb-2 w-full border-collapse text-[0.9375rem]">
      <caption className="sr-only">Ledger of {name}: what each criterion adds to its score</caption>
      <thead className="text-sm text-muted">
        <tr className="border-b border-line-strong">
          <th scope="col" className="py-1 pe-2 text-start font-medium">
            Criterion
          </th>
          <th scope="col" className="py-1 pe-2 text-end font-medium">
            Weight
          </th>
          <th scope="col" className="py-1 pe-2 text-start font-medium">
            Position
          </th>
          <th scope="col" className="py-1 text-end font-medium">
            Adds
          </th>
        </tr>
      </thead>
      {ledger.map((entry) => (
        <EntryRows key={entry.topic} entry={entry} lookup={lookup} />
      ))}
      <tfoot className="font-semibold">
        <tr>
          <th scope="row" className="py-2 pe-2 text-start">
            Sum
          </th>
          <td className="py-2 pe-2 text-end">{weight}</td>
          <td />
          <td className="py-2 text-end">{formatPosition(points)}</td>
        </tr>
        {score !== null && (
          <tr>
            <th scope="row" colSpan={3} className="pe-2 text-start">
              Score: {formatPosition(points)} ÷ {weight}
            </th>
            <td className="text-end">{formatPosition(score)}</td>
          </tr>
        )}
      </tfoot>
    </table>
  );
}

function EntryRows({ entry, lookup }: { entry: LedgerEntry; lookup: GuideLookup }) {
  const { topic, weight, position, points, from, claims } = entry;
  const criterion = lookup.names.criterion(topic);
  return (
    <tbody className="border-b border-line">
      <tr className="align-baseline">
        <th scope="row" className="pt-2 pe-2 text-start font-medium">
          {criterion}
        </th>
        <td className="pt-2 pe-2 text-end">{weight}</td>
        <td className="pt-2 pe-2 max-sm:[&>span]:whitespace-normal">
          <PositionWord median={position} />
        </td>
        <td className="pt-2 text-end">{formatPosition(points)}</td>
      </tr>
      <tr>
        <td colSpan={4} className="pb-1.5">
          {from === "known" ? (
            <p className="text-sm text-muted">The team knows it already, so nothing has to be learned.</p>
          ) : (
            <details>
              <summary className="inline-flex min-h-6 items-center gap-2 text-sm text-muted hover:text-ink">
                <span className="marker" aria-hidden="true" />
                {claimsWords(claims)}
                <span className="sr-only"> on {criterion}</span>
              </summary>
              <ul className="max-w-prose divide-y divide-line border-s-2 border-line ps-3">
                {claims.map((id) => {
                  const claim = lookup.claims.get(id);
                  return (
                    claim !== undefined && (
                      <li key={id}>
                        <ClaimItem claim={claim} languageNames={lookup.languageNames} />
                      </li>
                    )
                  );
                })}
              </ul>
            </details>
          )}
        </td>
      </tr>
    </tbody>
  );
}

function claimsWords(claims: readonly string[]): string {
  const articles = new Set(claims.map((id) => id.slice(0, id.indexOf("/")))).size;
  const counted = claims.length === 1 ? "1 claim" : `${claims.length} claims`;
  return `${counted} of ${articles === 1 ? "1 article" : `${articles} articles`}`;
}
