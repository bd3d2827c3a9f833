import { describe, expect, test } from "vitest";
import { keepingOf } from "@/lib/domain/guide/keeping";
import type { Recommendation } from "@/lib/domain/guide/recommendation";
import { guideCounts, keepingSentence } from "@/lib/words/keeping";
import type { GuideNames } from "@/lib/words/guide";
import { guideNames } from "@/tests/guide-names";

const called = (names: Readonly<Record<string, string>>) => (id: string) => names[id] ?? id;
const names: GuideNames = {
  ...guideNames,
  requirement: called({ "no-gc": "No garbage collector", typed: "Statically typed" }),
};
const all = { ruledOut: [], remaining: ["rust", "go", "nodejs"] };

describe("Keeping what one has", () => {
  test("names the distance to the leader, as the scores are written", () => {
    const keeping = keepingOf("go", all, ranked(["rust", 1, 1.114], ["go", 2, 0.336], ["nodejs", 3, 0]));
    expect(keeping).toMatchObject({ standing: "behind", moves: ["rust"] });
    expect(keepingSentence(keeping, names)).toBe(
      "Go ranks 2nd with +0.34; Rust leads with +1.11, ahead by 0.77 of a possible 4.",
    );
  });

  test("names all that lead together", () => {
    const keeping = keepingOf("nodejs", all, ranked(["rust", 1, 1], ["go", 1, 1], ["nodejs", 3, 0.5]));
    expect(keeping.moves).toEqual(["rust", "go"]);
    expect(keepingSentence(keeping, names)).toBe(
      "Node.js ranks 3rd with +0.50; Rust and Go are level with +1.00, ahead by 0.50 of a possible 4.",
    );
  });

  test("asks for no switch between languages that are too close to call", () => {
    const ranking = ranked(["rust", 1, 1], ["go", 2, 0.9], ["nodejs", 3, 0]);
    const [go, nodejs] = ["go", "nodejs"].map((one) =>
      keepingOf(one, all, ranking, { close: ["rust", "go"], isUndecided: false }),
    );
    expect(go?.moves).toEqual([]);
    expect(go && keepingSentence(go, names)).toBe(
      "Rust and Go are too close to call: nothing here speaks for a switch.",
    );
    expect(nodejs?.moves).toEqual(["rust", "go"]);
    expect(nodejs && keepingSentence(nodejs, names)).toBe(
      "Node.js ranks 3rd with 0.00, behind Rust and Go, which are too close to call.",
    );
  });

  test("asks for none where there most often is not enough to rank", () => {
    const ranking = ranked(["rust", 1, 1], ["go", 2, 0.9]);
    const keeping = keepingOf("go", all, ranking, { close: [], isUndecided: true });
    expect(keeping.moves).toEqual([]);
    expect(keepingSentence(keeping, names)).toBe(
      "Most often there is not enough to rank: nothing here speaks for leaving Go, or for staying.",
    );
  });

  test("asks for no switch from what leads", () => {
    const alone = keepingOf("go", all, ranked(["go", 1, 1], ["rust", 2, 0]));
    expect(alone.moves).toEqual([]);
    expect(keepingSentence(alone, names)).toBe("Go leads with +1.00: nothing here speaks for a switch.");
    const shared = keepingOf("go", all, ranked(["rust", 1, 1], ["go", 1, 1]));
    expect(shared.moves).toEqual([]);
    expect(keepingSentence(shared, names)).toBe(
      "Go shares the lead with Rust, at +1.00: nothing here speaks for a switch.",
    );
  });

  test("says which requirements rule it out, and where the switch would go", () => {
    const because = ["no-gc", "typed"].map((requirement) => ({
      requirement,
      language: "nodejs",
      outcome: "ruled-out" as const,
      because: { kind: "known" as const },
      claims: [],
      sources: [],
    }));
    const outcome = { ruledOut: [{ language: "nodejs", because }], remaining: ["rust", "go"] };
    const keeping = keepingOf("nodejs", outcome, ranked(["go", 1, 1], ["rust", 2, 0]));
    expect(keeping.moves).toEqual(["go"]);
    expect(keepingSentence(keeping, names)).toBe(
      "Node.js is ruled out by “No garbage collector” and “Statically typed”.",
    );
    const only = keepingOf("nodejs", { ...outcome, remaining: ["rust"] }, ranked(["rust", 1, 1]));
    expect(only.moves).toEqual(["rust"]);
  });

  test("is said of what is left out, the only one left, or not ranked", () => {
    const leading = ranked(["rust", 1, 1], ["nodejs", 2, 0]);
    const left = keepingOf("go", { ruledOut: [], remaining: ["rust", "nodejs"] }, leading);
    expect(keepingSentence(left, names)).toBe("You left Go out of the comparison.");
    expect(left.moves).toEqual(["rust"]);
    const only = keepingOf("go", { ruledOut: [], remaining: ["go"] }, ranked(["go", 1, 1]));
    expect(keepingSentence(only, names)).toBe("Go is the only language left.");
    const thin = keepingOf("go", all, { ...leading, notEnough: "too-thin" });
    expect(keepingSentence(thin, names)).toBe(
      "There is not enough to rank: nothing here speaks for leaving Go, or for staying.",
    );
    expect(thin.moves).toEqual([]);
  });
});

test("A guide is counted in steps and pitfalls", () => {
  expect(guideCounts(6, 1)).toBe("6 steps and 1 pitfall");
});

function ranked(...places: readonly [language: string, rank: number, score: number][]): Recommendation {
  return {
    ranking: places.map(([language, rank, score]) => ({ language, rank, score, ledger: [] })),
    notCompared: [],
    thin: [],
    coverage: 1,
    carried: 1,
    notEnough: places.length < 2 ? "no-languages" : null,
    withoutLanguage: [],
  };
}
