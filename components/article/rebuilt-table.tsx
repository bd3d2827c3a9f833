import { Link } from "@/components/site/link";
import { ScrollRegion } from "@/components/ui/scroll-region";
import type { ReadCell, ReadTable } from "@/lib/domain/article-reading";

/** One of an article's tables again; each cell leads to the claims it makes. */
export function RebuiltTable({ table: { caption, columns, rows } }: { table: ReadTable }) {
  return (
    <ScrollRegion label={caption}>
      <table className="w-full min-w-xl border-collapse">
        <caption className="pb-2 font-semibold">{caption}</caption>
        <thead>
          <tr className="border-y border-line-strong">
            {columns.map((column) => (
              <th key={column} scope="col" className="py-2 pe-6 text-start font-medium">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, cells }) => (
            <tr key={label} className="border-b border-line align-top">
              <th scope="row" className="py-2 pe-6 text-start font-medium">
                {label}
              </th>
              {cells.map((cell) => (
                <td key={cell.column} className="py-2 pe-6">
                  <CellText cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function CellText({ cell: { text, claims } }: { cell: ReadCell }) {
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
      <Link to={`/claims/${first.id}/`} className="quiet-link">
        {text}
      </Link>
    );
  }
  return (
    <>
      {text}{" "}
      <span className="whitespace-nowrap text-sm">
        {claims.map((claim, at) => (
          <Link
            key={claim.id}
            to={`/claims/${claim.id}/`}
            className="link inline-flex min-h-6 min-w-6 items-center justify-center"
            aria-label={`Claim ${at + 1}: ${claim.says}`}
          >
            {at + 1}
          </Link>
        ))}
      </span>
    </>
  );
}
