import type { Guide } from "@/lib/schema/guide";
import { plainCounted, type Counted } from "./positions";
import type { Answers, CriterionWeight, Overrides } from "./weights";

/** required: it rules languages out; preferred: it adds a weight. */
export const requirementUses = ["off", "preferred", "required"] as const;
export type RequirementUse = (typeof requirementUses)[number];

/** What the reader, or a preset, has chosen. */
export type GuideChoice = {
  readonly answers: Answers;
  /** Requirements switched on beyond those of the answers. */
  readonly require: readonly string[];
  /** Requirements switched off that answers or the preset switch on. */
  readonly waive: readonly string[];
  /** Languages left out of the comparison. */
  readonly leave: readonly string[];
  /** Weights set by hand. */
  readonly weights: Overrides;
  /** Which claims and measurements count. */
  readonly counted: Counted;
  /** Requirements that add a weight instead of ruling languages out. */
  readonly prefer: readonly string[];
  /** Positions that the reader overrules, by `<topic>/<language>`, from -2 to 2. */
  readonly overrules: Readonly<Record<string, number>>;
  /** The language in use now; null where there is none. */
  readonly current: string | null;
};

/** What a guide begins with: nothing, or the answers and requirements of a preset. */
export type GuideStart = { readonly answers: Answers; readonly requirements: readonly string[] };

export const emptyStart: GuideStart = { answers: {}, requirements: [] };

export function choiceAtStart({ answers }: GuideStart): GuideChoice {
  return {
    answers,
    require: [],
    waive: [],
    leave: [],
    weights: {},
    counted: plainCounted,
    prefer: [],
    overrules: {},
    current: null,
  };
}

/** The requirements that the answers and the preset switch on, before the reader waives any. */
export function givenRequirements(
  { questions }: Pick<Guide, "questions">,
  answers: Answers,
  start: GuideStart,
): ReadonlySet<string> {
  const answered = questions.flatMap(({ id, options }) =>
    options.flatMap((option) => (answers[id]?.includes(option.id) === true ? option.requires : [])),
  );
  return new Set([...answered, ...start.requirements]);
}

/** The requirement switched on or off, with no more said than needed: `given` ones are waived, others required. */
export function withRequirement(
  { require, waive }: Pick<GuideChoice, "require" | "waive">,
  id: string,
  on: boolean,
  given: boolean,
): { require: string[]; waive: string[] } {
  const others = (ids: readonly string[]) => ids.filter((one) => one !== id);
  return {
    require: on && !given ? [...others(require), id] : others(require),
    waive: !on && given ? [...others(waive), id] : others(waive),
  };
}

/** The requirement switched off, to a preference, or to a condition, with no more said than needed. */
export function withRequirementUse(
  { require, waive, prefer }: Pick<GuideChoice, "require" | "waive" | "prefer">,
  id: string,
  use: RequirementUse,
  given: boolean,
): { require: string[]; waive: string[]; prefer: string[] } {
  const others = prefer.filter((one) => one !== id);
  // A preference says all there is to say: the condition it replaces is neither required nor waived by name.
  const on = use === "required" || (use === "preferred" && given);
  return {
    ...withRequirement({ require, waive }, id, on, given),
    prefer: use === "preferred" ? [...others, id] : others,
  };
}

/** What a preferred requirement weighs. */
export const preferenceWeight = 2;

/** The criterion that a preferred requirement stands for. */
export function preferenceTopic(requirement: string): string {
  return `prefer-${requirement}`;
}

/** The position overruled, or no longer: set to what is said, it is not overruled. */
export function withOverrule(
  overrules: GuideChoice["overrules"],
  { topic, language }: { readonly topic: string; readonly language: string },
  position: number | null,
): Record<string, number> {
  const key = `${topic}/${language}`;
  const others = Object.entries(overrules).filter(([other]) => other !== key);
  return Object.fromEntries(position === null ? others : [...others, [key, position]]);
}

/** The weight set by hand; set to what the answers make it, it is no longer set by hand. */
export function withWeight(
  overrides: Overrides,
  { topic, answered }: Pick<CriterionWeight, "topic" | "answered">,
  weight: number,
): Overrides {
  const others = Object.entries(overrides).filter(([other]) => other !== topic);
  return Object.fromEntries(weight === answered ? others : [...others, [topic, weight]]);
}
