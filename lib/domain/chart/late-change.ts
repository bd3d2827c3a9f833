import type { RowPoint } from "./chart";

/** A change is late where at least this share of it falls into the last of the time. */
const mostOfChange = 2 / 3;
/** The last of the time, as a share of all. */
const lastOfTime = 1 / 10;

/**
 * The point from which most of a change came about, where that is late: a line that was flat for years and jumped at
 * the end is not told by its first and its last point. Null where the change is spread over the time, or is none.
 *
 * @param points by date, the earliest first
 */
export function lateChange(points: readonly RowPoint[]): RowPoint | null {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || last.value === first.value) return null;
  const direction = Math.sign(last.value - first.value);
  const changeFrom = ({ value }: RowPoint) => direction * (last.value - value);
  const earliest = timeOf(last) - (timeOf(last) - timeOf(first)) * lastOfTime;
  const late = points
    .slice(1, -1)
    .filter((point) => timeOf(point) >= earliest && changeFrom(point) >= mostOfChange * changeFrom(first));
  // Of several the lowest, and of those the last: where the line turns.
  return late.toReversed().toSorted((a, b) => changeFrom(b) - changeFrom(a))[0] ?? null;
}

function timeOf({ label }: RowPoint): number {
  return Date.parse(label);
}
