import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparisonRows, criterionWord, layersDiffer, traitRows } from "@/lib/domain/comparison/comparison";
import type { Verdict } from "@/lib/domain/verdict";
import type { Stance } from "@/lib/schema/basics";
import { claimBases } from "@/lib/schema/claim";
import { makeClaim, makeLanguage, makeTopic, makeTrait } from "@/tests/fixtures";

const languages = ["rust", "go"];
const topics = [
  makeTopic({ id: "throughput", name: "Throughput", order: 10 }),
  makeTopic({ id: "latency", name: "Latency", order: 20 }),
];
const verdicts = new Map<string, Verdict>();

describe("What was measured", () => {
  const measured = new Map([["throughput/rust", { position: -1, min: -2, max: 0, datasets: ["run"] }]]);
  const cellFor = (stance: Stance) => {
    const claims = [makeClaim({ id: "a/fast", stances: { rust: stance } })];
    return comparisonRows({
      languages: ["rust", "go"],
      topics: topics.slice(0, 1),
      claims,
      verdicts,
      measured,
    })[0]?.cells;
  };

  test("stands beside the consensus of its cell and never changes it", () => {
    expect(cellFor(1)?.map((cell) => [cell.consensus.median, cell.measured?.position ?? null])).toEqual([
      [1, -1],
      [null, null],
    ]);
  });

  test("differs from the articles where all of it is more than one step away", () => {
    expect(([2, 1, 0, -1, -2] as const).map((stance) => cellFor(stance)?.map(layersDiffer)[0])).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("the rows of a comparison", () => {
  test("are the compared topics in their order", () => {
    const rows = comparisonRows({
      languages,
      topics: [
        makeTopic({ id: "testing", order: 30 }),
        makeTopic({ id: "latency", order: 20 }),
        makeTopic({ id: "outlook", order: 5, compared: false }),
        makeTopic({ id: "cold-start", order: 20 }),
      ],
      claims: [],
      verdicts,
    });

    expect(rows.map((row) => row.topic)).toEqual(["cold-start", "latency", "testing"]);
  });

  test("have a cell per language in the order of the columns, silent where no article judges", () => {
    const [row] = comparisonRows({
      languages: ["go", "rust"],
      topics: topics.slice(0, 1),
      claims: [makeClaim({ id: "a/fast", stances: { rust: 2 }, says: "Rust is the fastest." })],
      verdicts,
    });

    expect(row).toEqual({
      topic: "throughput",
      name: "Throughput",
      question: "How much work does it get done per second?",
      group: "performance",
      orders: [],
      cells: [
        {
          consensus: {
            topic: "throughput",
            language: "go",
            median: null,
            min: null,
            max: null,
            n: 0,
            label: "silent",
            positions: [],
          },
          reasons: [],
          claims: [],
          notJudged: 0,
          measured: null,
        },
        {
          consensus: {
            topic: "throughput",
            language: "rust",
            median: 2,
            min: 2,
            max: 2,
            n: 1,
            label: "one-article",
            positions: [{ article: "a", position: 2, claims: ["a/fast"] }],
          },
          reasons: [{ claim: "a/fast", says: "Rust is the fastest.", stance: 2 }],
          claims: ["a/fast"],
          notJudged: 0,
          measured: null,
        },
      ],
    });
  });

  test("list the claims with a stance first and count the others", () => {
    expect(
      rustCell([
        makeClaim({ id: "a/number", languages: ["rust", "go"] }),
        makeClaim({ id: "a/fast", stances: { rust: 2 } }),
        makeClaim({ id: "b/go-only", languages: ["go"], stances: { go: 1 } }),
        makeClaim({ id: "b/judges-go", languages: ["rust", "go"], stances: { go: 1 } }),
        makeClaim({ id: "b/other-topic", topic: "latency", stances: { rust: 1 } }),
      ]),
    ).toMatchObject({ claims: ["a/fast", "a/number", "b/judges-go"], notJudged: 2 });
  });

  test("do not count contradicted claims but still list them", () => {
    const claims = [
      makeClaim({ id: "a/wrong", stances: { rust: 2 } }),
      makeClaim({ id: "b/right", stances: { rust: 0 } }),
    ];

    expect(rustCell(claims, { contradicted: ["a/wrong"] })).toMatchObject({
      consensus: { median: 0, n: 1 },
      reasons: [{ claim: "b/right" }],
      claims: ["a/wrong", "b/right"],
    });
    expect(rustCell(claims, { contradicted: ["a/wrong"], asWritten: true })).toMatchObject({
      consensus: { median: 1, n: 2 },
    });
  });
});

describe("the reason in a cell", () => {
  test("is a claim within a step of the consensus, even where a better-based one is further away", () => {
    expect(
      rustCell([
        makeClaim({ id: "a/felt", basis: "experience", stances: { rust: 1 } }),
        makeClaim({ id: "a/measured", basis: "own-measurement", stances: { rust: -2 } }),
        makeClaim({ id: "a/guessed", basis: "none", stances: { rust: 1 } }),
      ]),
    ).toMatchObject({ consensus: { median: 1 }, reasons: [{ claim: "a/felt" }] });
  });

  test("is of the position itself, even where a lesser claim is better based and supported", () => {
    const claims = [
      makeClaim({ id: "a/checked", basis: "own-measurement", stances: { rust: 1 } }),
      makeClaim({ id: "a/said", basis: "none", stances: { rust: 2 } }),
      makeClaim({ id: "a/repeated", basis: "none", stances: { rust: 2 } }),
    ];
    const verdicts = new Map([["a/checked", "supported"]] as const);
    const [row] = comparisonRows({ languages, topics: [makeTopic()], claims, verdicts });
    expect(row?.cells[0]).toMatchObject({ consensus: { median: 2 }, reasons: [{ claim: "a/repeated" }] });
  });

  test("is never farther from the consensus than another claim that counts, where articles do not disagree", () => {
    const stance = fc.constantFrom(-2, -1, 0, 1, 2);
    const claim = fc.record({
      article: fc.constantFrom("a", "b", "c"),
      basis: fc.constantFrom(...claimBases),
      rust: stance,
      isPassing: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(claim, { minLength: 1, maxLength: 8 }), (drawn) => {
        const cell = rustCell(
          drawn.map(({ article, basis, rust, isPassing }, at) =>
            makeClaim({
              id: `${article}/${at}`,
              article,
              basis,
              languages: isPassing ? ["go", "rust"] : ["rust"],
              stances: { rust },
            }),
          ),
        );
        const median = cell?.consensus.median ?? 0;
        const [shown = 9] = cell?.reasons.map((reason) => Math.abs(reason.stance - median)) ?? [];
        return (
          cell?.consensus.label === "differ" || drawn.every(({ rust }) => Math.abs(rust - median) >= shown)
        );
      }),
    );
  });

  test("is a claim that speaks of the language before others, even where a better-based one tells of it in passing", () => {
    expect(
      rustCell([
        makeClaim({ id: "a/lead", basis: "named-source", languages: ["go", "rust"], stances: { rust: 1 } }),
        makeClaim({ id: "b/own", basis: "experience", languages: ["rust", "go"], stances: { rust: 1 } }),
      ]),
    ).toMatchObject({ reasons: [{ claim: "b/own" }] });
  });

  test("is a claim on the compared languages, even where a supported one names another language", () => {
    const claims = [
      makeClaim({
        id: "a/python",
        basis: "named-source",
        languages: ["rust", "python"],
        stances: { rust: 1 },
      }),
      makeClaim({ id: "b/java", basis: "experience", tools: ["java"], stances: { rust: 1 } }),
      makeClaim({ id: "c/go", basis: "none", languages: ["rust", "go"], stances: { rust: 1 } }),
      makeClaim({ id: "d/alone", basis: "none", tools: ["cargo"], stances: { rust: 1 } }),
    ];
    const reasonAmong = (languages: readonly string[]) =>
      comparisonRows({
        languages,
        topics: [makeTopic({ id: claims[0]?.topic ?? "" })],
        claims,
        verdicts: new Map([["a/python", "supported"]]),
        foreign: new Set(["java"]),
      })[0]?.cells[0]?.reasons[0]?.claim;
    expect(reasonAmong(["rust", "go"])).toBe("c/go");
    expect(reasonAmong(["rust", "nodejs"])).toBe("d/alone");
    expect(reasonAmong(["rust", "python"])).toBe("a/python");
  });

  test("is a general claim before a supported one that tells of an organisation", () => {
    const claims = [
      makeClaim({ id: "a/case", kind: "case-study", basis: "named-source", stances: { rust: 1 } }),
      makeClaim({ id: "b/named", organizations: ["discord"], stances: { rust: 1 } }),
      makeClaim({ id: "c/general", basis: "none", stances: { rust: 1 } }),
    ];
    const reasonOf = (some: typeof claims) =>
      comparisonRows({
        languages: ["rust"],
        topics: [makeTopic({ id: claims[0]?.topic ?? "" })],
        claims: some,
        verdicts: new Map([["a/case", "supported"]]),
      })[0]?.cells[0]?.reasons[0]?.claim;
    expect(reasonOf(claims)).toBe("c/general");
    expect(reasonOf(claims.slice(0, 2))).toBe("a/case");
  });

  test("is a supported claim before an unchecked one that is better based", () => {
    const [row] = comparisonRows({
      languages: ["rust"],
      topics: [makeTopic()],
      claims: [
        makeClaim({ id: "a/unchecked", basis: "own-measurement", stances: { rust: 1 } }),
        makeClaim({ id: "b/supported", basis: "none", stances: { rust: 1 } }),
      ],
      verdicts: new Map([["b/supported", "supported"]]),
    });
    expect(row?.cells[0]?.reasons[0]?.claim).toBe("b/supported");
  });

  test("is never a claim on the other side of the middle while there is one on this side", () => {
    expect(
      rustCell([
        makeClaim({ id: "a/tuned", basis: "named-source", stances: { rust: 0 } }),
        makeClaim({ id: "b/slow", basis: "none", stances: { rust: -1 } }),
      ]),
    ).toMatchObject({ consensus: { median: -0.5 }, reasons: [{ claim: "b/slow" }] });
  });

  test("is a claim without doubt before a better-based one for which no source was found", () => {
    const claims = [
      makeClaim({ id: "a/unfound", basis: "company-case", stances: { rust: 1 } }),
      makeClaim({ id: "b/partly", basis: "named-source", stances: { rust: 1 } }),
      makeClaim({ id: "c/plain", basis: "none", stances: { rust: 1 } }),
    ];
    const verdicts = new Map([
      ["a/unfound", "not-found"],
      ["b/partly", "needs-context"],
    ] as const);
    const reasonOf = (some: typeof claims) =>
      comparisonRows({
        languages: ["rust"],
        topics: [makeTopic({ id: claims[0]?.topic ?? "" })],
        claims: some,
        verdicts,
      })[0]?.cells[0]?.reasons[0]?.claim;
    expect(reasonOf(claims)).toBe("c/plain");
    expect(reasonOf(claims.slice(0, 2))).toBe("b/partly");
  });

  test("is the first by id among equally based claims at the consensus", () => {
    expect(
      rustCell([
        makeClaim({ id: "a/low", stances: { rust: -1 } }),
        makeClaim({ id: "c/near", stances: { rust: 1 } }),
        makeClaim({ id: "b/near", stances: { rust: 1 } }),
      ])?.reasons[0]?.claim,
    ).toBe("b/near");
  });

  test("ranks bases as the schema lists them, best first", () => {
    const claims = claimBases.map((basis) => makeClaim({ id: `a/${basis}`, basis, stances: { rust: 1 } }));
    const chosen = claims.map((_, at) => rustCell(claims.slice(at).reverse())?.reasons[0]?.claim);

    expect(chosen).toEqual(claims.map((claim) => claim.id));
  });
});

describe("the reasons in a cell whose claims are of two sides", () => {
  const fast = makeClaim({ id: "a/fast", article: "a", stances: { rust: 1 } });
  const slow = makeClaim({ id: "b/slow", article: "b", basis: "none", stances: { rust: -1 } });

  test("are one of each side, with how each reads", () => {
    expect(rustCell([slow, fast])).toMatchObject({
      consensus: { median: 0 },
      reasons: [
        { claim: "a/fast", stance: 1 },
        { claim: "b/slow", stance: -1 },
      ],
    });
  });

  test("begin with the side of the consensus", () => {
    const more = makeClaim({ id: "c/slow", article: "c", basis: "none", stances: { rust: -1 } });
    expect(rustCell([fast, slow, more])?.reasons.map(({ claim }) => claim)).toEqual(["b/slow", "a/fast"]);
  });

  test("are of articles that stand on their side, not what such an article says against itself", () => {
    const claims = [
      makeClaim({ id: "b/best-based", article: "b", basis: "own-measurement", stances: { rust: 1 } }),
      makeClaim({ id: "b/slower", article: "b", basis: "none", stances: { rust: -1 } }),
    ];
    expect(rustCell([fast, slow, ...claims])).toMatchObject({
      consensus: { label: "differ" },
      reasons: [{ claim: "a/fast" }, { claim: "b/slow" }],
    });
  });

  test("are the outer ones where all articles are on one side of zero", () => {
    const best = makeClaim({ id: "a/best", article: "a", stances: { rust: 2 } });
    const mixed = makeClaim({ id: "b/mixed", article: "b", stances: { rust: 0 } });
    expect(rustCell([best, mixed])?.reasons.map(({ stance }) => stance)).toEqual([2, 0]);
  });

  test("are one of each side, too, where one article's claims cancel out", () => {
    const against = makeClaim({ id: "a/slow", article: "a", stances: { rust: -1 } });
    expect(rustCell([fast, against])?.reasons.map(({ stance }) => stance)).toEqual([1, -1]);
  });

  test("are one where articles agree", () => {
    const faster = makeClaim({ id: "b/fastest", article: "b", stances: { rust: 2 } });
    expect(rustCell([fast, faster])?.reasons).toHaveLength(1);
  });
});

describe("the word for a criterion", () => {
  test.each([
    [2, "best"],
    [1.5, "major strength"],
    [1, "strength"],
    [0.5, "minor strength"],
    [0, "mixed"],
    [-0.5, "minor weakness"],
    [-1, "weakness"],
    [-1.5, "major weakness"],
    [-2, "worst"],
  ])("of a median of %s is %s", (median, word) => {
    expect(criterionWord(median)).toBe(word);
  });

  test("between two words is the nearer one, or the milder one halfway", () => {
    expect([1.8, 1.75, 0.75, 0.3, 0.25, -0.25, -0.75, -1.75].map(criterionWord)).toEqual([
      "best",
      "major strength",
      "minor strength",
      "minor strength",
      "mixed",
      "mixed",
      "minor weakness",
      "major weakness",
    ]);
  });
});

describe("the rows of traits", () => {
  test("come in their order, with each language's value or null where nobody has looked", () => {
    const yes = { value: true, claims: [], sources: ["go-dev"] };
    const rows = traitRows(
      [makeLanguage({ id: "rust" }), makeLanguage({ id: "go", traits: { "garbage-collected": yes } })],
      [makeTrait({ id: "typing", name: "Typing", order: 20, type: "text" }), makeTrait({ order: 10 })],
    );

    expect(rows).toEqual([
      {
        trait: "garbage-collected",
        name: "Garbage collected",
        definition: "Frees memory by itself.",
        type: "yes-no",
        cells: [
          { language: "rust", value: null },
          { language: "go", value: yes },
        ],
      },
      {
        trait: "typing",
        name: "Typing",
        definition: "Frees memory by itself.",
        type: "text",
        cells: [
          { language: "rust", value: null },
          { language: "go", value: null },
        ],
      },
    ]);
  });
});

function rustCell(
  claims: Parameters<typeof comparisonRows>[0]["claims"],
  { contradicted = [], asWritten }: { contradicted?: readonly string[]; asWritten?: boolean } = {},
) {
  const [row] = comparisonRows({
    languages,
    topics,
    claims,
    verdicts: new Map(contradicted.map((id) => [id, "contradicted"])),
    asWritten,
  });
  return row?.cells[0];
}
