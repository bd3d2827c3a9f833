import { criterionWord } from "@/lib/domain/comparison/comparison";
import { silentWords, type SpokenOf } from "@/lib/words/claim-counts";
import { measuredWord } from "@/lib/words/dataset";
import { formatPosition } from "@/lib/format";

type PositionWordProps = (
  | { median: number; spoken?: undefined }
  | {
      median: number | null;
      /** What is said, with or without a position. */
      spoken: SpokenOf;
    }
) &
  Pick<WordProps, "breaks">;

/** A median as a word with its number; where there is none, why. */
export function PositionWord({ median, spoken, breaks }: PositionWordProps) {
  if (median !== null) return <Word word={criterionWord(median)} position={median} breaks={breaks} />;
  return <span className="text-muted">{spoken && silentWords(spoken)}</span>;
}

/** What datasets say, as a word with its number; beside the triangle that stands for what was measured. */
export function MeasuredWord({ position }: { position: number }) {
  return <Word word={measuredWord(position)} position={position} />;
}

type WordProps = {
  word: string;
  position: number;
  /** Where a narrow place may break the line: in the word, whose end keeps the number, or only before the number. */
  breaks?: "in word" | "before number" | undefined;
};

function Word({ word, position, breaks }: WordProps) {
  return (
    <span className={breaks === undefined ? "whitespace-nowrap" : undefined}>
      <span className={breaks === "before number" ? "whitespace-nowrap font-semibold" : "font-semibold"}>
        {word}
      </span>
      {breaks === "before number" ? " " : "\u00a0"}
      <span className="text-sm text-muted">{formatPosition(position)}</span>
    </span>
  );
}
