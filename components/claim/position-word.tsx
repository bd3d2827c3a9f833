import { criterionWord } from "@/lib/domain/comparison";
import { silentWords, type SpokenOf } from "@/lib/claim-counts";
import { measuredWord } from "@/lib/dataset-words";
import { formatPosition } from "@/lib/format";

type PositionWordProps =
  | { median: number; spoken?: undefined }
  | {
      median: number | null;
      /** What is said, with or without a position. */
      spoken: SpokenOf;
    };

/** A median as a word with its number; where there is none, why. */
export function PositionWord({ median, spoken }: PositionWordProps) {
  if (median !== null) return <Word word={criterionWord(median)} position={median} />;
  return <span className="text-muted">{spoken && silentWords(spoken)}</span>;
}

/** What datasets say, as a word with its number; beside the triangle that stands for what was measured. */
export function MeasuredWord({ position, wraps = false }: { position: number; wraps?: boolean }) {
  return <Word word={measuredWord(position)} position={position} wraps={wraps} />;
}

function Word({ word, position, wraps = false }: { word: string; position: number; wraps?: boolean }) {
  return (
    <span className={wraps ? undefined : "whitespace-nowrap"}>
      <span className="font-semibold">{word}</span>
      {/* Where the word may break, the number stays with its end. */}
      {"\u00a0"}
      <span className="text-sm text-muted">{formatPosition(position)}</span>
    </span>
  );
}
