import type { MarkedLanguage } from "@/components/claim/language-mark";

const share = (score: number): number => ((score + 2) / 4) * 100;
const steps = [-2, -1, 0, 1, 2];

/** A score as a bar from the middle of the line from −2 to +2, as wide as there is room. The number stands beside it. */
export function ScoreBar({ score, language }: { score: number; language: MarkedLanguage | undefined }) {
  return (
    <svg
      data-color={language?.color}
      aria-hidden="true"
      width="100%"
      height="16"
      className="overflow-visible forced-color-adjust-none"
    >
      <g stroke="var(--line-strong)">
        <line x2="100%" y1="8" y2="8" />
        {steps.map((step) => (
          <line
            key={step}
            x1={`${share(step)}%`}
            x2={`${share(step)}%`}
            y1={step === 0 ? 1 : 5}
            y2={step === 0 ? 15 : 11}
          />
        ))}
      </g>
      <rect
        x={`${Math.min(50, share(score))}%`}
        y="4"
        width={`${Math.max(0.4, Math.abs(share(score) - 50))}%`}
        height="8"
        rx="1"
        fill="var(--mark)"
      />
    </svg>
  );
}
