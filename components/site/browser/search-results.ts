import { claimDocuments } from "@/lib/search/claim-documents";
import { indexOf, searchIds, type SearchIndex } from "@/lib/search/search";
import { nameIn, type SearchFile } from "@/lib/search/site-search";
import { href } from "@/lib/site";

export type SearchResult = { readonly kind: string; readonly title: string; readonly to: string };

type Engine = { readonly index: SearchIndex; readonly results: ReadonlyMap<string, SearchResult> };

const most = 30;
let engine: Promise<Engine> | undefined;

/** What matches all words of the query: the best 30, pages before claims, and how many there are. */
export async function findAll(
  query: string,
): Promise<{ readonly results: readonly SearchResult[]; readonly total: number }> {
  engine ??= loadEngine().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  const { index, results } = await engine;
  const found = searchIds(index, query).flatMap((id) => results.get(id) ?? []);
  const pages = found.filter(({ kind }) => kind !== "claim");
  const claims = found.filter(({ kind }) => kind === "claim");
  return { results: [...pages, ...claims].slice(0, most), total: found.length };
}

async function loadEngine(): Promise<Engine> {
  const response = await fetch(href("/search.json"));
  if (!response.ok) throw new Error(`/search.json: ${response.status}`);
  const file: SearchFile = await response.json();
  const { entries, claims } = file;
  const documents = [...entries, ...claimDocuments(claims, nameIn(file))];
  return {
    index: indexOf(documents),
    results: new Map([
      ...entries.map(({ id, kind, title, to }) => [id, { kind, title, to }] as const),
      ...claims.map(({ id, says }) => [id, { kind: "claim", title: says, to: `/claims/${id}/` }] as const),
    ]),
  };
}
