import type { Robustness } from "@/lib/domain/guide/robustness";
import { formatNumber } from "@/lib/format";

/** "48% of 10,000 variations": a share of those drawn, whose number is said with it. */
export function ofVariations(percent: number, { samples }: Pick<Robustness, "samples">): string {
  return `${percent}% of ${formatNumber(samples)} variations`;
}

/** In how many percent of the variations there is not enough to rank, rounded as the others are. */
export function undecidedPercent({ leads, undecided }: Robustness): number {
  return wholeShares([...leads.map(({ share }) => share), undecided]).at(-1) ?? 0;
}

/** In how many percent of the variations the one leader leads, rounded as above; null where none leads alone. */
export function leadCount(leaders: readonly string[], { leads, undecided }: Robustness): number | null {
  const [leader, ...others] = leaders;
  const at = leads.findIndex(({ language }) => language === leader);
  if (others.length > 0 || at < 0) return null;
  return wholeShares([...leads.map(({ share }) => share), undecided])[at] ?? null;
}

/** Shares of a whole as whole numbers of 100 that add up to 100: the largest remainders are rounded up. */
export function wholeShares(shares: readonly number[]): number[] {
  const floors = shares.map((share) => Math.floor(share * 100 + 1e-9));
  const missing = 100 - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = shares
    .map((share, at) => ({ at, remainder: share * 100 - (floors[at] ?? 0) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.at - b.at)
    .slice(0, Math.max(0, missing));
  const up = new Set(byRemainder.map(({ at }) => at));
  return floors.map((floor, at) => floor + (up.has(at) ? 1 : 0));
}
