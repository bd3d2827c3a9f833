import { expect, test } from "vitest";
import {
  claimAndJudgementWords,
  judgementWords,
  silentWords,
  spokenIn,
  spokenWords,
} from "@/lib/words/claim-counts";

test("Claims that judge a language are called judgements, and where there is none all claims are counted", () => {
  expect([judgementWords(62), judgementWords(1)]).toEqual(["62 judgements", "1 judgement"]);
  expect([judgementWords(0, 3), judgementWords(0, 1)]).toEqual([
    "3 claims, no judgement",
    "1 claim, no judgement",
  ]);
});

test("Where both are counted, judgements are said to be some of the claims", () => {
  expect(claimAndJudgementWords(86, 62)).toBe("86 claims, 62 of them judgements");
  expect(claimAndJudgementWords(4, 1)).toBe("4 claims, 1 of them a judgement");
  expect(claimAndJudgementWords(4, 4)).toBe("4 claims, all of them judgements");
  expect(claimAndJudgementWords(1, 1)).toBe("1 claim, a judgement");
  expect(claimAndJudgementWords(3, 0)).toBe("3 claims, no judgement");
});

test.each([
  ["no article says", { claims: 0, judgements: 0 }],
  ["no article judges", { claims: 2, judgements: 0 }],
  ["no judgement counts", { claims: 3, judgements: 1 }],
] as const)("A language without a position reads “%s” by what is said of it", (words, spoken) => {
  expect(silentWords(spoken)).toBe(words);
});

test("What stands behind a cell is counted, and judgements that give no position are said to be contradicted", () => {
  expect(spokenWords({ claims: 86, judgements: 62 }, false)).toBe("62 judgements");
  expect(spokenWords({ claims: 3, judgements: 1 }, true)).toBe("1 judgement, contradicted");
  expect(spokenWords({ claims: 2, judgements: 0 }, true)).toBe("2 claims, no judgement");
});

test("The claims of a cell that do not judge are no judgements", () => {
  expect(spokenIn({ claims: ["a", "b", "c"], notJudged: 2 })).toEqual({ claims: 3, judgements: 1 });
});
