import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ClaimFacet,
  type ClaimFilter,
  type JudgedClaim,
  claimFacets,
  everyClaim,
  facetCount,
  filterClaims,
  indexClaims,
  judgedClaims,
} from "@/lib/domain/claim-filter";
import { allConsensus } from "@/lib/domain/position";
import { makeClaim } from "@/tests/fixtures";

function makeJudged(fields: Partial<JudgedClaim>): JudgedClaim {
  return { ...makeClaim({ id: fields.id }), verdict: "unchecked", labels: [], ...fields };
}

const judged = [
  makeJudged({ id: "a/one", languages: ["rust"], kind: "pro", verdict: "supported", labels: ["agree"] }),
  makeJudged({ id: "a/two", languages: ["rust", "go"], kind: "con", labels: ["agree", "differ"] }),
  makeJudged({ id: "b/one", languages: ["go"], kind: "pro", topic: "latency", labels: ["one-article"] }),
  makeJudged({ id: "b/two", languages: [], kind: "advice" }),
];

const index = indexClaims(judged);
const places = [...judged.keys()];

const idsBy = (filter: ClaimFilter) => filterClaims(index, places, filter).map((at) => judged[at]?.id);
const countsOf = (facet: ClaimFacet, filter: ClaimFilter) => facetCount(index, places, filter, facet);

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
    expect(filterClaims(index, places, everyClaim)).toEqual(places);
  });

  test("lets claims through that have any chosen value of a facet", () => {
    expect(idsBy({ ...everyClaim, kinds: ["pro", "advice"] })).toEqual(["a/one", "b/one", "b/two"]);
  });

  test("asks for a chosen value of every facet that has one", () => {
    expect(idsBy({ ...everyClaim, languages: ["go"], labels: ["differ"] })).toEqual(["a/two"]);
  });

  test("shows nothing for values no claim has", () => {
    expect(idsBy({ ...everyClaim, topics: ["no-such-topic"] })).toEqual([]);
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
    expect(idsBy({ ...everyClaim, [facet]: [value] })).toEqual(expected);
  });
});

describe("facet counts", () => {
  test("count the claims of each value", () => {
    expect(countsOf("languages", everyClaim)).toEqual(
      new Map([
        ["rust", 2],
        ["go", 2],
      ]),
    );
    expect(countsOf("kinds", everyClaim)).toEqual(
      new Map([
        ["pro", 2],
        ["con", 1],
        ["advice", 1],
      ]),
    );
  });

  test("of a facet follow the choices in the others but not its own", () => {
    const filter = { ...everyClaim, kinds: ["pro"] };

    expect(countsOf("languages", filter)).toEqual(
      new Map([
        ["rust", 1],
        ["go", 1],
      ]),
    );
    expect(countsOf("kinds", filter)).toEqual(countsOf("kinds", everyClaim));
  });
});

describe("any number of claims", () => {
  const values = {
    languages: ["rust", "go"],
    topics: ["throughput", "latency"],
    articles: ["a", "b"],
    kinds: ["pro", "con", "advice"],
    bases: ["none", "experience"],
    verdicts: ["supported", "unchecked"],
    labels: ["agree", "differ", "one-article"],
  } as const;
  const claims = fc.array(
    fc.record({
      languages: fc.subarray([...values.languages]),
      topic: fc.constantFrom(...values.topics),
      article: fc.constantFrom(...values.articles),
      kind: fc.constantFrom(...values.kinds),
      basis: fc.constantFrom(...values.bases),
      verdict: fc.constantFrom(...values.verdicts),
      labels: fc.subarray([...values.labels]),
    }),
    { maxLength: 100 },
  );
  const filters = fc.record({
    languages: fc.subarray([...values.languages, "c"]),
    topics: fc.subarray([...values.topics]),
    articles: fc.subarray([...values.articles]),
    kinds: fc.subarray([...values.kinds]),
    bases: fc.subarray([...values.bases]),
    verdicts: fc.subarray([...values.verdicts]),
    labels: fc.subarray([...values.labels]),
  });
  const fieldsOf = (claim: JudgedClaim) => ({
    languages: claim.languages,
    topics: [claim.topic],
    articles: [claim.article],
    kinds: [claim.kind],
    bases: [claim.basis],
    verdicts: [claim.verdict],
    labels: claim.labels,
  });

  test("are filtered as reading each of them would, in the order given", () => {
    fc.assert(
      fc.property(claims, filters, fc.infiniteStream(fc.nat()), (fields, filter, order) => {
        const all = fields.map(makeJudged);
        const given = [...all.keys()].filter(() => order.next().value % 3 > 0).reverse();
        const lets = (at: number) =>
          claimFacets.every((facet) => {
            const has: readonly string[] = all[at] ? fieldsOf(all[at])[facet] : [];
            return filter[facet].length === 0 || filter[facet].some((value) => has.includes(value));
          });

        expect(filterClaims(indexClaims(all), given, filter)).toEqual(given.filter(lets));
      }),
    );
  });

  test("are counted as those shown when a value is chosen alone in its facet", () => {
    fc.assert(
      fc.property(claims, filters, fc.constantFrom(...claimFacets), (fields, filter, facet) => {
        const all = fields.map(makeJudged);
        const [index, given] = [indexClaims(all), [...all.keys()].slice(0, 70)];
        const counts = facetCount(index, given, filter, facet);
        for (const value of values[facet]) {
          const shown = filterClaims(index, given, { ...filter, [facet]: [value] });
          expect(counts.get(value) ?? 0).toBe(shown.length);
        }
      }),
    );
  });
});
