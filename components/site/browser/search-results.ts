import { exportedFile } from "@/lib/exported-file";
import { claimDocuments } from "@/lib/search/claim-documents";
import { groupedEntries, rankedEntries, type SearchGroup } from "@/lib/search/rank";
import { toScan, type Scanned } from "@/lib/search/scan";
import type { SearchIndex } from "@/lib/search/search";
import { nameIn, type SearchEntry, type SearchFile } from "@/lib/search/site-search";
import { verdictWords } from "@/lib/words";

/** What is found, by kind; `alike` where only words alike were. */
export type Found = {
  readonly groups: readonly SearchGroup[];
  readonly total: number;
  readonly alike: boolean;
  /** What stands under a claim: its article and verdict, by its id. */
  readonly notes: ReadonlyMap<string, string>;
};

type Engine = Pick<Found, "notes"> & { readonly scanned: readonly Scanned<SearchEntry>[] };

let engine: Promise<Engine> | undefined;

/** What has all words of the query and, where nothing has, what has words alike. Loads the search file once. */
export async function findAll(query: string): Promise<Found> {
  const { scanned, notes } = await loaded();
  const found = rankedEntries(scanned, query);
  const entries = found.length > 0 ? found : await findAlike(scanned, query);
  return { groups: groupedEntries(entries), total: entries.length, alike: found.length === 0, notes };
}

/** The languages, to begin with where nothing has been typed. */
export async function languageEntries(): Promise<readonly SearchEntry[]> {
  const { scanned } = await loaded();
  return scanned.map(({ item }) => item).filter(({ kind }) => kind === "language");
}

let alike: SearchIndex | undefined;

async function findAlike(scanned: readonly Scanned<SearchEntry>[], query: string): Promise<SearchEntry[]> {
  const { indexOf, searchIds } = await import("@/lib/search/search");
  const byId = new Map(scanned.map(({ item }) => [item.id, item]));
  alike ??= indexOf([...byId.values()]);
  return searchIds(alike, query).flatMap((id) => byId.get(id) ?? []);
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
