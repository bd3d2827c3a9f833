import fc from "fast-check";
import { parse } from "node-html-parser";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { atomOf, feedOf, jsonFeedOf, type Feed } from "@/lib/publish/feed";
import { feedEntries } from "@/lib/publish/feed-entries";
import { makeClaim, makeEvidence, makeRelease } from "@/tests/fixtures";
import { makePublishedContent } from "@/tests/published-content";

const hash = (number: number) => String(number).padStart(10, "0");
const claimsOf = (article: string, count: number, languages: readonly string[] = ["rust"]) =>
  Array.from({ length: count }, (_, at) =>
    makeClaim({ id: `${article}/claim-${at}`, says: `Claim ${at}.`, languages: [...languages] }),
  );

/** Content with these claims and releases, oldest first. */
function fed(
  claims: readonly ReturnType<typeof makeClaim>[],
  releases: readonly ReturnType<typeof makeRelease>[],
  fields: Parameters<typeof makePublishedContent>[0] = {},
) {
  return {
    ...makePublishedContent({ claims: new Map(claims.map((claim) => [claim.id, claim])), ...fields }),
    releases: new Map(releases.map((release) => [release.id, release])),
  };
}

const many = claimsOf("why-servers", 12);
const few = claimsOf("why-not", 2, ["go"]);
const first = makeRelease({
  id: "2026-01-01",
  claims: Object.fromEntries([...many, ...few].map(({ id }) => [id, hash(1)])),
  evidence: { "a-run": hash(1) },
  verdicts: { "why-not/claim-0": "supported" },
});
const second = makeRelease({
  id: "2026-02-01",
  claims: { "why-not/claim-1": hash(2), "why-not/gone": null },
  verdicts: { "why-not/claim-0": "contested" },
});
const evidence = new Map([
  ["a-run", makeEvidence({ id: "a-run", bears: [{ claim: "why-not/claim-0", as: "supports" }] })],
]);
const content = fed([...many, ...few], [first, second], { evidence });

describe("What a feed tells", () => {
  test("is the newest release first: what it brought, verdicts, checks, claims", () => {
    expect(feedEntries(content).map(({ day, title }) => `${day} ${title}`)).toEqual([
      "2026-02-01 Release of 1 February 2026",
      "2026-02-01 Verdict contested, before supported: Claim 0.",
      "2026-02-01 Changed claim: Claim 1.",
      "2026-02-01 Withdrawn claim: why-not/gone",
      "2026-01-01 Release of 1 January 2026",
      "2026-01-01 New check: Is it so?",
      "2026-01-01 12 new claims of “Why one should write servers”",
      "2026-01-01 New claim: Claim 0.",
      "2026-01-01 New claim: Claim 1.",
    ]);
  });

  test("says of the first release that everything in it is new, and of others what they changed", () => {
    const texts = feedEntries(content).filter(({ title }) => title.startsWith("Release"));
    expect(texts.map(({ text }) => text)).toEqual([
      "1 changed claim, 1 withdrawn claim, 1 other verdict.",
      "This is the first release: everything in it is new. 14 new claims, 1 check.",
    ]);
  });

  test("of a language is only what is about it, and nothing of a release that changed nothing of it", () => {
    expect(feedEntries(content, "rust").map(({ title }) => title)).toEqual([
      "Release of 1 January 2026",
      "12 new claims of “Why one should write servers”",
    ]);
  });

  test("is nothing of a claim that only has another address", () => {
    const renaming = makeRelease({
      id: "2026-03-01",
      claims: { "why-not/old": null, "why-not/claim-0": hash(1) },
    });
    const moved = new Map([["/claims/why-not/old/", "/claims/why-not/claim-0/"]]);
    const before = makeRelease({
      id: "2026-02-28",
      claims: { "why-not/old": hash(1) },
      pages: { "/claims/why-not/old/": hash(1) },
    });
    const entries = feedEntries(fed(few, [before, renaming], { moved }));
    expect(entries.filter(({ day }) => day === "2026-03-01")).toEqual([]);
  });

  test("leads to the claim, the check, or the article where there are many", () => {
    const paths = feedEntries(content).map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(["/claims/why-not/claim-0/", "/evidence/a-run/", "/articles/why-servers/"]),
    );
  });

  test("is at most a hundred entries", () => {
    const articles = Array.from({ length: 30 }, (_, at) => claimsOf(`article-${at}`, 9)).flat();
    const release = makeRelease({ claims: Object.fromEntries(articles.map(({ id }) => [id, hash(1)])) });
    expect(feedEntries(fed(articles, [release]))).toHaveLength(100);
  });

  test("has an id of its own for each entry, in every feed, that stays when later releases come", () => {
    const idsOf = (entries: ReturnType<typeof feedEntries>) => entries.map(({ id, day }) => `${day} ${id}`);
    const ids = [...idsOf(feedEntries(content)), ...idsOf(feedEntries(content, "rust"))];
    expect(new Set(ids).size).toBe(ids.length);
    const before = idsOf(feedEntries(fed([...many, ...few], [first], { evidence })));
    expect(ids).toEqual(expect.arrayContaining(before));
  });
});

