import { expect, test } from "vitest";
import type { GuideDifference } from "@/lib/domain/guide/difference";
import type { Recommendation } from "@/lib/domain/guide/recommendation";
import { differenceGroups, leadersSentence, type DifferenceNames } from "@/lib/words/guide-difference";
import { guideNames } from "@/tests/guide-names";

const called = (names: Readonly<Record<string, string>>) => (id: string) => names[id] ?? id;
const names: DifferenceNames = {
  ...guideNames,
  question: called({ matters: "What matters most?" }),
  option: (question, id) => called({ "matters/speed": "Speed", "matters/cost": "Cost" })(`${question}/${id}`),
};
const none: GuideDifference = {
  answers: [],
  requirements: [],
  languages: [],
  weights: [],
  counted: [],
  overruled: [],
  current: null,
};

test("What differs is said as it was pinned and as it is now", () => {
  expect(differenceGroups(none, names)).toEqual([]);
  const groups = differenceGroups(
    {
      answers: [{ question: "matters", pinned: [], now: ["speed", "cost"] }],
      requirements: [{ requirement: "no-gc", pinned: "off", now: "preferred" }],
      languages: [{ language: "go", pinned: true, now: false }],
      weights: [{ topic: "throughput", pinned: 1, now: 3 }],
      counted: [
        { kind: "layer", pinned: "measured", now: "only-measured" },
        { kind: "since", pinned: null, now: 2025 },
        { kind: "independent", pinned: false, now: true },
        { kind: "named", pinned: true, now: false },
        { kind: "written", pinned: false, now: true },
        { kind: "article", article: "praise", pinned: true, now: false },
      ],
      overruled: [{ topic: "throughput", language: "go", pinned: null, now: -1 }],
      current: { pinned: null, now: "go" },
    },
    names,
  );
  const lines = groups.map(({ title, lines: all }) => [
    title,
    ...all.map(({ what, pinned, now }) => `${what}: ${pinned} → ${now}`),
  ]);
  expect(lines).toEqual([
    ["Answers", "What matters most?: no answer → Speed; Cost", "In use today: nothing → Go"],
    ["Requirements", "No garbage collector: off → preferred"],
    ["Languages", "Go: compared → left out"],
    ["Weights", "Throughput: 1 → 3"],
    [
      "What counts",
      "Articles and measurements: measured first → measured only",
      "Articles: of all years → since 2025",
      "Articles whose publisher has a known interest: count → left out",
      "Claims that name no source: left out → count",
      "Claims that evidence contradicts: left out → count",
      "“Praise of Rust”: counts → left out",
    ],
    ["Overruled positions", "Go on “Throughput”: as said → −1"],
  ]);
});

test("One sentence says who leads in each", () => {
  const equal = leading("rust", "go");
  const led = (...languages: readonly string[]) => ({
    outcome: { recommendation: leading(...languages), equal, closeCalls: [] },
    robustness: null,
  });
  const [go, rust] = [led("go", "rust"), led("rust", "go")];
  const unset = { ...rust.outcome, recommendation: { ...equal, notEnough: "no-weights" as const } };
  expect(leadersSentence(go, rust, names)).toBe("Pinned: Go leads; now: Rust leads.");
  expect(leadersSentence(rust, rust, names)).toBe("Pinned and now: Rust leads.");
  expect(leadersSentence({ ...rust, outcome: unset }, rust, names)).toBe(
    "Pinned: with equal weights Rust leads; now: Rust leads.",
  );
  const robustness = { samples: 100, leads: [{ language: "rust", share: 0.2 }], undecided: 0.8 };
  expect(leadersSentence(go, { ...rust, robustness }, names)).toBe(
    "Pinned: Go leads; now: most often not enough to rank.",
  );
  const goOften = {
    samples: 100,
    leads: [
      { language: "go", share: 0.7 },
      { language: "rust", share: 0.3 },
    ],
    undecided: 0,
  };
  expect(leadersSentence(go, { ...rust, robustness: goOften }, names)).toBe(
    "Pinned: Go leads; now: Rust and Go are too close to call.",
  );
});

function leading(...languages: readonly string[]): Recommendation {
  return {
    ranking: languages.map((language, at) => ({ language, rank: at + 1, score: -at, ledger: [] })),
    notCompared: [],
    thin: [],
    coverage: 1,
    carried: 1,
    notEnough: null,
    withoutLanguage: [],
  };
}
