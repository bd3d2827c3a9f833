import { describe, expect, test } from "vitest";
import { choiceAtStart, emptyStart, type GuideChoice } from "@/lib/domain/guide/choice";
import { guideDifference, placeChanges } from "@/lib/domain/guide/difference";
import { plainCounted } from "@/lib/domain/guide/positions";
import type { Recommendation } from "@/lib/domain/guide/recommendation";

type Given = {
  readonly choice?: Partial<GuideChoice>;
  readonly weights?: Readonly<Record<string, number>>;
  readonly requirements?: Readonly<Record<string, "on" | "off" | "preferred">>;
};

const scenario = ({ choice = {}, weights = {}, requirements = {} }: Given = {}) => ({
  choice: { ...choiceAtStart(emptyStart), ...choice },
  outcome: {
    weights: Object.entries(weights).map(([topic, weight]) => ({
      topic,
      weight,
      because: [],
      answered: weight,
      setByHand: false,
    })),
    requirements: Object.entries(requirements).map(([id, state]) => ({
      id,
      on: state === "on",
      given: false,
      preferred: state === "preferred",
      results: [],
    })),
  },
});

const nothing = {
  answers: [],
  requirements: [],
  languages: [],
  weights: [],
  counted: [],
  overruled: [],
  current: null,
};

describe("What differs from the pinned answers", () => {
  test("is nothing where both are the same, whatever the order of the answers", () => {
    const one = scenario({
      choice: { answers: { matters: ["speed", "cost"], team: [] } },
      weights: { a: 1 },
    });
    const other = scenario({ choice: { answers: { matters: ["cost", "speed"] } }, weights: { a: 1 } });
    expect(guideDifference(one, one)).toEqual(nothing);
    expect(guideDifference(one, other)).toEqual(nothing);
  });

  test("is each answer, language, weight and overruled position as it was and as it is", () => {
    const pinned = scenario({
      choice: { answers: { building: ["api"] }, leave: ["go"], overrules: { "speed/go": 1 }, current: "go" },
      weights: { speed: 3, cost: 1 },
    });
    const now = scenario({
      choice: {
        answers: { matters: ["cost"] },
        leave: ["python"],
        overrules: { "speed/go": -1, "cost/go": 0 },
      },
      weights: { speed: 0, cost: 1 },
    });
    expect(guideDifference(pinned, now)).toEqual({
      ...nothing,
      answers: [
        { question: "building", pinned: ["api"], now: [] },
        { question: "matters", pinned: [], now: ["cost"] },
      ],
      languages: [
        { language: "go", pinned: false, now: true },
        { language: "python", pinned: true, now: false },
      ],
      weights: [{ topic: "speed", pinned: 3, now: 0 }],
      overruled: [
        { topic: "speed", language: "go", pinned: 1, now: -1 },
        { topic: "cost", language: "go", pinned: null, now: 0 },
      ],
      current: { pinned: "go", now: null },
    });
  });

  test("is the use of a requirement, not also the weight that a preferred one has", () => {
    const pinned = scenario({ requirements: { "no-gc": "on", typed: "off" } });
    const now = scenario({
      choice: { prefer: ["no-gc"] },
      requirements: { "no-gc": "preferred", typed: "off" },
      weights: { "prefer-no-gc": 2 },
    });
    const there = [{ requirement: "no-gc", pinned: "required", now: "preferred" }];
    expect(guideDifference(pinned, now)).toEqual({ ...nothing, requirements: there });
    const back = [{ requirement: "no-gc", pinned: "preferred", now: "required" }];
    expect(guideDifference(now, pinned)).toEqual({ ...nothing, requirements: back });
  });

  test("is what counts", () => {
    const counted = {
      ...plainCounted,
      layer: "articles" as const,
      since: 2025,
      asWritten: true,
      independent: true,
      named: true,
      skip: ["praise"],
    };
    expect(guideDifference(scenario(), scenario({ choice: { counted } })).counted).toEqual([
      { kind: "layer", pinned: "measured", now: "articles" },
      { kind: "since", pinned: null, now: 2025 },
      { kind: "independent", pinned: false, now: true },
      { kind: "named", pinned: false, now: true },
      { kind: "written", pinned: false, now: true },
      { kind: "article", article: "praise", pinned: true, now: false },
    ]);
  });
});

describe("Two rankings side by side", () => {
  test("have the change of the scores as they are written", () => {
    const pinned = ranked(["rust", 1, 1.114], ["go", 2, 0.5]);
    const now = ranked(["go", 1, 0.5], ["rust", 2, 0.336]);
    expect(placeChanges(pinned, now)).toEqual([
      { language: "go", pinned: { rank: 2, score: 0.5 }, now: { rank: 1, score: 0.5 }, change: 0 },
      // 0.34 − 1.11
      { language: "rust", pinned: { rank: 1, score: 1.114 }, now: { rank: 2, score: 0.336 }, change: -0.77 },
    ]);
  });

  test("have no place for what is ruled out, nor where there is not enough to rank", () => {
    const pinned = ranked(["rust", 1, 1], ["go", 2, 0]);
    expect(placeChanges(pinned, ranked(["go", 1, 0.5]))).toEqual([
      { language: "go", pinned: { rank: 2, score: 0 }, now: { rank: 1, score: 0.5 }, change: 0.5 },
      { language: "rust", pinned: { rank: 1, score: 1 }, now: null, change: null },
    ]);
    expect(placeChanges(pinned, { ...pinned, notEnough: "too-thin" }).map(({ now }) => now)).toEqual([
      null,
      null,
    ]);
  });
});

function ranked(...places: readonly [language: string, rank: number, score: number][]): Recommendation {
  return {
    ranking: places.map(([language, rank, score]) => ({ language, rank, score, ledger: [] })),
    notCompared: [],
    thin: [],
    coverage: 1,
    carried: 1,
    notEnough: null,
    withoutLanguage: [],
  };
}
