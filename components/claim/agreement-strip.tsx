import type { Consensus } from "@/lib/domain/position";
import { formatPosition } from "@/lib/format";

type AgreementStripProps = {
  consensus: Consensus;
  /** What the strip is of, for readers who do not see it: "Rust, throughput". */
  of: string;
};

const width = 160;
const height = 28;
const margin = 10;
const axis = 18;
const x = (position: number): number => margin + ((position + 2) / 4) * (width - 2 * margin);
const steps = [-2, -1, 0, 1, 2];

/**
 * Each article's position as a dot on the five-step line from worst to best, their spread as a bar,
 * their median as an upright. Dots at one place are stacked.
 */
export function AgreementStrip({ consensus, of }: AgreementStripProps) {
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className="h-7 w-full max-w-40 min-w-20 overflow-visible"
      role="img"
      aria-label={describe(consensus, of)}
      preserveAspectRatio="xMinYMid meet"
    >
      <line x1={x(-2)} x2={x(2)} y1={axis} y2={axis} stroke="var(--line-strong)" strokeWidth="1" />
      {steps.map((step) => (
        <line
          key={step}
          x1={x(step)}
          x2={x(step)}
          y1={axis - 2.5}
          y2={axis + 2.5}
          stroke="var(--line-strong)"
          strokeWidth="1"
        />
      ))}
      {consensus.min !== null && consensus.max !== null && consensus.max > consensus.min && (
        <line
          x1={x(consensus.min)}
          x2={x(consensus.max)}
          y1={axis}
          y2={axis}
          stroke="var(--muted)"
          strokeWidth="3"
        />
      )}
      {consensus.median !== null && (
        <rect x={x(consensus.median) - 1.25} y={axis - 10} width="2.5" height="20" rx="1" fill="var(--ink)" />
      )}
      {stacked(consensus).map(({ article, position, level }) => (
        <circle
          key={article}
          cx={x(position)}
          cy={axis - level * 6.5}
          r="3.4"
          fill={`var(${toneOf(position)})`}
          stroke="var(--paper)"
          strokeWidth="1"
        />
      ))}
    </svg>
  );
}

/** The token of a position's colour. */
export function toneOf(position: number): `--stance-${"worst" | "low" | "mid" | "high" | "best"}` {
  if (position <= -1.5) return "--stance-worst";
  if (position < 0) return "--stance-low";
  if (position === 0) return "--stance-mid";
  return position < 1.5 ? "--stance-high" : "--stance-best";
}

function stacked({ positions }: Consensus) {
  const levels = new Map<number, number>();
  return positions.map(({ article, position }) => {
    const level = levels.get(position) ?? 0;
    levels.set(position, level + 1);
    return { article, position, level };
  });
}

function describe({ median, min, max, n, positions }: Consensus, of: string): string {
  if (median === null || min === null || max === null) return `${of}: no article says`;
  const count = positions.length === 1 ? "1 article" : `${positions.length} articles`;
  const events = n === positions.length ? "" : `, ${n === 1 ? "1 observation" : `${n} observations`}`;
  const spread = min === max ? "" : `, from ${formatPosition(min)} to ${formatPosition(max)}`;
  return `${of}: ${formatPosition(median)} of −2 to +2 by ${count}${events}${spread}`;
}
