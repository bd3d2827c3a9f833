import { offsetsOn, placeOn, type Axis, type DrawnTick } from "@/lib/domain/chart/axis";
import type { ChartRow } from "@/lib/domain/chart/chart";
import { doubtOn, type Doubt } from "@/lib/domain/chart/doubts";
import { doubtRadius, doubtSigns, doubtStroke } from "@/lib/drawing/doubt-signs";

/** On a phone the name stands above the mark, which moves down. */
export const markClass = "max-sm:[translate:0_12px]";

export type PlottedRow = Pick<ChartRow, "low" | "high" | "kind" | "points" | "middle"> &
  Partial<Pick<ChartRow, "words" | "verdict">>;

type PlotProps = {
  row: PlottedRow;
  axis: Axis;
  /** Stands at the end of a bar. */
  text?: string;
  /** middles: every point is itself a middle, drawn as one. */
  draws: "bars" | "marks" | "middles";
};

/** One row's drawing with nothing behind it, in the middle of its box: its panel draws the grid of all rows. */
export function RowPlot({ row, axis, draws, text }: PlotProps) {
  return (
    <svg
      width="100%"
      height="100%"
      className="absolute inset-0 overflow-visible"
      aria-hidden="true"
      focusable="false"
    >
      <svg y="50%" overflow="visible">
        <RowDrawing row={row} axis={axis} draws={draws} text={text} />
      </svg>
    </svg>
  );
}

type GridLinesProps = {
  axis: Axis;
  equal: boolean;
  /** All ticks of the axis, where they are not given. */
  ticks?: readonly DrawnTick[];
};

/** The lines of an axis through all rows of a panel; zero, and where both of a pair are equal, stand out. */
export function GridLines({
  axis,
  equal,
  ticks = axis.ticks.map((tick) => ({ tick, needsRoom: false })),
}: GridLinesProps) {
  return (
    <svg width="100%" height="100%" className="block overflow-visible" aria-hidden="true" focusable="false">
      {ticks.map(({ tick, needsRoom }) => (
        <line
          key={tick}
          className={needsRoom ? "max-lg:hidden" : undefined}
          x1={percent(axis, tick)}
          x2={percent(axis, tick)}
          y1="0"
          y2="100%"
          stroke={equal && tick === 1 ? "var(--muted)" : gridColor(tick)}
          strokeWidth={equal && tick === 1 ? 1.5 : 1}
        />
      ))}
    </svg>
  );
}

/** Zero, from which lengths are read, is darker than other lines. */
export function gridColor(tick: number): string {
  return tick === 0 ? "var(--line-strong)" : "var(--line)";
}

/** One row's bar, point or range. It fills its box; widths are shares of it, so that it fits any screen. */
export function Plot({ row, axis, draws, equal }: PlotProps & { equal: boolean }) {
  return (
    <svg width="100%" height="100%" className="block overflow-visible" aria-hidden="true" focusable="false">
      <GridLines axis={axis} equal={equal} />
      <g className={markClass}>
        <svg y="50%" overflow="visible">
          <RowDrawing row={row} axis={axis} draws={draws} />
        </svg>
      </g>
    </svg>
  );
}

/** A row around the line at 0. Words are no number: nothing is drawn of them. A bar has a length only up to what is known at the least. */
export function RowDrawing({ row, axis, draws, text }: PlotProps) {
  if (typeof row.words === "string") return null;
  if (draws === "middles") return <Middles row={row} axis={axis} middle={0} />;
  if (draws === "bars" && row.low !== null) return <Bar row={row} axis={axis} middle={0} text={text} />;
  return <Mark row={row} axis={axis} middle={0} />;
}

type DrawnProps = { row: PlottedRow; axis: Axis; middle: number };

function Bar({ row, axis, middle, text }: DrawnProps & { text?: string }) {
  const { low, high } = row;
  const end = high ?? low ?? 0;
  const doubt = doubtOn(row);
  return (
    <>
      <rect
        x="0"
        y={middle - 9}
        width={percent(axis, end)}
        height="18"
        rx="1.5"
        fill="var(--mark, var(--muted))"
      />
      {doubt !== null && <BarDoubt x={percent(axis, end)} middle={middle} doubt={doubt} />}
      {high === null && <OpenArrow x={percent(axis, end)} middle={middle} towards="more" />}
      {text !== undefined && (
        <BarText x={percent(axis, end)} middle={middle} text={text} open={high === null} />
      )}
    </>
  );
}

type BarTextProps = { x: string | number; middle: number; text: string; open: boolean };

/**
 * The number at the end of its bar, past its arrow, on its own ground, so that no line of the grid crosses it; on a
 * phone the number stands above the bar instead.
 */
function BarText({ x, middle, text, open }: BarTextProps) {
  return (
    <text
      x={x}
      y={middle}
      dx={open ? 34 : 8}
      dy="5"
      className="fill-ink text-sm tabular-nums max-sm:hidden"
      stroke="var(--paper)"
      strokeWidth="5"
      paintOrder="stroke"
    >
      {text}
    </text>
  );
}

