import { describe, expect, test } from "vitest";
import type { RequirementResult } from "@/lib/domain/guide/requirements";
import { relaxSentence, requirementEffect, requirementSentence } from "@/lib/words/requirement";
import type { Requirement } from "@/lib/schema/guide";
import { guideNames as names } from "@/tests/guide-names";

test("Without which requirement a ranking is possible is said, with who leads then", () => {
  const waive = { kind: "waive" as const, requirement: "no-gc" };
  expect(relaxSentence({ ...waive, leaders: ["go"], notEnough: null }, names)).toBe(
    "Without the requirement “No garbage collector”: Go leads on points.",
  );
  expect(relaxSentence({ ...waive, leaders: [], notEnough: "too-thin" }, names)).toBe(
    "Without the requirement “No garbage collector”: there is not enough to rank.",
  );
  expect(relaxSentence({ ...waive, leaders: [], notEnough: "no-weights" }, names)).toBe(
    "Without the requirement “No garbage collector” there are languages to rank, with equal weights.",
  );
});

test("What a requirement does never says of all languages what is known of some", () => {
  const effect = (
    outcomes: Readonly<Record<string, RequirementResult["outcome"]>>,
    use: "off" | "required" = "off",
  ) =>
    requirementEffect(
      Object.entries(outcomes).map(([language, outcome]) => ({
        language,
        outcome,
        because: { kind: "known" },
      })),
      use,
      names,
    );
  expect(effect({ rust: "met", go: "met" })).toBe("All meet it.");
  expect(effect({ rust: "met", go: "met", python: "unknown" })).toBe(
    "Rust and Go meet it; not known for Python.",
  );
  expect(effect({ rust: "met", python: "unknown" })).toBe("Rust meets it; not known for Python.");
  expect(effect({ rust: "unknown", go: "unknown" })).toBe("Not known for Rust and Go.");
  expect(effect({ rust: "met", go: "ruled-out", python: "unknown" }, "required")).toBe(
    "Rules out Go; not known for Python.",
  );
});

test("What a language meets only on a condition is said with it", () => {
  const because: RequirementResult["because"] = { kind: "trait", value: true, unknown: null };
  const results = [
    { language: "rust", outcome: "met", because },
    { language: "python", outcome: "met", because: { ...because, only: "with a separate tool" } },
  ] as const;
  expect(requirementEffect(results, "off", names)).toBe("All meet it, Python only with a separate tool.");
});

test("Numbers that reach over a limit are not clear, which is more than not known", () => {
  const weeks = { ...anyFigure, low: 4, high: 8 };
  const because: RequirementResult["because"] = { kind: "figure", lowest: weeks, highest: weeks };
  const none: RequirementResult["because"] = { kind: "figure", lowest: null, highest: null };
  const results = [
    { language: "go", outcome: "met", because },
    { language: "rust", outcome: "unknown", because },
    { language: "python", outcome: "unknown", because: none },
  ] as const;
  expect(requirementEffect(results, "off", names)).toBe(
    "Go meets it; not clear for Rust; not known for Python.",
  );
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
      "Articles say from 4 weeks to 13 weeks.",
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
