import { describe, expect, test } from "vitest";
import {
  guideRobustness,
  isMostOftenUndecided,
  isTooClose,
  removalsThatRank,
  leadsInFew,
  type GuideFacts,
} from "@/lib/domain/guide/guide";
import { choiceAtStart, emptyStart, type GuideChoice } from "@/lib/domain/guide/choice";
import { plainCounted } from "@/lib/domain/guide/positions";
import { leadersOf } from "@/lib/domain/guide/recommendation";
import { guideFacts, judgingClaim, outcomeOf } from "@/tests/guide-facts";

describe("The guide", () => {
  test("without answers ranks nothing, and everything with equal weights", () => {
    const { recommendation, equal, remaining } = outcomeOf();
    expect(remaining).toEqual(["rust", "go", "python"]);
    expect(recommendation.notEnough).toBe("no-weights");
    expect(equal.ranking.map(({ language, score }) => [language, score])).toEqual([
      ["go", 0.75],
      ["rust", 0],
      ["python", 0],
    ]);
  });

  test("ranks by the answers, down to the claims that count", () => {
    const [first] = outcomeOf({ answers: { matters: ["speed"] } }).recommendation.ranking;
    expect(first).toMatchObject({
      language: "rust",
      score: 1,
      ledger: [{ claims: ["calm/fast", "praise/fast"] }],
    });
  });

  test("counts a language the team knows as learnt", () => {
    const answers = { matters: ["learning"], team: ["rust"] };
    const [first] = outcomeOf({ answers }).recommendation.ranking;
    expect(first).toMatchObject({ language: "rust", score: 2, ledger: [{ from: "known", claims: [] }] });
  });

  test("tells a lead that what the team knows makes", () => {
    const made = outcomeOf({ answers: { matters: ["learning"], team: ["rust"] } }).knownLead;
    expect(made).toMatchObject({ answers: [{ question: "team", option: "rust" }], isClose: false });
    expect(made === null ? [] : leadersOf(made.then)).toEqual(["go", "python"]);
    expect(outcomeOf({ answers: { matters: ["speed"], team: ["rust"] } }).knownLead).toBeNull();
    expect(outcomeOf({ answers: { matters: ["learning"] } }).knownLead).toBeNull();
  });

  test("leaves languages out, which brings criteria back", () => {
    const answers = { matters: ["speed", "safety"] };
    const all = outcomeOf({ answers });
    expect(all.recommendation.notCompared).toEqual([
      { topic: "memory-safety", weight: 2, silent: ["python"] },
    ]);
    expect(all.alternatives).toEqual([
      { kind: "leave", language: "python", topics: ["memory-safety"], leaders: ["rust"], notEnough: null },
    ]);
    const two = outcomeOf({ answers, leave: ["python"] });
    expect(two.remaining).toEqual(["rust", "go"]);
    expect(two.recommendation.coverage).toBe(1);
  });
});

describe("A criterion that is not compared", () => {
  const answers = { matters: ["speed", "safety"] };

  test("is so by silence, or by what the reader does not let count", () => {
    const silent = outcomeOf({ answers });
    expect([...silent.silenced]).toEqual([["memory-safety", []]]);
    const nothing = outcomeOf({ answers, counted: { ...plainCounted, layer: "only-measured" } });
    expect([...nothing.silenced]).toEqual([
      ["throughput", ["rust", "go", "python"]],
      ["memory-safety", ["rust", "go"]],
    ]);
  });
});