function Mark({ row, axis, middle }: DrawnProps) {
  const { low, high, kind } = row;
  const mark = { kind, doubt: doubtOn(row), middle };
  if (row.points.length > 0) return <Points row={row} axis={axis} middle={middle} />;
  return (
    <>
      {low !== null && high !== null && low !== high && (
        <line
          x1={percent(axis, low)}
          x2={percent(axis, high)}
          y1={middle}
          y2={middle}
          stroke="var(--mark, var(--muted))"
          strokeWidth="4"
          strokeLinecap="round"
        />
      )}
      {low !== null && <PointMark {...mark} x={percent(axis, low)} />}
      {high !== null && high !== low && <PointMark {...mark} x={percent(axis, high)} />}
      {high === null && low !== null && <OpenArrow x={percent(axis, low)} middle={middle} towards="more" />}
      {low === null && high !== null && <OpenArrow x={percent(axis, high)} middle={middle} towards="less" />}
    </>
  );
}

/** A thin line from the lowest to the highest point. */
function Reach({ row: { low, high }, axis, middle }: DrawnProps) {
  return (
    <line
      x1={percent(axis, low ?? axis.min)}
      x2={percent(axis, high ?? axis.max)}
      y1={middle}
      y2={middle}
      stroke="var(--mark, var(--muted))"
      strokeWidth="2"
    />
  );
}

/** A thin line from the lowest to the highest point, an upright at each, and a triangle at their middle. */
function Points({ row, axis, middle }: DrawnProps) {
  const { points, middle: center } = row;
  return (
    <>
      <Reach row={row} axis={axis} middle={middle} />
      {points.map(({ label, value }) => (
        <line
          key={label}
          x1={percent(axis, value)}
          x2={percent(axis, value)}
          y1={middle - 6}
          y2={middle + 6}
          stroke="var(--mark, var(--muted))"
          strokeWidth="1.5"
        />
      ))}
      {center !== null && <PointMark kind="measured" x={percent(axis, center)} middle={middle} />}
    </>
  );
}

/** How far apart marks stand that would else cover each other, in px. */
const markHeight = 8;

/** A mark at each point, and nothing between: they are of different tests, not one spread. */
function Middles({ row, axis, middle }: DrawnProps) {
  const { points, kind } = row;
  const offsets = offsetsOn(
    axis,
    points.map(({ value }) => value),
    0.02,
  );
  return (
    <>
      {points.map(({ label, value }, at) => (
        <PointMark
          key={label}
          kind={kind}
          x={percent(axis, value)}
          middle={middle + (offsets[at] ?? 0) * markHeight}
        />
      ))}
    </>
  );
}

/**
 * A dot where the article says it, a ring where we converted or derived it, a cross where it is no bound at all, a triangle
 * where it is measured: no shape of a language says how a number came to be. The sign of a verdict pierces a dot or a
 * ring; a cross gives no number to doubt.
 */
export function PointMark({
  kind,
  x,
  middle,
  doubt = null,
}: {
  kind: ChartRow["kind"];
  x: string | number;
  middle: number;
  doubt?: Doubt | null;
}) {
  const color = "var(--mark, var(--muted))";
  const isSolid = kind === "stated";
  const stroke = { stroke: color, strokeWidth: 2.5, fill: isSolid ? color : "var(--paper)" };
  const isRound = isSolid || kind === "converted" || kind === "derived";
  return (
    <svg x={x} y={middle} overflow="visible">
      {isRound && <circle r={doubt === null ? 5.5 : doubtRadius} {...stroke} />}
      {isRound && doubt !== null && <DoubtSign doubt={doubt} color={isSolid ? "var(--paper)" : color} />}
      {kind === "bounds-only" && <path d="M-5-5 5 5M5-5-5 5" {...stroke} />}
      {kind === "measured" && <path d="M0-8 8 6.5H-8Z" {...stroke} fill={color} />}
    </svg>
  );
}

function DoubtSign({ doubt, color }: { doubt: Doubt; color: string }) {
  return <path d={doubtSigns[doubt]} fill="none" stroke={color} strokeWidth={doubtStroke} />;
}

/** The sign of a verdict in the end of a bar, on a disc where the bar is too short for it. */
function BarDoubt({ x, middle, doubt }: { x: string | number; middle: number; doubt: Doubt }) {
  return (
    <svg x={x} y={middle} overflow="visible">
      <g transform="translate(-10)">
        <circle r="8" fill="var(--mark, var(--muted))" />
        <DoubtSign doubt={doubt} color="var(--paper)" />
      </g>
    </svg>
  );
}

/** The number is a bound: what it bounds lies somewhere beyond. The same shapes as in lib/drawing/chart-svg.ts. */
function OpenArrow({ x, middle, towards }: { x: string | number; middle: number; towards: "more" | "less" }) {
  return (
    <svg x={x} y={middle} overflow="visible">
      <path
        d={towards === "more" ? "M6 0H26M20-6 26 0 20 6" : "M-6 0H-26M-20-6-26 0-20 6"}
        fill="none"
        stroke="var(--mark, var(--muted))"
        strokeWidth="2.5"
      />
    </svg>
  );
}

export function percent(axis: Axis, value: number): string {
  return `${Math.round(placeOn(axis, value) * 1e4) / 100}%`;
}
