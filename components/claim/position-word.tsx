import { criterionWord } from "@/lib/domain/comparison";
import { stanceTone } from "@/lib/drawing/stance-tone";
import { formatPosition } from "@/lib/format";

const tones = {
  "stance-worst": "text-stance-worst",
  "stance-low": "text-stance-low",
  "stance-mid": "text-stance-mid",
  "stance-high": "text-stance-high",
  "stance-best": "text-stance-best",
} as const satisfies Record<ReturnType<typeof stanceTone>, string>;

/** A median as a word with its number; silence as words of its own. */
export function PositionWord({ median }: { median: number | null }) {
  if (median === null) return <span className="text-muted">{criterionWord(median)}</span>;
  return (
    <span className="whitespace-nowrap">
      <span className={`font-semibold ${tones[stanceTone(median)]}`}>{criterionWord(median)}</span>{" "}
      <span className="text-sm text-muted">{formatPosition(median)}</span>
    </span>
  );
}
