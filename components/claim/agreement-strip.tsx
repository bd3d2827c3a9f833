import type { CellMeasured } from "@/lib/domain/comparison/comparison";
import type { Consensus, Position } from "@/lib/domain/position";
import { formatPosition } from "@/lib/format";
import type { Language } from "@/lib/schema/language";

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
  /** The colour of the language it is of; ink without one. */
  color?: Language["color"];
  large?: boolean;
};

const height = 28;
const axis = 18;
/** The radius of a dot: one article weighs as much as another, alone or in a stack. */
const dot = 3.9;

/** Where a position lies across the strip, whatever its width: dots and strokes keep their size on a narrow one. */
const x = (position: number): string => `${percentOf(position)}%`;
const percentOf = (position: number): number => 6.25 + ((position + 2) / 4) * 87.5;
/** The line with its five steps, the middle one taller, in one path a hundred wide: a page can hold hundreds. */
const axisPath = [-2, -1, 0, 1, 2].reduce(
  (path, step) => `${path}M${percentOf(step)} ${step === 0 ? `${axis - 5}v10` : `${axis - 2.5}v5`}`,
  `M${percentOf(-2)} ${axis}H${percentOf(2)}`,
);

/**
 * Each article's position as a dot in the language's colour on the five-step line from worst to best, their spread as a bar,
 * their median as an upright, and what was measured as a triangle under the line. Dots at one place are stacked.
 */
export function AgreementStrip({
  consensus,
  measured = null,
  of,
  color,
  large = false,
}: AgreementStripProps) {
  const unit = large ? 2 : 1;
  const { median, min, max } = consensus;
  return (
    <svg
      data-color={color}
      height={unit * height}
      className={`min-w-20 overflow-visible w-full ${large ? "max-w-80" : "max-w-40"}`}
      role="img"
      aria-label={describe(consensus, measured, of)}
    >
      <svg viewBox={`0 0 100 ${height}`} preserveAspectRatio="none">
        <path
          d={axisPath}
          fill="none"
          stroke="var(--line-strong)"
          strokeWidth={unit}
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      {min !== null && max !== null && max > min && (
        <Level from={min} to={max} y={unit * axis} stroke="var(--muted)" width={unit * 3} />
      )}
      {median !== null && (
        <line
          x1={x(median)}
          x2={x(median)}
          y1={unit * (axis - 9)}
          y2={unit * (axis + 9)}
          stroke="var(--ink)"
          strokeWidth={unit * 2.5}
          strokeLinecap="round"
        />
      )}
      {measured !== null && <Measured measured={measured} unit={unit} />}
      {stacked(consensus).map(({ article, position, rise }) => (
        <circle
          key={article}
          cx={x(position)}
          cy={unit * (axis - rise)}
          r={unit * dot}
          fill="var(--mark, var(--ink))"
          stroke="var(--paper)"
          strokeWidth={unit}
        />
      ))}
    </svg>
  );
}

type LevelProps = { from: number; to: number; y: number; stroke: string; width: number };

function Level({ from, to, y, stroke, width }: LevelProps) {
  return <line x1={x(from)} x2={x(to)} y1={y} y2={y} stroke={stroke} strokeWidth={width} />;
}

function Measured({ measured, unit }: { measured: StripMeasured; unit: number }) {
  const { position, min, max } = measured;
  return (
    <>
      {min !== max && <Level from={min} to={max} y={unit * (axis + 6.5)} stroke="var(--ink)" width={unit} />}
      <svg x={x(position)} className="overflow-visible">
        <path
          d={`M0 ${unit * (axis + 2.5)}l${unit * 4.2} ${unit * 7}h${unit * -8.4}Z`}
          fill="var(--paper)"
          stroke="var(--ink)"
          strokeWidth={unit * 1.4}
        />
      </svg>
    </>
  );
}

function stacked({ positions }: StripConsensus) {
  const levels = new Map<number, number>();
  const dots = positions.map(({ article, position }) => {
    const level = levels.get(position) ?? 0;
    levels.set(position, level + 1);
    return { article, position, level };
  });
  // A high stack stays within the strip: its dots lie over one another like coins, each with its edge in sight.
  const rise = Math.min(7.4, 15.2 / Math.max(1, ...dots.map(({ level }) => level)));
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
  if (median === null || min === null || max === null) return "no position";
  const count = positions.length === 1 ? "1 article" : `${positions.length} articles`;
  const events = n === positions.length ? "" : `, ${n === 1 ? "1 observation" : `${n} observations`}`;
  const spread = min === max ? "" : `, from ${formatPosition(min)} to ${formatPosition(max)}`;
  return `${formatPosition(median)} of −2 to +2 by ${count}${events}${spread}`;
}
