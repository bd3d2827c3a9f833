import type { MarkedLanguage } from "@/components/claim/language-mark";
import { Link } from "@/components/site/link";
import { comparisonPath, hasPage } from "@/lib/domain/comparison/subset";
import { formatCount, formatNames } from "@/lib/format";

type HiddenColumnsProps = {
  shown: readonly MarkedLanguage[];
  /** How many languages are compared. */
  of: number;
  /** The ids of the sets of more than three languages that have a page. */
  larger: readonly string[];
  /** What the address says besides the columns: "" or "?…". */
  others: string;
};

/** What is summed up above is of all languages; those shown may have a comparison of their own. */
export function HiddenColumns({ shown, of, larger, others }: HiddenColumnsProps) {
  const ids = shown.map(({ id }) => id);
  const names = formatNames(shown.map(({ name }) => name));
  return (
    <p className="mt-2 max-w-prose border-s-4 border-line-strong ps-4 text-sm text-muted">
      The summary above is of all {formatCount(of)} languages.{" "}
      {ids.length > 1 && hasPage(ids, larger) && (
        <Link to={`${comparisonPath(ids, larger)}${others}`} className="link no-print">
          The comparison of {names} alone
        </Link>
      )}
    </p>
  );
}
