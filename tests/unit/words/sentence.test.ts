import { describe, expect, test } from "vitest";
import { getSite } from "@/app/catalog";
import { chartSentenceOf, claimSentenceOf } from "@/app/sentences";
import { chartSentence, claimSentence, verdictReason } from "@/lib/words/sentence";
import type { Dataset } from "@/lib/schema/dataset";
import { makeClaim, makeDataset, makeEvidence } from "@/tests/fixtures";

const article = {
  title: "Why servers",
  shortTitle: "Servers",
  author: "A. Writer",
  publisher: "A Publisher",
  published: "2020-07-17",
};
const sources = new Map([["some-source", { publisher: "Standards, Inc." }]]);
const claim = makeClaim({ id: "why/go-fast", says: "Go is fast.", basis: "unnamed-benchmark", kind: "pro" });
const plain = { claim, article, verdict: "unchecked", evidence: [], sources, by: "Backed" } as const;

describe("The sentence of a claim", () => {
  test("says who says it, in whose words, on what basis, and that it was not checked", () => {
    expect(claimSentence(plain)).toBe(
      "“Why servers” (A. Writer, 2020) says, as Backed puts it: Go is fast. The article rests this on a benchmark that it does not name. Backed has not checked it against other sources.",
    );
  });

  test("says with its reason and sources when evidence contradicts it", () => {
    const because = "the test had no client";
    const evidence = [makeEvidence({ bears: [{ claim: claim.id, as: "contradicts", because }] })];
    expect(claimSentence({ ...plain, verdict: "contradicted", evidence })).toMatch(
      /does not name\. Checked by Backed: evidence contradicts it\. The test had no client\. Source: Standards, Inc\.$/,
    );
  });

  test("asks the question and gives the start of the finding where no reason of its own is entered", () => {
    const evidence = [
      makeEvidence({
        question: "Is Go “fast”?",
        finding: `No. ${"It was slow in every test that was read. ".repeat(2)}And so on.`,
        bears: [{ claim: claim.id, as: "qualifies" }],
      }),
    ];
    expect(claimSentence({ ...plain, verdict: "needs-context", evidence })).toContain(
      "it needs context. “Is Go ‘fast’?” No. It was slow in every test that was read. It was slow in every test that was read. Source",
    );
  });

  test("a verdict has the reason written for the claim, else the question, never the answer to that", () => {
    const bearing = (because?: string) => [
      makeEvidence({
        question: "Does “go” start a thread?",
        finding: "No. It starts a goroutine.",
        bears: [{ claim: claim.id, as: "supports", because }],
      }),
    ];
    const reasonBy = (because?: string) =>
      verdictReason({ claim, verdict: "supported", evidence: bearing(because) });
    expect(reasonBy("the keyword starts a goroutine")).toBe("The keyword starts a goroutine.");
    expect(reasonBy()).toBe("It follows from the check “Does ‘go’ start a thread?”");
    expect(verdictReason({ claim, verdict: "unchecked", evidence: [] })).toMatch(/Nobody has checked/);
  });

  test("not found has its reason too, else that we looked", () => {
    const reasonBy = (because?: string) =>
      verdictReason({
        claim,
        verdict: "not-found",
        evidence: [makeEvidence({ bears: [{ claim: claim.id, as: "not-found", because }] })],
      });
    expect(reasonBy("the post does not say so")).toBe("The post does not say so.");
    expect(reasonBy()).toBe("We looked for a source of this and found none.");
  });

  test("says that a source was looked for and not found", () => {
    expect(claimSentence({ ...plain, verdict: "not-found" })).toMatch(
      /Backed looked for a source of this and found none\.$/,
    );
  });

  test("names the publisher where no author is known, and the year the article speaks of", () => {
    const anonymous = {
      title: "Which one",
      shortTitle: "Which",
      author: { unknown: "none" },
      publisher: "Blog",
      published: { unknown: "none" },
      speaksOf: "2026",
    };
    expect(claimSentence({ ...plain, article: anonymous })).toMatch(
      /^“Which one” \(Blog, about 2026, no date given\) says/,
    );
  });
});

