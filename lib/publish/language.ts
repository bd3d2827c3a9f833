import { z } from "zod";
import { colors, shapes } from "@/lib/schema/language";
import type { TraitValue } from "@/lib/schema/trait";
import { markdownOf } from "./prose";
import {
  bodyField,
  compare,
  idField,
  idOf,
  idsOf,
  known,
  orderField,
  publishedKind,
  sortedById,
  urlField,
} from "./record";

const traitValueRecord = z.strictObject({
  trait: idOf("traits"),
  value: z
    .union([z.boolean(), z.string()])
    .nullable()
    .describe("Yes or no, or a word or two; null where it is not known."),
  unknown: z.string().nullable().describe("Why it is not known."),
  detail: z.string().nullable().describe("What needs to be said besides."),
  claims: idsOf("claims").describe("Ids of the claims it rests on."),
  sources: idsOf("sources").describe("Ids of the sources it rests on."),
});

const languageRecord = z.strictObject({
  id: idField,
  name: z.string().describe("Its name."),
  aliases: z.array(z.string()).describe("Other names articles use for it."),
  summary: z.string().describe("What it is, in one sentence."),
  homepage: z.url().describe("Its own site."),
  order: orderField.describe("The place in the canonical order, also that of addresses."),
  color: z.enum(colors).describe("The name of its colour in charts."),
  shape: z.enum(shapes).describe("The shape of its mark in charts."),
  traits: z.array(traitValueRecord).describe("Its traits, each with what it rests on."),
  body: bodyField.describe("Its profile, as Markdown."),
  url: urlField,
});

export const languages = publishedKind({
  name: "languages",
  one: "language",
  holds: "What is compared, with its traits and profile.",
  record: languageRecord,
  recordsOf: (content) =>
    sortedById(content.languages).map((language) => ({
      id: language.id,
      name: language.name,
      aliases: language.aliases,
      summary: language.summary,
      homepage: language.homepage,
      order: language.order,
      color: language.color,
      shape: language.shape,
      traits: Object.entries(language.traits)
        .sort(([a], [b]) => compare(a, b))
        .map(([trait, value]) => publishedTraitValue(trait, value)),
      body: markdownOf(language.body, content),
      url: `/languages/${language.id}/`,
    })),
});

function publishedTraitValue(
  trait: string,
  { value, only, detail, claims, sources }: TraitValue,
): z.infer<typeof traitValueRecord> {
  return {
    trait,
    value: known(value),
    unknown: typeof value === "object" ? value.unknown : null,
    detail: detailOf(only, detail),
    claims,
    sources,
  };
}

/** "Only with a separate tool. It packs the interpreter with the modules." */
function detailOf(only: string | undefined, detail: string | undefined): string | null {
  const said = [...(only === undefined ? [] : [`Only ${only}.`]), ...(detail === undefined ? [] : [detail])];
  return said.length === 0 ? null : said.join(" ");
}
