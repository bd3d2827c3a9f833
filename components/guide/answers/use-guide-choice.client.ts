"use client";

import { createLoader, createSerializer, useQueryState, useQueryStates } from "nuqs";
import { useMemo, useState } from "react";
import { useSteps } from "@/components/ui/use-steps.client";
import {
  withOverrule,
  withRequirementUse,
  withWeight,
  type GuideChoice,
  type RequirementUse,
} from "@/lib/domain/guide/choice";
import type { GuideLayer } from "@/lib/domain/guide/positions";
import type { CriterionWeight } from "@/lib/domain/guide/weights";
import { answerParameters, canPin, choiceOf, choiceParameters, pinParameter } from "@/lib/view/guide-view";
import type { GuideData } from "@/components/guide/guide-data";
import { useSteadyControl } from "./use-steady-control.client";

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
  readonly require: (requirement: string, use: RequirementUse, given: boolean) => void;
  readonly leave: (language: string, out: boolean) => void;
  readonly weigh: (criterion: CriterionWeight, weight: number) => void;
  readonly overrule: (cell: { topic: string; language: string }, position: number | null) => void;
  readonly keep: (language: string | null) => void;
  readonly count: (changed: CountedChange) => void;
  /** Takes the last change back, as the back button does; null where nothing was changed here. */
  readonly undo: (() => void) | null;
  readonly reset: () => void;
  /** Keeps the answers of now to compare with; null where they are too long for an address. */
  readonly pin: (() => void) | null;
  readonly unpin: () => void;
  /** Answers as they are pinned, which stay pinned. */
  readonly backToPinned: () => void;
};

/** The choice that the address holds, and the ways to change it. */
export function useGuideChoice({ facts, years, start }: GuideData) {
  const {
    answers: asked,
    rest,
    pin,
  } = useMemo(() => parametersOf(facts, years, start.answers), [facts, years, start]);
  const [answers, setAnswers] = useQueryStates(asked, { history: "push" });
  const [others, setOthers] = useQueryStates(rest, { history: "push" });
  const [pinned, setPinned] = useQueryState("pin", pin.withOptions({ history: "push" }));
  const [touched, setTouched] = useState(false);
  const choice = useMemo(() => choiceOf(answers, others), [answers, others]);
  const parameters = useMemo(() => ({ ...asked, ...rest, pin }), [asked, rest, pin]);
  const inPin = useMemo(() => {
    if (pinned === null) return null;
    const search = new URLSearchParams(pinned);
    return { answers: createLoader(asked)(search), others: createLoader(rest)(search) };
  }, [asked, rest, pinned]);
  const pinnedChoice = useMemo(() => inPin && choiceOf(inPin.answers, inPin.others), [inPin]);
  const isPlain = createSerializer(asked)(answers) === "" && createSerializer(rest)(others) === "";

  const query = createSerializer({ ...asked, ...rest })({ ...answers, ...others }).slice(1);
  const { step, count: steps } = useSteps(parameters, { ...answers, ...others, pin: pinned });
  const holdControl = useSteadyControl();
  const change = (changed: () => Promise<unknown>) => {
    setTouched(true);
    holdControl();
    step(changed);
  };
  const actions: GuideActions = {
    answer: (question, options) => change(() => setAnswers({ [question]: [...options] })),
    require: (id, use, given) => change(() => setOthers(withRequirementUse(others, id, use, given))),
    leave: (language, out) =>
      change(() => {
        const left = others.leave.filter((other) => other !== language);
        return setOthers({ leave: out ? [...left, language] : left });
      }),
    weigh: (criterion, weight) =>
      change(() => setOthers({ weights: withWeight(others.weights, criterion, weight) })),
    overrule: (cell, position) =>
      change(() => setOthers({ overrule: withOverrule(others.overrule, cell, position) })),
    keep: (language) => change(() => setOthers({ now: language ?? "" })),
    count: (changed) => change(() => setOthers(changed)),
    undo: steps === 0 ? null : () => history.back(),
    reset: () => change(() => Promise.all([setAnswers(null), setOthers(null)])),
    pin: canPin(query) ? () => step(() => setPinned(query)) : null,
    unpin: () => step(() => setPinned(null)),
    backToPinned: () =>
      change(async () => {
        if (inPin === null) return;
        await Promise.all([setAnswers(inPin.answers), setOthers(inPin.others)]);
      }),
  };
  return { choice, query, pinned: pinnedChoice, parameters, isPlain, touched, actions };
}

function parametersOf(
  { guide, languages, criteria, articles }: GuideData["facts"],
  years: GuideData["years"],
  start: GuideChoice["answers"],
) {
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  const answers = answerParameters(guide.questions, start);
  const rest = choiceParameters({
    requirements: ids(guide.requirements),
    languages: ids(languages),
    topics: ids(criteria),
    years,
    articles: ids(articles),
  });
  return { answers, rest, pin: pinParameter({ ...answers, ...rest }) };
}
