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
  return items.map((item) => {
    const { title, text } = textsOf(item);
    return { item, title: folded(title), all: folded(`${title} ${text}`) };
  });
}

/**
 * Finds the items in which every word of a query begins a word, or is one where it is short, those first that have the
 * words in their title, whole words before beginnings; the order given decides between equals. All items for a query
 * without words.
 *
 * Looks at ten thousand items in a few milliseconds, so that each key can be answered, with no index to build first;
 * and where a query goes on from the one before, only at what that one found, which holds all that it can find.
 */
export function scanner<Item>(scanned: readonly Scanned<Item>[]): (query: string) => Item[] {
  let last = { words: [] as readonly string[], found: scanned };
  return (query) => {
    const words = wordsOf(query);
    const goesOn = last.words.every((word, at) => goesOnFrom(word, words[at]));
    const scored = scoredBy(goesOn ? last.found : scanned, wanted(scanned, words));
    last = { words, found: scored.map(({ one }) => one) };
    return bestFirst(scored, words).map(({ item }) => item);
  };
}

/** What a scanner finds for a first query, with what each was looked through by. */
export function matching<Item>(scanned: readonly Scanned<Item>[], query: string): Scanned<Item>[] {
  const words = wordsOf(query);
  return bestFirst(scoredBy(scanned, wanted(scanned, words)), words);
}

/** Whether all that a word finds has been found by the word before it. */
function goesOnFrom(before: string, word: string | undefined): boolean {
  return isShort(before) ? word === before : word?.startsWith(before) === true;
}

/** A word looked for, and what must follow it: a blank where it counts only as a whole word. */
type Wanted = { readonly word: string; readonly end: "" | " " };

/** Short words count as whole ones, as "go" not in "good", where anything has them whole: else they are being typed. */
function wanted(scanned: readonly Scanned<unknown>[], words: readonly string[]): readonly Wanted[] {
  return words.map((word) => {
    const isWhole = isShort(word) && scanned.some(({ all }) => all.includes(` ${word} `));
    return { word, end: isWhole ? " " : "" };
  });
}

/** Whether so many words begin like this one that it says little as a beginning. */
export function isShort(word: string): boolean {
  return word.length < 3;
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

function bestFirst<Item>(scored: readonly Scored<Item>[], words: readonly string[]): Scanned<Item>[] {
  const best = words.length * scoreOf.wholeInTitle;
  const byScore = Array.from({ length: best + 1 }, (): Scanned<Item>[] => []);
  for (const { one, score } of scored) byScore[score]?.push(one);
  return byScore.reverse().flat();
}

const scoreOf = { inText: 1, inTitle: 2, wholeInTitle: 3 } as const;

function scoreAll({ title, all }: Scanned<unknown>, words: readonly Wanted[]): number | null {
  let score = 0;
  for (const { word, end } of words) {
    if (!all.includes(` ${word}${end}`)) return null;
    if (title.includes(` ${word} `)) score += scoreOf.wholeInTitle;
    else score += title.includes(` ${word}${end}`) ? scoreOf.inTitle : scoreOf.inText;
  }
  return score;
}

/**
 * Lower case, every mark that parts words as one blank, and a blank at both ends. Words keep their inner dots and
 * signs and follow once more without: " node.js in c++ nodejs c ".
 */
function folded(text: string): string {
  const words = wordsOf(text);
  const plain = words.filter((word) => /[.+#]/.test(word)).map((word) => word.replaceAll(/[.+#]/g, ""));
  return ` ${[...words, ...plain].join(" ")} `;
}

/** Whether a word of a text begins as a word of a query does, or is that word where it is short. */
export function hasWord(text: string, word: string): boolean {
  return folded(text).includes(isShort(word) ? ` ${word} ` : ` ${word}`);
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
