import { expect, test } from "vitest";
import { claimAndJudgementWords, judgementWords } from "@/lib/claim-counts";

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
