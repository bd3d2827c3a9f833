import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Recommendation, RankedLanguage } from "@/lib/domain/recommendation";
import type { RequirementResult } from "@/lib/domain/requirements";
import {
  alternativeSentence,
  changeSentence,
  closeCallSentence,
  coverageSentence,
  effectSentence,
  equalCoverageSentence,
  findingSentence,
  leadSentence,
  robustnessSentence,
  shortFinding,
  swingSentence,
  turnSentences,
  wholeShares,
  whySentence,
  type GuideNames,
} from "@/lib/guide-words";
import { relaxSentence, requirementSentence } from "@/lib/requirement-words";
import type { Requirement } from "@/lib/schema/guide";

const called = (names: Readonly<Record<string, string>>) => (id: string) => names[id] ?? id;
const names: GuideNames = {
  language: called({ rust: "Rust", go: "Go", nodejs: "Node.js", python: "Python" }),
  criterion: called({ throughput: "Throughput", "learning-curve": "Learning curve", ecosystem: "Ecosystem" }),
  article: called({ praise: "Praise of Rust" }),
  requirement: called({ "no-gc": "No garbage collector" }),
  trait: called({ "garbage-collected": "Garbage collector" }),
};

describe("Who leads is said", () => {
  test.each([
    [ranked(["rust", 1.1], ["go", 0.8]), "Rust leads with +1.1, Go follows with +0.8."],
    [
      ranked(["rust", 1], ["go", 0.5], ["python", 0.5]),
      "Rust leads with +1, Go and Python follow with +0.5.",
    ],
    [
      ranked(["rust", 1], ["go", 1], ["python", -0.25]),
      "Rust and Go are level with +1, Python follows with −0.25.",
    ],
    [ranked(["rust", 0], ["go", 0]), "Rust and Go are level with 0."],
    [ranked(["rust", 1]), "Rust is the only language left."],
    [ranked(), "No language is left to rank."],
    [
      { ...ranked(["rust", 1], ["go", 0]), notEnough: "no-weights" as const },
      "No criterion weighs anything yet.",
    ],
    [
      { ...ranked(["rust", 1], ["go", 0]), notEnough: "too-thin" as const, coverage: 0.29 },
      "Not enough to rank: on only 29% of the weight do articles judge every language.",
    ],
    [
      { ...ranked(["rust", 1], ["go", 0]), notEnough: "too-thin" as const, coverage: 0 },
      "Not enough to rank: no criterion with a weight is judged for every language.",
    ],
    [
      { ...ranked(["rust", 1], ["go", 0]), notEnough: "too-thin" as const, carried: 0.4 },
      "Not enough to rank: only 40% of the weight rests on two independent observations.",
    ],
  ])("%#: %o", (recommendation, sentence) => {
    expect(leadSentence(recommendation, names)).toBe(sentence);
  });

  test("with who says so in descriptions", () => {
    const two = ranked(["rust", 1], ["go", 0]);
    expect(findingSentence(two, true, names)).toBe(
      "Rust leads with +1, Go follows with 0, by what 1 article says; too close to call.",
    );
    expect(findingSentence(two, false, names)).toBe(
      "Rust leads with +1, Go follows with 0, by what 1 article says.",
    );
    expect(findingSentence(ranked(["rust", 1]), false, names)).toBe("Rust is the only language left.");
  });

  test("shortly in titles", () => {
    expect(shortFinding(ranked(["rust", 1], ["go", 0]), names)).toBe("Rust leads");
    expect(shortFinding(ranked(["rust", 1], ["go", 1]), names)).toBe("Rust and Go are level");
    expect(shortFinding(ranked(["rust", 1]), names)).toBe("only Rust is left");
    expect(shortFinding({ ...ranked(["rust", 1], ["go", 1]), notEnough: "too-thin" }, names)).toBe(
      "not enough to rank",
    );
  });
});

describe("What a change changes is said", () => {
  const outcome = (...scores: readonly [string, number][]) => ({
    recommendation: ranked(...scores),
    remaining: scores.map(([language]) => language),
  });

  test("by who leads now, or still", () => {
    const before = outcome(["rust", 1], ["go", 0.5]);
    expect(changeSentence(before, outcome(["go", 0.7], ["rust", 0.6]), names)).toBe(
      "Go now leads with +0.7, Rust follows with +0.6.",
    );
    expect(changeSentence(before, outcome(["rust", 0.9], ["go", 0.5]), names)).toBe(
      "Rust still leads with +0.9, Go follows with +0.5.",
    );
  });

  test("by who is out and who is back in", () => {
    const three = outcome(["rust", 1], ["go", 0.5], ["python", 0]);
    const two = outcome(["rust", 1], ["go", 0.5]);
    expect(changeSentence(three, two, names)).toContain("Out: Python.");
    expect(changeSentence(two, three, names)).toContain("Back in: Python.");
  });
});

