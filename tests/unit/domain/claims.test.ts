import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type JudgedClaim,
  claimFacets,
  everyClaim,
  facetCounts,
  filterClaims,
  judgedClaims,
  opposingClaims,
  relatedClaims,
  voices,
  textFragment,
} from "@/lib/domain/claims";
import { allConsensus } from "@/lib/domain/position";
import { makeClaim } from "@/tests/fixtures";

const idsOf = (claims: readonly { readonly id: string }[]) => claims.map((claim) => claim.id);

function makeJudged(fields: Partial<JudgedClaim>): JudgedClaim {
  return { ...makeClaim({ id: fields.id }), verdict: "unchecked", labels: [], ...fields };
}

const judged = [
  makeJudged({ id: "a/one", languages: ["rust"], kind: "pro", verdict: "supported", labels: ["agree"] }),
  makeJudged({ id: "a/two", languages: ["rust", "go"], kind: "con", labels: ["agree", "differ"] }),
  makeJudged({ id: "b/one", languages: ["go"], kind: "pro", topic: "latency", labels: ["one-article"] }),
  makeJudged({ id: "b/two", languages: [], kind: "advice" }),
];

describe("judged claims", () => {
  test("carry their verdict and the labels of the languages they name, each once", () => {
    const claims = [
      makeClaim({ id: "a/one", stances: { rust: 2, go: 2 } }),
      makeClaim({ id: "b/one", stances: { rust: 2, go: -1 } }),
      makeClaim({ id: "b/two", stances: { nodejs: 1, python: 1 } }),
    ];
    const consensus = allConsensus(["throughput"], ["rust", "go", "nodejs", "python"], claims);

    expect(
      judgedClaims(claims, new Map([["a/one", "supported"]]), consensus).map((claim) => [
        claim.id,
        claim.verdict,
        claim.labels,
      ]),
    ).toEqual([
      ["a/one", "supported", ["agree", "differ"]],
      ["b/one", "unchecked", ["agree", "differ"]],
      ["b/two", "unchecked", ["one-article"]],
    ]);
  });
});

describe("a claim filter", () => {
  test("without choices lets every claim through", () => {
    expect(filterClaims(judged, everyClaim)).toEqual(judged);
  });

  test("lets claims through that have any chosen value of a facet", () => {
    expect(idsOf(filterClaims(judged, { ...everyClaim, kinds: ["pro", "advice"] }))).toEqual([
      "a/one",
      "b/one",
      "b/two",
    ]);
  });

  test("asks for a chosen value of every facet that has one", () => {
    expect(idsOf(filterClaims(judged, { ...everyClaim, languages: ["go"], labels: ["differ"] }))).toEqual([
      "a/two",
    ]);
  });

  test("shows nothing for values no claim has", () => {
    expect(filterClaims(judged, { ...everyClaim, topics: ["no-such-topic"] })).toEqual([]);
  });

  test.each([
    ["languages", "go", ["a/two", "b/one"]],
    ["topics", "latency", ["b/one"]],
    ["articles", "b", ["b/one", "b/two"]],
    ["kinds", "con", ["a/two"]],
    ["bases", "none", ["a/one", "a/two", "b/one", "b/two"]],
    ["verdicts", "supported", ["a/one"]],
    ["labels", "agree", ["a/one", "a/two"]],
  ])("can choose %s", (facet, value, expected) => {
    expect(idsOf(filterClaims(judged, { ...everyClaim, [facet]: [value] }))).toEqual(expected);
  });
});

describe("facet counts", () => {
  test("count the claims of each value", () => {
    const { languages, kinds } = facetCounts(judged, everyClaim);

    expect(languages).toEqual(
      new Map([
        ["rust", 2],
        ["go", 2],
      ]),
    );
    expect(kinds).toEqual(
      new Map([
        ["pro", 2],
        ["con", 1],
        ["advice", 1],
      ]),
    );
  });

  test("of a facet follow the choices in the others but not its own", () => {
    const { languages, kinds } = facetCounts(judged, { ...everyClaim, kinds: ["pro"] });

    expect(languages).toEqual(
      new Map([
        ["rust", 1],
        ["go", 1],
      ]),
    );
    expect(kinds).toEqual(
      new Map([
        ["pro", 2],
        ["con", 1],
        ["advice", 1],
      ]),
    );
  });

  test("are the number of claims shown when a value is chosen alone in its facet", () => {
    const filter = fc.record({
      languages: fc.subarray(["rust", "go"]),
      topics: fc.subarray(["throughput", "latency"]),
      articles: fc.subarray(["a", "b"]),
      kinds: fc.subarray(["pro", "con", "advice"]),
      bases: fc.subarray(["none"]),
      verdicts: fc.subarray(["supported", "unchecked"]),
      labels: fc.subarray(["agree", "differ", "one-article"]),
    });
    fc.assert(
      fc.property(filter, fc.constantFrom(...claimFacets), (chosen, facet) => {
        for (const [value, count] of facetCounts(judged, chosen)[facet]) {
          expect(filterClaims(judged, { ...chosen, [facet]: [value] })).toHaveLength(count);
        }
      }),
    );
  });
});

