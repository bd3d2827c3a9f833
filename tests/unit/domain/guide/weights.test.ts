import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { caveatsOf, heaviest, knownLanguages, weightsFor } from "@/lib/domain/guide/weights";
import type { Caveat, Question } from "@/lib/schema/guide";

const questions: readonly Question[] = [
  {
    id: "building",
    question: "What are you building?",
    help: "Sets criteria.",
    choose: "one",
    options: [
      {
        id: "api",
        label: "API",
        weights: [{ topic: "throughput", weight: 2, why: "Many requests." }],
        requires: [],
      },
      { id: "page", label: "Page", weights: [], requires: [] },
    ],
  },
  {
    id: "scale",
    question: "How much load?",
    help: "More load, more weight.",
    choose: "one",
    options: [
      { id: "small", label: "Little", weights: [], requires: [] },
      {
        id: "large",
        label: "Much",
        weights: [
          { topic: "throughput", weight: 2, why: "Each machine counts." },
          { topic: "memory-use", weight: 1, why: "Memory costs." },
        ],
        requires: [],
      },
    ],
  },
  {
    id: "team",
    question: "What does the team know?",
    help: "No need to learn it.",
    choose: "any",
    options: [
      { id: "go", label: "Go", weights: [], requires: [], knows: "go" },
      { id: "javascript", label: "JavaScript", weights: [], requires: [], knows: "nodejs" },
    ],
  },
];
const topics = ["throughput", "memory-use", "simplicity"];
const weigh = (
  answers: Readonly<Record<string, readonly string[]>>,
  overrides: Readonly<Record<string, number>> = {},
) =>
  weightsFor(topics, questions, answers, overrides).map(({ topic, weight, setByHand }) =>
    setByHand ? `${topic} ${weight} by hand` : `${topic} ${weight}`,
  );

describe("What a criterion weighs", () => {
  test("is nothing without answers", () => {
    expect(weigh({})).toEqual(["throughput 0", "memory-use 0", "simplicity 0"]);
  });

  test("is the sum of what the answers add, at most three", () => {
    expect(weigh({ building: ["api"] })).toEqual(["throughput 2", "memory-use 0", "simplicity 0"]);
    expect(weigh({ building: ["api"], scale: ["large"] })).toEqual([
      "throughput 3",
      "memory-use 1",
      "simplicity 0",
    ]);
  });

  test("is what the reader sets, which is by hand only where it differs from the answers", () => {
    expect(weigh({ scale: ["large"] }, { throughput: 0, "memory-use": 1, simplicity: 3 })).toEqual([
      "throughput 0 by hand",
      "memory-use 1",
      "simplicity 3 by hand",
    ]);
  });

  test("comes with every answer that made it, and why", () => {
    const [throughput] = weightsFor(
      topics,
      questions,
      { building: ["api"], scale: ["large"] },
      { throughput: 1 },
    );
    expect(throughput).toEqual({
      topic: "throughput",
      weight: 1,
      answered: 3,
      setByHand: true,
      because: [
        { question: "building", option: "api", weight: 2, why: "Many requests." },
        { question: "scale", option: "large", weight: 2, why: "Each machine counts." },
      ],
    });
  });

  test("ignores questions and answers there are not", () => {
    expect(weigh({ building: ["ship"], colour: ["red"] })).toEqual(weigh({}));
  });

  test("never falls because of one more answer, and stays between off and most", () => {
    const answers = fc.record({
      building: fc.subarray(["api", "page"]),
      scale: fc.subarray(["small", "large"]),
      team: fc.subarray(["go", "javascript"]),
    });
    const more = fc.constantFrom(["building", "api"], ["scale", "large"], ["team", "go"]);
    fc.assert(
      fc.property(answers, more, (given, [question = "", option = ""]) => {
        const before = weightsFor(topics, questions, given, {});
        const longer = {
          ...given,
          [question]: [...(new Map(Object.entries(given)).get(question) ?? []), option],
        };
        weightsFor(topics, questions, longer, {}).forEach(({ weight }, at) => {
          expect(weight).toBeGreaterThanOrEqual(before[at]?.weight ?? Infinity);
          expect(weight).toBeLessThanOrEqual(heaviest);
        });
      }),
    );
  });
});

test("The team knows the languages of its answers", () => {
  expect([...knownLanguages(questions, { team: ["javascript"], scale: ["large"] })]).toEqual(["nodejs"]);
  expect([...knownLanguages(questions, {})]).toEqual([]);
});

describe("A caveat", () => {
  const caveat: Caveat = { text: "One article names them.", claims: ["praise/fast"] };
  const withCaveat = questions.map((question) => ({
    ...question,
    options: question.options.map((option) => ({
      ...option,
      weights: option.weights.map((weight) => (option.id === "api" ? { ...weight, caveat } : weight)),
    })),
  }));
  const caveats = (answers: Record<string, string[]>, overrides = {}) =>
    caveatsOf(weightsFor(["throughput", "memory-use"], withCaveat, answers, overrides));

  test("is told of the answer that has it", () => {
    expect(caveats({ building: ["api"], scale: ["large"] })).toEqual([
      { ...caveat, topic: "throughput", question: "building", option: "api" },
    ]);
    expect(caveats({ building: ["page"], scale: ["large"] })).toEqual([]);
  });

  test("is left out where its criterion is set to weigh nothing", () => {
    expect(caveats({ building: ["api"] }, { throughput: 0 })).toEqual([]);
  });
});
