import { describe, expect, test } from "vitest";
import { headerRules, headersFile, redirectsFile, refreshTarget } from "@/lib/export/host-files";

const top = {
  folders: ["_next", "claims", "compare", "data", "embed", "enhance", "languages"],
  files: ["404.html", "embed.js", "feed.json", "feed.xml", "index.html"],
};

/** What a host that joins the values of all rules that match sends with the answer to `path`. */
function answer(path: string, basePath = ""): Record<string, string[]> {
  const headers: Record<string, string[]> = {};
  for (const rule of headerRules(basePath, top)) {
    const pattern = rule.path.replace(/[.]/g, "\\.").replace(/:\w+/g, "[^/]+").replace("*", ".*");
    if (!new RegExp(`^${pattern}$`).test(path)) continue;
    for (const [name, value] of Object.entries(rule.headers)) {
      headers[name] = [...new Set([...(headers[name] ?? []), value])];
    }
  }
  return headers;
}

const paths = [
  "/",
  "/404.html",
  "/claims/",
  "/claims/why-go/go-fast/",
  "/claims/why-go/go-fast/index.md",
  "/compare/rust-vs-go/throughput/",
  "/embed/",
  "/embed/claims/why-go/go-fast/",
  "/embed/compare/rust-vs-go/",
  "/embed/compare/rust-vs-go/oembed.json",
  "/embed.js",
  "/data/",
  "/data/claims.json",
  "/feed.xml",
  "/languages/go/",
  "/languages/go/feed.json",
  "/nothing",
  "/_next/static/chunks/a.css",
];

describe("headerRules", () => {
  test("gives no header two values, at the root and below a base path", () => {
    for (const base of ["", "/backed"]) {
      for (const path of paths) {
        for (const [name, values] of Object.entries(answer(base + path, base))) {
          expect(values, `${name} of ${base}${path}`).toHaveLength(1);
        }
      }
    }
  });

  test("names no path twice", () => {
    const all = headerRules("", top).map(({ path }) => path);
    expect(all).toEqual([...new Set(all)]);
  });

  test("lets embeds be framed, and no page beside them", () => {
    const framed = paths.filter(
      (path) => answer(path)["Content-Security-Policy"]?.[0] === "frame-ancestors *",
    );
    expect(framed).toEqual([
      "/embed/claims/why-go/go-fast/",
      "/embed/compare/rust-vs-go/",
      "/embed/compare/rust-vs-go/oembed.json",
    ]);
    const pages = paths.filter(
      (path) => (path.endsWith("/") || path.endsWith(".html")) && !framed.includes(path),
    );
    for (const path of pages) {
      expect(answer(path)["Content-Security-Policy"], path).toEqual(["frame-ancestors 'none'"]);
    }
  });

  test("lets others read data, feeds and embeds, and keep hashed files", () => {
    const open = paths.filter((path) => answer(path)["Access-Control-Allow-Origin"] !== undefined);
    expect(open).toEqual([
      "/embed/claims/why-go/go-fast/",
      "/embed/compare/rust-vs-go/",
      "/embed/compare/rust-vs-go/oembed.json",
      "/embed.js",
      "/data/",
      "/data/claims.json",
      "/feed.xml",
      "/languages/go/feed.json",
    ]);
    const kept = paths.filter((path) => answer(path)["Cache-Control"] !== undefined);
    expect(kept).toEqual(["/_next/static/chunks/a.css"]);
  });
});

describe("headersFile", () => {
  test("writes a rule as its path and its indented headers", () => {
    expect(headersFile([{ path: "/a/*", headers: { "X-A": "1", "X-B": "2" } }])).toBe(
      "/a/*\n  X-A: 1\n  X-B: 2\n",
    );
  });

  test("refuses more rules and longer lines than hosts read", () => {
    const rule = { path: "/a/*", headers: { "X-A": "1" } };
    expect(() => headersFile(Array.from({ length: 101 }, () => rule))).toThrow("101 rules, at most 100");
    expect(() => headersFile([{ path: "/", headers: { "X-A": "x".repeat(2_000) } }])).toThrow("a line of");
  });
});

test("A redirect is written with its status, and no more than hosts read", () => {
  expect(redirectsFile([{ from: "/a/", to: "/b/" }])).toBe("/a/ /b/ 301\n");
  expect(() => redirectsFile(Array.from({ length: 2_001 }, () => ({ from: "/a/", to: "/b/" })))).toThrow(
    "2001",
  );
});

test("A page that refreshes at once says where to, others do not", () => {
  expect(refreshTarget('<head><meta http-equiv="refresh" content="0; url=/compare/rust-vs-go/"/>')).toBe(
    "/compare/rust-vs-go/",
  );
  expect(refreshTarget('<meta content="0;url=/x/" http-equiv="refresh">')).toBe("/x/");
  expect(refreshTarget('<meta http-equiv="refresh" content="30"/>')).toBeNull();
  expect(refreshTarget("<p>0; url=/x/</p>")).toBeNull();
});
