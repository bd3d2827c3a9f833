import { criterionWord } from "@/lib/domain/comparison";
import { measuredWord } from "@/lib/dataset-words";
import { formatPosition } from "@/lib/format";

/** A median as a word with its number; silence as words of its own. */
export function PositionWord({ median }: { median: number | null }) {
  if (median === null) return <span className="text-muted">{criterionWord(median)}</span>;
  return <Word word={criterionWord(median)} position={median} />;
}

/** What datasets say, as a word with its number; beside the triangle that stands for what was measured. */
export function MeasuredWord({ position }: { position: number }) {
  return <Word word={measuredWord(position)} position={position} />;
}

function Word({ word, position }: { word: string; position: number }) {
  return (
    <span className="whitespace-nowrap">
      <span className="font-semibold">{word}</span>
      {/* Where the word may break, the number stays with its end. */}
      {"\u00a0"}
      <span className="text-sm text-muted">{formatPosition(position)}</span>
    </span>
  );
}
