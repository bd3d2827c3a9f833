import { describe, expect, test } from "vitest";
import { alikeSentence, comparisonSentence, comparisonTitle } from "@/lib/comparison-words";

const languages = [{ name: "Rust" }, { name: "Go" }];

describe("A comparison", () => {
  test("is titled by its languages and the number of its articles", () => {
    expect(comparisonTitle(languages, 5)).toBe("Rust vs Go: what five articles say");
    expect(comparisonTitle([...languages, { name: "Python" }], 1)).toBe(
      "Rust vs Go vs Python: what one article says",
    );
  });

  test("comes to a sentence with its numbers and where languages are furthest apart", () => {
    const findings = {
      criteria: 21,
      apart: [{ name: "Learning curve" }, { name: "Throughput" }, { name: "Latency" }],
      alike: 3,
      unknown: 15,
      disputed: [{ name: "Tooling" }],
      articles: ["a", "b"],
    };
    expect(comparisonSentence(languages, findings)).toBe(
      "Two articles set Rust and Go apart on 3 of the 6 criteria on which they judge both, most clearly on “Learning curve” and “Throughput”; they disagree with one another on 1.",
    );
    expect(comparisonSentence([...languages, { name: "Python" }], findings)).toMatch(
      /^Two articles set Rust, Go and Python apart on 3 of the 6 criteria on which they judge at least two, /,
    );
    expect(comparisonSentence(languages, { ...findings, apart: [], disputed: [], articles: ["a"] })).toBe(
      "One article sets Rust and Go apart on 0 of the 3 criteria on which it judges both.",
    );
  });

  test("says on how many criteria languages are alike, and that silence is not", () => {
    expect(alikeSentence({ apart: [1, 2], alike: 3, unknown: 0 }, languages)).toBe(
      "Languages stand alike on 3 of 5 criteria.",
    );
    expect(alikeSentence({ apart: [1], alike: 0, unknown: 1 }, [...languages, { name: "Python" }])).toBe(
      "Languages stand alike on none of 1 criteria. 1 more is unknown: articles judge fewer than two of the languages on it. What nobody says is unknown, not equal.",
    );
  });
});
