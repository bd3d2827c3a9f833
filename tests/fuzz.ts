import fc from "fast-check";

/** For ten thousand cases on a busy machine, in milliseconds. */
export const fuzzTimeout = 600_000;

/** Another one each run. */
const fuzzSeed = Number(process.env.FUZZ_SEED ?? Math.trunc(Math.random() * 2 ** 31));

/**
 * Tries a law with random cases and says the seed, also where it holds: `FUZZ_SEED=…` tries the same again.
 *
 * @param cases as many as are tried every day; `npm run fuzz` tries 10,000
 */
export function fuzz(law: string, property: fc.IRawProperty<unknown>, cases = 500): void {
  const numRuns = Number(process.env.FUZZ_RUNS ?? cases);
  console.info(`${law}: ${numRuns} cases, FUZZ_SEED=${fuzzSeed}`);
  fc.assert(property, { numRuns, seed: fuzzSeed });
}

const awkward = [
  "",
  " ",
  ",",
  ":",
  "%",
  "%E0%A4%A",
  "%00",
  "+",
  "&",
  "=",
  "#",
  "?",
  "\u0000",
  "\u202E",
  "\uD800",
  "\uFFFE",
  "__proto__",
  "constructor",
  "toString",
  "<script>alert(1)</script>",
  "9".repeat(400),
  "a,".repeat(500),
  "-0",
  "1e3",
  "NaN",
] as const;

/** Anything that could stand in an address, more often than by chance made of words that mean something there. */
export function hostileText(words: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...words, ...awkward) },
    { weight: 2, arbitrary: fc.string({ maxLength: 12 }) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  );
  const signs = fc.constantFrom("", "", ",", ":", ".", "&", "=", "%", "%26", "%2C", "/", "-vs-");
  return fc
    .array(fc.tuple(piece, signs), { maxLength: 6 })
    .map((parts) => parts.map(([text, sign]) => text + sign).join(""));
}

/** A query string: names and values that may or may not be known, written rightly or not. */
export function hostileQuery(names: readonly string[], words: readonly string[]): fc.Arbitrary<string> {
  const name = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: hostileText(names) },
  );
  const value = hostileText(words);
  const encoded = fc
    .array(fc.tuple(name, value), { maxLength: 5 })
    .map((pairs) => `?${new URLSearchParams(pairs.map(([key, text]) => [key, text]))}`);
  const raw = fc
    .array(fc.tuple(name, value), { maxLength: 5 })
    .map((pairs) => `?${pairs.map((pair) => pair.join("=")).join("&")}`);
  return fc.oneof(encoded, raw, fc.string({ unit: "binary" }));
}
