import { z } from "zod";
import { maintenanceStates } from "@/lib/schema/named";
import {
  dateField,
  idField,
  idOf,
  idsOf,
  known,
  publishedKind,
  reasonsUnknown,
  sortedById,
  unknownField,
  urlField,
} from "./record";

const nameField = z.string().describe("Its name.");
const summaryField = z.string().describe("What it is, in a few words.");

export const organizations = publishedKind({
  name: "organizations",
  one: "organization",
  holds: "Companies and other bodies that articles name.",
  record: z.strictObject({ id: idField, name: nameField, summary: summaryField }),
  recordsOf: ({ organizations }) =>
    sortedById(organizations).map(({ id, name, summary }) => ({ id, name, summary })),
});

export const tools = publishedKind({
  name: "tools",
  one: "tool",
  holds: "Libraries, tools, platforms, indexes and languages outside the comparison that articles name.",
  record: z.strictObject({
    id: idField,
    name: nameField,
    kind: z.string().describe("What sort of tool it is."),
    language: idOf("languages").nullable().describe("The compared language it belongs to, if any."),
    summary: summaryField,
  }),
  recordsOf: ({ tools }) =>
    sortedById(tools).map(({ id, name, kind, language, summary }) => ({
      id,
      name,
      kind,
      language: language ?? null,
      summary,
    })),
});

export const roots = publishedKind({
  name: "roots",
  one: "root",
  holds: "Where claims of several sentences or articles really come from; they count as one observation.",
  record: z.strictObject({
    id: idField,
    name: nameField,
    kind: z.enum(["benchmark", "survey", "event", "index"]).describe("What sort of origin it is."),
    summary: z.string().describe("What it is and how we know that the claims trace to it."),
    date: dateField
      .nullable()
      .describe("When it was; for an event known from a post, when that was published."),
    source: idOf("sources").nullable(),
    unknown: unknownField,
  }),
  recordsOf: ({ roots }) =>
    sortedById(roots).map(({ id, name, kind, summary, date, source }) => ({
      id,
      name,
      kind,
      summary,
      date: known(date),
      source: source ?? null,
      unknown: reasonsUnknown({ date }),
    })),
});

export const frameworks = publishedKind({
  name: "frameworks",
  one: "framework",
  holds: "Frameworks and standard libraries that articles name or that are usual choices of their language.",
  record: z.strictObject({
    id: idField,
    name: nameField,
    language: idOf("languages"),
    kind: z.enum(["web-framework", "standard-library"]).describe("What sort of framework it is."),
    mainstream: z.boolean().describe("Whether measured positions take it into the median of its language."),
    release: z
      .strictObject({
        version: z.string().describe("The newest release we know of."),
        date: dateField.nullable().describe("When it came out."),
        source: idOf("sources"),
      })
      .nullable()
      .describe("Null where we have not looked."),
    maintenance: z
      .strictObject({
        state: z.enum(maintenanceStates).describe("Whether work on it goes on."),
        because: z.string().describe("What shows it."),
        sources: idsOf("sources"),
      })
      .nullable()
      .describe("Null where we have not looked."),
    summary: summaryField,
    homepage: z.url().nullable().describe("Its own site."),
    aliases: z.array(z.string()).describe("Other names articles use for it."),
    url: urlField,
  }),
  recordsOf: ({ frameworks }) =>
    sortedById(frameworks).map(
      ({ id, name, language, kind, mainstream, release, maintenance, summary, homepage, aliases }) => ({
        id,
        name,
        language,
        kind,
        mainstream,
        release: release === undefined ? null : { ...release, date: known(release.date) },
        maintenance: maintenance ?? null,
        summary,
        homepage: homepage ?? null,
        aliases,
        url: `/frameworks/#${id}`,
      }),
    ),
});
