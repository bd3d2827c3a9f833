import { describe, expect, test } from "vitest";
import { guideOutcome, type GuideFacts } from "@/lib/domain/guide";
import { choiceAtStart, emptyStart, type GuideChoice } from "@/lib/domain/guide-choice";
import type { GuideCell } from "@/lib/domain/guide-positions";
import { makeLanguage } from "@/tests/fixtures";

const facts: GuideFacts = {
  languages: [
    makeLanguage({ id: "rust", traits: { "garbage-collected": trait(false) } }),
    makeLanguage({ id: "go", traits: { "garbage-collected": trait(true) } }),
    makeLanguage({ id: "python", traits: {} }),
  ],
  criteria: (["throughput", "memory-safety", "learning-curve"] as const).map((id) => ({
    id,
    name: id,
    question: "How good is it?",
    group: "performance",
  })),
  guide: {
    known: { topic: "learning-curve", position: 2, why: "The team knows it." },
    questions: [
      {
        id: "matters",
        question: "What matters?",
        help: "Adds weight.",
        choose: "any",
        options: [
          option("speed", { weights: [{ topic: "throughput", weight: 2, why: "Speed." }] }),
          option("safety", { weights: [{ topic: "memory-safety", weight: 2, why: "Safety." }] }),
          option("learning", { weights: [{ topic: "learning-curve", weight: 1, why: "Learning." }] }),
        ],
      },
      {
        id: "team",
        question: "What does the team know?",
        help: "No need to learn it.",
        choose: "any",
        options: [option("rust", { knows: "rust" }), option("evenness", { requires: ["no-pauses"] })],
      },
    ],
    requirements: [
      {
        id: "no-pauses",
        label: "No pauses",
        why: "A pause costs.",
        metByKnowing: false,
        rule: { kind: "trait", trait: "garbage-collected", is: false },
      },
      {
        id: "easy",
        label: "Easy",
        why: "No time.",
        metByKnowing: true,
        rule: { kind: "position", topic: "learning-curve", atLeast: 0 },
      },
    ],
  },
  cells: cells({
    throughput: { rust: 1, go: 0.5, python: -1 },
    "memory-safety": { rust: 1, go: -1 },
    "learning-curve": { rust: -1, go: 1, python: 1 },
  }),
  withoutArticle: [
    { article: "praise", cells: cells({ throughput: { rust: 0 } }) },
    { article: "only", cells: [{ topic: "throughput", language: "go", position: null, n: 0 }] },
  ],
  claims: [
    { id: "praise/fast", topic: "throughput", stances: { rust: 1, python: -1 } },
    { id: "only/hard", topic: "learning-curve", stances: { rust: -1 } },
  ],
  figures: [],
};

const outcome = (choice: Partial<GuideChoice> = {}, start = emptyStart) =>
  guideOutcome(facts, { ...choiceAtStart(start), ...choice }, start);

describe("The guide", () => {
  test("without answers ranks nothing, and everything with equal weights", () => {
    const { recommendation, equal, remaining } = outcome();
    expect(remaining).toEqual(["rust", "go", "python"]);
    expect(recommendation.notEnough).toBe("no-weights");
    expect(equal.ranking.map(({ language, score }) => [language, score])).toEqual([
      ["go", 0.75],
      ["rust", 0],
      ["python", 0],
    ]);
  });

  test("ranks by the answers, down to the claims that count", () => {
    const [first] = outcome({ answers: { matters: ["speed"] } }).recommendation.ranking;
    expect(first).toMatchObject({ language: "rust", score: 1, ledger: [{ claims: ["praise/fast"] }] });
  });

  test("counts a language the team knows as learnt", () => {
    const answers = { matters: ["learning"], team: ["rust"] };
    const [first] = outcome({ answers }).recommendation.ranking;
    expect(first).toMatchObject({ language: "rust", score: 2, ledger: [{ from: "known", claims: [] }] });
  });

  test("leaves languages out, which brings criteria back", () => {
    const answers = { matters: ["speed", "safety"] };
    const all = outcome({ answers });
    expect(all.recommendation.notCompared).toEqual([
      { topic: "memory-safety", weight: 2, silent: ["python"] },
    ]);
    expect(all.alternatives).toEqual([
      { kind: "leave", language: "python", topics: ["memory-safety"], leaders: ["rust"], notEnough: null },
    ]);
    const two = outcome({ answers, leave: ["python"] });
    expect(two.remaining).toEqual(["rust", "go"]);
    expect(two.recommendation.coverage).toBe(1);
  });
});

describe("A requirement", () => {
  const answers = { matters: ["learning"] };

  test("rules languages out with the reason, and keeps those in of which nobody knows", () => {
    const { remaining, ruledOut, unknown } = outcome({ answers, require: ["no-pauses"] });
    expect(remaining).toEqual(["rust", "python"]);
    expect(ruledOut).toMatchObject([
      { language: "go", because: [{ requirement: "no-pauses", because: { kind: "trait", value: true } }] },
    ]);
    expect(unknown).toMatchObject([{ requirement: "no-pauses", language: "python" }]);
  });

  test("says who would lead without it", () => {
    const { alternatives } = outcome({ answers, require: ["no-pauses"] });
    expect(alternatives).toEqual([
      { kind: "waive", requirement: "no-pauses", leaders: ["go", "python"], notEnough: null },
    ]);
  });

  test("of an answer or a preset can be waived", () => {
    const team = ["evenness"];
    expect(outcome({ answers: { team } }).remaining).toEqual(["rust", "python"]);
    expect(outcome({ answers: { team }, waive: ["no-pauses"] }).remaining).toContain("go");
    const start = { answers: {}, requirements: ["no-pauses"] };
    expect(outcome({}, start).requirements[0]).toMatchObject({ id: "no-pauses", on: true, given: true });
    expect(outcome({ waive: ["no-pauses"] }, start).requirements[0]).toMatchObject({
      on: false,
      given: true,
    });
  });

  test("of an easy language is met by the one the team knows, whatever the articles say", () => {
    expect(outcome({ require: ["easy"] }).remaining).toEqual(["go", "python"]);
    expect(outcome({ require: ["easy"], answers: { team: ["rust"] } }).remaining).toContain("rust");
  });
});

test("Leaving one article out shows whether it decides, or whether too little is left", () => {
  const { closeCalls, restsOn } = outcome({ answers: { matters: ["speed"] } });
  expect(closeCalls).toContainEqual({ kind: "article", article: "praise", leaders: ["go"] });
  expect(restsOn).toEqual(["only"]);
});

function option(id: string, fields: object) {
  return { id, label: id, weights: [], requires: [], ...fields };
}

function trait(value: boolean) {
  return { value, claims: ["praise/trait"], sources: [] };
}

function cells(positions: Readonly<Record<string, Readonly<Record<string, number>>>>): GuideCell[] {
  return Object.entries(positions).flatMap(([topic, byLanguage]) =>
    Object.entries(byLanguage).map(([language, position]) => ({ topic, language, position, n: 2 })),
  );
}
