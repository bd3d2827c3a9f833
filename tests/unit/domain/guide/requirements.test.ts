import { describe, expect, test } from "vitest";
import type { ReportedFigure } from "@/lib/domain/figures";
import { requirementResults, type RequirementFacts } from "@/lib/domain/guide/requirements";
import type { Requirement } from "@/lib/schema/guide";

const noPauses = rule({ kind: "trait", trait: "garbage-collected", is: false });
const fourWeeks = rule({ kind: "figure", metric: "time-to-productivity", atMost: 4 });
const easy = rule({ kind: "position", topic: "learning-curve", atLeast: 0 });

describe("A requirement of a trait", () => {
  const trait = (value: boolean | string | { unknown: string } | undefined) =>
    outcome(noPauses, {
      languages: [
        {
          id: "go",
          traits:
            value === undefined
              ? {}
              : { "garbage-collected": { value, claims: ["some-article/go-gc"], sources: ["go-faq"] } },
        },
      ],
    });

  test("is met by the wanted value, and says what it rests on", () => {
    expect(trait(false)).toEqual({
      requirement: "wanted",
      language: "go",
      outcome: "met",
      because: { kind: "trait", value: false, unknown: null },
      claims: ["some-article/go-gc"],
      sources: ["go-faq"],
    });
  });

  test("rules out by the other value", () => {
    expect(trait(true)).toMatchObject({ outcome: "ruled-out", because: { value: true } });
  });

  test("keeps a language in, flagged, where the value is not known or nobody has looked", () => {
    expect(trait({ unknown: "the articles disagree" })).toMatchObject({
      outcome: "unknown",
      because: { value: null, unknown: "the articles disagree" },
    });
    expect(trait(undefined)).toMatchObject({
      outcome: "unknown",
      because: { unknown: "nobody has looked yet" },
    });
  });
});

describe("A requirement of a figure", () => {
  const months = figure({ low: 13, high: 13, claim: "cautious/three-months" });
  const weeks = figure({ low: 4, high: 8, claim: "hopeful/weeks" });

  test("is met where every number is within the limit", () => {
    const short = figure({ low: 1, high: 2, claim: "hopeful/short" });
    const whole = figure({ low: 4, high: 4, claim: "cautious/whole" });
    expect(outcome(fourWeeks, { figures: [whole, short] })).toMatchObject({
      outcome: "met",
      because: { lowest: short, highest: whole },
    });
  });

  test("is open where a number reaches over the limit, and shows the lowest and the highest", () => {
    expect(outcome(fourWeeks, { figures: [weeks] })).toMatchObject({ outcome: "unknown" });
    expect(outcome(fourWeeks, { figures: [months, weeks] })).toMatchObject({
      outcome: "unknown",
      because: { kind: "figure", lowest: weeks, highest: months },
      claims: ["hopeful/weeks", "cautious/three-months"],
    });
  });

  test("rules out where every number is above the limit", () => {
    expect(outcome(fourWeeks, { figures: [months] })).toMatchObject({
      outcome: "ruled-out",
      because: { lowest: months, highest: months },
    });
  });

  test("is open where a bound leaves it open", () => {
    expect(outcome(fourWeeks, { figures: [figure({ low: null, high: 4 })] })).toMatchObject({
      outcome: "met",
    });
    expect(outcome(fourWeeks, { figures: [figure({ low: null, high: 6 })] })).toMatchObject({
      outcome: "unknown",
    });
    expect(outcome(fourWeeks, { figures: [figure({ low: 6, high: null })] })).toMatchObject({
      outcome: "ruled-out",
    });
  });

  test("is unknown without a figure of the language and the metric that is a quantity", () => {
    const others = [
      figure({ subject: "rust", low: 1 }),
      figure({ metric: "build-time", low: 1 }),
      figure({ relativeTo: "rust", low: 1 }),
    ];
    expect(outcome(fourWeeks, { figures: others })).toMatchObject({
      outcome: "unknown",
      because: { kind: "figure", lowest: null, highest: null },
      claims: [],
    });
  });
});

describe("A requirement of a position", () => {
  const at = (position: number) =>
    outcome(easy, { positionOf: () => ({ position, n: 2, claims: ["a/one", "b/two"], from: "articles" }) });

  test("looks at what the articles together say", () => {
    expect(at(0)).toMatchObject({ outcome: "met", claims: ["a/one", "b/two"] });
    expect(at(-0.25)).toMatchObject({ outcome: "ruled-out", because: { kind: "position", position: -0.25 } });
  });

  test("is unknown where they are silent", () => {
    expect(outcome(easy, {})).toMatchObject({ outcome: "unknown", because: { position: null } });
  });
});

test("A team that knows the language meets what is met by knowing it, and nothing else", () => {
  const known = new Set(["go"]);
  const hard = { position: -2, n: 2, claims: [], from: "articles" } as const;
  const facts = { known, positionOf: () => hard };
  expect(outcome({ ...easy, metByKnowing: true }, facts)).toMatchObject({
    outcome: "met",
    because: { kind: "known" },
  });
  expect(outcome(easy, facts)).toMatchObject({ outcome: "ruled-out" });
});

test("Every requirement is held against every language", () => {
  const languages = [
    { id: "rust", traits: {} },
    { id: "go", traits: {} },
  ];
  const results = requirementResults([noPauses, { ...easy, id: "easy" }], {
    languages,
    figures: [],
    positionOf: () => null,
    known: new Set(),
  });
  expect(results.map(({ requirement, language }) => `${requirement} ${language}`)).toEqual([
    "wanted rust",
    "wanted go",
    "easy rust",
    "easy go",
  ]);
});

function outcome(requirement: Requirement, facts: Partial<RequirementFacts>) {
  const [result] = requirementResults([requirement], {
    languages: [{ id: "go", traits: {} }],
    figures: [],
    positionOf: () => null,
    known: new Set(),
    ...facts,
  });
  return result;
}

function rule(given: Requirement["rule"]): Requirement {
  return { id: "wanted", label: "Wanted", why: "It is wanted.", metByKnowing: false, rule: given };
}

function figure(fields: Partial<ReportedFigure>): ReportedFigure {
  return {
    subject: "go",
    metric: "time-to-productivity",
    low: null,
    high: null,
    unit: "weeks",
    qualifier: null,
    relativeTo: null,
    derived: false,
    set: null,
    conditions: null,
    year: null,
    claim: "some-article/some-claim",
    article: "some-article",
    ...fields,
  };
}
