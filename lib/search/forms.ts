import { sameWords } from "./same-words";

/** Several words of one query that are looked for as one. */
const together = Object.keys(sameWords)
  .filter((words) => words.includes(" "))
  .map((words) => words.split(" "));

/** Whether so many words begin like this one that it says little as a beginning. */
export function isShort(word: string): boolean {
  return word.length < 3;
}

/** "times" → "time", "libraries" → "library"; what is no plural, or would be short without its end, stays as it is. */
export function singularOf(word: string): string {
  if (!word.endsWith("s")) return word;
  const one = word
    .replace(/([^aeiou])ies$/, "$1y")
    .replace(/(ss|sh|[^a]ch|x|zz)es$/, "$1")
    .replace(/([^s])s$/, "$1");
  return isShort(one) ? word : one;
}

/**
 * What a text may have for a word of a query, each with a blank before it and, where it counts only as a whole word,
 * one after it: first the word, as a beginning unless it is short, then its singular, then what this site says for it.
 */
export function formsOf(word: string): readonly string[] {
  const one = singularOf(word);
  return [beginning(word), ...(one === word ? [] : [` ${one} `]), ...sameAs(word).map(beginning)];
}

/** What this site says for a word. */
export function sameAs(word: string): readonly string[] {
  const one = singularOf(word);
  return Object.hasOwn(sameWords, one) ? (sameWords[one] ?? []) : [];
}

/** The words of a query, those as one that are looked for together: "i o". */
export function joinedWords(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let left = words;
  while (left.length > 0) {
    const [known] = together.filter((some) => some.every((word, at) => word === left[at]));
    const taken = left.slice(0, known?.length ?? 1);
    joined.push(taken.join(" "));
    left = left.slice(taken.length);
  }
  return joined;
}

function beginning(words: string): string {
  const last = words.slice(words.lastIndexOf(" ") + 1);
  return isShort(last) ? ` ${words} ` : ` ${words}`;
}
