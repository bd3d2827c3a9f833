import { z } from "zod";
import { idField, orderField, publishedKind, sortedById } from "./record";

export const traits = publishedKind({
  name: "traits",
  one: "trait",
  holds: "Properties that a language has or lacks; their values are in languages.",
  record: z.strictObject({
    id: idField,
    name: z.string().describe("Its name."),
    definition: z.string().describe("What it means."),
    order: orderField,
    type: z.enum(["yes-no", "text"]).describe("What its values are."),
  }),
  recordsOf: ({ traits }) =>
    sortedById(traits).map(({ id, name, definition, order, type }) => ({
      id,
      name,
      definition,
      order,
      type,
    })),
});
