import { formsOf, isShort, joinedWords, singularOf } from "./forms";

/** Something to look through, folded once so that each look costs little. */
export type Scanned<Item> = {
  readonly item: Item;
  /** What it is called, then all its words; each after a blank. */
  readonly title: string;
  readonly all: string;
};

/**
 * Ready to be looked through.
 *
 * @param textsOf the title of an item and its further words
 */
export function toScan<Item>(
  items: readonly Item[],
  textsOf: (item: Item) => { readonly title: string; readonly text: string },
): Scanned<Item>[] {
  const lines = new Map<string, string>();
  // Many have lines in common: their article, topic and languages.
  const foldedOnce = (line: string): string => {
    const known = lines.get(line) ?? folded(line);
    lines.set(line, known);
    return known;
  };
  return items.map((item) => {
    const { title, text } = textsOf(item);
    const name = folded(title);
    return { item, title: name, all: name + text.split("\n").map(foldedOnce).join("") };
  });
}

/**
 * Finds the items that have every word of a query, as the beginning of a word or, where it is short, as one, or what
 * this site says for it; those first that have the words in their title, whole words before beginnings; the order given
 * decides between equals. All items for a query without words.
 *
 * Looks at ten thousand items in a few milliseconds, so that each key can be answered, with no index to build first;
 * and where a query goes on from the one before, only at what that one found, which holds all that it can find.
 */
export function scanner<Item>(scanned: readonly Scanned<Item>[]): (query: string) => Item[] {
  let last = { words: [] as readonly Wanted[], found: scanned };
  return (query) => {
    const words = wanted(scanned, queryWords(query));
    const goesOn = last.words.every((word, at) => goesOnFrom(word, words[at]));
    const scored = scoredBy(goesOn ? last.found : scanned, words);
    last = { words, found: scored.map(({ one }) => one) };
    return bestFirst(scored, words).map(({ item }) => item);
  };
}

/** What a scanner finds for a first query, with what each was looked through by. */
export function matching<Item>(scanned: readonly Scanned<Item>[], query: string): Scanned<Item>[] {
  const words = wanted(scanned, queryWords(query));
  return bestFirst(scoredBy(scanned, words), words);
}

/** Whether all that a word finds has been found by the word before it. */
function goesOnFrom(before: Wanted, word: Wanted | undefined): boolean {
  return word?.forms.every((form) => before.forms.some((one) => form.includes(one))) === true;
}

/** A word looked for: as a whole one, and all that a text may have for it. */
type Wanted = { readonly whole: string; readonly forms: readonly string[] };

/** Short words count as whole ones, as "go" not in "good", where anything has them whole: else they are being typed. */
function wanted(scanned: readonly Scanned<unknown>[], words: readonly string[]): readonly Wanted[] {
  return words.map((word) => {
    const forms = formsOf(word);
    const isTyped = isShort(word) && !scanned.some(({ all }) => hasAny(all, forms));
    return { whole: ` ${singularOf(word)} `, forms: isTyped ? [` ${word}`] : forms };
  });
}

/** Whether a folded text has any of some forms. */
export function hasAny(text: string, forms: readonly string[]): boolean {
  return forms.some((form) => text.includes(form));
}

type Scored<Item> = { readonly one: Scanned<Item>; readonly score: number };

/** Those with all words, in the order given. */
function scoredBy<Item>(scanned: readonly Scanned<Item>[], words: readonly Wanted[]): Scored<Item>[] {
  const scored: Scored<Item>[] = [];
  for (const one of scanned) {
    const score = scoreAll(one, words);
    if (score !== null) scored.push({ one, score });
  }
  return scored;
}

function bestFirst<Item>(scored: readonly Scored<Item>[], words: readonly Wanted[]): Scanned<Item>[] {
  const best = words.length * scoreOf.wholeInTitle;
  const byScore = Array.from({ length: best + 1 }, (): Scanned<Item>[] => []);
  for (const { one, score } of scored) byScore[score]?.push(one);
  return byScore.reverse().flat();
}

const scoreOf = { inText: 1, inTitle: 2, wholeInTitle: 3 } as const;

function scoreAll({ title, all }: Scanned<unknown>, words: readonly Wanted[]): number | null {
  let score = 0;
  for (const { whole, forms } of words) {
    if (!hasAny(all, forms)) return null;
    if (title.includes(whole)) score += scoreOf.wholeInTitle;
    else score += hasAny(title, forms) ? scoreOf.inTitle : scoreOf.inText;
  }
  return score;
}

/**
 * Lower case, every mark that parts words as one blank, and a blank at both ends. Words keep their inner dots and
 * signs and follow once more without, as do parts of a word as one and plurals in the singular:
 * " c++ start up times c startup time ".
 */
function folded(text: string): string {
  const words = wordsOf(text);
  const plain = words.filter((word) => /[.+#]/.test(word)).map((word) => word.replaceAll(/[.+#]/g, ""));
  const singular = words.filter((word) => word.endsWith("s")).map(singularOf);
  return ` ${[...words, ...plain, ...singular, ...unparted(text)].join(" ")} `;
}

/** Words of several parts as one: "Start-up" → "startup". */
function unparted(text: string): readonly string[] {
  if (!text.includes("-")) return [];
  const parted = text.toLowerCase().match(/[a-z]+(?:-[a-z]+)+/g) ?? [];
  return parted.map((word) => word.replaceAll("-", ""));
}

/** Whether a text has a word of a query. */
export function hasWord(text: string, word: string): boolean {
  return hasAny(folded(text), formsOf(word));
}

/** "Node.js" → "nodejs": the words of a name with nothing between them but blanks. */
export function bareName(text: string): string {
  return wordsOf(text)
    .map((word) => word.replaceAll(/[.+#]/g, ""))
    .join(" ");
}

/** Lower-case words, without the marks around them. */
export function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/\.*[\s,;:!?…()[\]{}"“”\u201e’'/\\–—-]+\.*|^\.+|\.+$/u)
    .filter((word) => word !== "");
}

/** The words of a query, those as one that are looked for together. */
export function queryWords(query: string): readonly string[] {
  return joinedWords(wordsOf(query));
}
