import { exportedFile } from "@/lib/exported-file";
import { claimDocuments } from "@/lib/search/claim-documents";
import { findEntries, type AlikeEntries, type FoundEntries } from "@/lib/search/found";
import { groupedEntries, type SearchGroup } from "@/lib/search/rank";
import { toScan, type Scanned } from "@/lib/search/scan";
import type { SearchIndex } from "@/lib/search/search";
import { nameIn, scannedTexts, type SearchEntry, type SearchFile } from "@/lib/search/site-search";
import { verdictWords } from "@/lib/words/terms";

/** What is found, by kind. */
export type Found = Omit<FoundEntries, "entries"> & {
  readonly groups: readonly SearchGroup[];
  readonly total: number;
  /** What stands under a claim: its article and verdict, by its id. */
  readonly notes: ReadonlyMap<string, string>;
};

type Engine = Pick<Found, "notes"> & {
  readonly file: SearchFile;
  readonly scanned: readonly Scanned<SearchEntry>[];
};

let engine: Promise<Engine> | undefined;

/** What a query finds. Loads the search file once. */
export async function findAll(query: string): Promise<Found> {
  const { file, scanned, notes } = await loaded();
  const { entries, ...found } = await findEntries(file, scanned, query, (words) => findAlike(scanned, words));
  return { groups: groupedEntries(entries), total: entries.length, notes, ...found };
}

/** The languages, to begin with where nothing has been typed. */
export async function languageEntries(): Promise<readonly SearchEntry[]> {
  const { scanned } = await loaded();
  return scanned.map(({ item }) => item).filter(({ kind }) => kind === "language");
}

let index: SearchIndex | undefined;

async function findAlike(scanned: readonly Scanned<SearchEntry>[], query: string): Promise<AlikeEntries> {
  const { indexOf, searchAlike } = await import("@/lib/search/search");
  const byId = new Map(scanned.map(({ item }) => [item.id, item]));
  index ??= indexOf([...byId.values()]);
  const { ids, ...alike } = searchAlike(index, query);
  return { entries: ids.flatMap((id) => byId.get(id) ?? []), ...alike };
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
    file,
    scanned: toScan([...file.entries, ...claims], scannedTexts),
    notes: new Map(
      file.claims.map(({ id, articleTitle, verdict }) => [id, `${articleTitle} · ${verdictWords[verdict]}`]),
    ),
  };
}
