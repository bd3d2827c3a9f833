import { describe, expect, test } from "vitest";
import { consensusOn } from "@/lib/domain/position";
import { articles } from "@/lib/publish/article";
import { caseStudies } from "@/lib/publish/case-study";
import { claims } from "@/lib/publish/claim";
import { consensus } from "@/lib/publish/consensus";
import { guide } from "@/lib/publish/guide";
import { documentOf } from "@/lib/publish/json";
import { languages } from "@/lib/publish/language";
import type { Claim } from "@/lib/schema/claim";
import { makeClaim } from "@/tests/fixtures";
import { makePublishedContent } from "@/tests/published-content";

const content = makePublishedContent();

describe("claims.json", () => {
  test("holds every field of a claim, single values as both bounds, open bounds and absent values as null", () => {
    const { claims: published } = documentOf(claims, content);
    expect(published).toHaveLength(3);
    expect(published).toContainEqual({
      id: "why-servers/rust-throughput",
      article: "why-servers",
      section: "Benchmarks",
      anchor: "Rust handled 110,000 requests per second",
      target: null,
      says: "Rust answered 110,000 requests a second, at least five times as many as Node.js.",
      topic: "throughput",
      languages: ["rust", "nodejs"],
      frameworks: ["axum"],
      organizations: ["discord"],
      tools: [],
      kind: "reported-number",
      basis: "unnamed-benchmark",
      root: "showdown-2024",
      stances: {},
      prefers: [],
      figures: [
        {
          subject: "rust",
          metric: "requests-per-second",
          low: 110000,
          high: 110000,
          unit: "requests/s",
          qualifier: "about",
          relativeTo: null,
          derived: false,
          set: "hall",
          conditions: null,
          year: null,
          at: null,
        },
        {
          subject: "rust",
          metric: "speed-ratio",
          low: 5,
          high: null,
          unit: "×",
          qualifier: "at-least",
          relativeTo: "nodejs",
          derived: true,
          set: null,
          conditions: null,
          year: null,
          at: null,
        },
      ],
      cell: { table: "benchmarks", row: "Rust", column: "Requests", text: "110,000" },
      verdict: "unchecked",
      evidence: [],
      url: "/claims/why-servers/rust-throughput/",
    });
  });

  test("gives a claim its verdict and the evidence that bears on it", () => {
    expect(claims.recordsOf(content)).toContainEqual(
      expect.objectContaining({
        id: "why-servers/go-fast",
        stances: { go: 1, nodejs: -1 },
        verdict: "supported",
        evidence: ["a-run"],
      }),
    );
  });

  test("is sorted by id", () => {
    expect(claims.recordsOf(content).map(({ id }) => id)).toEqual([
      "why-not/go-slow",
      "why-servers/go-fast",
      "why-servers/rust-throughput",
    ]);
  });
});

describe("case-studies.json", () => {
  test("holds the two tellings point by point, what is not known with its reason", () => {
    expect(caseStudies.recordsOf(content)).toContainEqual(
      expect.objectContaining({
        id: "discord",
        from: null,
        account: "a-source",
        unknown: { from: "no article says" },
        differences: [
          {
            id: "speed",
            about: "Requests a second",
            claims: ["why-servers/rust-throughput"],
            own: null,
            unknown: "the post gives no number",
            sources: ["a-source"],
            evidence: ["a-run"],
            outcome: "not-found",
          },
          {
            id: "date",
            about: "When it was",
            claims: [],
            own: "In 2019.",
            unknown: null,
            sources: ["a-source"],
            evidence: [],
            outcome: "only-own",
          },
        ],
      }),
    );
  });
});

describe("consensus.json", () => {
  test("holds every topic and language, by topic and language, silence with null numbers", () => {
    const silent = {
      median: null,
      min: null,
      max: null,
      n: 0,
      label: "silent",
      measured: null,
      positions: [],
    };
    expect(documentOf(consensus, content)).toEqual({
      consensus: [
        { topic: "outlook", language: "go", ...silent },
        { topic: "outlook", language: "nodejs", ...silent },
        { topic: "outlook", language: "rust", ...silent },
        {
          topic: "throughput",
          language: "go",
          median: 0,
          min: -1,
          max: 1,
          n: 2,
          label: "differ",
          measured: null,
          positions: [
            { article: "why-not", position: -1, claims: ["why-not/go-slow"] },
            { article: "why-servers", position: 1, claims: ["why-servers/go-fast"] },
          ],
        },
        {
          topic: "throughput",
          language: "nodejs",
          median: -1,
          min: -1,
          max: -1,
          n: 1,
          label: "one-article",
          measured: null,
          positions: [{ article: "why-servers", position: -1, claims: ["why-servers/go-fast"] }],
        },
        {
          topic: "throughput",
          language: "rust",
          ...silent,
          measured: { position: 1.5, min: 1, max: 2, datasets: ["round-23"] },
        },
      ],
    });
  });
});

test("consensus.json is the same in whatever order claims were read", () => {
  const claims = [
    makeClaim({ id: "a/one", stances: { rust: 1 } }),
    makeClaim({ id: "a/two", stances: { rust: 2 } }),
    makeClaim({ id: "b/three", stances: { rust: 0 } }),
  ];
  const published = (read: readonly Claim[]) => {
    const cell = consensusOn("throughput", "rust", read);
    return consensus.recordsOf(makePublishedContent({ consensus: new Map([["throughput/rust", cell]]) }));
  };
  expect(published(claims.toReversed())).toEqual(published(claims));
});

describe("what is not known", () => {
  test("of an article is null, with the reason beside it", () => {
    expect(articles.recordsOf(content)).toContainEqual(
      expect.objectContaining({
        id: "why-servers",
        author: null,
        aboutAuthor: null,
        unknown: { author: "not signed", aboutAuthor: "not signed either" },
      }),
    );
  });

  test("of a trait is null, with the reason beside it; what a yes depends on begins its detail", () => {
    const rust = languages.recordsOf(content).find(({ id }) => id === "rust");
    expect(rust?.traits).toEqual([
      {
        trait: "garbage-collected",
        value: true,
        unknown: null,
        detail: "Only in a debugger. Frees memory at compile-time known places.",
        claims: ["why-servers/go-fast"],
        sources: [],
      },
      {
        trait: "typing",
        value: null,
        unknown: "nobody looked",
        detail: null,
        claims: [],
        sources: ["a-source"],
      },
    ]);
  });
});

describe("guide.json", () => {
  test("holds one guide, not a list", () => {
    expect(documentOf(guide, content)).toEqual({
      guide: expect.objectContaining({ url: "/choose/", checklist: ["Whom can you hire?"] }),
    });
  });

  test("holds what a criterion does not tell of an answer", () => {
    const [only] = guide.recordsOf(content);
    expect(only).toHaveProperty("questions.0.options.1.weights", [
      {
        topic: "throughput",
        weight: 2,
        why: "Load.",
        caveat: { text: "One article names queues.", claims: ["an-article/a-claim"] },
      },
    ]);
  });

  test("says of a requirement only what its kind looks at", () => {
    const [only] = guide.recordsOf(content);
    expect(only?.requirements).toEqual([
      {
        id: "no-gc",
        label: "No pauses",
        why: "Pauses are seen.",
        metByKnowing: false,
        rule: {
          kind: "trait",
          trait: "garbage-collected",
          is: false,
          metric: null,
          atMost: null,
          topic: null,
          atLeast: null,
        },
      },
    ]);
  });
});
