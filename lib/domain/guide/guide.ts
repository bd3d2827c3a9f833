import type { Guide } from "@/lib/schema/guide";
import type { Language } from "@/lib/schema/language";
import type { Topic } from "@/lib/schema/topic";
import { positionCalls, sameLeaders, type CloseCall } from "./close-calls";
import {
  givenRequirements,
  preferenceTopic,
  preferenceWeight,
  type GuideChoice,
  type GuideStart,
} from "./choice";
import { knownAnswers, knownLead, withoutAnswers, type KnownLead } from "./known-lead";
import { countedArticles, plainCounted, saidBy, type Counted, type SaidFacts } from "./positions";
import {
  datasetsBehind,
  equalWeights,
  leadersOf,
  recommend,
  type NotEnough,
  type PositionOf,
  type Recommendation,
} from "./recommendation";
import { requirementResults, type RequirementResult } from "./requirements";
import { robustness, type Robustness } from "./robustness";
import { turningPoints, unrankedWeights, type TurningPoint, type Unranked } from "./turning-points";
import { heaviest, knownLanguages, weightsFor, type CriterionWeight } from "./weights";

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
  /** It adds a weight instead of ruling languages out. */
  readonly preferred: boolean;
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

/** Something the reader can let count or not, and who leads then. */
export type BiasSwitch = End & {
  readonly id: "independent" | "named" | "written" | "only-measured" | `since-${number}`;
  readonly on: boolean;
  readonly changed: Partial<Counted>;
  /** The articles it would leave out of those that count. */
  readonly leavesOut: readonly string[];
};

/** The worst and the best position of the ranked languages on a criterion, and who has them. */
export type Swing = {
  readonly worst: { readonly position: number; readonly languages: readonly string[] };
  readonly best: { readonly position: number; readonly languages: readonly string[] };
};

export type GuideOutcome = {
  /** Of every criterion. */
  readonly weights: readonly CriterionWeight[];
  readonly known: ReadonlySet<string>;
  readonly requirements: readonly RequirementState[];
  /** For each criterion how far apart the ranked languages are on it. */
  readonly swings: ReadonlyMap<string, Swing>;
  /** The languages that are ranked. */
  readonly remaining: readonly string[];
  readonly ruledOut: readonly { readonly language: string; readonly because: readonly RequirementResult[] }[];
  /** What remaining languages are not known to meet. */
  readonly unknown: readonly RequirementResult[];
  readonly recommendation: Recommendation;
  /** For criteria that are not compared: the languages of which something is said that the reader does not let count. */
  readonly silenced: ReadonlyMap<string, readonly string[]>;
  /** For criteria that are not compared: the languages that articles judge, each judgement contradicted by evidence. */
  readonly contradicted: ReadonlyMap<string, readonly string[]>;
  /** The same languages with every comparable criterion weighing the same. */
  readonly equal: Recommendation;
  readonly turningPoints: readonly TurningPoint[];
  /** The single weights with which there is not enough to rank. */
  readonly unranked: readonly Unranked[];
  readonly closeCalls: readonly CloseCall[];
  /** Null where the lead does not come from what the team knows. */
  readonly knownLead: KnownLead | null;
  /** Who leads without each article that counts. */
  readonly leftOut: readonly (End & { readonly article: string })[];
  /** What taking the articles with more or less salt would change. */
  readonly biases: readonly BiasSwitch[];
  /** Who leads by measurements first, and by articles alone; empty where nothing measured weighs. */
  readonly layers: readonly (End & { readonly layer: "measured" | "articles" })[];
  /** The articles without which there is not enough to rank. */
  readonly restsOn: readonly string[];
  readonly alternatives: readonly Alternative[];
};

