import { z } from "zod";
import { seenAs } from "@/lib/schema/source";
import { dateField, idField, known, publishedKind, reasonsUnknown, sortedById, unknownField } from "./record";

export const sources = publishedKind({
  name: "sources",
  one: "source",
  holds: "What we cite as evidence.",
  record: z.strictObject({
    id: idField,
    title: z.string().describe("Its title."),
    author: z.string().nullable().describe("Who wrote it."),
    publisher: z.string().describe("Who published it."),
    published: dateField.nullable().describe("When it was published."),
    address: z.url().describe("Where it was published."),
    read: dateField.describe("When we read it."),
    seenAs: z.enum(seenAs).describe("How directly we read it."),
    seenNote: z.string().nullable().describe("What a reader must know of how we read it."),
    licence: z.string().nullable().describe("The licence it is under, where one is stated."),
    unknown: unknownField,
  }),
  recordsOf: ({ sources }) =>
    sortedById(sources).map((source) => ({
      id: source.id,
      title: source.title,
      author: source.author ?? null,
      publisher: source.publisher,
      published: known(source.published),
      address: source.url,
      read: source.read,
      seenAs: source.seenAs,
      seenNote: source.seenNote ?? null,
      licence: source.licence ?? null,
      unknown: reasonsUnknown({ published: source.published }),
    })),
});
