import type { Recommendation } from "./recommendation";

/** How much of a lead comes from the criteria that datasets measured, in points: weight × position. */
export type MeasuredLead = {
  readonly first: string;
  readonly second: string;
  /** By how many points the first is ahead of the second: above 0. */
  readonly points: number;
  /** How many of them come from measured criteria; below 0 where those put the second ahead. */
  readonly measured: number;
  /** How many criteria are compared that are measured, and that are not. */
  readonly criteria: { readonly measured: number; readonly others: number };
};

/** Null where no single language leads a single second, or no measured criterion is compared, or only such. */
export function measuredLead({
  ranking: [first, second, third],
  notEnough,
}: Recommendation): MeasuredLead | null {
  if (notEnough !== null || first === undefined || second === undefined) return null;
  if (second.rank !== 2 || third?.rank === 2) return null;
  const isMeasured = ({ from }: { readonly from: string }) => from === "measured";
  const pointsOfSecond = new Map(second.ledger.map(({ topic, points }) => [topic, points]));
  const gaps = first.ledger.map((entry) => ({
    isMeasured: isMeasured(entry),
    gap: entry.points - (pointsOfSecond.get(entry.topic) ?? 0),
  }));
  const sum = (some: typeof gaps) => some.reduce((total, { gap }) => total + gap, 0);
  const measured = gaps.filter((one) => one.isMeasured);
  const others = gaps.length - measured.length;
  if (measured.length === 0 || others === 0) return null;
  return {
    first: first.language,
    second: second.language,
    points: sum(gaps),
    measured: sum(measured),
    criteria: { measured: measured.length, others },
  };
}