/** All that follows from a choice. */
export function guideOutcome(facts: GuideFacts, choice: GuideChoice, start: GuideStart): GuideOutcome {
  const topics = facts.criteria.map(({ id }) => id);
  const asked = askedOf(facts, choice, start);
  const { given, on, known, weights, counted } = asked;
  const answer = answerTo(asked);
  const { results, remaining, ruledOut, recommendation, equal, positionOf } = answer;
  const withCounted = (changed: Partial<Counted>): End =>
    shownEnd(answerTo({ ...asked, counted: { ...counted, ...changed } }));
  const leftOut = leftOutOf(asked);
  const isRanked = recommendation.notEnough === null;
  const closeCalls = closeCallsOf(asked, answer, leftOut);

  return {
    weights,
    known,
    requirements: facts.guide.requirements.map(({ id }) => ({
      id,
      on: on.has(id),
      given: given.has(id),
      preferred: choice.prefer.includes(id),
      results: results.filter(({ requirement }) => requirement === id),
    })),
    swings: new Map(
      topics.flatMap((topic) => {
        const swing = swingOn(topic, remaining, positionOf);
        return swing === null ? [] : [[topic, swing] as const];
      }),
    ),
    remaining,
    ruledOut,
    unknown: results.filter(
      ({ requirement, language, outcome }) =>
        outcome === "unknown" && on.has(requirement) && remaining.includes(language),
    ),
    recommendation,
    silenced: silentBut(asked, recommendation, plainCounted),
    contradicted: silentBut(asked, recommendation, { ...plainCounted, asWritten: true }),
    equal,
    turningPoints: turningPoints(recommendation, weights, positionOf),
    unranked: unrankedWeights(remaining, weights, positionOf, heaviest),
    closeCalls,
    knownLead: isRanked ? knownLeadOf(facts, choice, start, { recommendation, closeCalls }) : null,
    layers: layersOf(asked),
    leftOut,
    restsOn: leftOut.flatMap(({ article, notEnough }) => (isRanked && notEnough !== null ? [article] : [])),
    alternatives: alternativesTo(asked, ruledOut, recommendation),
    biases: biasSwitches(facts, counted).map((one) => ({ ...one, ...withCounted(one.changed) })),
  };
}

type LeftOut = GuideOutcome["leftOut"];

function leftOutOf(asked: Asked): LeftOut {
  const { skip } = asked.counted;
  return asked.facts.articles
    .filter(({ id }) => !skip.includes(id))
    .map(({ id: article }) => ({
      article,
      ...shownEnd(answerTo({ ...asked, counted: { ...asked.counted, skip: [...skip, article] } })),
    }));
}

function closeCallsOf(
  { weights }: Asked,
  { remaining, recommendation, positionOf }: ReturnType<typeof answerTo>,
  leftOut: LeftOut,
): readonly CloseCall[] {
  if (recommendation.notEnough !== null) return [];
  return [...articleCalls(leftOut, recommendation), ...positionCalls(remaining, weights, positionOf)];
}

function knownLeadOf(
  facts: GuideFacts,
  choice: GuideChoice,
  start: GuideStart,
  now: Pick<GuideOutcome, "recommendation" | "closeCalls">,
): KnownLead | null {
  const answers = knownAnswers(facts.guide, choice.answers);
  if (answers.length === 0) return null;
  const without = askedOf(facts, { ...choice, answers: withoutAnswers(choice.answers, answers) }, start);
  const answer = answerTo(without);
  const closeCalls = closeCallsOf(without, answer, leftOutOf(without));
  return knownLead(answers, now, { recommendation: answer.recommendation, closeCalls });
}

function layersOf(asked: Asked): GuideOutcome["layers"] {
  const by = (layer: "measured" | "articles") => answerTo({ ...asked, counted: { ...asked.counted, layer } });
  const measured = by("measured");
  if (datasetsBehind(shownRecommendation(measured)).length === 0) return [];
  return [
    { layer: "measured", ...shownEnd(measured) },
    { layer: "articles", ...shownEnd(by("articles")) },
  ];
}

/** In how many variations each of the ranked languages leads; null where there is no ranking. */
export function guideRobustness(
  facts: GuideFacts,
  choice: GuideChoice,
  start: GuideStart,
): Robustness | null {
  const asked = askedOf(facts, choice, start);
  const { remaining, recommendation, said, positionOf } = answerTo(asked);
  if (recommendation.notEnough !== null) return null;
  return robustness({
    languages: remaining,
    weights: asked.weights,
    articles: [...countedArticles(facts.articles, asked.counted)],
    cellOf: (topic, language) => {
      const position = positionOf(topic, language);
      return position?.from === "requirement"
        ? { observations: [], measured: [], fixed: position.position }
        : said.variedOf(topic, language);
    },
  });
}

/**
 * The languages that can be left out to compare more and still rank. Where there most often is not enough to rank, only
 * those without which there is more often enough for one language to lead: ten thousand variations each.
 */
