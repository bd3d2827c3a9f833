import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recommend, type LedgerEntry, type Recommendation } from "@/lib/domain/guide/recommendation";
import {
  alternativeSentence,
  biasWords,
  closeCallSentence,
  effectSentence,
  fewVariationsSentence,
  needsSentence,
  robustnessSentence,
  firmSentence,
  restWords,
  shareWords,
  undecidedSentence,
  variationsSentence,
  swingSentence,
  turnSentences,
  unrankedSentence,
} from "@/lib/words/guide-change";
import { leadCount, wholeShares } from "@/lib/words/variations";
import { guideNames as names } from "@/tests/guide-names";

test("The weights with which there is not enough to rank are said together where they are alike", () => {
  const unranked = [
    { topic: "throughput", weights: [0] },
    { topic: "learning-curve", weights: [2, 3] },
    { topic: "ecosystem", weights: [0] },
  ];
  expect(unrankedSentence(unranked, names)).toBe(
    "With “Throughput” or “Ecosystem” at “Off”, or “Learning curve” at “Much” or “Most”, there is not enough to rank.",
  );
  expect(unrankedSentence([], names)).toBe("");
});

describe("A turning point is said", () => {
  const point = { topic: "learning-curve", weight: 1, below: null, above: null };

  test("with the weight, who leads beyond it, and what it weighs now", () => {
    expect(turnSentences({ ...point, above: { weight: 4 / 3, languages: ["go"] } }, 3, names)).toEqual([
      "Go leads on points with “Learning curve” at “Much” (the lead turns at 1.33; “Some” is 1, “Much” 2); it is at “Some” now.",
    ]);
    expect(
      turnSentences({ ...point, weight: 3, below: { weight: 2, languages: ["go", "python"] } }, 3, names),
    ).toEqual(["Go and Python are level on points with “Learning curve” at “Some”; it is at “Most” now."]);
  });

  test("of a criterion that is off, or that would have to be", () => {
    expect(
      turnSentences({ ...point, weight: 0, above: { weight: 0.5, languages: ["go"] } }, 3, names),
    ).toEqual([
      "Go leads on points with “Learning curve” at “Some” (the lead turns at 0.5; “Off” is 0, “Some” 1); it is at “Off” now.",
    ]);
    expect(turnSentences({ ...point, below: { weight: 0, languages: ["go"] } }, 3, names)).toEqual([
      "Go would draw level with “Learning curve” at “Off”; it is at “Some” now.",
    ]);
  });

  test("only within the weights that are offered", () => {
    expect(turnSentences({ ...point, above: { weight: 3, languages: ["go"] } }, 3, names)).toEqual([
      "Go would draw level with “Learning curve” at “Most”; it is at “Some” now.",
    ]);
    expect(turnSentences({ ...point, above: { weight: 3.1, languages: ["go"] } }, 3, names)).toEqual([]);
  });
});

test("What is close, and what else would change the lead, is said with who leads then", () => {
  expect(closeCallSentence({ kind: "article", article: "praise", leaders: ["go"] }, names)).toBe(
    "Without the article “Praise of Rust”: Go leads on points.",
  );
  expect(
    closeCallSentence(
      { kind: "half-step", topic: "ecosystem", language: "go", step: 0.5, leaders: ["rust", "go"] },
      names,
    ),
  ).toBe("Half a step up for Go on “Ecosystem”: Rust and Go are level on points.");
  expect(
    alternativeSentence(
      { kind: "waive", requirement: "no-gc", leaders: ["go"], notEnough: null },
      ["rust"],
      names,
    ),
  ).toBe("Without the requirement “No garbage collector”: Go leads on points.");
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
  ).toBe("Without Python, “Ecosystem” can be compared: Rust still leads on points.");
});

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
      "Rust leads in 62% of 10,000 variations of weights and sources, Go in 38%.",
    );
    expect(robustnessSentence({ samples: 10_000, leads: leads.slice(0, 1), undecided: 0.38 }, names)).toBe(
      "Rust leads in 62% of 10,000 variations of weights and sources; in 38% there is not enough to rank.",
    );
  });
});

