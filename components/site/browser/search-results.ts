import { exportedFile } from "@/lib/exported-file";
import { claimDocuments } from "@/lib/search/claim-documents";
import {
  groupedEntries,
  namesFirst,
  rankedByFewer,
  rankedEntries,
  type SearchGroup,
} from "@/lib/search/rank";
import { toScan, type Scanned } from "@/lib/search/scan";
import type { SearchIndex } from "@/lib/search/search";
import { nameIn, type SearchEntry, type SearchFile } from "@/lib/search/site-search";
import { verdictWords } from "@/lib/words/terms";

/** What is found, by kind. */
export type Found = {
  readonly groups: readonly SearchGroup[];
  readonly total: number;
  /** The words it has, as they are marked. */
  readonly words: string;
  /** What it has where nothing has all that was typed; null elsewhere. */
  readonly instead: string | null;
  /** Whether the explorer finds the same claims by these words. */
  readonly together: boolean;
  /** What stands under a claim: its article and verdict, by its id. */
  readonly notes: ReadonlyMap<string, string>;
};

type Engine = Pick<Found, "notes"> & { readonly scanned: readonly Scanned<SearchEntry>[] };

let engine: Promise<Engine> | undefined;

/**
 * What has all words of the query, where nothing has, what has words alike, and else what has some of them. Loads the
 * search file once.
 */
export async function findAll(query: string): Promise<Found> {
  const { scanned, notes } = await loaded();
  const found = (
    entries: readonly SearchEntry[],
    of: Pick<Found, "words" | "instead" | "together">,
  ): Found => {
    return { groups: groupedEntries(entries), total: entries.length, notes, ...of };
  };
  const all = rankedEntries(scanned, query);
  if (all.length > 0) return found(all, { words: query, instead: null, together: true });
  const alike = await findAlike(scanned, query);
  if (alike.entries.length > 0) {
    return found(alike.entries, { words: alike.words.join(" "), instead: "similar words", together: false });
  }
  const { words, together, entries } = rankedByFewer(scanned, query);
  const instead = words.map((word) => `“${word}”`).join(together ? " and " : " or ");
  return found(entries, { words: words.join(" "), instead, together });
}

/** The languages, to begin with where nothing has been typed. */
export async function languageEntries(): Promise<readonly SearchEntry[]> {
  const { scanned } = await loaded();
  return scanned.map(({ item }) => item).filter(({ kind }) => kind === "language");
}

let index: SearchIndex | undefined;

async function findAlike(
  scanned: readonly Scanned<SearchEntry>[],
  query: string,
): Promise<{ readonly entries: readonly SearchEntry[]; readonly words: readonly string[] }> {
  const { indexOf, searchAlike } = await import("@/lib/search/search");
  const byId = new Map(scanned.map(({ item }) => [item.id, item]));
  index ??= indexOf([...byId.values()]);
  const { ids, words } = searchAlike(index, query);
  return { entries: namesFirst(ids.flatMap((id) => byId.get(id) ?? [])), words };
}

function loaded(): Promise<Engine> {
  engine ??= loadEngine().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function loadEngine(): Promise<Engine> {
  const file = await exportedFile<SearchFile>("/search.json");
  const claims = claimDocuments(file.claims, nameIn(file)).map((document): SearchEntry => ({
    ...document,
    kind: "claim",
    to: `/claims/${document.id}/`,
  }));
  return {
    scanned: toScan([...file.entries, ...claims], (entry) => entry),
    notes: new Map(
      file.claims.map(({ id, articleTitle, verdict }) => [id, `${articleTitle} · ${verdictWords[verdict]}`]),
    ),
  };
}
