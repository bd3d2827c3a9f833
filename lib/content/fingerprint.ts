import { createHash } from "node:crypto";

/**
 * The lock between a claim and its article. The repository does not hold the articles; a fingerprint holds
 * the hashes of every run of three words, so that a phrase can be looked up but the text not read.
 */
export type Fingerprint = ReadonlySet<string>;

const runLength = 3;

/** The words of a text, folded: case, quotes, dashes, punctuation around words and white space do not count. */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2018\u2019\u201b\u2032]/g, "'")
    .replace(/[\u2014\u2015]/g, " ")
    .replace(/[\u2010-\u2013\u2212]/g, "-")
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, ""))
    .filter((word) => word !== "");
}

/** The fingerprint of an article's text, as the lines of its file: sorted, without repetition. */
export function fingerprintOf(text: string): readonly string[] {
  return [...new Set(runsOf(wordsOf(text)).map(hash))].sort();
}

/** The words of a fingerprint file that are no hashes; empty when the file is sound. */
export function unsoundLines(file: string): readonly string[] {
  return linesOf(file).filter((line) => !/^[0-9a-f]{8}$/.test(line));
}

export function parseFingerprint(file: string): Fingerprint {
  return new Set(linesOf(file));
}

/** Whether every run of three words of the phrase is in the article. Phrases under three words never are. */
export function occursIn(phrase: string, fingerprint: Fingerprint): boolean {
  const words = wordsOf(phrase);
  return words.length >= runLength && longestSharedRun(words, fingerprint).length === words.length;
}

/** The longest run of at least three words that the article shares with the given words; empty if there is none. */
export function longestSharedRun(words: readonly string[], fingerprint: Fingerprint): readonly string[] {
  const known = runsOf(words).map((run) => fingerprint.has(hash(run)));
  let best: readonly string[] = [];
  let start = 0;
  for (let end = 0; end <= known.length; end += 1) {
    if (known[end] === true) continue;
    const length = end > start ? end - start + runLength - 1 : 0;
    if (length > best.length) best = words.slice(start, start + length);
    start = end + 1;
  }
  return best;
}

function linesOf(file: string): readonly string[] {
  return file.split(/\r?\n/).filter((line) => line !== "");
}

function runsOf(words: readonly string[]): readonly string[] {
  return words
    .slice(0, Math.max(0, words.length - runLength + 1))
    .map((_, at) => words.slice(at, at + runLength).join(" "));
}

function hash(run: string): string {
  return createHash("sha256").update(run).digest("hex").slice(0, 8);
}
