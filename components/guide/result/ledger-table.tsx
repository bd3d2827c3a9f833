import type { LedgerEntry } from "@/lib/domain/guide/recommendation";
import { formatPosition } from "@/lib/format";
import type { GuideLookup } from "@/components/guide/guide-lookup";
import { LedgerEntryRows, type Overruling } from "./ledger-entry-rows";

type LedgerTableProps = Overruling & {
  ledger: readonly LedgerEntry[];
  score: number | null;
  /** The id of the language, and its name. */
  language: string;
  name: string;
  lookup: GuideLookup;
};

/** Every point of a score, down to the claims: the points add up, and divided by the weights they are the score. */
export function LedgerTable({ ledger, score, language, name, lookup, ...overruling }: LedgerTableProps) {
  const weight = ledger.reduce((sum, entry) => sum + entry.weight, 0);
  const points = ledger.reduce((sum, entry) => sum + entry.points, 0);
  return (
    <table className="mt-1 mb-2 w-full table-auto text-[0.9375rem] max-sm:text-sm">
      <caption className="sr-only">Ledger of {name}: what each criterion adds to its score</caption>
      <thead className="text-sm text-muted">
        <tr className="border-b border-line-strong">
          <th scope="col" className="py-1 pe-2 text-start font-medium">
            Criterion
          </th>
          <th scope="col" className="py-1 pe-2 text-end font-medium sm:pe-8">
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
        <LedgerEntryRows
          key={entry.topic}
          entry={entry}
          language={language}
          lookup={lookup}
          {...overruling}
        />
      ))}
      <tfoot className="font-semibold">
        <tr>
          <th scope="row" className="py-2 pe-2 text-start">
            Sum
          </th>
          <td className="py-2 pe-2 text-end sm:pe-8">{weight}</td>
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
