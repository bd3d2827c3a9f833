import type { Guide } from "@/lib/schema/guide";
import type { Language } from "@/lib/schema/language";
import type { Topic } from "@/lib/schema/topic";
import { positionCalls, sameLeaders, type CloseCall } from "./close-calls";
import { givenRequirements, type GuideChoice, type GuideStart } from "./guide-choice";
import { guideLayers, saidBy, type GuideLayer, type Said, type SaidFacts } from "./guide-positions";
import { equalWeights, leadersOf, recommend, type NotEnough, type Recommendation } from "./recommendation";
import { requirementResults, type RequirementResult } from "./requirements";
import { turningPoints, type TurningPoint } from "./turning-points";
import { knownLanguages, weightsFor, type CriterionWeight } from "./weights";

/** All the guide reckons with. */
export type GuideFacts = SaidFacts & {
  /** In canonical order. */
  readonly languages: readonly Pick<Language, "id" | "name" | "color" | "shape" | "traits">[];
  /** The compared topics, in their order. */
  readonly criteria: readonly Pick<Topic, "id" | "name" | "question" | "group">[];
  readonly guide: Pick<Guide, "known" | "questions" | "requirements">;
};

export type RequirementState = {
  readonly id: string;
  readonly on: boolean;
  /** Switched on by an answer or the preset, unless waived. */
  readonly given: boolean;
  /** One per language, whether it is on or not. */
  readonly results: readonly RequirementResult[];
};

/** A change of the choice other than a weight, and who leads then. */
export type Alternative = {
  readonly leaders: readonly string[];
  readonly notEnough: NotEnough | null;
} & (
  | { readonly kind: "waive"; readonly requirement: string }
  /** The topics are those that come into the comparison. */
  | { readonly kind: "leave"; readonly language: string; readonly topics: readonly string[] }
);

export type GuideOutcome = {
  /** Of every criterion. */
  readonly weights: readonly CriterionWeight[];
  readonly known: ReadonlySet<string>;
  readonly requirements: readonly RequirementState[];
  /** The languages that are ranked. */
  readonly remaining: readonly string[];
  readonly ruledOut: readonly { readonly language: string; readonly because: readonly RequirementResult[] }[];
  /** What remaining languages are not known to meet. */
  readonly unknown: readonly RequirementResult[];
  readonly recommendation: Recommendation;
  /** The same languages with every comparable criterion weighing the same. */
  readonly equal: Recommendation;
  readonly turningPoints: readonly TurningPoint[];
  readonly closeCalls: readonly CloseCall[];
  /** Who leads by each layer, the shown one included. */
  readonly layers: readonly (End & { readonly layer: GuideLayer })[];
  /** The articles without which there is not enough to rank. */
  readonly restsOn: readonly string[];
  readonly alternatives: readonly Alternative[];
};

/** All that follows from a choice. */
export function guideOutcome(facts: GuideFacts, choice: GuideChoice, start: GuideStart): GuideOutcome {
  const { guide, criteria, articles } = facts;
  const { counted } = choice;
  const topics = criteria.map(({ id }) => id);
  const known = knownLanguages(guide.questions, choice.answers);
  const weights = weightsFor(topics, guide.questions, choice.answers, choice.weights);
  const given = givenRequirements(guide, choice.answers, start);
  const on = new Set([...given, ...choice.require].filter((id) => !choice.waive.includes(id)));

  const asked: Asked = {
    facts,
    weights,
    known,
    on,
    leave: choice.leave,
    said: saidBy(facts, guide.known, known, counted),
  };
  const { results, remaining, ruledOut, recommendation } = answerTo(asked);
  const { positionOf } = asked.said;
  const others = articles.map(({ id: article }) => {
    const said = saidBy(facts, guide.known, known, counted, article);
    return { article, ...endOf(answerTo({ ...asked, said })) };
  });
  const layers = guideLayers.map((layer) => {
    const said = saidBy(facts, guide.known, known, { ...counted, layer });
    return { layer, ...endOf(answerTo({ ...asked, said })) };
  });
  const isRanked = recommendation.notEnough === null;

  return {
    weights,
    known,
    requirements: guide.requirements.map(({ id }) => ({
      id,
      on: on.has(id),
      given: given.has(id),
      results: results.filter(({ requirement }) => requirement === id),
    })),
    remaining,
    ruledOut,
    unknown: results.filter(
      ({ requirement, language, outcome }) =>
        outcome === "unknown" && on.has(requirement) && remaining.includes(language),
    ),
    recommendation,
    equal: recommend(remaining, equalWeights(topics, remaining, positionOf), positionOf),
    turningPoints: turningPoints(recommendation, weights, positionOf),
    closeCalls: isRanked
      ? [...articleCalls(others, recommendation), ...positionCalls(remaining, weights, positionOf)]
      : [],
    layers,
    restsOn: others.flatMap(({ article, notEnough }) => (isRanked && notEnough !== null ? [article] : [])),
    alternatives: alternativesTo(asked, ruledOut, recommendation),
  };
}