test("Coverage says how many criteria, how much of the weight, and who speaks", () => {
  const one = ranked(["rust", 1], ["go", 0]);
  expect(coverageSentence(one)).toBe("Compares the one criterion with a weight, by what 1 article says.");
  const missing = [{ topic: "ecosystem", weight: 1, silent: ["go"] }];
  expect(coverageSentence({ ...one, notCompared: missing, coverage: 2 / 3 })).toBe(
    "Compares 1 of 2 criteria with a weight, 67% of the weight, by what 1 article says.",
  );
});

test("Equal weights compare what articles judge all languages on", () => {
  expect(equalCoverageSentence(ranked(["rust", 1], ["go", 0]), 21)).toBe(
    "Compares the 1 of 21 criteria on which articles judge all of these languages, by what 1 article says.",
  );
});

test("Without which requirement a ranking is possible is said, with who leads then", () => {
  const waive = { kind: "waive" as const, requirement: "no-gc" };
  expect(relaxSentence({ ...waive, leaders: ["go"], notEnough: null }, names)).toBe(
    "Without the requirement “No garbage collector”: Go leads.",
  );
  expect(relaxSentence({ ...waive, leaders: [], notEnough: "too-thin" }, names)).toBe(
    "Without the requirement “No garbage collector”: there is not enough to rank.",
  );
  expect(relaxSentence({ ...waive, leaders: [], notEnough: "no-weights" }, names)).toBe(
    "Without the requirement “No garbage collector” there are languages to rank, once a criterion weighs something.",
  );
});

describe("Why a language stands where it does", () => {
  test.each([
    [
      { throughput: 3, ecosystem: 1, "learning-curve": -2 },
      "Gains most from “Throughput” and “Ecosystem”; loses most from “Learning curve”.",
    ],
    [
      { throughput: 3, ecosystem: 1, "learning-curve": 0.5 },
      "Gains most from “Throughput” and “Ecosystem”; gets least from “Learning curve”.",
    ],
    [{ throughput: 3 }, "Gains most from “Throughput”."],
    [{ throughput: -1, ecosystem: -3 }, "Gains from nothing; loses most from “Ecosystem”."],
  ])("%o", (points, sentence) => {
    const ledger = Object.entries(points).map(([topic, value]) => entry(topic, value));
    expect(whySentence(ledger, names)).toBe(sentence);
  });
});

describe("A turning point is said", () => {
  const point = { topic: "learning-curve", weight: 1, below: null, above: null };

  test("with the weight, who leads beyond it, and what it weighs now", () => {
    expect(turnSentences({ ...point, above: { weight: 4 / 3, languages: ["go"] } }, 3, names)).toEqual([
      "Go leads once “Learning curve” weighs more than 1.33; it weighs 1 now.",
    ]);
    expect(
      turnSentences({ ...point, weight: 3, below: { weight: 2, languages: ["go", "python"] } }, 3, names),
    ).toEqual(["Go and Python are level once “Learning curve” weighs less than 2; it weighs 3 now."]);
  });

  test("of a criterion that is off, or that would have to be", () => {
    expect(
      turnSentences({ ...point, weight: 0, above: { weight: 0.5, languages: ["go"] } }, 3, names),
    ).toEqual(["Go leads once “Learning curve” weighs more than 0.5; it is off now."]);
    expect(turnSentences({ ...point, below: { weight: 0, languages: ["go"] } }, 3, names)).toEqual([
      "Go would draw level with “Learning curve” off; it weighs 1 now.",
    ]);
  });

  test("only within the weights that are offered", () => {
    expect(turnSentences({ ...point, above: { weight: 3, languages: ["go"] } }, 3, names)).toEqual([
      "Go would draw level with “Learning curve” at 3; it weighs 1 now.",
    ]);
    expect(turnSentences({ ...point, above: { weight: 3.1, languages: ["go"] } }, 3, names)).toEqual([]);
  });
});

test("What is close, and what else would change the lead, is said with who leads then", () => {
  expect(closeCallSentence({ kind: "article", article: "praise", leaders: ["go"] }, names)).toBe(
    "Without the article “Praise of Rust”: Go leads.",
  );
  expect(
    closeCallSentence(
      { kind: "half-step", topic: "ecosystem", language: "go", step: 0.5, leaders: ["rust", "go"] },
      names,
    ),
  ).toBe("Half a step up for Go on “Ecosystem”: Rust and Go are level.");
  expect(
    alternativeSentence(
      { kind: "waive", requirement: "no-gc", leaders: ["go"], notEnough: null },
      ["rust"],
      names,
    ),
  ).toBe("Without the requirement “No garbage collector”: Go leads.");
  expect(
    alternativeSentence(
      { kind: "leave", language: "python", topics: ["ecosystem"], leaders: [], notEnough: "too-thin" },
      ["rust"],
      names,
    ),
  ).toBe("Without Python, “Ecosystem” can be compared: there is not enough to rank.");
  expect(
    alternativeSentence(
      { kind: "leave", language: "python", topics: ["ecosystem"], leaders: ["rust"], notEnough: null },
      ["rust"],
      names,
    ),
  ).toBe("Without Python, “Ecosystem” can be compared: Rust still leads.");
});

