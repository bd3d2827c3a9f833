import { asking, beginningsOf } from "./rank";
import { hasWord, queryWords } from "./scan";

/** How much of a text stands in an excerpt, and how much of that before the first word looked for, in characters. */
const most = 92;
const before = 40;

/**
 * Why something is found: the lines of its text with the words of a query that what is shown of it has not, at most
 * two of them and each cut to some words around; "" where all words are shown already.
 */
export function excerptOf(text: string, shown: string, query: string): string {
  const missing = queryWords(query).filter((word) => !asking.has(word) && !hasWord(shown, word));
  const lines = text.split("\n");
  const taken: string[] = [];
  while (taken.length < 2) {
    const [best] = lines
      .map((line) => ({ line, has: missing.filter((word) => hasWord(line, word)) }))
      .toSorted((a, b) => b.has.length - a.has.length);
    if (best === undefined || best.has.length === 0) break;
    taken.push(cutAround(best.line, best.has));
    for (const word of best.has) missing.splice(missing.indexOf(word), 1);
  }
  return taken.join(" · ");
}

/** The part of a line in which the words begin to stand, from one end of a word to another. */
function cutAround(line: string, words: readonly string[]): string {
  if (line.length <= most) return line;
  const first = [...line.matchAll(beginningsOf(words))][0]?.index ?? 0;
  const from = first <= before ? 0 : line.indexOf(" ", first - before) + 1;
  const rest = line.slice(from);
  const cut =
    rest.length <= most ? rest : rest.slice(0, rest.lastIndexOf(" ", most)).replace(/[,;:.]$/, "") + " …";
  return from === 0 ? cut : `… ${cut}`;
}