describe("A requirement", () => {
  const answers = { matters: ["learning"] };

  test("rules languages out with the reason, and keeps those in of which nobody knows", () => {
    const { remaining, ruledOut, unknown } = outcomeOf({ answers, require: ["no-pauses"] });
    expect(remaining).toEqual(["rust", "python"]);
    expect(ruledOut).toMatchObject([
      { language: "go", because: [{ requirement: "no-pauses", because: { kind: "trait", value: true } }] },
    ]);
    expect(unknown).toMatchObject([{ requirement: "no-pauses", language: "python" }]);
  });

  test("says who would lead without it", () => {
    const { alternatives } = outcomeOf({ answers, require: ["no-pauses"] });
    expect(alternatives).toEqual([
      { kind: "waive", requirement: "no-pauses", leaders: ["go", "python"], notEnough: null },
    ]);
  });

  test("of an answer or a preset can be waived", () => {
    const team = ["evenness"];
    expect(outcomeOf({ answers: { team } }).remaining).toEqual(["rust", "python"]);
    expect(outcomeOf({ answers: { team }, waive: ["no-pauses"] }).remaining).toContain("go");
    const start = { answers: {}, requirements: ["no-pauses"] };
    expect(outcomeOf({}, start).requirements[0]).toMatchObject({ id: "no-pauses", on: true, given: true });
    expect(outcomeOf({ waive: ["no-pauses"] }, start).requirements[0]).toMatchObject({
      on: false,
      given: true,
    });
  });

  test("of an easy language is met by the one the team knows, whatever the articles say", () => {
    expect(outcomeOf({ require: ["easy"] }).remaining).toEqual(["go", "python"]);
    expect(outcomeOf({ require: ["easy"], answers: { team: ["rust"] } }).remaining).toContain("rust");
  });
});

test("Leaving one article out shows whether it decides, or whether too little is left", () => {
  const speed = { answers: { matters: ["speed"] } };
  expect(outcomeOf(speed).restsOn).toEqual(["praise", "calm"]);
  const three = {
    ...guideFacts,
    languages: guideFacts.languages.slice(0, 2),
    articles: ["high", "low", "middle"].map((id) => ({ id, year: 2026, interested: false })),
    claims: [
      judgingClaim("high/fast", "throughput", { rust: 2, go: 0 }),
      judgingClaim("low/fast", "throughput", { rust: 0, go: 1 }),
      judgingClaim("middle/fast", "throughput", { rust: 1, go: 0 }),
    ],
  };
  const { closeCalls, restsOn } = outcomeOf(speed, emptyStart, three);
  expect(closeCalls).toContainEqual({ kind: "article", article: "high", leaders: ["rust", "go"] });
  expect(restsOn).toEqual([]);
});

describe("What counts", () => {
  const speed = { answers: { matters: ["speed"] } };
  const measured: GuideFacts["measured"] = [
    {
      topic: "throughput",
      language: "rust",
      position: -1,
      min: -1,
      max: 2,
      datasets: ["other", "run"],
      byDataset: [2, -1],
    },
    { topic: "throughput", language: "go", position: 1, min: 1, max: 1, datasets: ["run"], byDataset: [1] },
  ];
  const withMeasured = { ...guideFacts, measured };
  const leaders = (given: GuideFacts, choice: Partial<GuideChoice> = {}) =>
    outcomeOf({ ...speed, ...choice }, emptyStart, given).recommendation.ranking.map(
      ({ language }) => language,
    );

  test("is measured first where datasets measure, and the articles elsewhere", () => {
    const { recommendation } = outcomeOf(speed, emptyStart, withMeasured);
    expect(recommendation.ranking.map(({ language, score }) => [language, score])).toEqual([
      ["go", 1],
      ["rust", -1],
      ["python", -1],
    ]);
    expect(recommendation.ranking[0]?.ledger[0]).toMatchObject({
      from: "measured",
      said: 0.5,
      n: 3,
      datasets: ["run"],
      interval: { min: 1, max: 1 },
    });
    expect(recommendation.ranking[2]?.ledger[0]).toMatchObject({ from: "articles", n: 2 });
  });

  test("is the articles alone where the reader says so, and both answers are told", () => {
    const counted = { ...plainCounted, layer: "articles" } as const;
    expect(leaders(withMeasured, { counted })[0]).toBe("rust");
    expect(outcomeOf(speed, emptyStart, withMeasured).layers).toEqual([
      { layer: "measured", leaders: ["go"], notEnough: null },
      { layer: "articles", leaders: ["rust"], notEnough: null },
    ]);
  });

  test("can hang on one of several datasets", () => {
    expect(outcomeOf(speed, emptyStart, withMeasured).closeCalls).toContainEqual({
      kind: "interval",
      topic: "throughput",
      language: "rust",
      to: 2,
      leaders: ["rust"],
    });
  });

  test("leaves a contradicted claim out until it counts as written", () => {
    const contradicted: GuideFacts = {
      ...guideFacts,
      claims: [
        ...guideFacts.claims,
        { ...judgingClaim("praise/false", "throughput", { go: 2 }), verdict: "contradicted" },
      ],
    };
    const countedClaims = (asWritten: boolean) =>
      outcomeOf(
        { ...speed, counted: { ...plainCounted, asWritten } },
        emptyStart,
        contradicted,
      ).recommendation.ranking.flatMap(({ ledger }) => ledger.flatMap(({ claims }) => claims));
    expect(countedClaims(false)).not.toContain("praise/false");
    expect(countedClaims(true)).toContain("praise/false");
  });

  test("can be recent articles only", () => {
    const counted = { ...plainCounted, since: 2025 };
    const [first] = outcomeOf({ ...speed, counted }).recommendation.ranking;
    expect(first?.ledger[0]?.claims).toEqual(["praise/fast"]);
    expect(outcomeOf({ ...speed, counted }).recommendation.notEnough).toBe("too-thin");
  });
});

