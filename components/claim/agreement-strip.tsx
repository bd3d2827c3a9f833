import type { CellMeasured } from "@/lib/domain/comparison";
import type { Consensus, Position } from "@/lib/domain/position";
import { formatPosition } from "@/lib/format";

/** As much of a consensus as the strip shows; small enough to hand to an island. */
export type StripConsensus = Pick<Consensus, "median" | "min" | "max" | "n"> & {
  readonly positions: readonly Pick<Position, "article" | "position">[];
};

export type StripMeasured = Pick<CellMeasured, "position" | "min" | "max">;

type AgreementStripProps = {
  consensus: StripConsensus;
  /** What datasets say, drawn as a triangle under the line. */
  measured?: StripMeasured | null;
  /** What the strip is of, for readers who do not see it: "Rust, throughput". */
  of: string;
  large?: boolean;
};

const width = 160;
const height = 28;
const margin = 10;
const axis = 18;
const x = (position: number): number => margin + ((position + 2) / 4) * (width - 2 * margin);
/** The line with its five steps, in one path: a page can hold hundreds of strips. */
const axisPath = [-2, -1, 0, 1, 2].reduce(
  (path, step) => `${path}M${x(step)} ${axis - 2.5}v5`,
  `M${x(-2)} ${axis}H${x(2)}`,
);

/**
 * Each article's position as a dot on the five-step line from worst to best, their spread as a bar,
 * their median as an upright, and what was measured as a triangle under the line. Dots at one place are stacked.
 */
export function AgreementStrip({ consensus, measured = null, of, large = false }: AgreementStripProps) {
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={`min-w-20 overflow-visible w-full ${large ? "h-auto max-w-80" : "h-7 max-w-40"}`}
      role="img"
      aria-label={describe(consensus, measured, of)}
      preserveAspectRatio="xMinYMid meet"
    >
      <path d={axisPath} fill="none" stroke="var(--line-strong)" strokeWidth="1" />
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
      {measured !== null && <Measured measured={measured} />}
      {stacked(consensus).map(({ article, position, rise }) => (
        <circle
          key={article}
          cx={x(position)}
          cy={axis - rise}
          r="3.4"
          fill={`var(${toneOf(position)})`}
          stroke="var(--paper)"
          strokeWidth="1"
        />
      ))}
    </svg>
  );
}

function Measured({ measured: { position, min, max } }: { measured: StripMeasured }) {
  const base = axis + 9.5;
  return (
    <>
      {min !== max && <path d={`M${x(min)} ${base - 3}H${x(max)}`} stroke="var(--ink)" strokeWidth="1" />}
      <path
        d={`M${x(position)} ${axis + 2.5}l4.2 7h-8.4Z`}
        fill="var(--paper)"
        stroke="var(--ink)"
        strokeWidth="1.4"
      />
    </>
  );
}

/** The token of a position's colour. */
export function toneOf(position: number): `--stance-${"worst" | "low" | "mid" | "high" | "best"}` {
  if (position <= -1.5) return "--stance-worst";
  if (position < 0) return "--stance-low";
  if (position === 0) return "--stance-mid";
  return position < 1.5 ? "--stance-high" : "--stance-best";
}

function stacked({ positions }: StripConsensus) {
  const levels = new Map<number, number>();
  const dots = positions.map(({ article, position }) => {
    const level = levels.get(position) ?? 0;
    levels.set(position, level + 1);
    return { article, position, level };
  });
  // A high stack is pressed together rather than let out of the strip.
  const rise = Math.min(6.5, 15 / Math.max(1, ...dots.map(({ level }) => level)));
  return dots.map(({ article, position, level }) => ({ article, position, rise: level * rise }));
}

function describe(consensus: StripConsensus, measured: StripMeasured | null, of: string): string {
  const said = saidWords(consensus);
  if (measured === null) return `${of}: ${said}`;
  const { position, min, max } = measured;
  const spread = min === max ? "" : `, from ${formatPosition(min)} to ${formatPosition(max)}`;
  return `${of}: ${said}; measured ${formatPosition(position)}${spread}`;
}

function saidWords({ median, min, max, n, positions }: StripConsensus): string {
  if (median === null || min === null || max === null) return "no article says";
  const count = positions.length === 1 ? "1 article" : `${positions.length} articles`;
  const events = n === positions.length ? "" : `, ${n === 1 ? "1 observation" : `${n} observations`}`;
  const spread = min === max ? "" : `, from ${formatPosition(min)} to ${formatPosition(max)}`;
  return `${formatPosition(median)} of −2 to +2 by ${count}${events}${spread}`;
}
