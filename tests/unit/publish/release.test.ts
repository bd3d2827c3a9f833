import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { verdictsOf } from "@/lib/domain/verdict";
import { contentHash } from "@/lib/publish/content-hash";
import { describeRelease, planRelease, publishedNow } from "@/lib/publish/release";
import type { Release } from "@/lib/schema/release";
import { makeClaim } from "@/tests/fixtures";
import { makePagedContent } from "@/tests/published-content";

const content = makePagedContent();

/** The release of a day, which must be there. */
function releaseOn(day: string, releases: readonly Release[], of = content): Release {
  const plan = planRelease(day, releases, of);
  if (plan.kind !== "release") throw new Error(`No release of ${day}: ${JSON.stringify(plan)}`);
  return plan.release;
}

/** The content with one claim put in another way, and one more. */
function reworded() {
  const claims = new Map(content.claims);
  const goFast = claims.get("why-servers/go-fast") ?? makeClaim();
  claims.set("why-servers/go-fast", { ...goFast, says: "Go is quite fast." });
  claims.set("why-not/new", makeClaim({ id: "why-not/new", topic: "outlook" }));
  const verdicts = verdictsOf([...claims.values()], [...content.evidence.values()]);
  return makePagedContent({ claims, verdicts });
}

describe("A release", () => {
  const first = releaseOn("2026-11-21", []);

  test("holds every page, claim, piece of evidence and verdict when it is the first", () => {
    expect(Object.keys(first.claims)).toEqual([
      "why-not/go-slow",
      "why-servers/go-fast",
      "why-servers/rust-throughput",
    ]);
    expect(Object.keys(first.evidence)).toEqual(["a-run"]);
    expect(first.verdicts).toEqual({ "why-servers/go-fast": "supported" });
    expect(Object.keys(first.pages)).toContain("/compare/rust-vs-go/throughput/");
  });

  test("holds only what changed afterwards, with the pages that are about it", () => {
    const { claims, evidence, verdicts, pages } = releaseOn("2026-11-22", [first], reworded());
    expect(Object.keys(claims)).toEqual(["why-not/new", "why-servers/go-fast"]);
    expect({ evidence, verdicts }).toEqual({ evidence: {}, verdicts: {} });
    expect(Object.keys(pages)).toEqual(
      expect.arrayContaining(["/articles/why-servers/", "/claims/why-not/new/", "/topics/outlook/"]),
    );
    expect(pages).not.toHaveProperty("/about/");
    expect(pages).not.toHaveProperty("/claims/why-servers/rust-throughput/");
  });

  test("holds no page of disagreements where only the guide changed", () => {
    const guide = { ...content.guide, checklist: ["Whom can you keep?"] };
    const { pages } = releaseOn("2026-11-22", [first], makePagedContent({ guide }));
    expect(Object.keys(pages)).toEqual(["/choose/", "/choose/startup/", "/data/"]);
  });

  test("is not made where nothing changed", () => {
    expect(planRelease("2026-11-22", [first], content)).toEqual({ kind: "nothing-new", since: "2026-11-21" });
  });

  test("can be made again on its own day", () => {
    expect(releaseOn("2026-11-21", [first], reworded()).claims).toHaveProperty("why-not/new");
  });

  test.each([
    ["2026-11-20", [], "the content is of 2026-11-21, later than 2026-11-20"],
    [
      "2026-11-22",
      [{ ...first, id: "2026-12-01" }],
      "there is a release of 2026-12-01, later than 2026-11-22",
    ],
    ["tomorrow", [], '"tomorrow" is no day; write it as 2026-01-06'],
    ["2027-02-30", [], '"2027-02-30" is no day; write it as 2026-01-06'],
  ])("is refused for %s with the reason", (day, releases, reason) => {
    expect(planRelease(day, releases, content)).toEqual({ kind: "refused", reason });
  });

  test("is refused where a published address would be gone, with what to write", () => {
    expect(planRelease("2026-11-22", [first], makePagedContent({ evidence: new Map() }))).toEqual({
      kind: "refused",
      reason: [
        "An address that was published would be gone. Say in content/moved.yaml where each leads now (what lies below moves along):",
        "  /evidence/a-run/: /the/address/it/has/now/",
      ].join("\n"),
    });
  });

  test("is described by counts, and by name where a verdict changed or something is gone", () => {
    const unchecked = makePagedContent({
      evidence: new Map(),
      verdicts: new Map(),
      moved: new Map([["/evidence/a-run/", "/evidence/"]]),
    });
    const next = releaseOn("2026-11-22", [first], unchecked);
    expect(describeRelease([first, next])).toBe(
      [
        "  claims: 0 new, 0 changed, 0 withdrawn",
        "  evidence: 0 new, 0 changed, 1 withdrawn",
        "  pages: 0 new, 26 changed, 1 withdrawn",
        "  verdicts: 1 changed",
        "    why-servers/go-fast: supported → unchecked",
        "  withdrawn: a-run",
        "  withdrawn: /evidence/a-run/",
      ].join("\n"),
    );
  });

  test("is the same for the same content", () => {
    expect(publishedNow(makePagedContent())).toEqual(publishedNow(content));
  });
});

describe("The hash of content", () => {
  test("does not change with the order of fields, nor with fields that hold nothing", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (fields) => {
        const turned = Object.fromEntries(Object.entries(fields).toReversed());
        expect(contentHash({ ...turned, "a new field": null, another: [] })).toBe(contentHash(fields));
      }),
    );
  });

  test("changes with a value, its place in a list, and its field", () => {
    const hashes = [{ a: [1, 2] }, { a: [2, 1] }, { b: [1, 2] }, { a: [12] }, { a: ["1", 2] }].map(
      contentHash,
    );
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
