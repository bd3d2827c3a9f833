import { formsOf, isShort, singularOf } from "./forms";
import { bareName, hasAny, matching, queryWords, type Scanned } from "./scan";
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
  ..."a an any are be best better can do does for has have how i in is it many much my of should the there use what when which who why with".split(
    " ",
  ),
]);

/** The words of a query without those that join them; all where it has no others. */
export function tellingWords(query: string): readonly string[] {
  const words = queryWords(query);
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
  const words = [...new Set(queryWords(query))].filter(
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
  const hasWhole = (text: string): boolean => words.every((word) => text.includes(` ${singularOf(word)} `));
  const inText = hasWhole(one.all) ? 0 : 1;
  if (sentences.includes(one.item.kind)) return 6 + inText;
  const title = bareName(one.item.title);
  if (singularOf(title) === singularOf(name)) return 0;
  if (title.startsWith(name)) return 1;
  if (hasWhole(one.title)) return 2;
  if (words.every((word) => hasAny(one.title, [` ${word}`, ...formsOf(word)]))) return 3;
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
  const words = queryWords(query);
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
 * Where a text has one of some words, or what it may have for it to the end of that word: what stands before it, and
 * the word. A name is found by its letters, "nodejs" in "Node.js", and "startup" in "Start-up".
 */
export function beginningsOf(words: readonly string[]): RegExp {
  const patterns = words
    .flatMap((word) => formsOf(word).map((form) => ({ form, asTyped: form.trim() === word })))
    .toSorted((a, b) => b.form.length - a.form.length)
    .map(({ form, asTyped }) => {
      const parts = form.trim().split(" ");
      const pattern = parts.map(letters).join("[^\\p{L}\\p{N}]+");
      if (form.endsWith(" ")) return `${pattern}(?![\\p{L}\\p{N}])`;
      return asTyped ? pattern : `${pattern}\\p{L}*`;
    });
  // Without looking behind, which browsers of before 2023 do not know.
  return new RegExp(`(^|[^\\p{L}\\p{N}])(${patterns.join("|")})`, "giu");
}

/** A word, whatever signs stand between its letters. */
function letters(word: string): string {
  return [...word].map((sign) => sign.replace(/[.*+?^${}()|[\]\\]/, "\\$&")).join("[-.+#]?");
}
