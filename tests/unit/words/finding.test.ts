import { describe, expect, test } from "vitest";
import fc from "fast-check";
import {
  answerOf,
  articleName,
  bearingSentence,
  bearingWords,
  checkedSentence,
  claimStanding,
  datedTitle,
  disagreementSentence,
  languageSentence,
  leadingSentences,
  migrationSentence,
} from "@/lib/words/finding";

const none = { contradicts: 0, outdates: 0, qualifies: 0, supports: 0, "not-found": 0 };

describe("What a page comes to", () => {
  test("a claim: who says it, its verdict and in what others differ", () => {
    const opposition = {
      names: ["Go"],
      languages: ["go"],
      higher: 2,
      lower: 0,
      both: 0,
      reversed: 0,
      figures: 0,
    };
    const claim = { article: "Rust vs Go", year: "2026", verdict: "needs-context", opposition } as const;
    expect(claimStanding({ ...claim, unopposed: "within-a-step" })).toBe(
      "Said by “Rust vs Go” (2026). Verdict: needs context. Two claims judge Go more than one step higher.",
    );
  });

  test("an article names its year once", () => {
    expect(articleName("Web Guide 2026", "2026")).toBe("“Web Guide 2026”");
    expect(datedTitle("Rust vs Go", "2020")).toBe("Rust vs Go, 2020");
    expect(datedTitle("Rust vs Go (2020)", "2020")).toBe("Rust vs Go (2020)");
    expect(datedTitle("Which dominates in 2026?", "about 2026, no date given")).toBe(
      "Which dominates in 2026?",
    );
    expect(articleName("Which dominates", "about 2026, no date given")).toBe(
      "“Which dominates” (about 2026, no date given)",
    );
  });

  test("claims: how many are checked, and with which verdicts", () => {
    const counts = [
      { verdict: "supported", count: 12 },
      { verdict: "needs-context", count: 3 },
      { verdict: "contradicted", count: 1 },
      { verdict: "unchecked", count: 987 },
    ] as const;
    expect(checkedSentence({ claims: 1000, checked: 16, counts })).toBe(
      "Of 1,000 claims, 16 are checked: 12 supported, 3 need context and 1 contradicted.",
    );
    expect(checkedSentence({ claims: 1, checked: 0, counts: [] })).toBe("None of 1 claim is checked.");
  });

  test("a check: what it does to claims, what weighs most first", () => {
    expect(bearingSentence({ ...none, supports: 1, contradicts: 2 })).toBe(
      "It contradicts 2 claims and supports 1.",
    );
    expect(bearingSentence({ ...none, "not-found": 1 })).toBe("It finds no source for 1 claim.");
    expect(bearingSentence({ ...none, supports: 2, "not-found": 3 })).toBe(
      "It supports 2 claims and finds no source for 3.",
    );
    expect(bearingSentence(none)).toBeNull();
    expect(bearingWords({ ...none, supports: 1, contradicts: 2, qualifies: 3 })).toEqual({
      first: "contradicts",
      most: "It contradicts 2 claims",
      rest: ", adds context to 3 and supports 1.",
    });
    expect(bearingWords({ ...none, supports: 8, qualifies: 1 }, "count")).toEqual({
      first: "supports",
      most: "It supports 8 claims",
      rest: " and adds context to 1.",
    });
    expect(bearingWords({ ...none, supports: 1 })).toEqual({
      first: "supports",
      most: "It supports 1 claim",
      rest: ".",
    });
    expect(bearingWords(none)).toBeNull();
  });

  test("a finding’s answer: whole sentences within a length, but no bare yes or no", () => {
    const figures = `With keep-alive Axum answered ${"1.29 times as many requests as Go, ".repeat(6)}it says.`;
    expect(answerOf("No. Axum removed it. It was long ago.", 160)).toBe(
      "No. Axum removed it. It was long ago.",
    );
    expect(answerOf("No. Axum removed it. It was long ago.", 25)).toBe(
      "No. Axum removed it. It was long ago.",
    );
    expect(answerOf(`No. ${figures}`, 160)).toBe(`No. ${figures}`);
    expect(answerOf(`Not by itself. ${figures} More.`, 160)).toBe(`Not by itself. ${figures}`);
    expect(answerOf(`It is so in four comparisons. ${figures}`, 160)).toBe("It is so in four comparisons.");
    expect(answerOf(`It is so in four comparisons. ${figures}`, 320)).toBe(
      `It is so in four comparisons. ${figures}`,
    );
  });

  test("a language: strengths, weaknesses, where articles differ and are silent", () => {
    const profile = {
      strengths: [{ name: "Throughput" }, { name: "Latency" }],
      weaknesses: [{ name: "Learning curve" }],
      mixed: [1],
      disputed: [1, 2],
      silent: [1, 2],
      criteria: 6,
    };
    expect(languageSentence("Rust", profile)).toBe(
      "Of 6 criteria articles judge Rust on 4: 2 strengths (first “Throughput”), 1 weakness (“Learning curve”) and 1 mixed. They disagree on 2 of these 4.",
    );
    expect(
      languageSentence("Zig", {
        ...profile,
        strengths: [],
        weaknesses: [],
        mixed: [],
        silent: [],
        criteria: 2,
      }),
    ).toBe(
      "Of 2 criteria articles judge Zig on all: no strength and no weakness. They disagree on 2 of these 2.",
    );
    expect(languageSentence("Zig", { ...profile, criteria: 2 })).toBe(
      "Of 2 criteria articles judge Zig on none.",
    );
  });

  test("disagreements: their numbers, by the way of counting", () => {
    const numbers = { positions: 12, onCriteria: 12, figures: 1, orders: 2, measurements: 3, measured: 13 };
    const said =
      "disagree on 12 pairs of a topic and a language, 1 figure and 2 orders of two languages; on 3 of 13 pairs both judged and measured, their median is more than one step from all that was measured.";
    expect(disagreementSentence(numbers, { asWritten: false, since: null })).toBe(`Articles ${said}`);
    expect(disagreementSentence({ ...numbers, measurements: 0 }, { asWritten: false, since: null })).toBe(
      "Articles disagree on 12 pairs of a topic and a language, 1 figure and 2 orders of two languages.",
    );
    expect(disagreementSentence({ ...numbers, onCriteria: 9 }, { asWritten: false, since: null })).toMatch(
      /^Articles disagree on 12 pairs of a topic and a language \(9 on compared topics\), 1 figure/,
    );
    expect(disagreementSentence(numbers, { asWritten: false, since: 2025 })).toBe(
      `Articles of 2025 and later ${said}`,
    );
    expect(disagreementSentence(numbers, { asWritten: true, since: null })).toBe(
      `With contradicted claims counted, articles ${said}`,
    );
  });

  test("a migration: its lines and what they rest on", () => {
    expect(migrationSentence({ steps: 1, differences: 7, pitfalls: 0, claims: 9, articles: 1 })).toBe(
      "1 step, 7 differences and 0 pitfalls, resting on 9 claims of 1 article.",
    );
  });
});

describe("The leading sentences of a text", () => {
  test("are whole, as many as keep within the length, and at least the first", () => {
    const text = "No. Axum 0.7 of Node.js fame removed it. It was long ago.";
    expect(leadingSentences(text, 45)).toBe("No. Axum 0.7 of Node.js fame removed it.");
    expect(leadingSentences(text, 500)).toBe(text);
    expect(leadingSentences("A sentence that is too long. Another.", 5)).toBe("A sentence that is too long.");
    expect(leadingSentences(text, 5, 10)).toBe("No. Axum 0.7 of Node.js fame removed it.");
    expect(leadingSentences("Yes.", 5, 10)).toBe("Yes.");
  });

  test("always begin the text", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(300), (text, length) =>
        text.trim().startsWith(leadingSentences(text, length)),
      ),
    );
  });
});
