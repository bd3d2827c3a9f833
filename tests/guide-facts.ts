import { guideOutcome, type GuideFacts } from "@/lib/domain/guide/guide";
import { choiceAtStart, emptyStart, type GuideChoice } from "@/lib/domain/guide/choice";
import type { JudgingClaim } from "@/lib/domain/guide/positions";
import type { Claim } from "@/lib/schema/claim";
import { makeLanguage } from "./fixtures";

/** Three languages on three criteria, as two articles see them: one sells Rust and is of 2026, one is calm and of 2020. */
export const guideFacts: GuideFacts = {
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
          option("games", {
            weights: [
              {
                topic: "throughput",
                weight: 2,
                why: "Frames.",
                caveat: { text: "One article names games, for Rust only.", claims: ["praise/fast"] },
              },
            ],
          }),
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
  articles: [
    { id: "praise", year: 2026, interested: true },
    { id: "calm", year: 2020, interested: false },
  ],
  measured: [],
  claims: [
    ...judge("fast", "throughput", { rust: 1, go: 1, python: -1 }, { rust: 1, go: 0, python: -1 }),
    ...judge("safe", "memory-safety", { rust: 1, go: -1 }, { rust: 1, go: -1 }),
    ...judge("hard", "learning-curve", { rust: -1, go: 1, python: 1 }, { rust: -1, go: 1, python: 1 }),
  ],
  figures: [],
};

/** What follows from a choice on these facts. */
export const outcomeOf = (choice: Partial<GuideChoice> = {}, start = emptyStart, given = guideFacts) =>
  guideOutcome(given, { ...choiceAtStart(start), ...choice }, start);

/** A claim that judges languages on a topic. */
export function judgingClaim(id: string, topic: string, stances: Claim["stances"]): JudgingClaim {
  return { id, topic, stances, basis: "none", verdict: "unchecked" };
}

/** The same claim by two articles, which read it differently or alike. */
function judge(id: string, topic: string, praise: Claim["stances"], calm: Claim["stances"]): JudgingClaim[] {
  return [judgingClaim(`calm/${id}`, topic, calm), judgingClaim(`praise/${id}`, topic, praise)];
}

function option(id: string, fields: object) {
  return { id, label: id, weights: [], requires: [], ...fields };
}

function trait(value: boolean) {
  return { value, claims: ["praise/trait"], sources: [] };
}
