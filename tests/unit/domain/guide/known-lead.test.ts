import { expect, test } from "vitest";
import { knownLead, withoutAnswers } from "@/lib/domain/guide/known-lead";
import { recommend, type Recommendation } from "@/lib/domain/guide/recommendation";
import { makeMatrix } from "./matrix";

const answers = [{ question: "team", option: "rust" }];
const call = { kind: "article", article: "praise", leaders: ["go"] } as const;
const led = (rust: number, go: number): Recommendation => {
  const { languages, weights, positionOf } = makeMatrix(["rust", "go"], { throughput: [1, rust, go] });
  return recommend(languages, weights, positionOf);
};
const firm = (recommendation: Recommendation) => ({ recommendation, closeCalls: [] });
const close = (recommendation: Recommendation) => ({ recommendation, closeCalls: [call] });

test("What the team knows makes the lead where others, or several, lead without it", () => {
  const then = firm(led(0, 1));
  expect(knownLead(answers, firm(led(2, 1)), then)).toEqual({
    answers,
    then: then.recommendation,
    isClose: false,
  });
  expect(knownLead(answers, firm(led(2, 1)), firm(led(1, 1)))).toMatchObject({ isClose: false });
});

test("It makes the lead firm where the same lead is too close to call without it", () => {
  expect(knownLead(answers, firm(led(2, 0)), close(led(1, 0)))).toMatchObject({ isClose: true });
  expect(knownLead(answers, close(led(2, 0)), close(led(1, 0)))).toBeNull();
});

test("It does not where the same lead without it, where nothing is known, or nobody leads", () => {
  expect(knownLead(answers, firm(led(2, 0)), firm(led(1, 0)))).toBeNull();
  expect(knownLead([], firm(led(2, 0)), firm(led(0, 1)))).toBeNull();
  const nobody = { ...led(2, 0), notEnough: "too-thin" as const };
  expect(knownLead(answers, firm(nobody), firm(led(0, 1)))).toBeNull();
});

test("Answers are taken out of their question, and others stay", () => {
  expect(withoutAnswers({ team: ["rust", "calm"], matters: ["speed"] }, answers)).toEqual({
    team: ["calm"],
    matters: ["speed"],
  });
});