/** Whether the lead is shared, or something small would share it or take it away. */
export function isTooClose({
  recommendation,
  closeCalls,
}: Pick<GuideOutcome, "recommendation" | "closeCalls">): boolean {
  const leaders = leadersOf(recommendation);
  return leaders.length > 1 || (leaders.length === 1 && closeCalls.length > 0);
}

/** A choice, as far as a ranking depends on it, and what is said. */
type Asked = {
  readonly facts: GuideFacts;
  readonly weights: readonly CriterionWeight[];
  readonly known: ReadonlySet<string>;
  /** The requirements. */
  readonly on: ReadonlySet<string>;
  readonly leave: readonly string[];
  readonly said: Said;
};

function answerTo({ facts, weights, known, on, leave, said }: Asked) {
  const results = requirementResults(facts.guide.requirements, {
    languages: facts.languages,
    figures: said.figures,
    positionOf: said.saidOf,
    known,
  });
  const candidates = facts.languages.map(({ id }) => id).filter((id) => !leave.includes(id));
  const judged = candidates.map((language) => ({
    language,
    because: results.filter(
      (result) =>
        result.language === language && result.outcome === "ruled-out" && on.has(result.requirement),
    ),
  }));
  const remaining = judged.filter(({ because }) => because.length === 0).map(({ language }) => language);
  return {
    results,
    remaining,
    ruledOut: judged.filter(({ because }) => because.length > 0),
    recommendation: recommend(remaining, weights, said.positionOf),
  };
}

/** What an answer comes to. */
export type End = { readonly leaders: readonly string[]; readonly notEnough: NotEnough | null };

function endOf({ recommendation }: Pick<GuideOutcome, "recommendation">): End {
  return { leaders: leadersOf(recommendation), notEnough: recommendation.notEnough };
}

function articleCalls(others: readonly (End & { article: string })[], now: Recommendation): CloseCall[] {
  const leaders = leadersOf(now);
  return others.flatMap(({ article, leaders: then }) =>
    then.length === 0 || sameLeaders(leaders, then) ? [] : [{ kind: "article", article, leaders: then }],
  );
}

/** What dropping a requirement that rules something out, or leaving a thinly covered language out, would lead to. */
function alternativesTo(
  asked: Asked,
  ruledOut: GuideOutcome["ruledOut"],
  { withoutLanguage }: Recommendation,
): Alternative[] {
  const blocking = new Set(ruledOut.flatMap(({ because }) => because.map(({ requirement }) => requirement)));
  return [
    ...[...blocking].map((requirement): Alternative => {
      const on = new Set([...asked.on].filter((id) => id !== requirement));
      return { kind: "waive", requirement, ...endOf(answerTo({ ...asked, on })) };
    }),
    ...withoutLanguage.map(({ language, topics }): Alternative => {
      const leave = [...asked.leave, language];
      return { kind: "leave", language, topics, ...endOf(answerTo({ ...asked, leave })) };
    }),
  ];
}