describe("Bias switches", () => {
  const speed = { answers: { matters: ["speed"] } };

  test("say for each way to doubt the articles who leads then", () => {
    const { biases } = outcomeOf(speed);
    expect(biases.map(({ id, on, leaders, notEnough }) => [id, on, leaders, notEnough])).toEqual([
      ["independent", false, [], "too-thin"],
      ["named", false, [], "too-thin"],
      ["written", false, ["rust"], null],
      ["only-measured", false, [], "too-thin"],
      ["since-2026", false, [], "too-thin"],
    ]);
  });

  test("and leaving an article out are reckoned with equal weights while nothing weighs", () => {
    const { biases, leftOut, equal } = outcomeOf();
    for (const { changed, leaders, notEnough } of biases) {
      const then = outcomeOf({ counted: { ...plainCounted, ...changed } });
      expect(then.recommendation.notEnough).toBe("no-weights");
      expect(leaders).toEqual(leadersOf(then.equal));
      expect(notEnough).not.toBe("no-weights");
    }
    expect(leftOut.map(({ notEnough }) => notEnough)).not.toContain("no-weights");
    expect(leadersOf(equal)).toEqual(["go"]);
  });

  test("do what they say when they are switched", () => {
    for (const { changed, leaders, notEnough } of outcomeOf(speed).biases) {
      const then = outcomeOf({ ...speed, counted: { ...plainCounted, ...changed } }).recommendation;
      expect(then.notEnough).toBe(notEnough);
      if (then.notEnough === null) expect(then.ranking[0]?.language).toBe(leaders[0]);
    }
  });

  test("can leave a single article out", () => {
    const counted = { ...plainCounted, skip: ["calm"] };
    const { leftOut, recommendation } = outcomeOf({ ...speed, counted });
    expect(leftOut.map(({ article }) => article)).toEqual(["praise"]);
    expect(recommendation.ranking[0]?.ledger[0]?.claims).toEqual(["praise/fast"]);
  });
});

describe("A requirement that is only preferred", () => {
  test("rules nothing out, and is a criterion that counts nothing where nobody knows", () => {
    const choice = { answers: { matters: ["speed"] }, prefer: ["no-pauses"] };
    const { remaining, recommendation } = outcomeOf(choice);
    expect(remaining).toEqual(["rust", "go", "python"]);
    expect(recommendation.ranking.map(({ language, score }) => [language, score])).toEqual([
      ["rust", 1],
      ["go", -0.25],
      ["python", -0.5],
    ]);
    const [rust, , python] = recommendation.ranking;
    expect(rust?.ledger[1]).toMatchObject({ from: "requirement", position: 1, weight: 2 });
    expect(python?.ledger[1]).toMatchObject({ from: "requirement", position: 0, weight: 2 });
  });
});

