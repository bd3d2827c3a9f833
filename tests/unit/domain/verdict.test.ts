import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  countedClaims,
  checkedFirst,
  gravestVerdict,
  verdictCounts,
  verdictOf,
  verdicts,
  verdictsOf,
  type Verdict,
} from "@/lib/domain/verdict";
import type { Bearing } from "@/lib/schema/evidence";
import { makeClaim, makeEvidence } from "@/tests/fixtures";

const bearing = fc.constantFrom<Bearing[]>("supports", "qualifies", "contradicts", "outdates", "not-found");
const someBearings = fc.array(bearing);

describe("a verdict", () => {
  test.each<[Bearing[], string]>([
    [[], "unchecked"],
    [["not-found"], "not-found"],
    [["supports"], "supported"],
    [["supports", "qualifies"], "needs-context"],
    [["supports", "qualifies", "outdates"], "outdated"],
    [["contradicts"], "contradicted"],
    [["contradicts", "outdates"], "contradicted"],
    [["contradicts", "supports"], "contested"],
    [["contradicts", "qualifies", "outdates"], "contested"],
    [["not-found", "contradicts"], "contradicted"],
  ])("from %j is %s", (bearings, expected) => {
    expect(verdictOf(bearings)).toBe(expected);
  });

  test("does not depend on the order or the repetition of evidence", () => {
    fc.assert(
      fc.property(someBearings, (bearings) => {
        expect(verdictOf([...bearings, ...bearings].reverse())).toBe(verdictOf(bearings));
      }),
    );
  });

  test("is not changed by a search that found nothing, once something else is known", () => {
    fc.assert(
      fc.property(fc.array(bearing, { minLength: 1 }), (bearings) => {
        expect(verdictOf([...bearings, "not-found"])).toBe(verdictOf(bearings));
      }),
    );
  });

  test("is never contradicted or outdated once a source supports it and one contradicts it", () => {
    fc.assert(
      fc.property(someBearings, (bearings) => {
        expect(verdictOf([...bearings, "supports", "contradicts"])).toBe("contested");
      }),
    );
  });
});

describe("the verdicts on claims", () => {
  test("weigh the evidence of each claim separately", () => {
    const claims = [makeClaim({ id: "a/one" }), makeClaim({ id: "a/two" }), makeClaim({ id: "b/one" })];
    const evidence = [
      makeEvidence({
        bears: [
          { claim: "a/one", as: "supports" },
          { claim: "a/two", as: "contradicts" },
        ],
      }),
      makeEvidence({ bears: [{ claim: "a/one", as: "contradicts" }] }),
    ];

    expect(verdictsOf(claims, evidence)).toEqual(
      new Map([
        ["a/one", "contested"],
        ["a/two", "contradicted"],
        ["b/one", "unchecked"],
      ]),
    );
  });
});

describe("the verdict on what rests on several claims", () => {
  test("is the worst of theirs, and supported only where all are", () => {
    expect(gravestVerdict(["supported", "not-found", "unchecked"])).toBe("not-found");
    expect(gravestVerdict(["not-found", "contradicted"])).toBe("contradicted");
    expect(gravestVerdict(["supported", "unchecked"])).toBe("unchecked");
    expect(gravestVerdict(["supported", "supported"])).toBe("supported");
    expect(gravestVerdict([])).toBe("unchecked");
  });
});

test("Checked claims come first, what speaks against them before what speaks for them; else nothing moves", () => {
  const claims = ["new", "good", "bad", "new-too", "partly", "bad-too"].map((id) => ({ id }));
  const known = new Map<string, Verdict>([
    ["good", "supported"],
    ["bad", "contradicted"],
    ["new-too", "unchecked"],
    ["partly", "needs-context"],
    ["bad-too", "contradicted"],
  ]);
  expect(checkedFirst(claims, known).map(({ id }) => id)).toEqual([
    "bad",
    "bad-too",
    "partly",
    "good",
    "new",
    "new-too",
  ]);
});

describe("the claims that count", () => {
  const claims = verdicts.map((verdict) => makeClaim({ id: `a/${verdict}` }));
  const known = new Map(verdicts.map((verdict) => [`a/${verdict}`, verdict]));

  test("are all but the contradicted ones", () => {
    expect(countedClaims(claims, known, false).map((claim) => claim.id)).toEqual([
      "a/supported",
      "a/needs-context",
      "a/outdated",
      "a/contested",
      "a/not-found",
      "a/unchecked",
    ]);
  });

  test("are all claims when taken as written", () => {
    expect(countedClaims(claims, known, true)).toEqual(claims);
  });
});

describe("the counts of verdicts", () => {
  const claims = ["a/one", "a/two", "a/three", "a/four"].map((id) => makeClaim({ id }));

  test("say how many were checked, and give each verdict that some have in the order of verdicts", () => {
    const verdictOn = new Map([
      ["a/one", "contradicted"],
      ["a/two", "supported"],
      ["a/three", "contradicted"],
      ["b/one", "outdated"],
    ] as const);
    expect(verdictCounts(claims, verdictOn)).toEqual({
      claims: 4,
      checked: 3,
      counts: [
        { verdict: "supported", count: 1 },
        { verdict: "contradicted", count: 2 },
        { verdict: "unchecked", count: 1 },
      ],
    });
  });

  test("add up to the claims, whatever the verdicts", () => {
    const given = fc.array(fc.constantFrom(...verdicts), { maxLength: claims.length });
    fc.assert(
      fc.property(given, (ofClaims) => {
        const verdictOn = new Map(ofClaims.map((verdict, at) => [claims[at]?.id ?? "", verdict]));
        const { counts, checked } = verdictCounts(claims, verdictOn);
        const unchecked = counts.find(({ verdict }) => verdict === "unchecked")?.count ?? 0;
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(claims.length);
        expect(checked).toBe(claims.length - unchecked);
      }),
    );
  });
});