const feed = feedOf(content, null);

describe("The Atom feed", () => {
  const parsed = parseAtomFeed(atomOf(feed));

  test("has what Atom requires: id, title, updated and author, and of each entry id, title and updated", () => {
    expect(parsed).toMatchObject({
      id: "http://localhost:3000/",
      title: { value: "Backed: what is new" },
      updated: "2026-02-01T00:00:00.000Z",
      authors: [{ name: "The Backed contributors" }],
    });
    expect(parsed.entries).toHaveLength(9);
    for (const { id, title, updated, links } of parsed.entries ?? []) {
      expect(id).toMatch(/^tag:localhost,2026-0[12]-01:\/[!-~]+$/);
      expect(title?.value).not.toBe("");
      expect(updated).toMatch(/^2026-0[12]-01T00:00:00\.000Z$/);
      expect(links?.[0]?.href).toMatch(/^http:\/\/localhost:3000\//);
    }
  });

  test("names its own address and the page it belongs to", () => {
    const rust = content.languages.get("rust");
    const { links } = parseAtomFeed(atomOf(feedOf(content, rust ?? null)));
    expect(links?.map(({ rel, href }) => [rel, href])).toEqual([
      ["self", "http://localhost:3000/languages/rust/feed.xml"],
      ["alternate", "http://localhost:3000/languages/rust/"],
    ]);
  });
});

describe("The JSON feed", () => {
  test("has what JSON Feed 1.1 requires: version, title and items, each with an id and content", () => {
    const value = JSON.parse(jsonFeedOf(feed));
    expect(value).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: "Backed: what is new",
      home_page_url: "http://localhost:3000/",
      feed_url: "http://localhost:3000/feed.json",
    });
    for (const item of value.items) {
      expect(item).toMatchObject({ id: expect.any(String), content_text: expect.any(String) });
      expect(item.date_published).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/);
    }
  });

  test("has the same ids as the Atom feed", () => {
    const json = parseJsonFeed(JSON.parse(jsonFeedOf(feed))).items?.map(({ id }) => id);
    expect(json).toEqual(parseAtomFeed(atomOf(feed)).entries?.map(({ id }) => id));
  });
});

describe("Hostile words", () => {
  const withWords = (words: string): Feed => ({
    ...feed,
    title: `a ${words}`,
    entries: [{ id: "one", path: "/claims/", title: `a ${words}`, text: `a ${words}`, day: "2026-01-01" }],
  });

  test.each(["<script>alert(1)</script>", "]]><script>", "&lt;b&gt; &amp;", '"><img src=x>', "<?x?>"])(
    "are only words in both formats: %s",
    (words) => {
      const atom = atomOf(withWords(words));
      const [entry] = parseAtomFeed(atom).entries ?? [];
      expect(entry?.title?.value).toBe(`a ${words}`);
      expect(entry?.content?.value).toBe(`a ${words}`);
      expect(parse(atom.replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>/g, "")).querySelector("script, img")).toBeNull();
      expect(JSON.parse(jsonFeedOf(withWords(words))).items[0]).toMatchObject({ title: `a ${words}` });
    },
  );

  test("never break the XML, whatever characters they have", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (words) => {
        const atom = atomOf(withWords(words));
        expect(parseAtomFeed(atom).entries).toHaveLength(1);
        expect(atom).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
      }),
    );
  });
});

test("A feed without any release has no entries, and no date of the clock", () => {
  const none = feedOf(fed([], []), null);
  expect(JSON.parse(jsonFeedOf(none)).items).toEqual([]);
  expect(parseAtomFeed(atomOf(none)).updated).toBe("1970-01-01T00:00:00.000Z");
});
