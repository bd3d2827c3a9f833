import { z } from "zod";
import { articleKinds } from "@/lib/schema/article";
import {
  bodyField,
  dateField,
  idField,
  idOf,
  known,
  publishedKind,
  reasonsUnknown,
  sortedById,
  unknownField,
  urlField,
} from "./record";
import { markdownOf } from "./prose";

const articleRecord = z.strictObject({
  id: idField,
  title: z.string().describe("Its title."),
  shortTitle: z.string().describe("A short name for tables and charts."),
  author: z.string().nullable().describe("Who wrote it."),
  publisher: z.string().describe("Who published it."),
  aboutAuthor: z
    .string()
    .nullable()
    .describe("Who writes it, as far as the article and where it stands show."),
  published: dateField.nullable().describe("When it was published."),
  speaksOf: dateField.nullable().describe("The year it speaks of, where it names one."),
  address: z.url().describe("Where it was published."),
  kind: z.enum(articleKinds).describe("What sort of text it is."),
  interest: z
    .string()
    .nullable()
    .describe("What the author or publisher sells that the article favours, if anything."),
  read: dateField.describe("When we read it."),
  copy: z.string().nullable().describe("The state of the copy we read, where it matters."),
  recommends: idOf("languages").nullable().describe("The language it recommends; null for no winner."),
  tables: z
    .array(
      z.strictObject({
        id: z.string().describe("What cells of claims call the table."),
        caption: z.string().describe("What the table is about."),
        columns: z.array(z.string()).describe("The labels of its columns, the row labels’ own first."),
      }),
    )
    .describe("Its tables; their cells are claims."),
  unknown: unknownField,
  body: bodyField.describe("Our reading of it, as Markdown."),
  url: urlField,
});

export const articles = publishedKind({
  name: "articles",
  one: "article",
  holds: "The published texts whose claims are modelled, with our reading of each.",
  record: articleRecord,
  recordsOf: (content) =>
    sortedById(content.articles).map((article) => ({
      id: article.id,
      title: article.title,
      shortTitle: article.shortTitle,
      author: known(article.author),
      publisher: article.publisher,
      aboutAuthor: known(article.aboutAuthor),
      published: known(article.published),
      speaksOf: article.speaksOf ?? null,
      address: article.url,
      kind: article.kind,
      interest: article.interest,
      read: article.read,
      copy: article.copy ?? null,
      recommends: article.recommends,
      tables: article.tables.map(({ id, caption, columns }) => ({ id, caption, columns })),
      unknown: reasonsUnknown({
        author: article.author,
        aboutAuthor: article.aboutAuthor,
        published: article.published,
      }),
      body: markdownOf(article.body, content),
      url: `/articles/${article.id}/`,
    })),
});