describe("A requirement says why", () => {
  const trait: Requirement["rule"] = { kind: "trait", trait: "garbage-collected", is: false };
  const figure: Requirement["rule"] = { kind: "figure", metric: "time-to-productivity", atMost: 4 };
  const position: Requirement["rule"] = { kind: "position", topic: "learning-curve", atLeast: 0 };
  const number = (low: number) => ({ ...anyFigure, low, high: low });

  test.each<[Requirement["rule"], RequirementResult["because"], string]>([
    [trait, { kind: "trait", value: true, unknown: null }, "Garbage collector: yes."],
    [
      trait,
      { kind: "trait", value: null, unknown: "nobody has looked yet" },
      "Garbage collector: not known (nobody has looked yet), so it stays in.",
    ],
    [
      figure,
      { kind: "figure", lowest: number(4), highest: number(13) },
      "The lowest number of an article is 4 weeks; the highest is 13 weeks.",
    ],
    [figure, { kind: "figure", lowest: null, highest: null }, "No article gives a number, so it stays in."],
    [
      position,
      { kind: "position", position: -1 },
      "“Learning curve” by what the articles say: weakness (−1).",
    ],
    [
      position,
      { kind: "position", position: null },
      "No article judges it on “Learning curve”, so it stays in.",
    ],
    [position, { kind: "known" }, "The team knows it."],
  ])("%o, %o", (rule, because, sentence) => {
    const result: RequirementResult = {
      requirement: "wanted",
      language: "rust",
      outcome: "ruled-out",
      because,
      claims: [],
      sources: [],
    };
    const requirement = { id: "wanted", label: "Wanted", why: "It is.", metByKnowing: false, rule };
    expect(requirementSentence(result, requirement, names).replaceAll("\u00a0", " ")).toBe(sentence);
  });
});

const anyFigure = {
  subject: "rust",
  metric: "time-to-productivity",
  unit: "weeks",
  qualifier: null,
  relativeTo: null,
  derived: false,
  set: null,
  conditions: null,
  year: null,
  claim: "praise/weeks",
  article: "praise",
} as const;

function entry(topic: string, points: number): RankedLanguage["ledger"][number] {
  return {
    topic,
    weight: 1,
    position: points,
    points,
    adds: points,
    n: 2,
    claims: ["praise/one"],
    from: "articles",
  };
}

/** Scores given best first. */
function ranked(...scores: readonly (readonly [string, number])[]): Recommendation {
  return {
    ranking: scores.map(([language, score]) => ({
      language,
      score,
      rank: 1 + scores.filter(([, other]) => other > score).length,
      ledger: [entry("throughput", score)],
    })),
    notCompared: [],
    thin: [],
    coverage: 1,
    carried: 1,
    notEnough: scores.length < 2 ? "no-languages" : null,
    withoutLanguage: [],
  };
}

describe("Shares of variations", () => {
  test("are whole numbers that add up to 100", () => {
    expect(wholeShares([1 / 3, 1 / 3, 1 / 3])).toEqual([34, 33, 33]);
    expect(wholeShares([0.996, 0.004])).toEqual([100, 0]);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (parts) => {
        const sum = parts.reduce((total, part) => total + part, 0);
        const shares = sum === 0 ? parts.map((_, at) => (at === 0 ? 1 : 0)) : parts.map((part) => part / sum);
        const whole = wholeShares(shares);
        expect(whole.reduce((total, part) => total + part, 0)).toBe(100);
        whole.forEach((part, at) => expect(Math.abs(part - (shares[at] ?? 0) * 100)).toBeLessThan(1));
      }),
    );
  });

  test("are said as variations, never as a probability", () => {
    const leads = [
      { language: "rust", share: 0.62 },
      { language: "go", share: 0.38 },
      { language: "python", share: 0 },
    ];
    expect(robustnessSentence({ samples: 10_000, leads, undecided: 0 }, names)).toBe(
      "Rust leads in 62 of 100 variations, Go in 38.",
    );
    expect(robustnessSentence({ samples: 10_000, leads: leads.slice(0, 1), undecided: 0.38 }, names)).toBe(
      "Rust leads in 62 of 100 variations; in 38 too little is left to compare.",
    );
  });
});

test("What a change does is said with who leads then", () => {
  const now = { leaders: ["rust"], notEnough: null };
  expect(effectSentence(now, now, names)).toBe("Changes nothing: Rust still leads.");
  expect(effectSentence({ leaders: ["go"], notEnough: null }, now, names)).toBe("Changes: Go leads.");
  expect(effectSentence({ leaders: [], notEnough: "too-thin" }, now, names)).toBe(
    "Changes: there is not enough to rank.",
  );
});

test("A swing names both its ends", () => {
  const at = (position: number, ...languages: string[]) => ({ position, languages });
  expect(swingSentence({ worst: at(-2, "go"), best: at(2, "rust") }, names)).toBe(
    "From Go −2 to Rust +2 here.",
  );
  expect(swingSentence({ worst: at(1, "rust", "go"), best: at(1, "rust", "go") }, names)).toBe(
    "All stand at +1 here.",
  );
});
