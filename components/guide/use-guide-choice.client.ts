"use client";

import { createSerializer, useQueryStates } from "nuqs";
import { useMemo, useState } from "react";
import { withRequirement, withWeight, type GuideChoice } from "@/lib/domain/guide-choice";
import type { GuideLayer } from "@/lib/domain/guide-positions";
import type { CriterionWeight } from "@/lib/domain/weights";
import { countingOf } from "@/lib/view/counting-view";
import { answerParameters, choiceParameters } from "@/lib/view/guide-view";
import type { GuideData } from "./guide-data";

/** What the reader can do. Every choice adds to the history. */
export type GuideActions = {
  readonly answer: (question: string, options: readonly string[]) => void;
  readonly require: (requirement: string, on: boolean, given: boolean) => void;
  readonly leave: (language: string, out: boolean) => void;
  readonly weigh: (criterion: CriterionWeight, weight: number) => void;
  readonly count: (changed: { layer?: GuideLayer; written?: boolean; since?: string }) => void;
  readonly reset: () => void;
};

/** The choice that the address holds, and the ways to change it. */
export function useGuideChoice({ facts, years, start }: GuideData) {
  const { answers: asked, rest } = useMemo(
    () => parametersOf(facts, years, start.answers),
    [facts, years, start],
  );
  const [answers, setAnswers] = useQueryStates(asked, { history: "push" });
  const [others, setOthers] = useQueryStates(rest, { history: "push" });
  const [touched, setTouched] = useState(false);
  const choice: GuideChoice = useMemo(
    () => ({ answers, ...others, counted: { layer: others.layer, ...countingOf(others) } }),
    [answers, others],
  );
  const parameters = useMemo(() => ({ ...asked, ...rest }), [asked, rest]);
  const isPlain = createSerializer(asked)(answers) === "" && createSerializer(rest)(others) === "";

  const change = (changed: () => void) => {
    setTouched(true);
    changed();
  };
  const actions: GuideActions = {
    answer: (question, options) => change(() => void setAnswers({ [question]: [...options] })),
    require: (id, on, given) => change(() => void setOthers(withRequirement(others, id, on, given))),
    leave: (language, out) =>
      change(() => {
        const left = others.leave.filter((other) => other !== language);
        void setOthers({ leave: out ? [...left, language] : left });
      }),
    weigh: (criterion, weight) =>
      change(() => void setOthers({ weights: withWeight(others.weights, criterion, weight) })),
    count: (changed) => change(() => void setOthers(changed)),
    reset: () =>
      change(() => {
        void setAnswers(null);
        void setOthers(null);
      }),
  };
  return { choice, parameters, isPlain, touched, actions };
}

function parametersOf(
  { guide, languages, criteria }: GuideData["facts"],
  years: GuideData["years"],
  start: GuideChoice["answers"],
) {
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  return {
    answers: answerParameters(guide.questions, start),
    rest: choiceParameters({
      requirements: ids(guide.requirements),
      languages: ids(languages),
      topics: ids(criteria),
      years,
    }),
  };
}
