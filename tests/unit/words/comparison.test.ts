import { describe, expect, test } from "vitest";
import {
  alikeSentence,
  comparisonSentence,
  comparisonTitle,
  higherWords,
  judgingWords,
} from "@/lib/words/comparison";

const languages = [{ name: "Rust" }, { name: "Go" }];

describe("A comparison", () => {
  test("is titled by its languages", () => {
    expect(comparisonTitle(languages)).toBe("Rust vs Go: what articles say");
    expect(comparisonTitle([...languages, { name: "Python" }])).toBe(
      "Rust vs Go vs Python: what articles say",
    );
  });

  test("comes to a sentence that tells what articles say from what joins different articles", () => {
    const findings = {
      criteria: 21,
      apart: [{ name: "Learning curve" }, { name: "Throughput" }, { name: "Latency" }],
      apartInOneArticle: 2,
      alike: 3,
      ordered: [],
      orderedBothWays: 0,
      unknown: 15,
      measuredOnly: [],
      disputed: [{ name: "Tooling" }],
      articles: ["a", "b", "c"],
      judging: [3, 2],
      disputedColumns: [1],
    };
    expect(comparisonSentence(languages, findings)).toBe(
      "Three articles judge Rust and two Go. The two stand apart on 3 of the 6 criteria on which both are judged; on 2 of these an article says so itself. On 1 of all 21, articles disagree about Go.",
    );
    const ofThree = { ...findings, judging: [3, 2, 0], disputedColumns: [0, 1] };
    expect(comparisonSentence([...languages, { name: "Python" }], ofThree)).toBe(
      "Three articles judge Rust, two Go and none Python. Languages stand apart on 3 of the 6 criteria on which at least two are judged; on 2 of these an article says so itself. On 1 of all 21, articles disagree about Rust or Go.",
    );
    expect(comparisonSentence(languages, { ...findings, apartInOneArticle: 3 })).toContain(
      "; on each of these an article says so itself.",
    );
    expect(comparisonSentence(languages, { ...findings, apartInOneArticle: 0 })).toContain(
      "; on none of these does an article say so itself.",
    );
    expect(comparisonSentence(languages, { ...findings, disputed: [], disputedColumns: [] })).toMatch(
      / Articles disagree with one another on none\.$/,
    );
    expect(comparisonSentence(languages, { ...findings, apart: [], disputed: [], articles: ["a"] })).toBe(
      "One article sets Rust and Go apart on none of the 3 criteria on which it judges both.",
    );
  });

  test("counts the articles that judge each language", () => {
    expect(judgingWords([...languages, { name: "Python" }], [5, 4, 0], 5)).toBe(
      "all judge Rust, four Go and none Python",
    );
    expect(judgingWords(languages, [4, 1], 5)).toBe("four judge Rust and one Go");
    expect(judgingWords(languages, [1, 1], 2)).toBe("one judges Rust and one Go");
  });

  test("names the only criterion on which languages stand apart", () => {
    const one = {
      criteria: 21,
      apart: [{ name: "Throughput" }],
      apartInOneArticle: 1,
      alike: 10,
      ordered: [],
      orderedBothWays: 0,
      unknown: 10,
      measuredOnly: [],
      disputed: [],
      articles: ["a", "b"],
      judging: [2, 1],
      disputedColumns: [],
    };
    expect(comparisonSentence(languages, one)).toContain(
      "apart on 1 of the 11 criteria on which both are judged, “Throughput”, where an article says so itself.",
    );
    expect(comparisonSentence(languages, { ...one, apartInOneArticle: 0 })).toContain(
      "“Throughput”, where no article says so itself.",
    );
  });

  test("says on how many criteria languages are alike, and that silence is not", () => {
    expect(
      alikeSentence(
        { apart: [1, 2], alike: 3, ordered: [], orderedBothWays: 0, unknown: 0, measuredOnly: [] },
        languages,
      ),
    ).toBe("Languages are less than a step apart on 3 of 5 criteria.");
    expect(
      alikeSentence(
        { apart: [1, 2], alike: 3, ordered: [1, 2], orderedBothWays: 0, unknown: 0, measuredOnly: [] },
        languages,
      ),
    ).toBe(
      "Languages are less than a step apart on 3 of 5 criteria; on 2 of these, articles put one ahead of the other.",
    );
    expect(
      alikeSentence({ apart: [1], alike: 0, ordered: [], orderedBothWays: 0, unknown: 1, measuredOnly: [] }, [
        ...languages,
        { name: "Python" },
      ]),
    ).toBe(
      "Languages are less than a step apart on none of 1 criteria. 1 more is not known from articles, which judge fewer than two of the languages on it. What nobody says is unknown, not equal.",
    );
  });

  test("counts the criteria on which each language stands higher", () => {
    expect(higherWords(languages, [6, 0])).toBe("Rust stands higher on 6, Go on none");
    expect(higherWords([...languages, { name: "Python" }], [5, 1, 0])).toBe(
      "Rust alone stands highest on 5, Go on 1, Python on none",
    );
  });

  test("tells what is measured where articles do not judge both", () => {
    const measuredOnly = [
      { name: "Start-up time", cells: [{ measured: { position: 2 } }, { measured: { position: 0.5 } }] },
    ];
    expect(
      alikeSentence(
        { apart: [1], alike: 0, ordered: [], orderedBothWays: 0, unknown: 3, measuredOnly },
        languages,
      ),
    ).toContain(
      " 3 more are not known from articles, which do not judge both languages on them. Datasets measure both on 1 of these: “Start-up time” (Rust +2, Go +0.5).",
    );
  });
});
