import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { checkContent, loadCatalog } from "@/lib/content/catalog";
import { syntheticContent, type ContentFiles } from "@/scripts/synthetic-content";

const real = loadCatalog("content");
const amount = { articles: 3, claims: 40, languages: 6, seed: 7 };
const files = syntheticContent(real, "content", amount);

function checkOf(contents: ContentFiles) {
  const folder = mkdtempSync(join(tmpdir(), "backed-synthetic-"));
  try {
    for (const [path, text] of contents) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return checkContent(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const { catalog, problems } = checkOf(files);

test("synthetic content passes the check and is of the amount asked for", () => {
  expect(problems).toEqual([]);
  expect(catalog?.articles.size).toBe(3);
  expect(catalog?.claims.size).toBe(40);
  expect(catalog?.languages.size).toBe(6);
});

test("synthetic content says on every page, and in every claim, that it is synthetic", () => {
  expect(catalog?.site.name).toContain("synthetic");
  for (const { says } of catalog?.claims.values() ?? []) expect(says).toMatch(/^Synthetic claim \d/);
  for (const { title } of catalog?.articles.values() ?? []) expect(title).toMatch(/^Synthetic article \d/);
});

test("the same amount and seed give the same synthetic content, another seed another", () => {
  expect(syntheticContent(real, "content", amount)).toEqual(files);
  expect(syntheticContent(real, "content", { ...amount, seed: 8 })).not.toEqual(files);
});
