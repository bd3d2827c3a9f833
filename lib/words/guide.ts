import {
  isMostOftenUndecided,
  shownEnd,
  shownRecommendation,
  type GuideOutcome,
} from "@/lib/domain/guide/guide";
import { contendersOf, mostOftenLeading, type SharedPlace } from "@/lib/domain/guide/contenders";
import { writtenDifference } from "@/lib/domain/guide/difference";
import type { KnownLead } from "@/lib/domain/guide/known-lead";
import {
  articlesBehind,
  decidingOf,
  datasetsBehind,
  leadersOf,
  type LedgerEntry,
  type RankedLanguage,
  type Recommendation,
} from "@/lib/domain/guide/recommendation";
import type { Robustness } from "@/lib/domain/guide/robustness";
import { groupBy } from "@/lib/domain/group";
import { formatNames, formatScore } from "@/lib/format";
import { leadCount, ofVariations } from "./variations";

/** What the guide's ids are called. */
export type GuideNames = {
  readonly language: (id: string) => string;
  readonly criterion: (id: string) => string;
  /** What the group of a criterion is called. */
  readonly group: (criterion: string) => string;
  readonly article: (id: string) => string;
  readonly requirement: (id: string) => string;
  readonly trait: (id: string) => string;
  /** An answer to a question. */
  readonly option: (question: string, id: string) => string;
};

/** What answers come to: the ranking, and in how many variations it holds. */
export type ResultOfAnswers = {
  readonly outcome: Pick<GuideOutcome, "recommendation" | "equal" | "closeCalls">;
  /** Null where there is no ranking, or it is not known yet. */
  readonly robustness: Robustness | null;
};

