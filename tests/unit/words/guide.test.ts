import { describe, expect, test } from "vitest";
import { recommend, type Recommendation, type RankedLanguage } from "@/lib/domain/guide/recommendation";
import {
  answersSentence,
  changeSentence,
  countedClaims,
  coverageSentence,
  decidingSentence,
  equalCoverageSentence,
  findingSentence,
  headlineSentence,
  knownLeadSentence,
  leadSentence,
  leadWidthSentence,
  ledgerCounts,
  missingSentence,
  resultSentence,
  shortResult,
  shortSilence,
  silenceWords,
  whySentence,
  withoutKnown,
  aheadSentence,
  behindSentence,
  type ResultOfAnswers,
} from "@/lib/words/guide";
import { guideNames as names } from "@/tests/guide-names";

describe("Who leads is said", () => {
  test.each([
    [ranked(["rust", 1.1], ["go", 0.8]), "Rust leads with +1.10, Go follows with +0.80."],
    [
      ranked(["rust", 1], ["go", 0.5], ["python", 0.5]),
      "Rust leads with +1.00, Go and Python follow with +0.50.",
    ],
    [
      ranked(["rust", 1], ["go", 1], ["python", -0.25]),
      "Rust and Go are level with +1.00, Python follows with −0.25.",
    ],
    [ranked(["rust", 0], ["go", 0]), "Rust and Go are level with 0.00."],
    [ranked(["rust", 1]), "Rust is the only language left."],
    [ranked(), "No language is left to rank."],
    [
      { ...ranked(["rust", 1], ["go", 0]), notEnough: "no-weights" as const },
      "No criterion weighs anything yet.",
    ],
    [
      { ...ranked(["rust", 1], ["go", 0]), notEnough: "too-thin" as const, coverage: 0.29 },
      "Not enough to rank: only 29% of the weight lies on criteria on which every language is judged.",
    ],
    [
      { ...ranked(["rust", 1], ["go", 0]), notEnough: "too-thin" as const, coverage: 0 },
      "Not enough to rank: no criterion with a weight is judged for every language.",
    ],
    [
      { ...ranked(["rust", 1], ["go", 0]), notEnough: "too-thin" as const, carried: 0.4 },
      "Not enough to rank: 100% of the weight is compared, but only 40% rests on two independent observations of at least two languages.",
    ],
  ])("%#: %o", (recommendation, sentence) => {
    expect(leadSentence(recommendation, names)).toBe(sentence);
  });

  test.each([
    [ranked(["rust", 1.004], ["go", 0.696], ["python", 0]), "Rust leads Go by 0.30 of a possible 4."],
    [ranked(["rust", 1], ["go", 0.5], ["python", 0.5]), "Rust leads Go and Python by 0.50 of a possible 4."],
    [ranked(["rust", 1]), "Rust is the only language left."],
    [
      ranked(["rust", 1], ["go", 1], ["python", -0.25]),
      "Rust and Go are too close to call, with the same score.",
    ],
  ])("above the scores by how much: %#", (recommendation, sentence) => {
    expect(headlineSentence(result(recommendation), names)).toBe(sentence);
  });

  test("of equal weights, while nothing weighs", () => {
    const unset = { ...ranked(["rust", 1], ["go", 0.5]), notEnough: "no-weights" as const };
    expect(headlineSentence(result(unset), names)).toBe(
      "With equal weights: Python leads Go by 1.00 of a possible 4.",
    );
  });

  test("after how often there is not enough to rank, where that is most often", () => {
    const undecided = { ...result(ranked(["rust", 1], ["go", 0.5])), robustness: mostlyUndecided };
    expect(headlineSentence(undecided, names)).toBe(
      "In most variations there is not enough to rank; as answered Rust leads Go by 0.50 of a possible 4.",
    );
    expect(resultSentence(undecided, names)).toBe(
      "In most variations there is not enough to rank; as answered Rust leads with +1.00, Go follows with +0.50.",
    );
    expect(shortResult(undecided, names)).toBe("most often not enough to rank");
  });

  test("without a leader, where another leads more variations", () => {
    const close = {
      ...result(ranked(["rust", 0.85], ["nodejs", 0.81], ["go", 0.77], ["python", 0.19])),
      robustness: nodeMostOften,
    };
    expect(headlineSentence(close, names)).toBe(
      "Rust, Node.js and Go are too close to call, within 0.08 of a possible 4; Node.js leads most often.",
    );
    expect(resultSentence(close, names)).toBe(
      "Rust +0.85, Node.js +0.81 and Go +0.77 are too close to call; Node.js leads most often, in 47% of 10,000 variations.",
    );
    expect(shortResult(close, names)).toBe("Rust, Node.js and Go are too close to call");
    expect(leadWidthSentence(close, names)).toBe("Rust, Node.js and Go lie within 0.08 of a possible 4.");
    expect(findingSentence({ ...close, outcome: { ...close.outcome, knownLead: null } }, names)).toBe(
      "Rust +0.85, Node.js +0.81 and Go +0.77 are too close to call, by what 1 article says; Node.js leads most often, in 47% of 10,000 variations.",
    );
  });

  test("before the ranking with what the answers are called, where it does not begin with that", () => {
    const answered = (recommendation: Recommendation) => {
      const { outcome, robustness } = result(recommendation);
      const settled = { outcome: { ...outcome, knownLead: null }, robustness };
      return answersSentence(settled, names, "With changed answers");
    };
    expect(answered(ranked(["rust", 1], ["go", 0.5]))).toBe(
      "With changed answers: Rust leads with +1.00, Go follows with +0.50.",
    );
    expect(answered(ranked(["rust", 1], ["go", 1]))).toBe(
      "With changed answers: Rust +1.00 and Go +1.00 are too close to call.",
    );
    const unset = { ...ranked(["rust", 1], ["go", 0.5]), notEnough: "no-weights" as const };
    expect(answered(unset)).toBe("With equal weights: Python leads with +2.00, Go follows with +1.00.");
  });

  test("with who says so in descriptions", () => {
    const found = (recommendation: Recommendation) => {
      const { outcome, robustness } = result(recommendation);
      return findingSentence({ outcome: { ...outcome, knownLead: null }, robustness }, names);
    };
    expect(found(ranked(["rust", 1], ["go", 0]))).toBe(
      "Rust leads with +1.00, Go follows with 0.00, by what 1 article says.",
    );
    expect(found(ranked(["rust", 1]))).toBe("Rust is the only language left.");
  });

  test("with what the team knows, where that makes the lead", () => {
    const answers = [{ question: "team", option: "js" }];
    const then = ranked(["python", 1.06], ["go", 1], ["nodejs", 1]);
    const lead = { answers, then, isClose: false };
    const recommendation = ranked(["nodejs", 1.33], ["python", 1.06]);
    const { outcome, robustness } = result(recommendation);
    const settled = { outcome: { ...outcome, knownLead: lead }, robustness };
    expect(findingSentence(settled, names)).toBe(
      "Node.js leads with +1.33, Python follows with +1.06, by what 1 article says, and because the team knows JavaScript.",
    );
    expect(knownLeadSentence(lead, names)).toBe(
      "The lead comes from the answer that the team knows JavaScript: without it Python has +1.06, Go and Node.js +1.00.",
    );
    expect(knownLeadSentence({ ...lead, isClose: true }, names)).toBe(
      "Without the answer that the team knows JavaScript it is too close to call: Python has +1.06, Go and Node.js +1.00.",
    );
    expect(knownLeadSentence(lead, names, true)).toBe(
      "Without the answer that the team knows JavaScript, Python has +1.06, Go and Node.js +1.00.",
    );
    expect(knownLeadSentence(null, names)).toBe("");
    const thin = { ...lead, then: { ...then, notEnough: "too-thin" as const } };
    expect(withoutKnown(thin, names)).toBe("there is not enough to rank");
    const level = { ...lead, then: ranked(["go", 1], ["rust", 1]) };
    expect(withoutKnown(level, names)).toBe("Go and Rust have +1.00");
    expect(answersSentence(settled, names, "With changed answers")).toBe(
      "With changed answers: Node.js leads with +1.33, Python follows with +1.06, because the team knows JavaScript.",
    );
  });

  test("shortly in titles", () => {
    const short = (recommendation: Recommendation) => shortResult(result(recommendation), names);
    expect(short(ranked(["rust", 1], ["go", 0]))).toBe("Rust leads");
    expect(short(ranked(["rust", 1], ["go", 1]))).toBe("Rust and Go are too close to call");
    expect(short(ranked(["rust", 1]))).toBe("only Rust is left");
    expect(short({ ...ranked(["rust", 1], ["go", 1]), notEnough: "too-thin" })).toBe("not enough to rank");
  });
});

