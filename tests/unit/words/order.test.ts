import { expect, test } from "vitest";
import { aheadWords, orderSentence } from "@/lib/words/order";

const languages = [
  { id: "rust", name: "Rust" },
  { id: "go", name: "Go" },
];

test("What articles put ahead is said once, with how many articles do", () => {
  const one = { better: "rust", worse: "go", articles: 1 };
  expect(orderSentence([one], languages)).toBe("One article puts Rust ahead of Go.");
  expect(orderSentence([{ ...one, articles: 4 }], languages)).toBe("Four articles put Rust ahead of Go.");
  expect(aheadWords([one], languages)).toBe("one article puts Rust ahead");
  expect(aheadWords([one], languages, true)).toBe("another article puts Rust ahead");
  const both = [{ better: "go", worse: "rust", articles: 2 }, one];
  expect(orderSentence(both, languages)).toBe("Two articles put Go ahead of Rust, one Rust ahead of Go.");
});
