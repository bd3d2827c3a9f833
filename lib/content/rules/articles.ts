import type { Entries } from "@/lib/content/entries";
import { didYouMean, type Problem } from "@/lib/content/problem";
import { placedClaims } from "./claims";

/** An article is article.mdx, claims.yaml and fingerprint, all three. */
export function articlesAreWhole({ present }: Entries): readonly Problem[] {
  const parts = [
    ["article.mdx", present.get("articles"), "with the article's metadata and our reading"],
    ["claims.yaml", present.get("claims"), "with its claims"],
    ["fingerprint", present.get("fingerprint"), "made by npm run fingerprint"],
  ] as const;
  const ids = new Set(parts.flatMap(([, found]) => [...(found ?? [])]));
  return [...ids].flatMap((id) =>
    parts
      .filter(([, found]) => found?.has(id) !== true)
      .map(([part, , what]) => ({
        file: `content/articles/${id}/${part}`,
        line: 1,
        field: "",
        message: `is missing: an article needs ${part} ${what}`,
      })),
  );
}

/** A cell names a table of its article and one of that table's columns, and no cell of the row labels. */
export function cellsFitTables(entries: Entries): readonly Problem[] {
  return placedClaims(entries).flatMap(({ claim, article, problem }) => {
    const tables = entries.articles.get(article)?.value.tables;
    if (claim.cell === undefined || tables === undefined) return [];
    const { table: id, column } = claim.cell;
    const table = tables.find((candidate) => candidate.id === id);
    if (table === undefined) {
      const known = tables.map((candidate) => candidate.id);
      return [problem(["cell", "table"], `article.mdx has no table "${id}"${didYouMean(id, known)}`)];
    }
    const columns = table.columns.slice(1);
    if (columns.includes(column)) return [];
    return [
      problem(
        ["cell", "column"],
        `must be a column of ${id}: ${columns.join(", ")}${didYouMean(column, columns)}`,
      ),
    ];
  });
}