describe("The sentence of a chart", () => {
  const chart = {
    finding: "Rust has the most",
    doubts: "",
    articles: [],
    datasets: [],
    doesNotShow: ["The load is not stated. Nobody knows why."],
    by: "Backed",
    date: "2026-01-06",
  };

  test("says in one sentence what it shows and whose numbers these are, then one caveat", () => {
    expect(chartSentence({ ...chart, articles: [article] })).toBe(
      "Rust has the most (A. Writer, 2020; Backed, data of 6 January 2026). The load is not stated.",
    );
  });

  test("names an article by its own title where it is spoken of, and not a second time", () => {
    const finding = "“Servers” gives Rust 2 ms (one server)";
    expect(chartSentence({ ...chart, finding, articles: [article] })).toMatch(
      /^“Why servers” \(A\. Writer, 2020\) gives Rust 2 ms \(one server; Backed, data of 6 January 2026\)\./,
    );
  });

  test("says what evidence holds against the numbers rather than what the chart does not show", () => {
    const doubts = "No source was found for 2× (“Servers”).";
    expect(chartSentence({ ...chart, doubts, articles: [article] })).toMatch(
      /2026\)\. No source was found for 2× \(A\. Writer\)\.$/,
    );
  });

  test("says by whom a dataset is and of when, each once", () => {
    const runs = makeDataset({ title: "Runs", by: "Somebody", measured: "2026-01-06" });
    const others = makeDataset({ title: "Another run, July 2025", by: "Another", measured: "2025-07" });
    const sourceOf = (datasets: readonly Dataset[]) =>
      chartSentence({ ...chart, datasets }).replace(/.*\((.*); Backed.*/, "$1");
    expect(sourceOf([runs])).toBe("Somebody, Runs, 6 January 2026");
    expect(sourceOf([others])).toBe("Another run, July 2025");
    expect(sourceOf([runs, { ...runs, measured: "2025-02-01" }, others])).toBe(
      "Somebody, 2026 and 2025; Another, 2025",
    );
  });
});

describe("The sentences of the content", () => {
  const site = getSite();
  const sentences = [
    ...[...site.claims.values()].map(({ id }) => [id, claimSentenceOf(id, site)] as const),
    ...[...site.benchmarks.values()].map(
      (benchmark) => [benchmark.id, chartSentenceOf(benchmark, site)] as const,
    ),
  ];

  test.each([
    ["end in a full stop, within a closing mark or not", (text: string) => /\.[”)]?$/.test(text)],
    ["begin with a capital, a digit or a quotation mark", (text: string) => /^[“\p{Lu}\d]/u.test(text)],
    [
      "have no doubled stops, commas or spaces",
      (text: string) => !/\.\.|,,|;;|[.?!]”\.|[.,;:?!]\s+[.,;:]|\s\s|\s[.,;)]/.test(text),
    ],
    [
      "have no empty parts",
      (text: string) => !/\(\s*\)|“\s*”|\(,|undefined|null\b(?! pointer)|\[object|NaN/.test(text),
    ],
    ["have balanced quotation marks and brackets", isBalanced],
    ["are short enough to be quoted", (text: string) => text.length <= 900],
  ])("%s", (_, holds) => {
    expect(sentences.filter(([, text]) => !holds(text))).toEqual([]);
  });

  test("are there for every claim and chart", () => {
    expect(sentences.length).toBe(site.claims.size + site.benchmarks.size);
    expect(sentences.filter(([, text]) => text === "")).toEqual([]);
  });
});

function isBalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length;
  return (
    count("“") === count("”") && count("(") === count(")") && count('"') % 2 === 1 && !/“[^”]*“/.test(text)
  );
}
