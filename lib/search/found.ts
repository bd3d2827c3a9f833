import { namedIn, type Named } from "./named";
import { isSentence, namesFirst, rankedByFewer, rankedEntries, tellingWords } from "./rank";
import { hasWord, type Scanned } from "./scan";
import type { Alike } from "./search";
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

/** What has words alike, best first; which words these are, and which the best has. */
export type AlikeEntries = Omit<Alike, "ids"> & { readonly entries: readonly SearchEntry[] };

const nothingAlike: AlikeEntries = { entries: [], words: [], best: [] };

/**
 * What the names in the query lead to, and what has all its words, in names or else as typed; where nothing has, what
 * has words alike, first what would be found by those, and else what has most of them.
 *
 * @param alike finds what has words alike, asked only where nothing has the words
 */
export async function findEntries(
  file: SearchFile,
  scanned: readonly Scanned<SearchEntry>[],
  query: string,
  alike: (query: string) => Promise<AlikeEntries>,
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
    const meant = await findEntries(file, scanned, close.best.join(" "), () => Promise.resolve(nothingAlike));
    const first = meant.instead === null ? meant.entries : [];
    const entries = once([...first, ...ordered(namesFirst(close.entries))]);
    return { entries, words: close.words.join(" "), instead: "similar words", together: false };
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
    ...entries.filter(isSentence).toSorted((a, b) => Number(isOn(b, named)) - Number(isOn(a, named))),
  ];
  return once(all);
}

/** Whether a claim is on all of the languages, and does not only have a word that one of them is called: "go". */
function isOn({ kind, text }: SearchEntry, { languages }: Named): boolean {
  const lines = text.split("\n");
  return kind !== "claim" || languages.every((language) => lines.includes(language));
}

/** Each entry where it comes first. */
function once(entries: readonly SearchEntry[]): readonly SearchEntry[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
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
