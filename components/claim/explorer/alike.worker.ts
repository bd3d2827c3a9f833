/**
 * Finds claims with words alike where none has the words themselves: asked a query, it answers with the ids of the
 * claims, best first, or with null where the claims could not be had. A worker, because the index of ten thousand
 * claims takes longer to build than a key may wait. Bundled by scripts/build-enhancements.ts.
 */
import { exportedFile } from "@/lib/exported-file";
import { claimDocuments } from "@/lib/search/claim-documents";
import { indexOf, searchIds, type SearchIndex } from "@/lib/search/search";
import { nameIn, type SearchFile } from "@/lib/search/site-search";
import type { Alike } from "./use-alike.client";

const index = load().catch(() => null);

addEventListener("message", ({ data }: MessageEvent<unknown>) => void answer(String(data)));

async function answer(query: string): Promise<void> {
  const loaded = await index;
  const alike: Alike = { query, ids: loaded === null ? null : searchIds(loaded, query) };
  postMessage(alike);
}

async function load(): Promise<SearchIndex> {
  const file = await exportedFile<SearchFile>("/search.json");
  return indexOf(claimDocuments(file.claims, nameIn(file)));
}