test("The variations in which one language leads are counted as they are said, and none where two are level", () => {
  const leads = [
    { language: "rust", share: 0.616 },
    { language: "go", share: 0.274 },
  ];
  const robustness = { samples: 10_000, leads, undecided: 0.11 };
  expect(leadCount(["rust"], robustness)).toBe(62);
  expect(leadCount(["go"], robustness)).toBe(27);
  expect(leadCount(["rust", "go"], robustness)).toBeNull();
});

test("Above the shares only the leader's is said, where the lead is clear", () => {
  const leads = [
    { language: "rust", share: 0.62 },
    { language: "go", share: 0.38 },
  ];
  const robustness = { samples: 10_000, leads, undecided: 0 };
  expect(variationsSentence(led(["rust", 1], ["go", 0]), robustness, names)).toBe(
    "Rust leads in 62% of 10,000 variations of weights and sources.",
  );
  expect(variationsSentence(led(["rust", 1], ["go", 1]), robustness, names)).toBe(
    "Rust leads in 62% of 10,000 variations of weights and sources, Go in 38%.",
  );
  expect(variationsSentence(led(["go", 1], ["rust", 0]), robustness, names)).toBe(
    "Rust leads in 62% of 10,000 variations of weights and sources, Go in 38%.",
  );
  const undecided = { ...robustness, undecided: 0.7 };
  expect(variationsSentence(led(["rust", 1], ["go", 0]), undecided, names)).toContain(
    "there is not enough to rank.",
  );
});

describe("Where most often there is not enough to rank", () => {
  const leads = [
    { language: "rust", share: 0.14 },
    { language: "go", share: 0.02 },
  ];
  const robustness = { samples: 10_000, leads, undecided: 0.84 };

  test("that is counted first, then the leader", () => {
    expect(undecidedSentence(["rust"], robustness, names)).toBe(
      "In 84% of 10,000 variations of weights and sources there is not enough to rank, in 14% Rust leads.",
    );
    expect(undecidedSentence(["rust", "go"], robustness, names)).toBe(
      "In 84% of 10,000 variations of weights and sources there is not enough to rank.",
    );
  });

  test("that is what a share stands for, elsewhere the leader's", () => {
    const [rust, level] = [led(["rust", 1], ["go", 0]), led(["rust", 1], ["go", 1])];
    expect(shareWords(rust, robustness, names)).toBe("in 84% of 10,000 variations; Rust leads in 14%");
    expect(shareWords(level, robustness, names)).toBe("in 84% of 10,000 variations");
    const decided = { ...robustness, leads: [{ language: "rust", share: 0.8 }], undecided: 0.2 };
    expect(shareWords(rust, decided, names)).toBe("in 80% of 10,000 variations");
    expect(shareWords(level, decided, names)).toBe("Rust leads most often, in 80% of 10,000 variations");
  });
});

test("What else comes out is said beside a lead that holds in few variations", () => {
  const rust = led(["rust", 1], ["go", 0]);
  const leads = [
    { language: "go", share: 0.3 },
    { language: "rust", share: 0.58 },
  ];
  const robustness = { samples: 10_000, leads, undecided: 0.12 };
  expect(restWords(rust, robustness, names)).toBe("Go in 30%; in 12% not enough to rank");
  const clear = { ...robustness, leads: [{ language: "rust", share: 0.88 }] };
  expect(restWords(rust, clear, names)).toBe("");
  expect(restWords(led(["rust", 1], ["go", 1]), robustness, names)).toBe("");
});

/** A lead that nothing small takes away. */
function led(...scores: readonly (readonly [string, number])[]) {
  return { recommendation: ranked(...scores), closeCalls: [] };
}

