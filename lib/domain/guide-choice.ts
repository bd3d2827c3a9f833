import type { Guide } from "@/lib/schema/guide";
import { plainCounted, type Counted } from "./guide-positions";
import type { Answers, CriterionWeight, Overrides } from "./weights";

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
};

/** What a guide begins with: nothing, or the answers and requirements of a preset. */
export type GuideStart = { readonly answers: Answers; readonly requirements: readonly string[] };

export const emptyStart: GuideStart = { answers: {}, requirements: [] };

export function choiceAtStart({ answers }: GuideStart): GuideChoice {
  return { answers, require: [], waive: [], leave: [], weights: {}, counted: plainCounted };
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

/** The weight set by hand; set to what the answers make it, it is no longer set by hand. */
export function withWeight(
  overrides: Overrides,
  { topic, answered }: Pick<CriterionWeight, "topic" | "answered">,
  weight: number,
): Overrides {
  const others = Object.entries(overrides).filter(([other]) => other !== topic);
  return Object.fromEntries(weight === answered ? others : [...others, [topic, weight]]);
}
