import { z } from "zod";
import { idSchema, lineSchema, reference, textSchema } from "./basics";

/** How much a criterion matters: off, some, much, most. */
export const weightSchema = z.union(
  [z.literal(0), z.literal(1), z.literal(2), z.literal(3)],
  "must be 0, 1, 2 or 3",
);
export type Weight = z.infer<typeof weightSchema>;

/** What an answer needs of a criterion and the articles do not judge for every language. */
const caveatSchema = z.strictObject({
  /** In one short sentence: it stands beside the result, and on the card of a preset. */
  text: lineSchema,
  claims: z.array(reference("claims")).min(1, "needs at least one claim to rest on"),
});
export type Caveat = Readonly<z.infer<typeof caveatSchema>>;

const addedWeightSchema = z.strictObject({
  topic: reference("topics"),
  weight: weightSchema,
  /** Why this answer makes the criterion matter. */
  why: lineSchema,
  /** Where positions on the criterion do not tell what this answer is about: said with the result. */
  caveat: caveatSchema.optional(),
});

const optionSchema = z.strictObject({
  id: idSchema,
  label: lineSchema,
  /** Added to those of other answers and capped at 3. */
  weights: z.array(addedWeightSchema).default([]),
  /** Requirements this answer switches on; the reader can switch them off. */
  requires: z.array(idSchema).default([]),
  /** The language a team that gives this answer already has. */
  knows: reference("languages").optional(),
});

const questionSchema = z.strictObject({
  id: idSchema,
  question: lineSchema,
  /** What the answer changes, in one sentence. */
  help: lineSchema,
  choose: z.enum(["one", "any"]),
  options: z.array(optionSchema).min(2),
});

/** A hard condition that rules languages out. */
const requirementSchema = z.strictObject({
  id: idSchema,
  label: lineSchema,
  why: lineSchema,
  /** A team that knows the language meets it, whatever the articles say of learning it. */
  metByKnowing: z.boolean().default(false),
  rule: z.discriminatedUnion("kind", [
    /** The language's trait must have this value; an unknown trait keeps it in, flagged. */
    z.strictObject({ kind: z.literal("trait"), trait: reference("traits"), is: z.boolean() }),
    /** The lowest figure any article gives must not be above the limit, in the metric's unit; without figures it stays in, flagged. */
    z.strictObject({ kind: z.literal("figure"), metric: reference("metrics"), atMost: z.number() }),
    /** The consensus must not be below this; silence keeps it in, flagged. */
    z.strictObject({
      kind: z.literal("position"),
      topic: reference("topics"),
      atLeast: z.number().min(-2).max(2),
    }),
  ]),
});

const presetSchema = z.strictObject({
  id: idSchema,
  title: lineSchema,
  /** Who this is for and why these answers, in two or three sentences. */
  text: textSchema,
  /** Question id to the ids of the answers. */
  answers: z.record(idSchema, z.array(idSchema).min(1)),
  requirements: z.array(idSchema).default([]),
});

export const guideSchema = z.strictObject({
  /** What a language the team knows already counts as, whatever the articles say of learning it. */
  known: z
    .strictObject({ topic: reference("topics"), position: z.number().min(-2).max(2), why: lineSchema })
    .optional(),
  questions: z.array(questionSchema).min(1, "needs at least one question"),
  requirements: z.array(requirementSchema).default([]),
  presets: z.array(presetSchema).default([]),
  /** What no source covers: asked, never scored. */
  checklist: z.array(lineSchema).default([]),
});
export type Guide = Readonly<z.infer<typeof guideSchema>>;
export type Question = Guide["questions"][number];
export type Requirement = Guide["requirements"][number];
export type Preset = Guide["presets"][number];
