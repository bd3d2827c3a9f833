import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { opposingClaims, oppositionTo, relatedClaims, voices, textFragment } from "@/lib/domain/claims";
import { makeClaim } from "@/tests/fixtures";

const idsOf = (claims: readonly { readonly id: string }[]) => claims.map((claim) => claim.id);

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

  test("of each article come first where they speak of the same", () => {
    const judging = makeClaim({ id: "a/one", languages: ["rust", "go"], stances: { rust: 1 } });
    const claims = [
      judging,
      makeClaim({ id: "b/one-language", languages: ["rust"], stances: {} }),
      makeClaim({ id: "b/more-languages", languages: ["rust", "go", "python"], stances: {} }),
      makeClaim({ id: "b/same-languages", languages: ["rust", "go"], stances: {} }),
      makeClaim({ id: "b/judges-otherwise", languages: ["rust"], stances: { rust: -1 } }),
      makeClaim({ id: "b/judges-alike", languages: ["rust"], stances: { rust: 2 } }),
    ];

    expect(idsOf(relatedClaims(judging, claims))).toEqual([
      "b/judges-alike",
      "b/same-languages",
      "b/more-languages",
      "b/one-language",
      "b/judges-otherwise",
    ]);
  });

  test("of every article are heard, however many one of them has", () => {
    const ids = ["b/one", "b/two", "b/three", "c/one", "a/two"];
    const claims = ids.map((id) => makeClaim({ id, article: id.slice(0, 1) }));
    const heard = (articles: number) =>
      voices(claims, { claims: 2, articles }).map(({ article, claims: some, of }) => [
        article,
        some.length,
        of,
      ]);
    expect(heard(3)).toEqual([
      ["b", 2, 3],
      ["c", 1, 1],
      ["a", 1, 1],
    ]);
    expect(heard(2)).toEqual([
      ["b", 2, 3],
      ["c", 1, 1],
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

  test("include those that put two languages in the other order", () => {
    const orders = (id: string, prefers: [string, string, ...string[]]) =>
      makeClaim({ id, languages: prefers, prefers });
    const ordering = orders("a/order", ["rust", "go", "nodejs"]);
    const alike = orders("b/alike", ["go", "nodejs"]);
    const reversed = orders("b/reversed", ["nodejs", "python", "rust"]);

    const opposing = opposingClaims(ordering, [ordering, alike, reversed]);
    expect(idsOf(opposing)).toEqual(["b/reversed"]);
    expect(oppositionTo(ordering, opposing)).toMatchObject({ languages: [], reversed: 1, figures: 0 });
  });

  test("are each counted once, by what they differ in", () => {
    const judges = (id: string, stances: Record<string, -2 | -1 | 0 | 1 | 2>) => makeClaim({ id, stances });
    const other = { rust: 2, go: -2 } as const;
    const opposing = [
      judges("b/lower", { rust: -1 }),
      judges("b/higher", { go: 2 }),
      judges("c/both", { rust: -2, go: 2 }),
      judges("c/number", {}),
    ];

    expect(oppositionTo(judges("a/one", other), opposing)).toEqual({
      languages: ["rust", "go"],
      higher: 1,
      lower: 1,
      both: 1,
      reversed: 0,
      figures: 1,
    });
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
