import { criterionWord } from "@/lib/domain/comparison";
import { formatPosition } from "@/lib/format";

/** A median as a word with its number; silence as words of its own. */
export function PositionWord({ median }: { median: number | null }) {
  if (median === null) return <span className="text-muted">{criterionWord(median)}</span>;
  return (
    <span className="whitespace-nowrap">
      <span className="font-semibold">{criterionWord(median)}</span>
      {/* Where the word may break, the number stays with its end. */}
      {"\u00a0"}
      <span className="text-sm text-muted">{formatPosition(median)}</span>
    </span>
  );
}
