"use client";

import { createSerializer, useQueryStates } from "nuqs";
import { useMemo, useState } from "react";
import { withOverrule, withRequirement, withWeight, type GuideChoice } from "@/lib/domain/guide-choice";
import type { GuideLayer } from "@/lib/domain/guide-positions";
import type { CriterionWeight } from "@/lib/domain/weights";
import { answerParameters, choiceOf, choiceParameters } from "@/lib/view/guide-view";
import type { GuideData } from "./guide-data";

/** What counts, as the address has it. */
export type CountedChange = {
  layer?: GuideLayer;
  independent?: boolean;
  named?: boolean;
  skip?: string[];
  written?: boolean;
  since?: string;
};

/** What the reader can do. Every choice adds to the history. */
export type GuideActions = {
  readonly answer: (question: string, options: readonly string[]) => void;
  readonly require: (requirement: string, on: boolean, given: boolean) => void;
  readonly leave: (language: string, out: boolean) => void;
  readonly weigh: (criterion: CriterionWeight, weight: number) => void;
  readonly prefer: (requirement: string, preferred: boolean) => void;
  readonly overrule: (cell: { topic: string; language: string }, position: number | null) => void;
  readonly keep: (language: string | null) => void;
  readonly count: (changed: CountedChange) => void;
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
  const choice = useMemo(() => choiceOf(answers, others), [answers, others]);
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
    prefer: (id, preferred) =>
      change(() => {
        const kept = others.prefer.filter((other) => other !== id);
        void setOthers({ prefer: preferred ? [...kept, id] : kept });
      }),
    overrule: (cell, position) =>
      change(() => void setOthers({ overrule: withOverrule(others.overrule, cell, position) })),
    keep: (language) => change(() => void setOthers({ now: language ?? "" })),
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
  { guide, languages, criteria, articles }: GuideData["facts"],
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
      articles: ids(articles),
    }),
  };
}
