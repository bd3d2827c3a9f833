import type { Guide } from "@/lib/schema/guide";
import { sameLeaders, type CloseCall } from "./close-calls";
import { leadersOf, type Recommendation } from "./recommendation";
import type { Answers } from "./weights";

/** An answer by which the team knows a language. */
export type KnownAnswer = { readonly question: string; readonly option: string };

/** A lead that the reader's own answers make, by which the team knows a language, and not the sources alone. */
export type KnownLead = {
  readonly answers: readonly KnownAnswer[];
  /** What the ranking comes to without them. */
  readonly then: Recommendation;
  /** Whether the same languages lead then too, only too close to call. */
  readonly isClose: boolean;
};

type Led = { readonly recommendation: Recommendation; readonly closeCalls: readonly CloseCall[] };

/** The answers by which the team knows a language. */
export function knownAnswers(
  { questions }: Pick<Guide, "questions">,
  answers: Answers,
): readonly KnownAnswer[] {
  return questions.flatMap(({ id: question, options }) =>
    options.flatMap(({ id: option, knows }) =>
      knows !== undefined && answers[question]?.includes(option) === true ? [{ question, option }] : [],
    ),
  );
}

/** The answers without some of them. */
export function withoutAnswers(answers: Answers, some: readonly KnownAnswer[]): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([question, options]) => [
      question,
      options.filter((option) => !some.some((one) => one.question === question && one.option === option)),
    ]),
  );
}

/**
 * Whether what the team knows makes the lead: without it others lead, nobody does, or the same lead is too close to
 * call. Null where it does not, and where nobody leads anyway.
 */
export function knownLead(answers: readonly KnownAnswer[], now: Led, then: Led): KnownLead | null {
  const leaders = leadersOf(now.recommendation);
  if (answers.length === 0 || leaders.length === 0) return null;
  const isSame = sameLeaders(leaders, leadersOf(then.recommendation));
  if (!isSame) return { answers, then: then.recommendation, isClose: false };
  const isClose = leaders.length === 1 && now.closeCalls.length === 0 && then.closeCalls.length > 0;
  return isClose ? { answers, then: then.recommendation, isClose } : null;
}
