import type { Article } from "@/lib/schema/article";
import type { Claim } from "@/lib/schema/claim";
import { criterionWord } from "@/lib/domain/comparison/comparison";
import { groupBy } from "./group";
import { type Consensus, consensusOn } from "./position";

/** A stretch of an article under one of its headings, with its claims in order. */
export type ArticleSection = { readonly heading: string; readonly claims: readonly Claim[] };

/** One of the article's tables, put together again from the claims its cells make. */
export type ReadTable = {
  readonly id: string;
  readonly caption: string;
  /** The label of every column, that of the row labels first. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly ReadCell[] }[];
};
export type ReadCell = {
  readonly column: string;
  /** As the article has it; empty where no claim is made of the cell. */
  readonly text: string;
  readonly claims: readonly Claim[];
};

/** A cell of the comparison with the article and without it. */
export type LeftOut = {
  readonly topic: string;
  readonly language: string;
  readonly before: Consensus;
  readonly after: Consensus;
  /** silent: no other article judges it; word: it reads otherwise; label: it reads alike, agreement changes. */
  readonly change: "silent" | "word" | "label" | "none";
};

/** The claims of one article, in its order, under its headings; a heading used twice stands twice. */
export function sectionsOf(claims: readonly Claim[]): ArticleSection[] {
  const starts = claims.flatMap((claim, at) => (claims[at - 1]?.section === claim.section ? [] : [at]));
  return starts.map((start, at) => ({
    heading: claims[start]?.section ?? "",
    claims: claims.slice(start, starts[at + 1]),
  }));
}

/** The article's tables in its order, rows in the order their claims come. Pass the claims of the article. */
export function tablesOf(tables: Article["tables"], claims: readonly Claim[]): ReadTable[] {
  return tables.map(({ id, caption, columns }) => {
    const cells = claims.flatMap((claim) => (claim.cell?.table === id ? [{ ...claim.cell, claim }] : []));
    return {
      id,
      caption,
      columns,
      rows: [...groupBy(cells, ({ row }) => row)].map(([label, ofRow]) => ({
        label,
        cells: columns.slice(1).map((column) => {
          const ofCell = ofRow.filter((cell) => cell.column === column);
          return {
            column,
            text: [...new Set(ofCell.map(({ text }) => text))].join(", "),
            claims: ofCell.map(({ claim }) => claim),
          };
        }),
      })),
    };
  });
}

/**
 * What becomes of every cell the article has a position on when it is left out, in the order of topics.
 *
 * @param topics ids, as are languages and article
 * @param claims those that count (`countedClaims`), of all articles
 */
export function leaveOut({
  article,
  topics,
  languages,
  claims,
}: {
  readonly article: string;
  readonly topics: readonly string[];
  readonly languages: readonly string[];
  readonly claims: readonly Claim[];
}): LeftOut[] {
  const byTopic = groupBy(claims, (claim) => claim.topic);
  return topics.flatMap((topic) => {
    const about = byTopic.get(topic) ?? [];
    const others = about.filter((claim) => claim.article !== article);
    return languages.flatMap((language) => {
      const before = consensusOn(topic, language, about);
      if (!before.positions.some((position) => position.article === article)) return [];
      const after = consensusOn(topic, language, others);
      return [{ topic, language, before, after, change: changeOf(before, after) }];
    });
  });
}

function changeOf(before: Consensus, after: Consensus): LeftOut["change"] {
  if (before.median === null || after.median === null) return "silent";
  if (criterionWord(before.median) !== criterionWord(after.median)) return "word";
  return before.label === after.label ? "none" : "label";
}
