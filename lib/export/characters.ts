/** What can be typed into a field, and what formats of numbers and dates put in without any source saying so. */
const always = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCodePoint(0x20 + at)),
  "\u00a0",
  "\u2212",
  "\u2026",
];

/** Every character that `texts` hold, together with those that any page may show: once each, sorted. */
export function charactersToKeep(texts: Iterable<string>): string {
  const kept = new Set(always);
  for (const text of texts) {
    for (const character of text) if (!/\p{C}/u.test(character)) kept.add(character);
  }
  return [...kept].sort().join("");
}
