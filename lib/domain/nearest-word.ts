/** A word for a position, and the position where it stands. */
type PlacedWord = { readonly at: number; readonly word: string };

/** The word nearest a position; of two as near, the one that is listed first. */
export function nearestWord(words: readonly [PlacedWord, ...PlacedWord[]], position: number): string {
  const distance = ({ at }: PlacedWord) => Math.abs(at - position);
  return words.reduce((nearest, word) => (distance(word) < distance(nearest) ? word : nearest)).word;
}
