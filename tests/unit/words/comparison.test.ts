import { describe, expect, test } from "vitest";
import { alikeSentence, comparisonSentence, comparisonTitle } from "@/lib/words/comparison";

const languages = [{ name: "Rust" }, { name: "Go" }];

describe("A comparison", () => {
  test("is titled by its languages", () => {
    expect(comparisonTitle(languages)).toBe("Rust vs Go: what articles say");
    expect(comparisonTitle([...languages, { name: "Python" }])).toBe(
      "Rust vs Go vs Python: what articles say",
    );
  });

  test("comes to a sentence with its numbers and where languages are furthest apart", () => {
    const findings = {
      criteria: 21,
      apart: [{ name: "Learning curve" }, { name: "Throughput" }, { name: "Latency" }],
      alike: 3,
      unknown: 15,
      disputed: [{ name: "Tooling" }],
      articles: ["a", "b", "c"],
      judging: [3, 2],
      disputedColumns: [1],
    };
    expect(comparisonSentence(languages, findings)).toBe(
      "Three articles judge Rust and two Go. They set the two apart on 3 of the 6 criteria on which they judge both, most clearly on “Learning curve” and “Throughput”; on 1 of all 21 they disagree about Go.",
    );
    const ofThree = { ...findings, judging: [3, 2, 0], disputedColumns: [0, 1] };
    expect(comparisonSentence([...languages, { name: "Python" }], ofThree)).toMatch(
      /^Three articles judge Rust, two Go and none Python\. They set them apart on 3 of the 6 criteria on which they judge at least two, .*; on 1 of all 21 they disagree about Rust or Go\.$/,
    );
    expect(comparisonSentence(languages, { ...findings, disputed: [], disputedColumns: [] })).toMatch(
      /; they disagree with one another on none\.$/,
    );
    expect(comparisonSentence(languages, { ...findings, apart: [], disputed: [], articles: ["a"] })).toBe(
      "One article sets Rust and Go apart on none of the 3 criteria on which it judges both.",
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