/** 0.614 → "61%" */
export function formatShare(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** "Rust leads with +1.10, Go follows with +0.80.", or why there is no leader. */
export function leadSentence(
  { ranking, notEnough, coverage, carried }: Recommendation,
  names: GuideNames,
  adverb = "",
): string {
  const nameAll = (ranked: readonly RankedLanguage[]) =>
    formatNames(ranked.map(({ language }) => names.language(language)));
  switch (notEnough) {
    case "no-weights":
      return "No criterion weighs anything yet.";
    case "no-languages":
      return ranking.length === 0
        ? "No language is left to rank."
        : `${nameAll(ranking)} is the only language left.`;
    case "too-thin":
      if (coverage === 0)
        return "Not enough to rank: no criterion with a weight is judged for every language.";
      return coverage < 0.5
        ? `Not enough to rank: only ${formatShare(coverage)} of the weight lies on criteria on which every language is judged.`
        : `Not enough to rank: ${formatShare(coverage)} of the weight is compared, but only ${formatShare(carried)} rests on two independent observations of at least two languages.`;
    case null: {
      const first = ranking.filter(({ rank }) => rank === 1);
      const second = ranking.filter(({ rank }) => rank === first.length + 1);
      const lead =
        first.length === 1
          ? `${nameAll(first)} ${adverb}leads with ${scoreOf(first)}`
          : `${nameAll(first)} are ${adverb}level with ${scoreOf(first)}`;
      if (second.length === 0) return `${lead}.`;
      return `${lead}, ${nameAll(second)} follow${second.length === 1 ? "s" : ""} with ${scoreOf(second)}.`;
    }
    default:
      return notEnough satisfies never;
  }
}

/**
 * Who leads and by how much, above the scores themselves: "Rust leads Go by 0.30 of a possible 4."; or why there
 * is no leader.
 */
function marginSentence(recommendation: Recommendation, names: GuideNames): string {
  const { ranking, notEnough } = recommendation;
  const leaders = leadersOf({ ranking, notEnough });
  const second = ranking.filter(({ rank }) => rank === leaders.length + 1);
  if (leaders.length === 0) return leadSentence(recommendation, names);
  const lead = leadWords(leaders, names);
  if (second.length === 0) return `${lead}.`;
  const others = formatNames(second.map(({ language }) => names.language(language)));
  const margin = `${marginOf(ranking[0], second[0])} ${ofMost}`;
  return leaders.length === 1
    ? `${lead} ${others} by ${margin}.`
    : `${lead}, ahead of ${others} by ${margin}.`;
}

/** What is said in place of a leader where there more often is not enough to rank than any one language leads. */
const mostOftenUndecided = "most often not enough to rank";

/** What is said of languages of which none can be called the leader. */
export const tooClose = "too close to call";

/**
 * What a result comes to, with the scores: "Rust leads with +1.10, Go follows with +0.80.", "Rust +0.85 and Go +0.81 are
 * too close to call; Go leads most often, in 47% of 10,000 variations."
 */
export function resultSentence(result: ResultOfAnswers, names: GuideNames): string {
  return resultWith(
    closeSentence(result, names) ?? leadSentence(shownRecommendation(result.outcome), names),
    result,
  );
}

/**
 * The same above the scores themselves: "Rust leads Go by 0.30 of a possible 4.", "Rust and Go are too close to call,
 * within 0.04 of a possible 4; Go leads most often."
 */
export function headlineSentence(result: ResultOfAnswers, names: GuideNames): string {
  return resultWith(
    closeMarginSentence(result, names) ?? marginSentence(shownRecommendation(result.outcome), names),
    result,
  );
}

/** The languages between which it is too close to call, best first; none where the lead is clear. */
function closeOf({ outcome, robustness }: ResultOfAnswers): readonly RankedLanguage[] {
  const contenders = contendersOf(outcome, robustness);
  return outcome.recommendation.ranking.filter(({ language }) => contenders.includes(language));
}

/** Between which it is too close to call, with their scores; null where the lead is clear. */
function closeSentence(result: ResultOfAnswers, names: GuideNames): string | null {
  const close = closeOf(result);
  if (close.length === 0) return null;
  const scored = close.map(({ language, score }) => `${names.language(language)} ${formatScore(score ?? 0)}`);
  return `${[`${formatNames(scored)} are ${tooClose}`, ...oftenest(result, names)].join("; ")}.`;
}

/** The same above the scores themselves, with how far they lie apart. */
function closeMarginSentence(result: ResultOfAnswers, names: GuideNames): string | null {
  const close = closeOf(result);
  if (close.length === 0) return null;
  const span = marginOf(close[0], close.at(-1));
  const apart = span === "0.00" ? "with the same score" : `within ${span} ${ofMost}`;
  const often = isUndecided(result) ? null : mostOftenLeading(result.robustness);
  return `${closeWords(close, names)}, ${apart}${often === null ? "" : `; ${names.language(often)} leads most often`}.`;
}

/** "Rust and Go are too close to call" */
function closeWords(close: readonly Pick<RankedLanguage, "language">[], names: GuideNames): string {
  return `${formatNames(close.map(({ language }) => names.language(language)))} are ${tooClose}`;
}

/** Who leads most variations, where that is not said by itself. */
function oftenest(result: ResultOfAnswers, names: GuideNames): readonly string[] {
  if (result.robustness === null || isUndecided(result)) return [];
  return [mostOftenWords(result.robustness, names)].filter((words) => words !== "");
}

/** "Go leads most often, in 47% of 10,000 variations"; empty where no language does. */
export function mostOftenWords(robustness: Robustness, names: GuideNames): string {
  const language = mostOftenLeading(robustness);
  const count = language === null ? null : leadCount([language], robustness);
  if (language === null || count === null) return "";
  return `${names.language(language)} leads most often, in ${ofVariations(count, robustness)}`;
}

/** "2", "1–3": a place, or the places that languages share. */
export function placeWords({ first, last }: SharedPlace): string {
  return first === last ? String(first) : `${first}–${last}`;
}

function isUndecided({ outcome, robustness }: ResultOfAnswers): boolean {
  return isMostOftenUndecided(outcome.recommendation, robustness);
}

/** A sentence on the lead, after what must be known of it first. */
function resultWith(lead: string, result: ResultOfAnswers): string {
  const { outcome } = result;
  if (shownRecommendation(outcome) === outcome.equal) return `With equal weights: ${lead}`;
  return isUndecided(result) ? `In most variations there is not enough to rank; as answered ${lead}` : lead;
}

/**
 * The same for somebody who has followed a link to changed answers, before the ranking: "With changed answers: Rust
 * leads with +1.10, Go follows with +0.80."
 *
 * @param label what the answers are called; left out where the result begins with what it rests on
 */
export function answersSentence(
  result: ResultOfAnswers & { readonly outcome: Pick<GuideOutcome, "knownLead"> },
  names: GuideNames,
  label: string,
): string {
  const { outcome } = result;
  const said = resultSentence(result, names);
  const whole = closeOf(result).length > 0 ? said : withKnown(said, outcome.knownLead, names);
  return shownRecommendation(outcome) === outcome.equal ? whole : `${label}: ${whole}`;
}

/**
 * What a title can hold of a result: "Rust leads", "Rust and Go are too close to call", "with equal weights Rust leads",
 * "most often not enough to rank".
 */
export function shortResult(result: ResultOfAnswers, names: GuideNames): string {
  const { outcome } = result;
  const shown = shownRecommendation(outcome);
  if (shown === outcome.equal) return `with equal weights ${shortFinding(shown, names)}`;
  if (isUndecided(result)) return mostOftenUndecided;
  const close = closeOf(result);
  return close.length > 0 ? closeWords(close, names) : shortFinding(shown, names);
}

/** What a change of the answers has changed, in one sentence: it is read out. */
export function changeSentence(
  before: Pick<GuideOutcome, "recommendation" | "equal" | "remaining">,
  result: ResultOfAnswers & { readonly outcome: Pick<GuideOutcome, "remaining"> },
  names: GuideNames,
): string {
  const { outcome: after } = result;
  const without = (some: readonly string[], others: readonly string[]) =>
    some.filter((id) => !others.includes(id)).map(names.language);
  const gone = without(before.remaining, after.remaining);
  const back = without(after.remaining, before.remaining);
  const same = shownEnd(before).leaders.join() === shownEnd(after).leaders.join();
  const shown = shownRecommendation(after);
  const lead = closeSentence(result, names) ?? leadSentence(shown, names, same ? "still " : "now ");
  const parts = [
    resultWith(lead, result).slice(0, -1),
    gone.length > 0 ? `out: ${formatNames(gone)}` : "",
    back.length > 0 ? `back in: ${formatNames(back)}` : "",
  ];
  return `${parts.filter((part) => part !== "").join("; ")}.`;
}

/** "Rust leads", "Rust and Go are level", "not enough to rank" */
function shortFinding({ ranking, notEnough }: Recommendation, names: GuideNames): string {
  if (notEnough === null) return leadWords(leadersOf({ ranking, notEnough }), names);
  const [only] = ranking;
  if (notEnough === "no-languages" && only !== undefined)
    return `only ${names.language(only.language)} is left`;
  return "not enough to rank";
}

/**
 * What a description can hold of it: "Rust leads with +1.00, Go follows with 0.00, by what 5 articles say, and because
 * the team knows Rust.", "Rust +1.00 and Go +0.95 are too close to call, by what 5 articles say; Go leads most often, in
 * 47% of 10,000 variations."
 */
export function findingSentence(
  result: ResultOfAnswers & { readonly outcome: Pick<GuideOutcome, "knownLead"> },
  names: GuideNames,
): string {
  const { recommendation, knownLead } = result.outcome;
  const close = closeSentence(result, names);
  if (close !== null) return close.replace(tooClose, `${tooClose}, ${saidBy(recommendation)}`);
  const lead = leadSentence(recommendation, names);
  if (recommendation.notEnough !== null) return lead;
  const because = knownLead === null ? "" : `, and because ${teamKnows(knownLead, names)}`;
  return `${lead.slice(0, -1)}, ${saidBy(recommendation)}${because}.`;
}

/** A sentence on the lead, with what the team knows where that makes it: "Rust leads, because the team knows Rust." */
export function withKnown(sentence: string, lead: KnownLead | null, names: GuideNames): string {
  return lead === null ? sentence : `${sentence.slice(0, -1)}, because ${teamKnows(lead, names)}.`;
}

/** "the team knows JavaScript or TypeScript" */
export function teamKnows({ answers }: Pick<KnownLead, "answers">, names: GuideNames): string {
  return `the team knows ${formatNames(answers.map(({ question, option }) => names.option(question, option)))}`;
}

/**
 * Where the lead comes from what the team knows: "The lead comes from the answer that the team knows Rust: without it
 * Go has +1.06, Python +1.00."; empty where it does not.
 *
 * @param isOpen whether it is too close to call now: then there is no lead that could come from anywhere
 */
export function knownLeadSentence(lead: KnownLead | null, names: GuideNames, isOpen = false): string {
  if (lead === null) return "";
  const isOne = lead.answers.length === 1;
  const answer = `${isOne ? "answer" : "answers"} that ${teamKnows(lead, names)}`;
  if (isOpen) return `Without the ${answer}, ${withoutKnown(lead, names)}.`;
  return lead.isClose
    ? `Without the ${answer} it is too close to call: ${withoutKnown(lead, names)}.`
    : `The lead comes from the ${answer}: without ${isOne ? "it" : "them"} ${withoutKnown(lead, names)}.`;
}

/** What a ranking comes to without the answers that make its lead: "Python has +1.06, Go and Node.js +1.00". */
export function withoutKnown({ then }: Pick<KnownLead, "then">, names: GuideNames): string {
  const { ranking, notEnough } = then;
  if (notEnough === "no-weights") return "nothing weighs";
  if (notEnough !== null) {
    const short = shortFinding(then, names);
    return ranking.length === 1 ? short : `there is ${short}`;
  }
  const first = ranking.filter(({ rank }) => rank === 1);
  const second = ranking.filter(({ rank }) => rank === first.length + 1);
  const nameAll = (ranked: readonly RankedLanguage[]) =>
    formatNames(ranked.map(({ language }) => names.language(language)));
  const lead = `${nameAll(first)} ${first.length === 1 ? "has" : "have"} ${scoreOf(first)}`;
  return second.length === 0 ? lead : `${lead}, ${nameAll(second)} ${scoreOf(second)}`;
}

/** "Compares 5 of 8 criteria with a weight, 61% of the weight, by what 4 articles say." */
export function coverageSentence(recommendation: Recommendation): string {
  const { ranking, notCompared, coverage } = recommendation;
  const compared = ranking[0]?.ledger.length ?? 0;
  const all = compared + notCompared.length;
  const said = saidBy(recommendation);
  if (compared === 0) return `Compares none of ${all} criteria with a weight.`;
  return all === compared
    ? `Compares ${all === 1 ? "the one criterion" : `all ${all} criteria`} with a weight, ${said}.`
    : `Compares ${compared} of ${all} criteria with a weight, ${formatShare(coverage)} of the weight, ${said}.`;
}

/**
 * "Compares the 10 of 21 criteria on which all of these languages are judged or measured, by what 5 articles say. 6 of
 * the 10 are of the group “Performance”."
 */
export function equalCoverageSentence(equal: Recommendation, criteria: number, names: GuideNames): string {
  const ledger = equal.ranking[0]?.ledger ?? [];
  const compared = ledger.length;
  const said = `Compares the ${compared} of ${criteria} criteria on which all of these languages are judged or measured, ${saidBy(equal)}.`;
  const groups = [...groupBy(ledger, ({ topic }) => names.group(topic))];
  const [largest] = groups.toSorted(([, a], [, b]) => b.length - a.length);
  if (largest === undefined || groups.length < 2) return said;
  const [group, held] = largest;
  return `${said} ${held.length} of the ${compared} ${held.length === 1 ? "is" : "are"} of the group “${group}”.`;
}

/** For a criterion that is not compared, why its languages are silent. */
export type Silences = {
  readonly silent: readonly string[];
  /** Those of them of which something is said that does not count, by the reader's choice. */
  readonly silenced?: readonly string[] | undefined;
  /** Those of which something would be said if contradicted judgements counted. */
  readonly contradicted?: readonly string[] | undefined;
};

/**
 * Why a criterion is not compared: "no article judges Go, and no dataset measures it", "no judgement of Go counts, as
 * evidence contradicts each", "what is said of Rust does not count, by your choice".
 *
 * @param ranked how many languages are ranked
 */
export function silenceWords(
  { silent, silenced = [], contradicted = [] }: Silences,
  ranked: number,
  names: GuideNames,
): string {
  const uncounted = silent.filter(
    (language) => contradicted.includes(language) && !silenced.includes(language),
  );
  const unsaid = silent.filter((language) => !silenced.includes(language) && !uncounted.includes(language));
  const named = (languages: readonly string[]) =>
    languages.length === ranked ? "any of these languages" : formatNames(languages.map(names.language));
  return [
    unsaid.length === 0 ? "" : `no article judges ${named(unsaid)}, and no dataset measures it`,
    uncounted.length === 0 ? "" : `no judgement of ${named(uncounted)} counts, as evidence contradicts each`,
    silenced.length === 0 ? "" : `what is said of ${named(silenced)} does not count, by your choice`,
  ]
    .filter((part) => part !== "")
    .join("; ");
}

/** The same in a few words: "Node.js and Python not judged", "no judgement of Node.js or Python counts". */
export function shortSilence(
  { topic, silent }: Recommendation["notCompared"][number],
  contradicted: GuideOutcome["contradicted"],
  names: GuideNames,
): string {
  const named = silent.map(names.language);
  return (contradicted.get(topic) ?? []).length > 0
    ? `no judgement of ${formatNames(named, "or")} counts`
    : `${formatNames(named)} not judged`;
}

/**
 * "The lead is 0.31 of a possible 4.", "Rust and Go lie within 0.04 of a possible 4."; empty where there is no lead, or
 * several have the same score.
 */
export function leadWidthSentence(result: ResultOfAnswers, names: GuideNames): string {
  const close = closeOf(result);
  if (close.length > 0) {
    const span = marginOf(close[0], close.at(-1));
    const named = formatNames(close.map(({ language }) => names.language(language)));
    return span === "0.00" ? "" : `${named} lie within ${span} ${ofMost}.`;
  }
  const {
    ranking: [first, second],
    notEnough,
  } = shownRecommendation(result.outcome);
  if (notEnough !== null || first === undefined || second === undefined || second.rank === 1) return "";
  return `The lead is ${marginOf(first, second)} ${ofMost}.`;
}

/** What a difference of scores, which reach from −2 to +2, is measured by. */
export const ofMost = "of a possible 4";

/** How far apart two scores are as they are written, so that a reader who subtracts gets the same. */
function marginOf(first: RankedLanguage | undefined, second: RankedLanguage | undefined): string {
  return writtenDifference(first?.score ?? 0, second?.score ?? 0).toFixed(2);
}

/**
 * Where much of the weight cannot decide: "“Ecosystem” and “Tooling” carry 6 of 10 points of weight, and all languages
 * stand level there; “Learning curve” decides most." Empty where less than a quarter of the weight is so.
 */
export function decidingSentence(recommendation: Recommendation, names: GuideNames): string {
  const deciding = decidingOf(recommendation);
  if (deciding === null || deciding.levelWeight * 4 < deciding.weight) return "";
  const { level, levelWeight, weight, decisive } = deciding;
  const named = formatNames(level.map((topic) => `“${names.criterion(topic)}”`));
  const decides = decisive === null ? "" : `; “${names.criterion(decisive)}” decides most`;
  return `${named} ${level.length === 1 ? "carries" : "carry"} ${levelWeight} of ${weight} points of weight, and all languages stand level there${decides}.`;
}

/** The heavy criteria that could not be compared: "Not compared, though it weighs much: “WebAssembly” (weight 3)." Empty where there are none. */
export function missingSentence(recommendation: Recommendation, names: GuideNames): string {
  const heavy = heavyNotCompared(recommendation);
  if (heavy.length === 0) return "";
  const named = formatNames(
    heavy.map(({ topic, weight }) => `“${names.criterion(topic)}” (weight ${weight})`),
  );
  return `Not compared, though ${heavy.length === 1 ? "it weighs" : "they weigh"} much: ${named}.`;
}

/**
 * The same with all others and their weight: "“Memory safety” and 3 lighter criteria, 25% of the weight, are not
 * compared."; null where no heavy one is missing.
 */
export function notComparedSentence(recommendation: Recommendation, names: GuideNames): string | null {
  const heavy = heavyNotCompared(recommendation).map(({ topic }) => `“${names.criterion(topic)}”`);
  const light = recommendation.notCompared.length - heavy.length;
  if (heavy.length === 0) return null;
  const lighter = light === 0 ? [] : [`${light} lighter ${light === 1 ? "criterion" : "criteria"}`];
  const share = formatShare(1 - recommendation.coverage);
  return `${formatNames([...heavy, ...lighter])}, ${share} of the weight, ${heavy.length + light === 1 ? "is" : "are"} not compared.`;
}

/** Criteria that weigh more than “Some” and could not be compared, heaviest first. */
export function heavyNotCompared({ notCompared }: Recommendation): Recommendation["notCompared"] {
  return notCompared.filter(({ weight }) => weight > 1).toSorted((a, b) => b.weight - a.weight);
}

/** Where a language that is not ranked has its points: "Gains most from “Learning curve”; gets least from “Simplicity”." */
export function whySentence(ledger: readonly LedgerEntry[], names: GuideNames): string {
  const sorted = ledger.toSorted((a, b) => b.points - a.points);
  const named = namedBy(names);
  // Of two criteria the second is the one that adds least.
  const gains = sorted.filter(({ points }) => points > 0).slice(0, sorted.length === 2 ? 1 : 2);
  const weakest = sorted.at(-1);
  const gained = gains.length === 0 ? "Gains nowhere" : `Gains most from ${formatNames(gains.map(named))}`;
  if (weakest === undefined || gains.includes(weakest)) return `${gained}.`;
  return `${gained}; ${weakest.points < 0 ? "loses most from" : "gets least from"} ${named(weakest)}.`;
}

/** What puts the first language above the next: "Ahead of Go most on “Simplicity”; behind on “Concurrency”." */
export function aheadSentence(
  ledger: readonly LedgerEntry[],
  below: Pick<RankedLanguage, "language" | "ledger">,
  names: GuideNames,
): string {
  const gaps = gapsTo(below, ledger).toReversed();
  const ahead = gaps.filter(({ gap }) => gap > 0);
  const behind = gaps.filter(({ gap }) => gap < 0).slice(-1);
  const name = names.language(below.language);
  if (ahead.length === 0) return `Level with ${name} on everything compared.`;
  const said = `Ahead of ${name} ${mostlyOn(ahead, names)}`;
  return `${[said, ...behind.map((one) => `behind on ${namedBy(names)(one)}`)].join("; ")}.`;
}

/**
 * What separates a language from the one ranked above it: "Behind Rust most on “Memory use” and “Latency”; ahead on
 * “Learning curve”."
 */
export function behindSentence(
  ledger: readonly LedgerEntry[],
  above: Pick<RankedLanguage, "language" | "ledger">,
  names: GuideNames,
): string {
  const gaps = gapsTo(above, ledger);
  const behind = gaps.filter(({ gap }) => gap < 0);
  const ahead = gaps.filter(({ gap }) => gap > 0).slice(-1);
  const name = names.language(above.language);
  if (behind.length === 0) return `Level with ${name} on everything compared.`;
  const said = `Behind ${name} ${mostlyOn(behind, names)}`;
  return `${[said, ...ahead.map((one) => `ahead on ${namedBy(names)(one)}`)].join("; ")}.`;
}

type Gap = { readonly topic: string; readonly gap: number };

/** By how many points each criterion puts a ledger above another language's, the lowest first. */
function gapsTo(
  { ledger: other }: Pick<RankedLanguage, "ledger">,
  ledger: readonly LedgerEntry[],
): readonly Gap[] {
  const pointsOfOther = new Map(other.map(({ topic, points }) => [topic, points]));
  return ledger
    .map(({ topic, points }) => ({ topic, gap: points - (pointsOfOther.get(topic) ?? points) }))
    .toSorted((a, b) => a.gap - b.gap);
}

/** The two widest of gaps, the widest first: "most on “Memory use” and “Latency”", and only "on" where that is all. */
function mostlyOn(gaps: readonly Gap[], names: GuideNames): string {
  const widest = gaps.slice(0, 2);
  return `${widest.length < gaps.length ? "most on" : "on"} ${formatNames(widest.map(namedBy(names)))}`;
}

function namedBy(names: GuideNames): (entry: { readonly topic: string }) => string {
  return ({ topic }) => `“${names.criterion(topic)}”`;
}

/** "1 claim of 1 article", "6 claims of 2 articles" */
export function countedClaims(claims: readonly string[]): string {
  const articles = new Set(claims.map((id) => id.slice(0, id.indexOf("/")))).size;
  return `${formatCountOf(claims.length, "claim")} of ${formatCountOf(articles, "article")}`;
}

/**
 * What a ledger holds, counting what scored apart from what is only shown, with the reason: "7 criteria, scored by 56
 * claims of 5 articles and 4 datasets; 85 claims not scored, as datasets measured there"
 */
export function ledgerCounts(ledger: readonly LedgerEntry[]): string {
  const claimsFrom = (...from: readonly LedgerEntry["from"][]) =>
    ledger.filter((entry) => from.includes(entry.from)).flatMap(({ claims }) => claims);
  const scored = claimsFrom("articles");
  const aside = asideReasons
    .map(({ from, reason }) => ({ reason, count: claimsFrom(from).length }))
    .filter(({ count }) => count > 0);
  const datasets = new Set(ledger.flatMap((entry) => entry.datasets ?? [])).size;
  const by = [
    ...(scored.length > 0 ? [countedClaims(scored)] : []),
    ...(datasets > 0 ? [formatCountOf(datasets, "dataset")] : []),
  ];
  return [
    ledger.length === 1 ? "1 criterion" : `${ledger.length} criteria`,
    by.length === 0 ? "" : `, scored by ${formatNames(by)}`,
    ...aside.map(({ reason, count }) => `; ${formatCountOf(count, "claim")} not scored, as ${reason} there`),
  ].join("");
}

/** Why claims do not score where something else gives the position. */
const asideReasons = [
  { from: "measured", reason: "datasets measured" },
  { from: "reader", reason: "you overruled them" },
  { from: "requirement", reason: "a requirement scores" },
] as const satisfies readonly { readonly from: LedgerEntry["from"]; readonly reason: string }[];

/** Whether the position is the articles' own: beside a measured or overruled one their claims are shown only. */
export function isScoredByClaims({ from }: Pick<LedgerEntry, "from">): boolean {
  return from === "articles";
}

function formatCountOf(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}

/** "by what 5 articles say", "by what 5 articles say and 3 datasets measured" */
function saidBy(recommendation: Recommendation): string {
  const articles = articlesBehind(recommendation).length;
  const datasets = datasetsBehind(recommendation).length;
  const said = articles === 1 ? "1 article says" : `${articles} articles say`;
  const measured = datasets === 1 ? "1 dataset measured" : `${datasets} datasets measured`;
  if (datasets === 0) return `by what ${said}`;
  return articles === 0 ? `by what ${measured}` : `by what ${said} and ${measured}`;
}

function scoreOf(ranked: readonly RankedLanguage[]): string {
  return formatScore(ranked[0]?.score ?? 0);
}

/** "Rust leads", "Rust and Go are level" */
export function leadWords(languages: readonly string[], names: GuideNames, adverb = ""): string {
  const all = formatNames(languages.map(names.language));
  return languages.length === 1 ? `${all}${adverb} leads` : `${all} are${adverb} level`;
}
