import { z } from "zod";
import { markdownOf } from "./prose";
import { bodyField, idField, idOf, idsOf, publishedKind, sortedById, urlField } from "./record";

const restsOn = idsOf("claims").describe("Ids of the claims it rests on.");

const migrationRecord = z.strictObject({
  id: idField.describe("<from>-to-<to>; stable."),
  from: idOf("languages"),
  to: idOf("languages"),
  summary: z.string().describe("What it is about, in one sentence."),
  steps: z
    .array(
      z.strictObject({
        step: z.string().describe("What to do."),
        detail: z.string().nullable().describe("What needs to be said besides."),
        claims: restsOn,
      }),
    )
    .describe("In the order to take them."),
  differences: z
    .array(
      z.strictObject({
        aspect: z.string().describe("What differs."),
        from: z.string().describe("How it is in the language one comes from."),
        to: z.string().describe("How it is in the language one goes to."),
        claims: restsOn,
      }),
    )
    .describe("What differs between the two."),
  pitfalls: z
    .array(
      z.strictObject({
        pitfall: z.string().describe("What goes wrong."),
        instead: z.string().nullable().describe("What to do instead."),
        claims: restsOn,
      }),
    )
    .describe("What goes wrong on the way."),
  body: bodyField,
  url: urlField,
});

export const migrations = publishedKind({
  name: "migrations",
  one: "migration",
  holds: "Guides from one language to another; every line rests on claims.",
  record: migrationRecord,
  recordsOf: (content) =>
    sortedById(content.migrations).map((migration) => ({
      id: migration.id,
      from: migration.from,
      to: migration.to,
      summary: migration.summary,
      steps: migration.steps.map(({ step, detail, claims }) => ({ step, detail: detail ?? null, claims })),
      differences: migration.differences.map(({ aspect, from, to, claims }) => ({
        aspect,
        from,
        to,
        claims,
      })),
      pitfalls: migration.pitfalls.map(({ pitfall, instead, claims }) => ({
        pitfall,
        instead: instead ?? null,
        claims,
      })),
      body: markdownOf(migration.body, content),
      url: `/migrations/${migration.id}/`,
    })),
});
