import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  fingerprintOf,
  longestSharedRun,
  occursIn,
  parseFingerprint,
  wordsOf,
} from "@/lib/content/fingerprint";

const text =
  "Rust — “fast” and safe; Go’s goroutines are cheap. Node.js handled 45,000 requests/s (2–3x fewer).";
const fingerprint = parseFingerprint(fingerprintOf(text).join("\n"));

describe("A phrase of the article", () => {
  test.each([
    "goroutines are cheap",
    "Go's goroutines are cheap",
    "rust fast and safe",
    "handled 45,000 requests/s (2-3x",
    "NODE.JS handled 45,000",
    "Go’s  goroutines\nare cheap",
  ])("%s occurs, whatever its case, quotes, dashes and white space", (phrase) => {
    expect(occursIn(phrase, fingerprint)).toBe(true);
  });

  test.each(["goroutines are dear", "cheap are goroutines", "are cheap", "handled 45000 requests/s"])(
    "%s does not occur",
    (phrase) => expect(occursIn(phrase, fingerprint)).toBe(false),
  );

  test("is found inside other words as the longest run of three or more", () => {
    expect(longestSharedRun(wordsOf("they say goroutines are cheap today"), fingerprint)).toEqual([
      "goroutines",
      "are",
      "cheap",
    ]);
  });
});

test("Every run of three words of any text occurs in its own fingerprint", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 3 }), (words) => {
      const own = parseFingerprint(fingerprintOf(words.join(" ")).join("\n"));
      const folded = wordsOf(words.join(" "));
      fc.pre(folded.length >= 3);
      expect(occursIn(folded.join(" "), own)).toBe(true);
      expect(longestSharedRun(folded, own)).toEqual(folded);
    }),
  );
});

test("A fingerprint is sorted, without repetition, and does not hold the text", () => {
  const lines = fingerprintOf("one two three one two three one two three");
  expect(lines).toEqual([...new Set(lines)].sort());
  expect(lines).toHaveLength(3);
  expect(lines.every((line) => /^[0-9a-f]{8}$/.test(line))).toBe(true);
});
