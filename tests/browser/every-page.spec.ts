import { expect, test } from "@playwright/test";
import { charactersToKeep } from "@/lib/export/characters";
import { siteTexts } from "@/scripts/site-texts";
import { exportedPages, leadsSomewhere, type ExportedPage } from "../exported-site";
import { pageKinds } from "../page-kinds";

const pages = exportedPages("out");
/** Pages in their own right: embeds are parts of them (embed.spec.ts). */
const readable = pages.filter(
  ({ isRedirect, path }) => !isRedirect && !/\.html$|^\/(?:404|_not-found)\/$|^\/embed\/./.test(path),
);

/** One line for each page that breaks a rule; empty when all keep it. */
function breaking(
  rule: (page: ExportedPage) => string | null,
  among: readonly ExportedPage[] = readable,
): readonly string[] {
  return among.flatMap((page) => {
    const broken = rule(page);
    return broken === null ? [] : [`${page.path}: ${broken}`];
  });
}

test("The export has pages of every kind", () => {
  const paths = readable.map(({ path }) => path);
  const kinds = pageKinds.filter((path) => path !== "/404.html");
  for (const path of [...kinds, "/languages/python/", "/topics/testing/"]) {
    expect(paths).toContain(path);
  }
});

test("Every page has one main heading", () => {
  expect(
    breaking(({ document }) => (document.querySelectorAll("h1").length === 1 ? null : "not one h1")),
  ).toEqual([]);
});

test("Headings never skip a level", () => {
  const skips = breaking(({ document }) => {
    const levels = document
      .querySelectorAll("main h1, main h2, main h3, main h4, main h5")
      .map(({ tagName }) => Number(tagName[1]));
    const skip = levels.findIndex((level, at) => level > (levels[at - 1] ?? 0) + 1);
    return skip === -1 ? null : `h${levels[skip]} after h${levels[skip - 1] ?? 0}`;
  });
  expect(skips).toEqual([]);
});

test("Every page has a title and a description of its own", () => {
  for (const read of [
    ({ document }: ExportedPage) => document.querySelector("title")?.text,
    ({ document }: ExportedPage) =>
      document.querySelector('meta[name="description"]')?.getAttribute("content"),
  ]) {
    const seen = new Map<string, string>();
    const problems = readable.flatMap((page) => {
      const text = read(page);
      if (text === undefined || text === "") return [`${page.path}: missing`];
      const other = seen.get(text);
      seen.set(text, page.path);
      return other === undefined ? [] : [`${page.path}: the same as ${other}: ${text}`];
    });
    expect(problems).toEqual([]);
  }
});

test("Every page names its own canonical address", () => {
  const wrong = breaking(({ document, path }) => {
    const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
    return canonical !== undefined && new URL(canonical).pathname === path ? null : String(canonical);
  });
  expect(wrong).toEqual([]);
});

test("Every link inside the site leads somewhere", () => {
  const dead = new Set<string>();
  for (const { path, document } of pages) {
    const ids = new Set(document.querySelectorAll("[id]").map(({ id }) => id));
    for (const link of document.querySelectorAll("a[href], link[href], script[src], img[src]")) {
      const target = link.getAttribute("href") ?? link.getAttribute("src") ?? "";
      if (/^(?:[a-z]+:|\/\/)/.test(target)) continue;
      const [address = "", fragment] = target.split("#");
      const to = address.split("?")[0] ?? "";
      if (to !== "" && !leadsSomewhere("out", new URL(to, `http://x${path}`).pathname))
        dead.add(`${path} → ${target}`);
      if (to === "" && fragment !== undefined && fragment !== "" && !ids.has(fragment))
        dead.add(`${path} → ${target}`);
    }
  }
  expect([...dead].slice(0, 20)).toEqual([]);
});

test("No page asks another host for anything, and none carries inline styles", () => {
  const foreign = breaking(({ document }) => {
    const loaded = document.querySelectorAll(
      'script[src], img[src], link[rel="stylesheet"], link[rel="preload"]',
    );
    const outside = loaded.find((one) =>
      /^(?:https?:)?\/\//.test(one.getAttribute("src") ?? one.getAttribute("href") ?? ""),
    );
    if (outside !== undefined) return outside.toString();
    const styled = document.querySelector("[style]");
    return styled === null ? null : styled.toString().slice(0, 120);
  }, pages);
  expect(foreign).toEqual([]);
});

test("Every table has a caption, and its heads say what they head", () => {
  const wrong = breaking(({ document }) => {
    for (const table of document.querySelectorAll("table")) {
      if (table.querySelector("caption") === null) return "a table without caption";
      if (table.querySelectorAll("th:not([scope])").length > 0) return "a th without scope";
    }
    return null;
  });
  expect(wrong).toEqual([]);
});

test("The site’s font is made with every character that its pages show", () => {
  const kept = new Set(charactersToKeep(siteTexts()));
  const missing = breaking(({ document }) => {
    const text = document.querySelector("body")?.text ?? "";
    const lost = [...new Set(text)].filter((character) => !kept.has(character) && !/\s/.test(character));
    return lost.length === 0 ? null : lost.join(" ");
  });
  expect(missing).toEqual([]);
});

test("What pages say to programs is JSON in the words of schema.org, and every page below another has its crumbs", () => {
  const wrong = breaking(({ path, document }) => {
    const data = document
      .querySelectorAll('script[type="application/ld+json"]')
      .map((script) => JSON.parse(script.rawText));
    if (data.some((one) => one["@context"] !== "https://schema.org")) return "not of schema.org";
    const types = data.map((one) => one["@type"]);
    const hasCrumbs = document.querySelector('nav[aria-label="Breadcrumb"]') !== null;
    if (hasCrumbs !== types.includes("BreadcrumbList")) return "crumbs for readers or programs only";
    const isClaim = /^\/claims\/[^/]+\/[^/]+\/$/.test(path);
    return isClaim === types.some((type) => /^Claim/.test(type)) ? null : "a claim’s page without Claim";
  });
  expect(wrong).toEqual([]);
});
