import { describe, expect, test } from "vitest";
import { accountName, countedOutcome, isReadInPart, tellingsSentence } from "@/lib/words/case-study";

const none = { same: 0, differs: 0, "not-found": 0, "only-own": 0 };

describe("tellingsSentence", () => {
  test.each([
    [
      "On 5 of 16 points the articles differ from Discord’s own post of February 2020; 5 were not found there, 4 are the same in both and 2 stand in no article.",
      { differs: 5, "not-found": 5, same: 4, "only-own": 2 },
      4,
    ],
    [
      "On 1 of 4 points the article differs from Discord’s own post of February 2020; 1 was not found there, 1 is the same in both and 1 stands in no article.",
      { differs: 1, "not-found": 1, same: 1, "only-own": 1 },
      1,
    ],
    ["On 2 of 2 points the articles differ from Discord’s own post of February 2020.", { differs: 2 }, 3],
    [
      "On no point does the article differ from Discord’s own post of February 2020; 1 is the same in both.",
      { same: 1 },
      1,
    ],
    [
      "On no point do the articles differ from Discord’s own post of February 2020; 2 were not found there and 1 is the same in both.",
      { "not-found": 2, same: 1 },
      2,
    ],
  ])("%s", (sentence, counts, articles) => {
    const account = accountName("Discord", { published: "2020-02" });
    expect(tellingsSentence({ ...none, ...counts }, articles, account, false)).toBe(sentence);
  });
});

test("What was not found in an account that was read in part may stand elsewhere in it", () => {
  expect(isReadInPart({ seenAs: "excerpt" })).toBe(true);
  expect(isReadInPart({ seenAs: "original" })).toBe(false);
  expect(isReadInPart(null)).toBe(false);
  expect(tellingsSentence({ ...none, differs: 2, "not-found": 1 }, 2, "its own post", true)).toBe(
    "On 2 of 3 points the articles differ from its own post, of which parts were read; 1 was not found in these.",
  );
});

test.each([
  ["Figma’s own post of 2 May 2018", "Figma", { published: "2018-05-02" }],
  ["Docker’s own words", "Docker", { published: { unknown: "not dated" } }],
  ["what LinkedIn or its engineers say", "LinkedIn", null],
] as const)("What articles are held against is called “%s”", (name, organization, account) => {
  expect(accountName(organization, account)).toBe(name);
});

test.each([
  ["1 differs", "differs", 1],
  ["3 differ", "differs", 3],
  ["2 the same", "same", 2],
  ["1 not seen there", "not-found", 1],
  ["2 in no article", "only-own", 2],
] as const)("A tally says “%s”", (words, outcome, count) => {
  expect(countedOutcome(outcome, count)).toBe(words);
});
