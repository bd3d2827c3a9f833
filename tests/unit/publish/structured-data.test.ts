import fc from "fast-check";
import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { breadcrumbList, scriptText } from "@/lib/structured-data";
import { dataData, datasetData, websiteData } from "@/lib/publish/structured-data";
import { claimData } from "@/lib/publish/structured-data-claim";
import { publishedFiles } from "@/lib/publish/files";
import { makeClaim, makeRelease } from "@/tests/fixtures";
import { makePublishedContent } from "@/tests/published-content";

const release = makeRelease({ id: "2026-11-21", claims: { "why-servers/go-fast": "0000000001" } });
const content = makePublishedContent({ releases: new Map([["2026-11-21", release]]) });
const [article] = [...content.articles.values()];
const dataOf = (id: string, from = content) => {
  const claim = from.claims.get(id) ?? makeClaim();
  if (article === undefined) throw new Error("The content has no article.");
  return JSON.parse(scriptText(claimData(claim, article, from)));
};

describe("A claim nothing was found about", () => {
  test("is a Claim in our words, with the article it appears in and who made that", () => {
    expect(dataOf("why-servers/rust-throughput")).toEqual({
      "@context": "https://schema.org",
      "@type": "Claim",
      "@id": "http://localhost:3000/claims/why-servers/rust-throughput/",
      url: "http://localhost:3000/claims/why-servers/rust-throughput/",
      text: "Rust answered 110,000 requests a second, at least five times as many as Node.js.",
      inLanguage: "en",
      author: { "@type": "Organization", name: "A Blog" },
      claimInterpreter: {
        "@type": "Organization",
        name: "The Backed contributors",
        url: "http://localhost:3000/about/",
      },
      appearance: {
        "@type": "Article",
        headline: "Why one should write servers",
        url: "https://example.org/why-servers",
        author: { "@type": "Organization", name: "A Blog" },
        publisher: { "@type": "Organization", name: "A Blog" },
        datePublished: "2026-01-06",
      },
      about: { "@type": "Thing", name: "Throughput" },
    });
  });

  test("is no ClaimReview where we only found no source", () => {
    const verdicts = new Map([["why-servers/go-fast", "not-found" as const]]);
    expect(dataOf("why-servers/go-fast", { ...content, verdicts })["@type"]).toBe("Claim");
  });
});

describe("A claim with a verdict", () => {
  test("is reviewed: by whom, when, on what sources, with the verdict as a word and never a number", () => {
    const review = dataOf("why-servers/go-fast");
    expect(review).toMatchObject({
      "@type": "ClaimReview",
      claimReviewed: "Go is fast.",
      author: { name: "The Backed contributors" },
      datePublished: "2026-01-06",
      reviewBody: "Is it so? The source says so.",
      reviewRating: { "@type": "Rating", alternateName: "supported" },
      itemReviewed: { "@type": "Claim", text: "Go is fast." },
    });
    expect(review.reviewRating).not.toHaveProperty("ratingValue");
  });

  test("says when it was first published and last changed, by the releases", () => {
    expect(dataOf("why-servers/go-fast").itemReviewed).toMatchObject({
      datePublished: "2026-11-21",
      dateModified: "2026-11-21",
    });
  });
});

describe("Datasets", () => {
  test("name all published files, with addresses that are published", () => {
    const { distribution, ...data } = JSON.parse(scriptText(dataData(content)));
    expect(data).toMatchObject({
      "@type": "Dataset",
      name: expect.any(String),
      description: expect.any(String),
      license: "https://creativecommons.org/licenses/by/4.0/",
      dateModified: "2026-11-21",
    });
    const published = publishedFiles(content)
      .map(({ path }) => path)
      .filter((path) => !path.startsWith("schema/") && path !== "datapackage.json");
    expect(distribution.map((one: { contentUrl: string }) => one.contentUrl).toSorted()).toEqual(
      published.map((path) => `http://localhost:3000/data/${path}`).toSorted(),
    );
  });

  test("of others name who measured, when, under which licence and where it is from", () => {
    const [dataset] = [...content.datasets.values()];
    if (dataset === undefined) throw new Error("The content has no dataset.");
    expect(JSON.parse(scriptText(datasetData(dataset, content)))).toMatchObject({
      "@type": "Dataset",
      name: dataset.title,
      description: "A server answered.",
      creditText: "Somebody",
      temporalCoverage: dataset.measured,
      license: { "@type": "CreativeWork", name: "CC0" },
      variableMeasured: ["requests-per-second"],
    });
  });
});

test("The site says how its claims are searched by an address", () => {
  expect(JSON.parse(scriptText(websiteData(content.site)))).toMatchObject({
    "@type": "WebSite",
    name: "Backed",
    url: "http://localhost:3000/",
    potentialAction: {
      "@type": "SearchAction",
      target: { urlTemplate: "http://localhost:3000/claims/?q={search_term_string}" },
      "query-input": "required name=search_term_string",
    },
  });
});

test("Breadcrumbs are numbered from the top, with absolute addresses", () => {
  const crumbs = [
    { to: "/claims/", label: "Claims" },
    { to: "/articles/a/", label: "A" },
  ];
  expect(breadcrumbList(crumbs).itemListElement).toEqual([
    { "@type": "ListItem", position: 1, name: "Claims", item: "http://localhost:3000/claims/" },
    { "@type": "ListItem", position: 2, name: "A", item: "http://localhost:3000/articles/a/" },
  ]);
});

test("Hostile words stay words: they never end the script, and are read back as they were", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("</script><script>alert(1)</script>", "<!--<script>", "\u2028", "]]>", '"}'),
  );
  fc.assert(
    fc.property(hostile, (label) => {
      const data = breadcrumbList([{ to: "/", label }]);
      const page = parse(
        `<main><script type="application/ld+json">${scriptText(data)}</script><p></p></main>`,
      );
      expect(page.querySelectorAll("script")).toHaveLength(1);
      expect(JSON.parse(page.querySelector("script")?.rawText ?? "")).toEqual(
        JSON.parse(JSON.stringify(data)),
      );
    }),
  );
});