export function removalsThatRank(
  facts: GuideFacts,
  choice: GuideChoice,
  start: GuideStart,
  { alternatives, isUndecided }: Pick<GuideOutcome, "alternatives"> & { readonly isUndecided: boolean },
): readonly string[] {
  return alternatives.flatMap((one) => {
    if (one.kind !== "leave" || one.leaders.length === 0) return [];
    if (!isUndecided) return [one.language];
    const found = guideRobustness(facts, { ...choice, leave: [...choice.leave, one.language] }, start);
    return isMostOftenUndecided(one, found) ? [] : [one.language];
  });
}

function askedOf(
  facts: GuideFacts,
  choice: GuideChoice,
  start: GuideStart,
): Asked & { given: ReadonlySet<string> } {
  const { guide, criteria } = facts;
  const topics = criteria.map(({ id }) => id);
  const given = givenRequirements(guide, choice.answers, start);
  const asked = [...given, ...choice.require].filter((id) => !choice.waive.includes(id));
  return {
    facts,
    given,
    weights: [
      ...weightsFor(topics, guide.questions, choice.answers, choice.weights),
      ...choice.prefer.map(preferenceOf),
    ],
    known: knownLanguages(guide.questions, choice.answers),
    // What is preferred rules nothing out.
    on: new Set(asked.filter((id) => !choice.prefer.includes(id))),
    leave: choice.leave,
    counted: choice.counted,
    overrules: choice.overrules,
  };
}

/** For criteria that are not compared: the silent languages of which something would be said if this counted. */
function silentBut(
  { facts, known, overrules }: Asked,
  { notCompared }: Recommendation,
  counted: Counted,
): GuideOutcome["silenced"] {
  if (notCompared.length === 0) return new Map();
  const { positionOf } = saidBy(facts, counted, { known, knownCounts: facts.guide.known, overrules });
  return new Map(
    notCompared.map(({ topic, silent }) => [
      topic,
      silent.filter((language) => positionOf(topic, language) !== null),
    ]),
  );
}

function swingOn(topic: string, languages: readonly string[], positionOf: PositionOf): Swing | null {
  const found = languages.flatMap((language) => {
    const position = positionOf(topic, language)?.position;
    return position === undefined ? [] : [{ language, position }];
  });
  if (found.length < 2) return null;
  const at = (position: number) => ({
    position,
    languages: found.filter((one) => one.position === position).map(({ language }) => language),
  });
  const positions = found.map(({ position }) => position);
  return { worst: at(Math.min(...positions)), best: at(Math.max(...positions)) };
}

function preferenceOf(requirement: string): CriterionWeight {
  return {
    topic: preferenceTopic(requirement),
    weight: preferenceWeight,
    because: [],
    answered: preferenceWeight,
    setByHand: false,
  };
}

/** Every way to take the articles or their claims with more or less salt, from what counts now. */
function biasSwitches({ articles }: GuideFacts, counted: Counted): Omit<BiasSwitch, keyof End>[] {
  const years = sinceYearsOf(articles);
  const switches: Omit<BiasSwitch, keyof End | "leavesOut">[] = [
    { id: "independent", on: counted.independent, changed: { independent: !counted.independent } },
    { id: "named", on: counted.named, changed: { named: !counted.named } },
    { id: "written", on: counted.asWritten, changed: { asWritten: !counted.asWritten } },
    {
      id: "only-measured",
      on: counted.layer === "only-measured",
      changed: { layer: counted.layer === "only-measured" ? "measured" : "only-measured" },
    },
    ...years.map((year) => ({
      id: `since-${year}` as const,
      on: counted.since === year,
      changed: { since: counted.since === year ? null : year },
    })),
  ];
  const inside = countedArticles(articles, counted);
  return switches.map((one) => {
    const then = countedArticles(articles, { ...counted, ...one.changed });
    return { ...one, leavesOut: [...inside].filter((article) => !then.has(article)) };
  });
}

function sinceYearsOf(articles: GuideFacts["articles"]): number[] {
  return [...new Set(articles.flatMap(({ year }) => year ?? []))].toSorted((a, b) => a - b).slice(1);
}

/** What is shown as the ranking: that of the answers; before there are any, the one with equal weights. */
export function shownRecommendation({
  recommendation,
  equal,
}: Pick<GuideOutcome, "recommendation" | "equal">): Recommendation {
  return recommendation.notEnough === "no-weights" ? equal : recommendation;
}

