import type { Ref } from "react";
import { Link } from "@/components/site/link";
import type { ComparisonView } from "@/lib/domain/comparison/view";

type Count = { readonly shown: number; readonly all: number };

type ComparisonStatusProps = {
  criteria: Count;
  traits: Count;
  /** Null where there is nothing to reset. */
  onReset: (() => void) | null;
  ref: Ref<HTMLParagraphElement>;
};

/** How much of the comparison is shown, in one sentence, and the way back to all of it. */
export function ComparisonStatus({ criteria, traits, onReset, ref }: ComparisonStatusProps) {
  const isWhole = criteria.shown === criteria.all && traits.shown === traits.all;
  return (
    // That all is shown a phone only reads out: its first screen has no room to spare.
    <div
      className={`float-left me-6 flex flex-wrap items-center gap-x-4 gap-y-2 ${isWhole && onReset === null ? "max-sm:sr-only sm:min-h-9" : "min-h-9"}`}
    >
      <p role="status" ref={ref} tabIndex={-1} className="font-medium">
        {shownWords(criteria, traits)}
      </p>
      {onReset !== null && (
        <button type="button" className="control no-print" onClick={onReset}>
          {isWhole ? "Reset" : "Show everything"}
        </button>
      )}
    </div>
  );
}

function shownWords(criteria: Count, traits: Count): string {
  const words = ({ shown, all }: Count) => (shown === all ? `${all}` : `${shown} of ${all}`);
  return `${words(criteria)} criteria and ${words(traits)} traits shown`;
}

export function NoCriteria({ query }: { query: string }) {
  const words = query.trim();
  return (
    <div className="max-w-prose">
      <p>No criterion fits all of these choices.</p>
      {words !== "" && (
        <p className="mt-3">
          <Link to={`/claims/?q=${encodeURIComponent(words)}`}>Look for these words in all claims</Link>
        </p>
      )}
    </div>
  );
}

export function NoTraits({ rows }: Pick<ComparisonView, "rows">) {
  return (
    <p className="max-w-prose text-muted">
      {rows === "disagreements"
        ? "Traits have no positions that articles could disagree on."
        : "No trait fits all of these choices."}
    </p>
  );
}
