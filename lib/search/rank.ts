import { bareName, isShort, matching, wordsOf, type Scanned } from "./scan";
import { searchKinds, type SearchEntry, type SearchKind } from "./site-search";

/** Results of one kind. */
export type SearchGroup = { readonly kind: SearchKind; readonly entries: readonly SearchEntry[] };

/** Their titles are sentences, which name nothing. */
const sentences: readonly SearchKind[] = ["evidence", "claim"];

/**
 * What has all words of the query, those aside that only join others. Names first: what is called so, then what begins with it, then what has the words
 * in its name, then what says them of itself. Sentences follow. What has the words whole comes before what has them
 * only as the beginnings of others, and among equals the kinds keep their order.
 */
export function rankedEntries(scanned: readonly Scanned<SearchEntry>[], query: string): SearchEntry[] {
  const [name, words] = [bareName(query), tellingWords(query)];
  return withBegun(scanned, words)
    .map((one) => ({ entry: one.item, rank: rankOf(one, name, words) }))
    .toSorted((a, b) => a.rank - b.rank || kindPlace(a.entry) - kindPlace(b.entry))
    .map(({ entry }) => entry);
}

/** What has the words, and the names that begin to: a short word may be the beginning of one that is being typed. */
function withBegun(
  scanned: readonly Scanned<SearchEntry>[],
  words: readonly string[],
): readonly Scanned<SearchEntry>[] {
  const found = matching(scanned, words.join(" "));
  if (!words.some(isShort)) return found;
  const begun = scanned.filter(
    ({ item, title }) => !isSentence(item) && words.every((word) => title.includes(` ${word}`)),
  );
  return [...new Set([...found, ...begun])];
}

/** Words that join the names of what a reader wants to compare. */
const joining = new Set(
  "against and between compare compared comparing comparison difference differences from or than to versus vs".split(
    " ",
  ),
);

/** Words of questions, which say nothing of what is looked for. */
export const asking = new Set([
  ...joining,
  ..."a an are be best better do does for how i in is it my of should the use what when which who why with".split(
    " ",
  ),
]);

/** The words of a query without those that join them; all where it has no others. */
export function tellingWords(query: string): readonly string[] {
  const words = wordsOf(query);
  const telling = words.filter((word) => !joining.has(word));
  return telling.length === 0 ? words : telling;
}

/**
 * For a query whose words nothing has all together: what has those left without the words of a question or, where
 * nothing has even these together, what has half of them or more, those first that have most; where nothing has, what
 * has any.
 */
export function rankedByFewer(
  scanned: readonly Scanned<SearchEntry>[],
  query: string,
): { readonly words: readonly string[]; readonly together: boolean; readonly entries: SearchEntry[] } {
  const words = [...new Set(wordsOf(query))].filter(
    (word) => !asking.has(word) && matching(scanned, word).length > 0,
  );
  const all = words.length === 0 ? [] : rankedEntries(scanned, words.join(" "));
  if (all.length > 0) return { words, together: true, entries: all };
  const times = new Map<SearchEntry, number>();
  for (const entry of namesFirst(words.flatMap((word) => rankedEntries(scanned, word)))) {
    times.set(entry, (times.get(entry) ?? 0) + 1);
  }
  const enough = Math.min(words.length / 2, Math.max(...times.values()));
  const entries = [...times]
    .filter(([, count]) => count >= enough)
    .toSorted(([, a], [, b]) => b - a)
    .map(([entry]) => entry);
  return { words, together: false, entries };
}

/** Names before sentences, each in their order. */
export function namesFirst(entries: readonly SearchEntry[]): SearchEntry[] {
  return [...entries.filter((entry) => !isSentence(entry)), ...entries.filter(isSentence)];
}

export function isSentence({ kind }: SearchEntry): boolean {
  return sentences.includes(kind);
}

function rankOf(one: Scanned<SearchEntry>, name: string, words: readonly string[]): number {
  const has = (text: string, end: string): boolean => words.every((word) => text.includes(` ${word}${end}`));
  const inText = has(one.all, " ") ? 0 : 1;
  if (sentences.includes(one.item.kind)) return 6 + inText;
  const title = bareName(one.item.title);
  if (title === name) return 0;
  if (title.startsWith(name)) return 1;
  if (has(one.title, "")) return has(one.title, " ") ? 2 : 3;
  return 4 + inText;
}

function kindPlace({ kind }: SearchEntry): number {
  return searchKinds.indexOf(kind);
}

/** By kind, in the order in which the first of each kind comes. */
export function groupedEntries(entries: readonly SearchEntry[]): SearchGroup[] {
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, entries: entries.filter((entry) => entry.kind === kind) }));
}

/** A text in pieces, those marked that begin words as a word of the query does, or are a short one. */
export function markedParts(
  text: string,
  query: string,
): { readonly text: string; readonly marked: boolean }[] {
  const words = wordsOf(query);
  if (words.length === 0) return [{ text, marked: false }];
  const parts: { text: string; marked: boolean }[] = [];
  let end = 0;
  for (const { index, 1: before = "", 2: word = "" } of text.matchAll(beginningsOf(words))) {
    const start = index + before.length;
    parts.push({ text: text.slice(end, start), marked: false }, { text: word, marked: true });
    end = start + word.length;
  }
  return [...parts, { text: text.slice(end), marked: false }].filter((part) => part.text !== "");
}

/**
 * Where a text begins a word as one of some words does, or is one of them that is short: what stands before it, and the
 * word. A name is found by its letters, "nodejs" in "Node.js".
 */
export function beginningsOf(words: readonly string[]): RegExp {
  const patterns = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => {
      const pattern = [...word].map((sign) => sign.replace(/[.*+?^${}()|[\]\\]/, "\\$&")).join("[.+#]?");
      return isShort(word) ? `${pattern}(?![\\p{L}\\p{N}])` : pattern;
    });
  // Without looking behind, which browsers of before 2023 do not know.
  return new RegExp(`(^|[^\\p{L}\\p{N}])(${patterns.join("|")})`, "giu");
}
