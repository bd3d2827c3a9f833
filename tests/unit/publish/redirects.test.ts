import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { getSite } from "@/app/catalog";
import { parseEntries } from "@/lib/content/entries";
import { readContent } from "@/lib/content/read";
import { isAddress } from "@/lib/content/rules/moved";
import { pagesOf } from "@/lib/publish/pages";
import { redirectPage } from "@/lib/publish/redirect-page";
import {
  claimFolders,
  lostAddresses,
  lostMessage,
  otherOrdersByCriterion,
  redirects,
} from "@/lib/publish/redirects";
import { makeLanguage, makeRelease } from "@/tests/fixtures";
import { makePublishedContent } from "@/tests/published-content";

// Reading all content takes seconds on a busy machine: once, and before the tests’ clocks run.
const site = getSite();
const { files, present } = readContent("content");
const { entries } = parseEntries(files, present);

/** Content of which a release has published these addresses besides, some of them moved. */
function moving(published: readonly string[], moved: Readonly<Record<string, string>>) {
  const pages = Object.fromEntries(published.map((path) => [path, "0000000001"]));
  return makePublishedContent({
    moved: new Map(Object.entries(moved)),
    releases: new Map([["2026-01-06", makeRelease({ pages })]]),
  });
}

describe("A moved address", () => {
  test("leads to its new one, and what lies below it moves along", () => {
    const content = moving(["/claims/old/go-fast/", "/claims/old/rust-throughput/", "/articles/old/"], {
      "/claims/old/": "/claims/why-servers/",
      "/articles/old/": "/articles/why-servers/",
    });
    expect(redirects(content)).toEqual([
      { from: "/articles/old/", to: "/articles/why-servers/" },
      { from: "/claims/old/go-fast/", to: "/claims/why-servers/go-fast/" },
      { from: "/claims/old/rust-throughput/", to: "/claims/why-servers/rust-throughput/" },
    ]);
  });

  test("leads on though no release has published it", () => {
    expect(redirects(moving([], { "/languages/golang/": "/languages/go/" }))).toEqual([
      { from: "/languages/golang/", to: "/languages/go/" },
    ]);
  });

  test("follows the line nearest to it, and then the next", () => {
    const content = moving(["/claims/old/a/", "/claims/old/go-fast/"], {
      "/claims/old/": "/claims/why-servers/",
      "/claims/why-servers/a/": "/claims/why-servers/go-fast/",
      "/claims/old/go-fast/": "/claims/why-not/go-slow/",
    });
    expect(redirects(content).map(({ from, to }) => `${from} ${to}`)).toEqual([
      "/claims/old/a/ /claims/why-servers/go-fast/",
      "/claims/old/go-fast/ /claims/why-not/go-slow/",
      "/claims/why-servers/a/ /claims/why-servers/go-fast/",
    ]);
  });

  test("has a page that sends on at once, names the new address as its own and can be read", () => {
    const page = parse(redirectPage({ from: "/a/", to: "/claims/b/" }, "A & B", ["/x.css"]));
    expect(page.querySelector('meta[http-equiv="refresh"]')?.getAttribute("content")).toBe(
      "0; url=/claims/b/",
    );
    expect(page.querySelector('link[rel="canonical"]')?.getAttribute("href")).toBe(
      "http://localhost:3000/claims/b/",
    );
    expect(page.querySelector("main a")?.getAttribute("href")).toBe("/claims/b/");
    expect(page.querySelector("title")?.text).toBe("This page is elsewhere · A & B");
    expect(page.querySelectorAll("[style], script")).toEqual([]);
  });
});

describe("A published address", () => {
  test("is lost when it neither is there nor has moved", () => {
    const content = moving(["/articles/gone/", "/articles/why-servers/"], {});
    expect(lostAddresses(content)).toEqual(["/articles/gone/"]);
  });

  test("is lost when it moved to where nothing is", () => {
    const content = moving(["/claims/old/a/"], { "/claims/old/": "/claims/why-servers/" });
    expect(lostAddresses(content)).toEqual(["/claims/old/a/"]);
  });

  test("of this site is never lost; else content/moved.yaml says where it leads now", () => {
    const lost = lostAddresses(site);
    expect(lost, lostMessage(lost)).toEqual([]);
  });
});

test("An address of a claim cut short leads to the claims of its article", () => {
  const paths = pagesOf(site).map(({ path }) => path);
  const folders = claimFolders(site);
  expect(folders).toContainEqual({
    from: "/claims/rust-far-superior/",
    to: "/articles/rust-far-superior/#claims",
  });
  for (const { from, to } of folders) {
    expect(paths.some((path) => path.startsWith(from))).toBe(true);
    expect(paths).toContain(to.split("#")[0]);
  }
});

test("Two languages in the other order lead on by a criterion too", () => {
  const paths = pagesOf(site).map(({ path }) => path);
  const others = otherOrdersByCriterion(site);
  expect(others).toContainEqual({
    from: "/compare/nodejs-vs-rust/throughput/",
    to: "/compare/rust-vs-nodejs/throughput/",
  });
  expect(others.filter(({ from, to }) => paths.includes(from) || !paths.includes(to))).toEqual([]);
});

describe("The check of content", () => {
  test("knows exactly the addresses that have pages", () => {
    const paths = pagesOf(site).map(({ path }) => path);
    expect(paths.filter((path) => !isAddress(path, entries))).toEqual([]);
    const others = paths.filter((path) => path !== "/").map((path) => `${path.slice(0, -1)}-other/`);
    expect(others.filter((path) => isAddress(path, entries))).toEqual([]);
  });

  test("knows them when a fifth language has come, too", () => {
    const zig = makeLanguage({ id: "zig", order: 99 });
    const languages = new Map(site.languages).set("zig", zig);
    const entriesWithZig = { ...entries, languages: new Map(entries.languages) };
    for (const entry of entries.languages.values()) {
      entriesWithZig.languages.set("zig", { ...entry, value: { ...entry.value, order: 99 } });
    }
    const paths = pagesOf({ ...site, languages }).map(({ path }) => path);

    expect(paths).toContain("/compare/rust-vs-zig/throughput/");
    expect(paths).toContain("/compare/rust-vs-go-vs-zig/");
    expect(paths).not.toContain("/compare/rust-vs-go-vs-zig/throughput/");
    // What four languages had stays.
    const before = pagesOf(site).map(({ path }) => path);
    expect(before.filter((path) => !paths.includes(path))).toEqual([]);
    const sets = paths.flatMap((path) => /^\/compare\/[^/]+\/$/.exec(path)?.[0] ?? []);
    const comparisons = sets.flatMap((set) => [
      set,
      ...[...site.topics.keys()].map((topic) => `${set}${topic}/`),
    ]);
    expect(comparisons.filter((path) => isAddress(path, entriesWithZig)).toSorted()).toEqual(
      paths.filter((path) => path.startsWith("/compare/") && path !== "/compare/").toSorted(),
    );
  });
});
