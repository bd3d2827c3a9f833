import { namedIn, type Named } from "./named";
import { isSentence, namesFirst, rankedByFewer, rankedEntries, tellingWords } from "./rank";
import { hasWord, type Scanned } from "./scan";
import type { SearchEntry, SearchFile } from "./site-search";

/** What a query finds, best first. */
export type FoundEntries = {
  readonly entries: readonly SearchEntry[];
  /** The words it has, as they are marked. */
  readonly words: string;
  /** What it has where nothing has all that was typed; null elsewhere. */
  readonly instead: string | null;
  /** Whether the explorer finds the same claims by these words. */
  readonly together: boolean;
};

/**
 * What the names in the query lead to, and what has all its words, in names or else as typed; where nothing has, what
 * has words alike, and else what has most of them.
 *
 * @param alike finds what has words alike, asked only where nothing has the words
 */
export async function findEntries(
  file: SearchFile,
  scanned: readonly Scanned<SearchEntry>[],
  query: string,
  alike: (query: string) => Promise<{ entries: readonly SearchEntry[]; words: readonly string[] }>,
): Promise<FoundEntries> {
  const named = namedIn(file, query);
  const ordered = (entries: readonly SearchEntry[]) => withNamed(named, scanned, entries);
  const asTyped = tellingWords(query).join(" ");
  for (const typed of named === null ? [query] : [query, named.asCalled]) {
    const all = rankedEntries(scanned, typed);
    if (all.length > 0) {
      const words = typed === query ? asTyped : tellingWords(typed).join(" ");
      return { entries: ordered(all), words, instead: null, together: true };
    }
  }
  if (named?.whole === true) {
    return { entries: ordered([]), words: named.asCalled, instead: null, together: false };
  }
  const close = await alike(query);
  if (close.entries.length > 0) {
    const [entries, words] = [ordered(namesFirst(close.entries)), close.words.join(" ")];
    return { entries, words, instead: "similar words", together: false };
  }
  const { words, together, entries } = rankedByFewer(scanned, query);
  const instead = words.map((word) => `“${word}”`).join(together ? " and " : " or ");
  return { entries: ordered(entries), words: words.join(" "), instead, together };
}

/** With what the names lead to: the pages of several first, those of single ones after other names, before sentences. */
function withNamed(
  named: Named | null,
  scanned: readonly Scanned<SearchEntry>[],
  entries: readonly SearchEntry[],
): readonly SearchEntry[] {
  if (named === null) return entries;
  const names = entries.filter((entry) => !isSentence(entry));
  const all = [
    ...named.pages,
    ...names,
    ...titledBy(scanned, named),
    ...named.beside,
    ...entries.filter(isSentence),
  ];
  return [...new Map(all.map((entry) => [entry.id, entry])).values()];
}

/** What the words for a topic are in the title of, as those of charts, but a topic of which the pages have a part. */
function titledBy(
  scanned: readonly Scanned<SearchEntry>[],
  { pages, topicWords }: Named,
): readonly SearchEntry[] {
  if (topicWords.length === 0) return [];
  return rankedEntries(scanned, topicWords.join(" ")).filter(
    (entry) =>
      !isSentence(entry) &&
      topicWords.every((word) => hasWord(entry.title, word)) &&
      !pages.some(({ to }) => to.startsWith(`${entry.to}#`)),
  );
}