describe("related claims", () => {
  const claim = makeClaim({ id: "a/one", languages: ["rust", "go"] });

  test("share the topic and a language, those of other articles first", () => {
    const claims = [
      claim,
      makeClaim({ id: "a/two", languages: ["rust"] }),
      makeClaim({ id: "b/one", languages: ["go", "python"] }),
      makeClaim({ id: "b/two", languages: ["python"] }),
      makeClaim({ id: "b/three", languages: ["rust"], topic: "latency" }),
    ];

    expect(idsOf(relatedClaims(claim, claims))).toEqual(["b/one", "a/two"]);
  });

  test("of every article are heard, however many one of them has", () => {
    const ids = ["b/one", "b/two", "b/three", "c/one", "a/two"];
    const claims = ids.map((id) => makeClaim({ id, article: id.slice(0, 1) }));
    const heard = voices(claims, 2).map(({ article, claims: some, of }) => [article, some.length, of]);
    expect(heard).toEqual([
      ["b", 2, 3],
      ["c", 1, 1],
      ["a", 1, 1],
    ]);
  });
});

describe("opposing claims", () => {
  const claim = makeClaim({ id: "a/one", stances: { rust: 1, go: 0 } });

  test("judge a shared language more than one step apart", () => {
    const claims = [
      claim,
      makeClaim({ id: "b/opposes", stances: { rust: -1 } }),
      makeClaim({ id: "b/one-step", stances: { rust: 2, go: 1 } }),
      makeClaim({ id: "b/does-not-judge", languages: ["rust"], stances: {} }),
      makeClaim({ id: "b/other-language", stances: { python: -2 } }),
      makeClaim({ id: "b/other-topic", topic: "latency", stances: { rust: -2 } }),
    ];

    expect(idsOf(opposingClaims(claim, claims))).toEqual(["b/opposes"]);
  });

  test("include those on the same topic whose figures do not meet", () => {
    const number = makeClaim({ id: "b/number", languages: ["rust"] });
    const elsewhere = makeClaim({ id: "b/elsewhere", languages: ["rust"], topic: "latency" });

    expect(idsOf(opposingClaims(claim, [claim, number, elsewhere], () => true))).toEqual(["b/number"]);
  });

  test("oppose each other", () => {
    const stance = fc.constantFrom<(-2 | -1 | 0 | 1 | 2)[]>(-2, -1, 0, 1, 2);
    fc.assert(
      fc.property(stance, stance, (here, there) => {
        const one = makeClaim({ id: "a/one", stances: { rust: here } });
        const other = makeClaim({ id: "b/one", stances: { rust: there } });
        expect(opposingClaims(one, [one, other]).length).toBe(opposingClaims(other, [one, other]).length);
      }),
    );
  });
});

describe("a text fragment", () => {
  test("is the anchor, percent-encoded", () => {
    expect(textFragment("Rust handled 110,000 requests per second")).toBe(
      "#:~:text=Rust%20handled%20110%2C000%20requests%20per%20second",
    );
  });

  test("encodes what the syntax or a Markdown link would trip over", () => {
    expect(textFragment("low-latency R&D (2–3x)")).toBe(
      "#:~:text=low%2Dlatency%20R%26D%20%282%E2%80%933x%29",
    );
  });

  test("marks only the target, with the words before it as a prefix", () => {
    expect(textFragment("Memory safety Excellent", "Excellent")).toBe("#:~:text=Memory%20safety-,Excellent");
  });

  test("gives the words after the target as a suffix", () => {
    expect(textFragment("Speed Fast Memory", "Fast")).toBe("#:~:text=Speed-,Fast,-Memory");
    expect(textFragment("Fast Memory", "Fast")).toBe("#:~:text=Fast,-Memory");
  });

  test("is the whole anchor where the target does not stand in it", () => {
    expect(textFragment("Memory safety Excellent", "Good")).toBe("#:~:text=Memory%20safety%20Excellent");
  });

  test("carries any text through unchanged and free of syntax", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        const encoded = textFragment(text).slice("#:~:text=".length);
        expect(encoded).not.toMatch(/[-,&#()\s]/);
        expect(decodeURIComponent(encoded)).toBe(text.trim());
      }),
    );
  });
});
