import { placeOn, type Axis } from "@/lib/domain/axis";
import type { ChartRow } from "@/lib/domain/chart";

/** Height of a row in CSS pixels, whoever draws it. */
export const rowHeight = 56;

/** On a phone the name stands above the mark, which moves down. */
export const markClass = "max-sm:translate-y-[12px]";

type PlotProps = { row: ChartRow; axis: Axis; draws: "bars" | "marks" };

/** One row's bar, point or range. Widths are shares of the column, so that it fits any screen. */
export function Plot({ row, axis, draws }: PlotProps) {
  const middle = rowHeight / 2;
  return (
    <svg
      width="100%"
      height={rowHeight}
      className="block overflow-visible"
      aria-hidden="true"
      focusable="false"
    >
      {axis.ticks.map((tick) => (
        <line
          key={tick}
          x1={percent(axis, tick)}
          x2={percent(axis, tick)}
          y1="0"
          y2={rowHeight}
          stroke="var(--line)"
        />
      ))}
      <g className={markClass}>
        {draws === "bars" ? (
          <Bar row={row} axis={axis} middle={middle} />
        ) : (
          <Mark row={row} axis={axis} middle={middle} />
        )}
      </g>
    </svg>
  );
}

type DrawnProps = { row: ChartRow; axis: Axis; middle: number };

function Bar({ row: { low, high }, axis, middle }: DrawnProps) {
  const end = high ?? low ?? 0;
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
      {high === null && <OpenEnd x={percent(axis, end)} middle={middle} />}
    </>
  );
}

function Mark({ row, axis, middle }: DrawnProps) {
  const { low, high } = row;
  const from = low ?? axis.min;
  const to = high ?? low ?? axis.max;
  return (
    <>
      {from !== to && (
        <line
          x1={percent(axis, from)}
          x2={percent(axis, to)}
          y1={middle}
          y2={middle}
          stroke="var(--mark, var(--muted))"
          strokeWidth="4"
          strokeLinecap="round"
        />
      )}
      {low !== null && <PointMark kind={row.kind} x={percent(axis, low)} middle={middle} />}
      {high !== null && high !== low && <PointMark kind={row.kind} x={percent(axis, high)} middle={middle} />}
      {high === null && <OpenEnd x={percent(axis, from)} middle={middle} />}
    </>
  );
}

/** Filled where the article says it, a square where we converted it, a diamond where we derived it, hollow where it bounds nothing. */
export function PointMark({
  kind,
  x,
  middle,
}: {
  kind: ChartRow["kind"];
  x: string | number;
  middle: number;
}) {
  const fill = kind === "bounds-only" ? "var(--paper)" : "var(--mark, var(--muted))";
  const stroke = { stroke: "var(--mark, var(--muted))", strokeWidth: 2, fill };
  return (
    <svg x={x} y={middle} overflow="visible">
      {kind === "stated" && <circle r="6" {...stroke} />}
      {kind === "bounds-only" && <circle r="6" {...stroke} />}
      {kind === "converted" && <rect x="-5.5" y="-5.5" width="11" height="11" {...stroke} />}
      {kind === "derived" && <path d="M0-7.5 7.5 0 0 7.5-7.5 0Z" {...stroke} />}
    </svg>
  );
}

/** The number is a lower bound: it goes on. */
function OpenEnd({ x, middle }: { x: string; middle: number }) {
  return (
    <svg x={x} y={middle} overflow="visible">
      <path
        d="M4-6 10 0 4 6M11-6 17 0 11 6"
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
