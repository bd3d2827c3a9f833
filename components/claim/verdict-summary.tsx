import { Link } from "@/components/site/link";
import type { VerdictCounts } from "@/lib/domain/verdict";
import { formatCounted, formatNumber } from "@/lib/format";
import { VerdictMark } from "./verdict-mark";

type VerdictSummaryProps = {
  counts: VerdictCounts;
  /** The article (an id) that all the claims are of, where they are of one. */
  article?: string;
};

/** How many claims have which verdict, each count leading to those claims: counts, never shares or grades. */
export function VerdictSummary({ counts: { claims, checked, counts }, article }: VerdictSummaryProps) {
  return (
    <>
      <p className="max-w-prose break-after-avoid">
        {formatCounted(claims, "claim")}: {formatNumber(checked)} checked, {formatNumber(claims - checked)}{" "}
        not yet.
      </p>
      <ul className="my-4 flex flex-wrap gap-2">
        {counts.map(({ verdict, count }) => (
          <li key={verdict}>
            <Link
              to={`/claims/?${article === undefined ? "" : `articles=${article}&`}verdicts=${verdict}`}
              className="inline-flex min-h-9 items-center gap-2 rounded-md border border-line bg-raised px-3 no-underline hover:border-line-strong"
            >
              <span className="font-semibold tabular-nums">{formatNumber(count)}</span>
              <VerdictMark verdict={verdict} count={count} />
            </Link>
          </li>
        ))}
      </ul>
      <p className="max-w-prose text-sm text-muted">
        What to check was not drawn at random: some parts of the articles were checked far more closely than
        others. So these are counts, not shares of right and wrong, and not a grade.
      </p>
    </>
  );
}