/**
 * Whether the lead is shared, something small would share it or take it away, or the leader leads in fewer than half
 * of the variations in which there is a ranking.
 *
 * @param robustness null where it is not known (yet)
 */
export function isTooClose(
  { recommendation, closeCalls }: Pick<GuideOutcome, "recommendation" | "closeCalls">,
  robustness: Robustness | null,
): boolean {
  const leaders = leadersOf(recommendation);
  if (leaders.length !== 1) return leaders.length > 1;
  return closeCalls.length > 0 || leadsInFew(recommendation, robustness);
}

/** Whether the one leader leads in fewer than half of the variations in which there is a ranking. */
export function leadsInFew(recommendation: Recommendation, robustness: Robustness | null): boolean {
  const [leader, ...others] = leadersOf(recommendation);
  const found = robustness?.leads.find(({ language }) => language === leader);
  if (robustness === null || found === undefined || others.length > 0) return false;
  return found.share * 2 < 1 - robustness.undecided;
}

/** Whether no language leads in all variations: where one does, there is no more to tell of them. */
export function isDivided({ leads }: Robustness): boolean {
  return leads.every(({ share }) => share < 1);
}

/**
 * Whether there is a ranking, but in more variations not enough to rank than any one language leads in: then to say who
 * leads would mislead.
 *
 * @param robustness null where it is not known (yet)
 */
export function isMostOftenUndecided(
  { notEnough }: Pick<Recommendation, "notEnough">,
  robustness: Robustness | null,
): boolean {
  if (robustness === null || notEnough !== null) return false;
  return robustness.leads.every(({ share }) => share < robustness.undecided);
}

/** A choice, as far as a ranking depends on it. */
type Asked = {
  readonly facts: GuideFacts;
  readonly weights: readonly CriterionWeight[];
  readonly known: ReadonlySet<string>;
  /** The requirements. */
  readonly on: ReadonlySet<string>;
  readonly leave: readonly string[];
  readonly counted: Counted;
  readonly overrules: GuideChoice["overrules"];
};

function answerTo({ facts, weights, known, on, leave, counted, overrules }: Asked) {
  const said = saidBy(facts, counted, { known, knownCounts: facts.guide.known, overrules });
  const results = requirementResults(facts.guide.requirements, {
    languages: facts.languages,
    figures: said.figures,
    positionOf: said.saidOf,
    known,
  });
  const positionOf = withPreferences(said.positionOf, results);
  const topics = facts.criteria.map(({ id }) => id);
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
    said,
    results,
    remaining,
    ruledOut: judged.filter(({ because }) => because.length > 0),
    recommendation: recommend(remaining, weights, positionOf),
    equal: recommend(remaining, equalWeights(topics, remaining, positionOf), positionOf),
    positionOf,
  };
}

/** A preferred requirement is a criterion: a strength where met, a weakness where not, nothing where nobody knows. */
function withPreferences(positionOf: PositionOf, results: readonly RequirementResult[]): PositionOf {
  const byCell = new Map(
    results.map((result) => [`${preferenceTopic(result.requirement)}/${result.language}`, result]),
  );
  return (topic, language) => {
    const result = byCell.get(`${topic}/${language}`);
    if (result === undefined) return positionOf(topic, language);
    const position = { met: 1, unknown: 0, "ruled-out": -1 }[result.outcome];
    return { position, n: 0, claims: result.claims, from: "requirement" };
  };
}

/** What an answer comes to. */
export type End = { readonly leaders: readonly string[]; readonly notEnough: NotEnough | null };

function endOf({ recommendation }: Pick<GuideOutcome, "recommendation">): End {
  return { leaders: leadersOf(recommendation), notEnough: recommendation.notEnough };
}

/**
 * What the ranking that is shown comes to: before anything weighs, the one with equal weights. Where no criterion is
 * left to weigh equally, there is not enough to rank.
 */
export function shownEnd(outcome: Pick<GuideOutcome, "recommendation" | "equal">): End {
  const { ranking, notEnough } = shownRecommendation(outcome);
  return {
    leaders: leadersOf({ ranking, notEnough }),
    notEnough: notEnough === "no-weights" ? "too-thin" : notEnough,
  };
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
