import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { articleParts, collections, storedCollections } from "@/lib/content/collections";
import { parseFile } from "@/lib/content/parse";
import type { SourceFile } from "@/lib/content/read";

const read = (path: string, kind: SourceFile["kind"]): SourceFile => ({
  path,
  kind,
  id: "template",
  text: readFileSync(path, "utf8"),
});

const writtenByPeople = storedCollections.filter((name) => collections[name].encoding !== "json");

test.each(writtenByPeople)("%s has a template of the right shape", (name) => {
  const { encoding, schema } = collections[name];
  const path =
    name === "articles" ? "content/articles/_template/article.mdx" : `content/${name}/_template.${encoding}`;
  expect(existsSync(path)).toBe(true);
  expect(parseFile(read(path, name), encoding, schema).problems).toEqual([]);
});

test("An article’s template has claims of the right shape", () => {
  const path = "content/articles/_template/claims.yaml";
  expect(parseFile(read(path, "claims"), "yaml", articleParts.claims).problems).toEqual([]);
});