test("A firm lead is said with each change that it holds against", () => {
  const said = { position: 1, n: 2, claims: ["praise/one"], topic: "latency", weight: 1, points: 1, adds: 1 };
  const measured = { ...said, from: "measured" as const, interval: { min: 0, max: 1 } };
  const articles = { ...said, from: "articles" as const };
  const firm = (ledger: readonly LedgerEntry[], restsOn: readonly string[] = []) => {
    const recommendation = ranked(["rust", 1]);
    const ranking = recommendation.ranking.map((one) => ({ ...one, ledger }));
    return firmSentence("rust", { recommendation: { ...recommendation, ranking }, restsOn }, names);
  };
  expect(firm([articles, measured])).toBe(
    "Rust still leads on points after any one of these changes: one article is left out; one position that the articles give moves by half a step; one measured position moves to an end of what was measured.",
  );
  expect(firm([articles], ["praise"])).toBe(
    "Rust still leads on points after any one of these changes: one article other than “Praise of Rust” is left out; one position that the articles give moves by half a step.",
  );
  expect(firm([measured])).toBe(
    "Rust still leads on points if one measured position moves to an end of what was measured.",
  );
  expect(firm([{ ...measured, interval: { min: 1, max: 1 } }])).toBe("");
});

test("What a change does is said with who leads then", () => {
  const now = { leaders: ["rust"], notEnough: null };
  expect(effectSentence(now, now, names)).toBe("Then Rust still leads on points.");
  expect(effectSentence({ leaders: ["go"], notEnough: null }, now, names)).toBe("Then Go leads on points.");
  expect(effectSentence({ leaders: [], notEnough: "too-thin" }, now, names)).toBe(
    "Then there is not enough to rank.",
  );
});

test("What a switch does is said from where it stands", () => {
  const now = { leaders: ["rust"], notEnough: null };
  const go = { leaders: ["go"], notEnough: null };
  const none = { leaders: [], notEnough: "too-thin" as const };
  expect(effectSentence(go, now, names, "off")).toBe("Switched off, Go leads on points.");
  expect(effectSentence(now, now, names, "without")).toBe("Without it Rust still leads on points.");
  expect(effectSentence(none, none, names, "off")).toBe("Switched off, there still is not enough to rank.");
});

test("A lead in fewer than half of the variations is said to be in few", () => {
  const leads = [
    { language: "rust", share: 0.32 },
    { language: "go", share: 0.68 },
  ];
  expect(fewVariationsSentence("rust", { samples: 10_000, leads, undecided: 0 }, names)).toBe(
    "Fewer than half of the variations that can be ranked put Rust first: Go leads in 68% of 10,000 variations of weights and sources, Rust in 32%.",
  );
});

test("A swing names both its ends", () => {
  const at = (position: number, ...languages: string[]) => ({ position, languages });
  expect(swingSentence({ worst: at(-2, "go"), best: at(2, "rust") }, names)).toBe(
    "From −2 (Go) to +2 (Rust).",
  );
  expect(swingSentence({ worst: at(1, "rust", "go"), best: at(1, "rust", "go") }, names)).toBe(
    "All stand at +1.",
  );
});

test("The articles a ranking needs are named", () => {
  expect(needsSentence(["praise"], names)).toBe(
    "Without the article “Praise of Rust” there is not enough to rank.",
  );
  expect(needsSentence(["praise", "calm"], names)).toMatch(
    /^Without the article “Praise of Rust” or without “.+” there is not enough to rank\.$/,
  );
});

test("A switch says what would count", () => {
  expect(biasWords({ id: "since-2025" })).toBe("Only articles of 2025 and later");
});

/** Languages that share the lead. */
function ranked(...scores: readonly (readonly [string, number])[]): Recommendation {
  return {
    ...recommend([], [], () => null),
    notEnough: null,
    ranking: scores.map(([language, score]) => ({
      language,
      score,
      rank: 1 + scores.filter(([, other]) => other > score).length,
      ledger: [],
    })),
  };
}
