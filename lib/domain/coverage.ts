import type { Article } from "@/lib/schema/article";
import type { Claim } from "@/lib/schema/claim";
import type { Topic } from "@/lib/schema/topic";
import { articleYear, isOld } from "./counting";
import { groupBy } from "./group";
import { consensusOn } from "./position";
import { countedClaims, verdictCounts, type Verdict } from "./verdict";

/** How much there is on one language and topic. Nothing is unknown, not zero. */
export type CoverageCell = {
  readonly language: string;
  /** Articles with a claim on the topic that names the language. */
  readonly articles: number;
  /** Those of the articles that judge the language. */
  readonly judging: number;
  /** The n of the consensus: articles that judge, those that retell one event once. */
  readonly independent: number;
  readonly claims: number;
  /** Those of the claims that were checked against evidence. */
  readonly checked: number;
  /** The years the articles are of, the earliest and the latest; null where none is known. */
  readonly oldest: CoverageYear | null;
  readonly newest: CoverageYear | null;
  /** Whether a dataset measures it; null where nothing measures the topic. */
  readonly measured: boolean | null;
};
export type CoverageYear = { readonly year: number; readonly old: boolean };
export type CoverageRow = { readonly topic: string; readonly cells: readonly CoverageCell[] };

type Covered = {
  readonly topics: readonly Pick<Topic, "id" | "measuredBy">[];
  /** Ids. */
  readonly languages: readonly string[];
  readonly claims: readonly Claim[];
  readonly articles: ReadonlyMap<string, Pick<Article, "published" | "speaksOf">>;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** The cells that datasets measure, by `<topic>/<language>`. */
  readonly measured: ReadonlyMap<string, unknown>;
  /** The newest date in the content. */
  readonly dataDate: string;
};

/** A row per topic, a cell per language, in the orders given. */
export function coverage({ topics, languages, claims, ...known }: Covered): CoverageRow[] {
  const byTopic = groupBy(claims, (claim) => claim.topic);
  return topics.map((topic) => ({
    topic: topic.id,
    cells: languages.map((language) => cellOf(topic, language, byTopic.get(topic.id) ?? [], known)),
  }));
}

function cellOf(
  { id: topic, measuredBy }: Covered["topics"][number],
  language: string,
  claims: readonly Claim[],
  { articles, verdicts, measured, dataDate }: Omit<Covered, "topics" | "languages" | "claims">,
): CoverageCell {
  const naming = claims.filter((claim) => claim.languages.includes(language));
  const speaking = [...new Set(naming.map(({ article }) => article))];
  const years = speaking
    .flatMap((id): CoverageYear[] => {
      const article = articles.get(id);
      const year = article === undefined ? null : articleYear(article);
      return year === null ? [] : [{ year, old: isOld(article, dataDate) }];
    })
    .toSorted((a, b) => a.year - b.year);
  const consensus = consensusOn(topic, language, countedClaims(claims, verdicts, false));
  return {
    language,
    articles: speaking.length,
    judging: consensus.positions.length,
    independent: consensus.n,
    claims: naming.length,
    checked: verdictCounts(naming, verdicts).checked,
    oldest: years[0] ?? null,
    newest: years.at(-1) ?? null,
    measured: measuredBy.length === 0 ? null : measured.has(`${topic}/${language}`),
  };
}

/** Whether neither an article nor a dataset has anything on the cell. */
export function isUnknown({ claims, measured }: Pick<CoverageCell, "claims" | "measured">): boolean {
  return claims === 0 && measured !== true;
}

/**
 * How many cells there are, how many are unknown, and of the others that no dataset measures how many rest on one
 * observation, and how many on none: claims name the language, and none that counts judges it.
 */
export function coverageSums(rows: readonly CoverageRow[]) {
  const cells = rows.flatMap((row) => row.cells);
  const unmeasured = cells.filter((cell) => !isUnknown(cell) && cell.measured !== true);
  const restingOn = (count: number) => unmeasured.filter(({ independent }) => independent === count).length;
  return {
    cells: cells.length,
    measured: cells.filter(({ measured }) => measured === true).length,
    unknown: cells.filter(isUnknown).length,
    observedOnce: restingOn(1),
    unjudged: restingOn(0),
  };
}