describe("What the reader overrules", () => {
  test("counts instead of what is said, and is marked", () => {
    const overrules = { "throughput/go": 2 };
    const { ranking } = outcomeOf({ answers: { matters: ["speed"] }, overrules }).recommendation;
    expect(ranking[0]).toMatchObject({
      language: "go",
      score: 2,
      ledger: [{ from: "reader", position: 2, said: 0.5 }],
    });
  });

  test("is in doubt no more", () => {
    const overrules = { "throughput/rust": 1, "throughput/go": 0, "throughput/python": -1 };
    const choice = { ...choiceAtStart(emptyStart), answers: { matters: ["speed"] }, overrules };
    expect(guideRobustness(guideFacts, choice, emptyStart)?.leads).toEqual([
      { language: "rust", share: 1 },
      { language: "go", share: 0 },
      { language: "python", share: 0 },
    ]);
  });
});

describe("A lead in few variations", () => {
  const answers = { matters: ["speed"] };
  const shares = (rust: number) => ({
    samples: 10_000,
    leads: [
      { language: "rust", share: rust },
      { language: "go", share: 1 - rust },
    ],
    undecided: 0,
  });
  const firm = { ...outcomeOf({ answers }), closeCalls: [] };

  test("is too close to call, whatever else holds", () => {
    expect(isTooClose(firm, shares(0.49))).toBe(true);
    expect(isTooClose(firm, shares(0.5))).toBe(false);
    expect(isTooClose(firm, null)).toBe(false);
  });

  test("is none where nothing leads, or several do", () => {
    expect(leadsInFew(outcomeOf({}).recommendation, shares(0.1))).toBe(false);
  });
});

test("There most often is not enough to rank where no language leads in as many variations", () => {
  const shares = (undecided: number) => ({
    samples: 10_000,
    leads: [
      { language: "rust", share: 0.4 },
      { language: "go", share: 0.6 - undecided },
    ],
    undecided,
  });
  const ranked = { notEnough: null };
  expect(isMostOftenUndecided(ranked, shares(0.41))).toBe(true);
  expect(isMostOftenUndecided(ranked, shares(0.4))).toBe(false);
  expect(isMostOftenUndecided(ranked, null)).toBe(false);
  expect(isMostOftenUndecided({ notEnough: "too-thin" }, shares(0.41))).toBe(false);
});

test("A language is offered to be left out only where there is a ranking without it", () => {
  const choice = { ...choiceAtStart(emptyStart), answers: { matters: ["speed"] } };
  const leave = { kind: "leave", topics: ["ecosystem"], notEnough: null } as const;
  const alternatives = [
    { ...leave, language: "python", leaders: ["rust"] },
    { ...leave, language: "go", leaders: [], notEnough: "too-thin" as const },
  ];
  const offered = (isUndecided: boolean, overrules: GuideChoice["overrules"] = {}) =>
    removalsThatRank(guideFacts, { ...choice, overrules }, emptyStart, { alternatives, isUndecided });
  expect(offered(false)).toEqual(["python"]);
  expect(offered(true)).toEqual([]);
  expect(offered(true, { "throughput/rust": 2, "throughput/go": 0 })).toEqual(["python"]);
});

test("Robustness is told where there is a ranking, and of the ranked languages", () => {
  const choice = { ...choiceAtStart(emptyStart), answers: { matters: ["speed"] } };
  const { leads } = guideRobustness(guideFacts, choice, emptyStart) ?? { leads: [] };
  expect(leads.map(({ language }) => language)).toEqual(["rust", "go", "python"]);
  expect(leads[0]?.share).toBeGreaterThan(leads[1]?.share ?? 1);
  expect(guideRobustness(guideFacts, choiceAtStart(emptyStart), emptyStart)).toBeNull();
});

test("The swing of a criterion is from the worst to the best of the ranked languages", () => {
  const { swings } = outcomeOf({ answers: { matters: ["speed"] } });
  expect(swings.get("throughput")).toEqual({
    worst: { position: -1, languages: ["python"] },
    best: { position: 1, languages: ["rust"] },
  });
});
