import { z } from "zod";
import { lineSchema, reference, urlSchema } from "./basics";
import { traitValueSchema } from "./trait";

/** Designed, tested colours of app/globals.css. Each language takes one of its own. */
export const colors = ["orange", "blue", "green", "violet", "teal", "pink", "gold", "slate"] as const;
/** Marks that stay apart without colour. */
export const shapes = ["circle", "square", "diamond", "triangle", "hexagon", "cross"] as const;

export const languageSchema = z.strictObject({
  name: lineSchema,
  /** Other names articles use for it; search finds them. */
  aliases: z.array(lineSchema).default([]),
  /** One sentence a newcomer understands. */
  summary: lineSchema,
  homepage: urlSchema,
  /** Place in the canonical order, which is also the order of ids in addresses. */
  order: z.int(),
  color: z.enum(colors),
  shape: z.enum(shapes),
  traits: z.record(reference("traits"), traitValueSchema).default({}),
});
export type Language = Readonly<z.infer<typeof languageSchema>> & {
  readonly id: string;
  readonly body: string;
};
export type LanguageColor = Language["color"];
export type LanguageShape = Language["shape"];
