import type { Ref } from "react";
import { Link } from "@/components/site/link";
import { formatNumber } from "@/lib/format";

type ResultStatusProps = {
  /** Where the focus goes when the claims below are others. */
  ref: Ref<HTMLParagraphElement>;
  count: number;
  total: number;
  /** Which of them are shown, counted from 1: null where they are the first, as one expects. */
  shown: readonly [number, number] | null;
  /** The words that no claim has, where those found have words alike; else null. */
  instead: string | null;
  /** Whether a facet leaves claims out, not words alone. */
  filtered: boolean;
  waiting: boolean;
  failed: boolean;
  onRetry: () => void;
  /** Null where there is nothing to reset. */
  onReset: (() => void) | null;
};

/** How many claims there are, said once they are there, and a way on where there are none. */
export function ResultStatus({
  ref,
  count,
  total,
  shown,
  instead,
  filtered,
  waiting,
  failed,
  onRetry,
  onReset,
}: ResultStatusProps) {
  return (
    <div className="flex min-h-9 flex-wrap items-center gap-x-4 gap-y-2">
      <p ref={ref} tabIndex={-1} role="status" className="min-w-0 break-words font-medium">
        {failed
          ? "The claims could not be loaded."
          : waiting
            ? "Loading claims …"
            : sentence(count, total, shown, instead)}
      </p>
      {failed && (
        <button type="button" className="control" onClick={onRetry}>
          Try again
        </button>
      )}
      {onReset !== null && (
        <button type="button" className="control no-print" onClick={onReset}>
          Show all claims
        </button>
      )}
      {!failed && !waiting && count === 0 && (
        <p className="w-full text-muted">
          {filtered
            ? "No claim fits all of these choices. Use fewer words, take a filter away, or look it up by"
            : "No claim has these words. Use fewer or other words, or look it up by"}{" "}
          <Link to="/topics/">topic</Link>.
        </p>
      )}
    </div>
  );
}

function sentence(
  count: number,
  total: number,
  shown: ResultStatusProps["shown"],
  instead: string | null,
): string {
  const all = formatNumber(total);
  const range = shown === null ? "" : `, ${shown.map((at) => formatNumber(at)).join("–")} shown`;
  const counted = `${count === total ? all : `${formatNumber(count)} of ${all}`} claims${range}`;
  return instead === null ? counted : `No claim has all of “${instead}”; with similar words: ${counted}`;
}
