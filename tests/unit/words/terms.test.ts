import { expect, test } from "vitest";
import { aboutAuthorWords, agreementWords } from "@/lib/words/terms";

test.each([
  ["no position", "silent", 0, 0],
  ["one article", "one-article", 1, 1],
  ["4 articles, one event", "one-article", 1, 4],
  ["3 articles agree", "agree", 3, 3],
  ["2 articles disagree", "differ", 2, 2],
  ["4 articles, some disagree", "differ", 4, 4],
  ["4 articles, 3 independent, some disagree", "differ", 3, 4],
] as const)("A cell says “%s”", (words, label, n, articles) => {
  const positions = Array.from({ length: articles }, () => null);
  expect(agreementWords({ label, n, positions })).toBe(words);
});

test("Who writes an article is said, or why we do not know", () => {
  expect(aboutAuthorWords({ aboutAuthor: "Writes for a blog." })).toBe("Writes for a blog.");
  expect(aboutAuthorWords({ aboutAuthor: { unknown: "it is not signed" } })).toBe(
    "We did not find out who writes it: it is not signed.",
  );
});
