import type { Article } from "@/lib/schema/article";
import type { Claim } from "@/lib/schema/claim";
import { countedClaims, type Verdict } from "./verdict";

/** Which claims the reader lets count. */
export type Counting = {
  /** Contradicted claims too. */
  readonly asWritten: boolean;
  /** Only articles of this year and later. */
  readonly since: number | null;
};

export const plainCounting: Counting = { asWritten: false, since: null };

/** An article this many years older than the data is marked as old. */
export const oldAfterYears = 3;

type Dated = Pick<Article, "published" | "speaksOf">;

/** The year an article is of: of its publication, or, where that is not known, the one it speaks of. */
export function articleYear({ published, speaksOf }: Dated): number | null {
  const date = typeof published === "string" ? published : speaksOf;
  return date === undefined ? null : Number(date.slice(0, 4));
}

/**
 * Whether an article is so old that its claims are marked.
 *
 * @param dataDate the newest date in the content
 */
export function isOld(article: Dated | undefined, dataDate: string): boolean {
  const age = article === undefined ? null : ageOf(article, dataDate);
  return age !== null && age >= oldAfterYears;
}

/** How many years before the data an article is of; null where its year is not known. */
export function ageOf(article: Dated, dataDate: string): number | null {
  const year = articleYear(article);
  return year === null ? null : Number(dataDate.slice(0, 4)) - year;
}

/** The years a reader can count from, the earliest first: every year articles are of, but the first, which is all of them. */
export function sinceYears(articles: Iterable<Dated>): number[] {
  const years = [...articles].flatMap((article) => articleYear(article) ?? []);
  return [...new Set(years)].toSorted((a, b) => a - b).slice(1);
}

/** The claims of articles that are recent enough; articles of no known year count. */
export function recentClaims(
  claims: readonly Claim[],
  articles: ReadonlyMap<string, Dated>,
  since: number | null,
): readonly Claim[] {
  if (since === null) return claims;
  return claims.filter(({ article: id }) => {
    const article = articles.get(id);
    const year = article === undefined ? null : articleYear(article);
    return year === null || year >= since;
  });
}

/** The claims that count towards positions. */
export function claimsCounted(
  claims: readonly Claim[],
  articles: ReadonlyMap<string, Dated>,
  verdicts: ReadonlyMap<string, Verdict>,
  { asWritten, since }: Counting,
): readonly Claim[] {
  return countedClaims(recentClaims(claims, articles, since), verdicts, asWritten);
}

/** Every way of counting other than the plain one. */
export function otherCountings(years: readonly number[]): Counting[] {
  return [false, true]
    .flatMap((asWritten) => [null, ...years].map((since) => ({ asWritten, since })))
    .slice(1);
}

/** A name for a way of counting: "", "written", "since-2025", "written-since-2025". */
export function countingKey({ asWritten, since }: Counting): string {
  return [asWritten ? "written" : null, since === null ? null : `since-${since}`]
    .filter((part) => part !== null)
    .join("-");
}

/** The ways of counting that have a page of disagreements, by the last part of its address; the plain one is "". */
export function countingPages(articles: Iterable<Dated>): ReadonlyMap<string, Counting> {
  const since = sinceYears(articles).map((year): Counting => ({ asWritten: false, since: year }));
  return new Map([
    ...[plainCounting, ...since].map((counting) => [countingKey(counting), counting] as const),
    ["as-written", { asWritten: true, since: null }],
  ]);
}
