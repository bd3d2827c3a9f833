import { VerdictMark } from "@/components/claim/verdict-mark";
import { Link } from "@/components/site/link";
import { SharedTable, tableId } from "@/components/ui/shared-table";
import { StackedCell, StackedRow, StackedTable } from "@/components/ui/stacked-table";
import type { ReadCell, ReadTable } from "@/lib/domain/article-reading";
import type { Verdict } from "@/lib/domain/verdict";

type RebuiltTableProps = {
  table: ReadTable;
  /** The verdict on every claim, by its id. */
  verdicts: ReadonlyMap<string, Verdict>;
};

/** One of an article's tables again; each cell leads to the claims it makes, and to what evidence says of them. */
export function RebuiltTable({ table: { caption, columns, rows }, verdicts }: RebuiltTableProps) {
  return (
    <SharedTable id={tableId(caption)} caption={caption}>
      <StackedTable caption={caption} heads={columns}>
        {rows.map(({ label, cells }) => (
          <StackedRow key={label} name={label}>
            {cells.map((cell) => (
              <StackedCell key={cell.column} head={cell.column}>
                <CellText cell={cell} verdicts={verdicts} />
              </StackedCell>
            ))}
          </StackedRow>
        ))}
      </StackedTable>
    </SharedTable>
  );
}

type CellTextProps = { cell: ReadCell } & Pick<RebuiltTableProps, "verdicts">;

function CellText({ cell: { text, claims }, verdicts }: CellTextProps) {
  const [first, ...others] = claims;
  if (first === undefined) {
    return (
      <span className="text-muted">
        <span aria-hidden="true">–</span>
        <span className="sr-only">no claim</span>
      </span>
    );
  }
  if (others.length === 0) {
    return (
      <div className="flex flex-wrap items-baseline gap-x-2">
        <Link to={`/claims/${first.id}/`} className="quiet-link">
          {text}
        </Link>
        <CheckedMark claim={first.id} verdicts={verdicts} />
      </div>
    );
  }
  return (
    <>
      {text}
      <ol className="flex flex-wrap gap-x-3 text-sm">
        {claims.map((claim, at) => (
          <li key={claim.id} className="whitespace-nowrap">
            <Link
              to={`/claims/${claim.id}/`}
              className="link inline-flex min-h-6 min-w-6 items-center justify-center"
              aria-label={`Claim ${at + 1}: ${claim.says}`}
            >
              {at + 1}
            </Link>
            <CheckedMark claim={claim.id} verdicts={verdicts} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** The verdict on a claim, where it was checked; it leads to the evidence. */
function CheckedMark({ claim, verdicts }: { claim: string } & Pick<RebuiltTableProps, "verdicts">) {
  const verdict = verdicts.get(claim) ?? "unchecked";
  if (verdict === "unchecked") return null;
  return (
    <span className="text-sm">
      <VerdictMark verdict={verdict} claim={claim} />
    </span>
  );
}
