import { sameLeaders, type CloseCall } from "@/lib/domain/close-calls";
import type { Alternative, End, GuideOutcome, Swing } from "@/lib/domain/guide";
import type { Robustness } from "@/lib/domain/robustness";
import {
  articlesBehind,
  datasetsBehind,
  leadersOf,
  type LedgerEntry,
  type RankedLanguage,
  type Recommendation,
} from "@/lib/domain/recommendation";
import type { Turn, TurningPoint } from "@/lib/domain/turning-points";
import { formatNames, formatNumber, formatPosition } from "./format";

/** What the guide's ids are called. */
export type GuideNames = {
  readonly language: (id: string) => string;
  readonly criterion: (id: string) => string;
  readonly article: (id: string) => string;
  readonly requirement: (id: string) => string;
  readonly trait: (id: string) => string;
};

/** 0.614 → "61%" */
export function formatShare(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** "Rust leads with +1.1, Go follows with +0.8.", or why there is no leader. */
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
        ? `Not enough to rank: on only ${formatShare(coverage)} of the weight do articles judge every language.`
        : `Not enough to rank: only ${formatShare(carried)} of the weight rests on two independent observations.`;
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

/** What a change of the answers has changed, in one or two sentences. */
export function changeSentence(
  before: Pick<GuideOutcome, "recommendation" | "remaining">,
  after: Pick<GuideOutcome, "recommendation" | "remaining">,
  names: GuideNames,
): string {
  const without = (some: readonly string[], others: readonly string[]) =>
    some.filter((id) => !others.includes(id)).map(names.language);
  const gone = without(before.remaining, after.remaining);
  const back = without(after.remaining, before.remaining);
  const same = leadersOf(before.recommendation).join() === leadersOf(after.recommendation).join();
  return [
    leadSentence(after.recommendation, names, same ? "still " : "now "),
    gone.length > 0 ? `Out: ${formatNames(gone)}.` : "",
    back.length > 0 ? `Back in: ${formatNames(back)}.` : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** What a title can hold of a result: "Rust leads", "Rust and Go are level", "not enough to rank". */
export function shortFinding({ ranking, notEnough }: Recommendation, names: GuideNames): string {
  if (notEnough === null) return leadWords(leadersOf({ ranking, notEnough }), names);
  const [only] = ranking;
  if (notEnough === "no-languages" && only !== undefined)
    return `only ${names.language(only.language)} is left`;
  return "not enough to rank";
}

/** What a description can hold of it: "Rust leads with +1, Go follows with 0, by what 5 articles say; too close to call." */
export function findingSentence(recommendation: Recommendation, isClose: boolean, names: GuideNames): string {
  const lead = leadSentence(recommendation, names);
  if (recommendation.notEnough !== null) return lead;
  return `${lead.slice(0, -1)}, ${saidBy(recommendation)}${isClose ? "; too close to call" : ""}.`;
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

/** "Compares the 10 of 21 criteria on which articles judge all of these languages, by what 5 articles say." */
export function equalCoverageSentence(equal: Recommendation, criteria: number): string {
  const compared = equal.ranking[0]?.ledger.length ?? 0;
  return `Compares the ${compared} of ${criteria} criteria on which articles judge all of these languages, ${saidBy(equal)}.`;
}

/** The two entries that add most and the one that adds least: "Gains most from “Ecosystem” and …". */
export function whySentence(ledger: readonly LedgerEntry[], names: GuideNames): string {
  const sorted = ledger.toSorted((a, b) => b.points - a.points);
  const named = ({ topic }: LedgerEntry) => `“${names.criterion(topic)}”`;
  const gains = sorted.filter(({ points }) => points > 0).slice(0, 2);
  const weakest = sorted.at(-1);
  const gained =
    gains.length === 0 ? "Gains from nothing" : `Gains most from ${formatNames(gains.map(named))}`;
  if (weakest === undefined || gains.includes(weakest)) return `${gained}.`;
  return `${gained}; ${weakest.points < 0 ? "loses most from" : "gets least from"} ${named(weakest)}.`;
}

/** The weights of one criterion, from 0 to `most`, at or beyond which another language leads or shares the lead. */
export function turnSentences(point: TurningPoint, most: number, names: GuideNames): string[] {
  const criterion = `“${names.criterion(point.topic)}”`;
  const now = point.weight === 0 ? "it is off now" : `it weighs ${formatNumber(point.weight)} now`;
  const sentence = ({ weight, languages }: Turn, comparison: "more" | "less") => {
    const level = `${formatNames(languages.map(names.language))} would draw level with ${criterion}`;
    if (weight === 0) return `${level} off; ${now}.`;
    if (weight === most) return `${level} at ${most}; ${now}.`;
    return `${leadWords(languages, names)} once ${criterion} weighs ${comparison} than ${formatNumber(weight)}; ${now}.`;
  };
  return [
    ...(point.above === null || point.above.weight > most ? [] : [sentence(point.above, "more")]),
    ...(point.below === null ? [] : [sentence(point.below, "less")]),
  ];
}

/** "From Python −2 to Rust +2 here." */
export function swingSentence({ worst, best }: Swing, names: GuideNames): string {
  if (worst.position === best.position) return `All stand at ${formatPosition(best.position)} here.`;
  const end = ({ position, languages }: Swing["best"]) =>
    `${formatNames(languages.map(names.language))} ${formatPosition(position)}`;
  return `From ${end(worst)} to ${end(best)} here.`;
}

/** "Changes: Go leads.", "Changes nothing: Rust still leads." */
export function effectSentence(then: End, now: End, names: GuideNames): string {
  const same = then.notEnough === now.notEnough && sameLeaders(then.leaders, now.leaders);
  return same ? `Changes nothing: ${endWords(then, names, " still")}.` : `Changes: ${endWords(then, names)}.`;
}

/**
 * "Rust leads in 92 of 100 variations, Go in 8." Shares are rounded to whole numbers that add up to 100 with what is
 * undecided.
 */
export function robustnessSentence({ leads, undecided }: Robustness, names: GuideNames): string {
  const rounded = wholeShares([...leads.map(({ share }) => share), undecided]);
  const said = leads
    .map(({ language }, at) => ({ language, count: rounded[at] ?? 0 }))
    .toSorted((a, b) => b.count - a.count)
    .filter(({ count }, at) => at === 0 || count > 0)
    .map(({ language, count }, at) =>
      at === 0
        ? `${names.language(language)} leads in ${count} of 100 variations`
        : `${names.language(language)} in ${count}`,
    );
  const open = rounded.at(-1) ?? 0;
  return `${said.join(", ")}${open > 0 ? `; in ${open} too little is left to compare` : ""}.`;
}

/** Shares of a whole as whole numbers of 100 that add up to 100: the largest remainders are rounded up. */
export function wholeShares(shares: readonly number[]): number[] {
  const floors = shares.map((share) => Math.floor(share * 100 + 1e-9));
  const missing = 100 - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = shares
    .map((share, at) => ({ at, remainder: share * 100 - (floors[at] ?? 0) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.at - b.at)
    .slice(0, Math.max(0, missing));
  const up = new Set(byRemainder.map(({ at }) => at));
  return floors.map((floor, at) => floor + (up.has(at) ? 1 : 0));
}

/** "Without “Rust far superior” Go leads.", "Half a step up for Go on “Ecosystem”: Rust and Go are level." */
export function closeCallSentence(call: CloseCall, names: GuideNames): string {
  const then = endWords(call, names);
  if (call.kind === "article") return `Without the article “${names.article(call.article)}”: ${then}.`;
  if (call.kind === "interval") {
    return `With the measurement of ${names.language(call.language)} on “${names.criterion(call.topic)}” at ${formatPosition(call.to)}, as one dataset has it: ${then}.`;
  }
  const way = call.step > 0 ? "up" : "down";
  return `Half a step ${way} for ${names.language(call.language)} on “${names.criterion(call.topic)}”: ${then}.`;
}

/**
 * Whether measured first and articles alone recommend the same: "Measured first and articles only come to the same:
 * Rust leads.", "Measured first: Go leads; articles only: Rust leads."
 */
export function layersSentence(layers: GuideOutcome["layers"], names: GuideNames): string {
  const [first, ...others] = layers;
  if (first === undefined) return "";
  const alike = others.every(
    ({ leaders, notEnough }) => notEnough === first.notEnough && sameLeaders(leaders, first.leaders),
  );
  const words = (one: GuideOutcome["layers"][number]) => endWords(one, names);
  if (alike) return `Measured first and articles only come to the same: ${words(first)}.`;
  const said = layers.map((one) => `${layerWords[one.layer]}: ${words(one)}`).join("; ");
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

const layerWords = {
  measured: "measured first",
  articles: "articles only",
} as const satisfies Record<GuideOutcome["layers"][number]["layer"], string>;

/**
 * "Without the requirement “No garbage collector”: Go leads."
 *
 * @param leaders those that lead now
 */
export function alternativeSentence(
  alternative: Alternative,
  leaders: readonly string[],
  names: GuideNames,
): string {
  const then = endWords(alternative, names, sameLeaders(alternative.leaders, leaders) ? " still" : "");
  if (alternative.kind === "waive") {
    return `Without the requirement “${names.requirement(alternative.requirement)}”: ${then}.`;
  }
  const topics = formatNames(alternative.topics.map((topic) => `“${names.criterion(topic)}”`));
  return `Without ${names.language(alternative.language)}, ${topics} can be compared: ${then}.`;
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
  return formatPosition(ranked[0]?.score ?? 0);
}

function leadWords(languages: readonly string[], names: GuideNames, adverb = ""): string {
  const all = formatNames(languages.map(names.language));
  return languages.length === 1 ? `${all}${adverb} leads` : `${all} are${adverb} level`;
}

function endWords(
  { leaders, notEnough }: Pick<Alternative, "leaders"> & Partial<Pick<Alternative, "notEnough">>,
  names: GuideNames,
  adverb = "",
): string {
  if (leaders.length > 0) return leadWords(leaders, names, adverb);
  return notEnough === "no-weights" ? "nothing weighs yet" : "there is not enough to rank";
}
