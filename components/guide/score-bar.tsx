import type { MarkedLanguage } from "@/components/claim/language-mark";

const width = 200;
const margin = 6;
const x = (score: number): number => margin + ((score + 2) / 4) * (width - 2 * margin);
const ticks = [-2, -1, 0, 1, 2]
  .map((step) => `M${x(step)} ${step === 0 ? 1 : 5}V${step === 0 ? 15 : 11}`)
  .join("");

/** A score as a bar from the middle of the line from −2 to +2. The number stands beside it. */
export function ScoreBar({ score, language }: { score: number; language: MarkedLanguage | undefined }) {
  return (
    <svg
      viewBox={`0 0 ${width} 16`}
      data-color={language?.color}
      aria-hidden="true"
      preserveAspectRatio="xMinYMid meet"
      className="h-4 w-full min-w-24 max-w-60 forced-color-adjust-none"
    >
      <path d={`M${x(-2)} 8H${x(2)}${ticks}`} fill="none" stroke="var(--line-strong)" strokeWidth="1" />
      <rect
        x={Math.min(x(0), x(score))}
        y="4"
        width={Math.max(1.5, Math.abs(x(score) - x(0)))}
        height="8"
        rx="1"
        fill="var(--mark)"
      />
    </svg>
  );
}