describe("What a change changes is said", () => {
  const outcome = (...scores: readonly [string, number][]) => ({
    recommendation: ranked(...scores),
    equal: ranked(["python", 2]),
    remaining: scores.map(([language]) => language),
    closeCalls: [],
  });
  type Outcome = Pick<ReturnType<typeof outcome>, "remaining" | "closeCalls"> & ResultOfAnswers["outcome"];
  const settled = (of: Outcome) => ({ outcome: of, robustness: null });

  test("by who leads with equal weights, while nothing weighs", () => {
    const unset = (...scores: readonly [string, number][]) => ({
      ...outcome(),
      recommendation: { ...ranked(), notEnough: "no-weights" as const },
      equal: ranked(...scores),
    });
    expect(changeSentence(unset(["rust", 1], ["go", 0]), settled(unset(["go", 1], ["rust", 0])), names)).toBe(
      "With equal weights: Go now leads with +1.00, Rust follows with 0.00.",
    );
  });

  test("by who leads now, or still", () => {
    const before = outcome(["rust", 1], ["go", 0.5]);
    expect(changeSentence(before, settled(outcome(["go", 0.7], ["rust", 0.6])), names)).toBe(
      "Go now leads with +0.70, Rust follows with +0.60.",
    );
    expect(changeSentence(before, settled(outcome(["rust", 0.9], ["go", 0.5])), names)).toBe(
      "Rust still leads with +0.90, Go follows with +0.50.",
    );
  });

  test("after how often there is not enough to rank, where that is most often", () => {
    const now = outcome(["rust", 0.9], ["go", 0.5]);
    expect(changeSentence(now, { outcome: now, robustness: mostlyUndecided }, names)).toBe(
      "In most variations there is not enough to rank; as answered Rust still leads with +0.90, Go follows with +0.50.",
    );
  });

  test("with how close it is", () => {
    const level = outcome(["rust", 1], ["go", 1]);
    expect(changeSentence(level, settled(level), names)).toBe(
      "Rust +1.00 and Go +1.00 are too close to call.",
    );
  });

  test("by who is out and who is back in", () => {
    const three = outcome(["rust", 1], ["go", 0.5], ["python", 0]);
    const two = outcome(["rust", 1], ["go", 0.5]);
    expect(changeSentence(three, settled(two), names)).toContain("; out: Python.");
    expect(changeSentence(two, settled(three), names)).toContain("; back in: Python.");
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

test("Equal weights compare what all languages have a position on", () => {
  expect(equalCoverageSentence(ranked(["rust", 1], ["go", 0]), 21, names)).toBe(
    "Compares the 1 of 21 criteria on which all of these languages are judged or measured, by what 1 article says.",
  );
});

test("Equal weights tell which group most of the compared criteria are of", () => {
  const compared = (...topics: string[]) => {
    const { ranking, ...rest } = ranked(["rust", 1], ["go", 0]);
    const ledgerOf = ([entry]: RankedLanguage["ledger"]) =>
      entry === undefined ? [] : topics.map((topic) => ({ ...entry, topic }));
    return equalCoverageSentence(
      { ...rest, ranking: ranking.map((one) => ({ ...one, ledger: ledgerOf(one.ledger) })) },
      21,
      names,
    );
  };
  expect(compared("throughput", "latency", "ecosystem")).toMatch(
    / 2 of the 3 are of the group “Performance”\.$/,
  );
  expect(compared("throughput", "latency")).not.toContain("group");
});

describe("Why a criterion is not compared is said", () => {
  test("in a few words on cards", () => {
    const one = { topic: "throughput", weight: 2, silent: ["nodejs", "python"] };
    expect(shortSilence(one, new Map(), names)).toBe("Node.js and Python not judged");
    expect(shortSilence(one, new Map([["throughput", ["nodejs"]]]), names)).toBe(
      "no judgement of Node.js or Python counts",
    );
  });

  test.each([
    [["go"], [], "no article judges Go, and no dataset measures it"],
    [["go", "python"], [], "no article judges Go and Python, and no dataset measures it"],
    [["rust", "go", "python"], [], "no article judges any of these languages, and no dataset measures it"],
    [["rust"], ["rust"], "what is said of Rust does not count, by your choice"],
    [
      ["rust", "go"],
      ["rust"],
      "no article judges Go, and no dataset measures it; what is said of Rust does not count, by your choice",
    ],
  ])("of %o, silenced %o", (silent, silenced, words) => {
    expect(silenceWords({ silent, silenced }, 3, names)).toBe(words);
  });

  test("where every judgement is contradicted, silence is not said", () => {
    expect(silenceWords({ silent: ["go", "python"], contradicted: ["python"] }, 3, names)).toBe(
      "no article judges Go, and no dataset measures it; no judgement of Python counts, as evidence contradicts each",
    );
    expect(silenceWords({ silent: ["go"], silenced: ["go"], contradicted: ["go"] }, 3, names)).toBe(
      "what is said of Go does not count, by your choice",
    );
  });
});

describe("What a ranking hangs on is said", () => {
  const level = recommend(
    ["rust", "go"],
    [
      { topic: "ecosystem", weight: 3 },
      { topic: "throughput", weight: 1 },
    ],
    (topic, language) => ({
      position: topic === "throughput" && language === "go" ? 0 : 1,
      n: 2,
      claims: [],
      from: "articles",
    }),
  );

  test("where much of the weight lies on criteria on which all stand level", () => {
    expect(decidingSentence(level, names)).toBe(
      "“Ecosystem” carries 3 of 4 points of weight, and all languages stand level there; “Throughput” decides most.",
    );
    expect(decidingSentence(ranked(["rust", 1], ["go", 0]), names)).toBe("");
  });

  test("where what weighs much is not compared", () => {
    const notCompared = [
      { topic: "learning-curve", weight: 1, silent: ["go"] },
      { topic: "ecosystem", weight: 3, silent: ["go"] },
    ];
    expect(missingSentence({ ...level, notCompared }, names)).toBe(
      "Not compared, though it weighs much: “Ecosystem” (weight 3).",
    );
    expect(missingSentence(level, names)).toBe("");
  });
});

test("Claims are counted with their articles", () => {
  expect(countedClaims(["praise/one"])).toBe("1 claim of 1 article");
  expect(countedClaims(["praise/one", "calm/one", "calm/two"])).toBe("3 claims of 2 articles");
});

test("A ledger counts what scored apart from what is only shown", () => {
  const entry = { topic: "t", weight: 1, points: 1, adds: 1, position: 1, n: 1 };
  const said = { ...entry, from: "articles" as const, claims: ["praise/one", "calm/one"] };
  const measured = { ...entry, from: "measured" as const, claims: ["praise/two"], datasets: ["run"] };
  const overruled = { ...entry, from: "reader" as const, claims: ["praise/three"] };
  expect(ledgerCounts([said])).toBe("1 criterion, scored by 2 claims of 2 articles");
  expect(ledgerCounts([said, measured, overruled])).toBe(
    "3 criteria, scored by 2 claims of 2 articles and 1 dataset; 1 claim not scored, as datasets measured there; 1 claim not scored, as you overruled them there",
  );
  expect(ledgerCounts([overruled])).toBe("1 criterion; 1 claim not scored, as you overruled them there");
});

test("The lead is the difference of the scores as they are written", () => {
  const width = (recommendation: Recommendation) => leadWidthSentence(result(recommendation), names);
  expect(width(ranked(["rust", 1.004], ["go", 0.696]))).toBe("The lead is 0.30 of a possible 4.");
  expect(width(ranked(["rust", 1], ["go", 1]))).toBe("");
  expect(width(ranked(["rust", 1]))).toBe("");
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
    [{ throughput: -1, ecosystem: -3 }, "Gains nowhere; loses most from “Ecosystem”."],
  ])("%o", (points, sentence) => {
    const ledger = Object.entries(points).map(([topic, value]) => entry(topic, value));
    expect(whySentence(ledger, names)).toBe(sentence);
  });

  test.each([
    [
      { throughput: 1, ecosystem: -1, "learning-curve": 2 },
      "Behind Rust on “Ecosystem” and “Throughput”; ahead on “Learning curve”.",
    ],
    [{ throughput: 2, ecosystem: 2, "learning-curve": 0 }, "Behind Rust on “Throughput”."],
    [
      { throughput: 1, ecosystem: -1, "learning-curve": -1 },
      "Behind Rust most on “Ecosystem” and “Throughput”.",
    ],
    [{ throughput: 3, ecosystem: 2 }, "Level with Rust on everything compared."],
  ])("%o, below one with 3, 2 and 0", (points, sentence) => {
    const above = { throughput: 3, ecosystem: 2, "learning-curve": 0 };
    const ledgerOf = (of: Record<string, number>) =>
      Object.entries(of).map(([topic, value]) => entry(topic, value));
    expect(behindSentence(ledgerOf(points), { language: "rust", ledger: ledgerOf(above) }, names)).toBe(
      sentence,
    );
  });

  test.each([
    [
      { throughput: 3, ecosystem: 2, "learning-curve": -1 },
      "Ahead of Rust on “Throughput” and “Ecosystem”; behind on “Learning curve”.",
    ],
    [
      { throughput: 3, ecosystem: 2, "learning-curve": 1 },
      "Ahead of Rust most on “Throughput” and “Ecosystem”.",
    ],
    [{ throughput: 0, ecosystem: 0 }, "Level with Rust on everything compared."],
  ])("%o, above one with 0 on all", (points, sentence) => {
    const ledger = Object.entries(points).map(([topic, value]) => entry(topic, value));
    const below = { language: "rust", ledger: ledger.map(({ topic }) => entry(topic, 0)) };
    expect(aheadSentence(ledger, below, names)).toBe(sentence);
  });
});

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

const mostlyUndecided = { samples: 100, leads: [{ language: "rust", share: 0.2 }], undecided: 0.8 };

const nodeMostOften = {
  samples: 10_000,
  leads: [
    { language: "rust", share: 0.13 },
    { language: "go", share: 0.2 },
    { language: "nodejs", share: 0.47 },
    { language: "python", share: 0.03 },
  ],
  undecided: 0.17,
};

/** What answers come to of which the variations are not known. */
function result(recommendation: Recommendation): ResultOfAnswers {
  return {
    outcome: { recommendation, equal: ranked(["python", 2], ["go", 1]), closeCalls: [] },
    robustness: null,
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
