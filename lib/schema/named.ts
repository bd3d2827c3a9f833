import { z } from "zod";
import { dateSchema, lineSchema, orUnknown, reference, urlSchema } from "./basics";

/** A company or other body that articles name. */
export const organizationSchema = z.strictObject({
  name: lineSchema,
  /** What it is, in a few words. */
  summary: lineSchema,
});
export type Organization = Readonly<z.infer<typeof organizationSchema>> & { readonly id: string };

/** A library, tool, platform, index or language outside the comparison that articles name. */
export const toolSchema = z.strictObject({
  name: lineSchema,
  kind: z.enum([
    "library",
    "tool",
    "platform",
    "database",
    "index",
    "language",
    "server",
    "protocol",
    "concept",
  ]),
  /** The compared language it belongs to, if it belongs to one. */
  language: reference("languages").optional(),
  /** What it is, in a few words. */
  summary: lineSchema,
});
export type Tool = Readonly<z.infer<typeof toolSchema>> & { readonly id: string };

/** Where claims of several sentences or articles really come from. */
export const rootSchema = z.strictObject({
  name: lineSchema,
  kind: z.enum(["benchmark", "survey", "event", "index"]),
  /** What it is and how we know that the claims trace to it. */
  summary: lineSchema,
  /** When it was; for an event known from a post, when that was published. */
  date: orUnknown(dateSchema),
  /** Where it is told first hand. */
  source: reference("sources").optional(),
});
export type Root = Readonly<z.infer<typeof rootSchema>> & { readonly id: string };

export const maintenanceStates = ["maintained", "quiet", "ended"] as const;
export type MaintenanceState = (typeof maintenanceStates)[number];

export const frameworkSchema = z.strictObject({
  name: lineSchema,
  language: reference("languages"),
  kind: z.enum(["web-framework", "standard-library"]),
  /**
   * Among the usual choices of its language. A measured position takes the median of these, less those
   * whose maintenance has ended.
   */
  mainstream: z.boolean().default(false),
  /** The newest release we know of; left out where we have not looked. */
  release: z
    .strictObject({ version: lineSchema, date: orUnknown(dateSchema), source: reference("sources") })
    .optional(),
  /** Whether work on it goes on, as sources show; left out where we have not looked. */
  maintenance: z
    .strictObject({
      state: z.enum(maintenanceStates),
      because: lineSchema,
      sources: z.array(reference("sources")).min(1, "needs at least one source"),
    })
    .optional(),
  /** What it is, in one sentence of our own. */
  summary: lineSchema,
  homepage: urlSchema.optional(),
  /** Other names articles use for it; search finds them. */
  aliases: z.array(lineSchema).default([]),
});
export type Framework = Readonly<z.infer<typeof frameworkSchema>> & { readonly id: string };
