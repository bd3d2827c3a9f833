import type { Caveat, Question } from "@/lib/schema/guide";

/** The options chosen for each question, by question id. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** Criterion to weight: off, some, much, most. */
export type Overrides = Readonly<Record<string, number>>;

export const heaviest = 3;

export type CriterionWeight = {
  readonly topic: string;
  /** 0 to 3. */
  readonly weight: number;
  /** The answers that made it. */
  readonly because: readonly {
    readonly question: string;
    readonly option: string;
    readonly weight: number;
    readonly why: string;
    readonly caveat?: Caveat | undefined;
  }[];
  /** What the answers alone make it. */
  readonly answered: number;
  /** Whether the reader set it to something else. */
  readonly setByHand: boolean;
};

/** The weight of every criterion: what the answers add up to, at most 3, or what the reader set. */
export function weightsFor(
  topics: readonly string[],
  questions: readonly Question[],
  answers: Answers,
  overrides: Overrides,
): CriterionWeight[] {
  const added = questions.flatMap(({ id: question, options }) =>
    options
      .filter(({ id }) => answers[question]?.includes(id) === true)
      .flatMap(({ id: option, weights }) => weights.map((weight) => ({ question, option, ...weight }))),
  );
  return topics.map((topic) => {
    const because = added.flatMap((one) =>
      one.topic === topic
        ? [
            {
              question: one.question,
              option: one.option,
              weight: one.weight,
              why: one.why,
              caveat: one.caveat,
            },
          ]
        : [],
    );
    const answered = Math.min(
      heaviest,
      because.reduce((sum, { weight }) => sum + weight, 0),
    );
    const weight = overrides[topic] ?? answered;
    return { topic, weight, because, answered, setByHand: weight !== answered };
  });
}

/** What a criterion does not tell of an answer that made it matter. */
export type CriterionCaveat = Caveat & {
  readonly topic: string;
  readonly question: string;
  readonly option: string;
};

/** The caveats of the answers, on criteria that weigh. */
export function caveatsOf(weights: readonly CriterionWeight[]): readonly CriterionCaveat[] {
  return weights.flatMap(({ topic, weight, because }) =>
    because.flatMap(({ question, option, caveat }) =>
      weight > 0 && caveat !== undefined ? [{ ...caveat, topic, question, option }] : [],
    ),
  );
}

/** The languages that the chosen answers say the team knows. */
export function knownLanguages(questions: readonly Question[], answers: Answers): ReadonlySet<string> {
  return new Set(
    questions.flatMap(({ id, options }) =>
      options.flatMap((option) =>
        option.knows !== undefined && answers[id]?.includes(option.id) === true ? [option.knows] : [],
      ),
    ),
  );
}
