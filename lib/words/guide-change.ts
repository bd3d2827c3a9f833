import { sameLeaders, type CloseCall } from "@/lib/domain/guide/close-calls";
import {
  isMostOftenUndecided,
  isTooClose,
  type Alternative,
  type BiasSwitch,
  type End,
  type GuideOutcome,
  type Swing,
} from "@/lib/domain/guide/guide";
import { leadersOf } from "@/lib/domain/guide/recommendation";
import type { Robustness } from "@/lib/domain/guide/robustness";
import type { Turn, TurningPoint } from "@/lib/domain/guide/turning-points";
import { groupBy } from "@/lib/domain/group";
import { capitalised } from "./capitalised";
import { formatNames, formatNumber, formatPosition } from "@/lib/format";
import { leadWords, mostOftenWords, type GuideNames } from "./guide";
import { weightWord } from "./terms";
import { leadCount, ofVariations, undecidedPercent, wholeShares } from "./variations";

/** All changes of one weight, up to `most`, that give another leader, nearest first. */
export function turningSentences(points: readonly TurningPoint[], most: number, names: GuideNames): string[] {
  const distance = ({ weight, below, above }: TurningPoint): number =>
    Math.min(
      ...[below, above].flatMap((turn) => (turn === null ? [] : [Math.abs(turn.weight - weight)])),
      Infinity,
    );
  return points
    .toSorted((a, b) => distance(a) - distance(b))
    .flatMap((point) => turnSentences(point, most, names));
}

/** The weights of one criterion that the guide offers, from 0 to `most`, with which another language leads. */
export function turnSentences(point: TurningPoint, most: number, names: GuideNames): string[] {
  const criterion = `“${names.criterion(point.topic)}”`;
  const now = `it is at ${weightWord(point.weight)} now`;
  const sentence = ({ weight, languages }: Turn, next: number) => {
    if (next < 0 || next > most) {
      return `${formatNames(languages.map(names.language))} would draw level with ${criterion} at ${weightWord(weight)}; ${now}.`;
    }
    const exactly = Number.isInteger(weight) ? "" : ` (${turnWords(weight)})`;
    return `${pointsWords(languages, names)} with ${criterion} at ${weightWord(next)}${exactly}; ${now}.`;
  };
  const { above, below } = point;
  return [
    ...(above === null || above.weight > most ? [] : [sentence(above, Math.floor(above.weight) + 1)]),
    ...(below === null ? [] : [sentence(below, Math.ceil(below.weight) - 1)]),
  ];
}

/** "the lead turns at 1.33; “Some” is 1, “Much” 2": a weight between two of those the guide offers, with both. */
function turnWords(weight: number): string {
  const below = Math.floor(weight);
  return `the lead turns at ${formatNumber(weight)}; ${weightWord(below)} is ${below}, ${weightWord(below + 1)} ${below + 1}`;
}

/**
 * The single weights with which no ranking is left: "With “Latency” or “Throughput” at “Off” there is not enough to
 * rank."; empty where there are none.
 */
export function unrankedSentence(unranked: GuideOutcome["unranked"], names: GuideNames): string {
  const settings = [...groupBy(unranked, ({ weights }) => weights.join())].map(([, alike]) => {
    const criteria = formatNames(
      alike.map(({ topic }) => `“${names.criterion(topic)}”`),
      "or",
    );
    return `${criteria} at ${formatNames((alike[0]?.weights ?? []).map(weightWord), "or")}`;
  });
  return settings.length === 0 ? "" : `With ${settings.join(", or ")}, there is not enough to rank.`;
}

/** "From −2 (Python) to +2 (Rust)." */
export function swingSentence({ worst, best }: Swing, names: GuideNames): string {
  if (worst.position === best.position) return `All stand at ${formatPosition(best.position)}.`;
  const end = ({ position, languages }: Swing["best"]) =>
    `${formatPosition(position)} (${formatNames(languages.map(names.language))})`;
  return `From ${end(worst)} to ${end(best)}.`;
}

const effectWords = { switch: "Then", off: "Switched off,", without: "Without it" } as const;

/** What a switch, or an article left out, does: "Then Go leads.", "Without it Rust still leads." */
export function effectSentence(
  then: End,
  now: End,
  names: GuideNames,
  change: keyof typeof effectWords = "switch",
): string {
  return `${effectWords[change]} ${endWords(then, names, isSameEnd(then, now) ? " still" : "")}.`;
}

/** Whether an answer comes to the same: the same lead, or none for the same reason. */
export function isSameEnd(one: End, other: End): boolean {
  return one.notEnough === other.notEnough && sameLeaders(one.leaders, other.leaders);
}

/** What varies is said with them: a reader may meet them here first. */
const ofWhat = "of weights and sources";

/**
 * "Rust leads in 92% of 10,000 variations of weights and sources, Go in 8%." Shares are rounded to whole numbers that
 * add up to 100 with what is undecided.
 */
export function robustnessSentence(robustness: Robustness, names: GuideNames): string {
  const { leads, undecided } = robustness;
  const rounded = wholeShares([...leads.map(({ share }) => share), undecided]);
  const said = leads
    .map(({ language }, at) => ({ language, count: rounded[at] ?? 0 }))
    .toSorted((a, b) => b.count - a.count)
    .filter(({ count }, at) => at === 0 || count > 0)
    .map(({ language, count }, at) =>
      at === 0
        ? `${names.language(language)} leads in ${ofVariations(count, robustness)} ${ofWhat}`
        : `${names.language(language)} in ${count}%`,
    );
  const open = rounded.at(-1) ?? 0;
  return `${said.join(", ")}${open > 0 ? `; in ${open}% there is not enough to rank` : ""}.`;
}

/**
 * "Rust leads in 92% of 10,000 variations of weights and sources."; of all that lead in some, where it is too close to
 * call or there more often is not enough to rank.
 */
export function variationsSentence(
  outcome: Pick<GuideOutcome, "recommendation" | "closeCalls">,
  robustness: Robustness,
  names: GuideNames,
): string {
  const leaders = leadersOf(outcome.recommendation);
  const count = leadCount(leaders, robustness);
  const isOpen = isTooClose(outcome, robustness) || isMostOftenUndecided(outcome.recommendation, robustness);
  if (count === null || isOpen) return robustnessSentence(robustness, names);
  return `${leadWords(leaders, names)} in ${ofVariations(count, robustness)} ${ofWhat}.`;
}

/** "In 84% of 10,000 variations of weights and sources there is not enough to rank, in 14% Rust leads." */
export function undecidedSentence(
  leaders: readonly string[],
  robustness: Robustness,
  names: GuideNames,
): string {
  const count = leadCount(leaders, robustness);
  const lead = count === null ? "" : `, in ${count}% ${leadWords(leaders, names)}`;
  return `In ${ofVariations(undecidedPercent(robustness), robustness)} ${ofWhat} there is not enough to rank${lead}.`;
}

/**
 * What is said beside a finding of how often it holds: "in 48% of 10,000 variations"; beside "too close to call" who
 * leads most often: "Go leads most often, in 48% of 10,000 variations"; beside "most often not enough to rank" also how
 * often the leader leads: "in 84% of 10,000 variations; Rust leads in 14%". Empty where no language leads most often.
 */
export function shareWords(
  outcome: Pick<GuideOutcome, "recommendation" | "closeCalls">,
  robustness: Robustness,
  names: GuideNames,
): string {
  const { recommendation } = outcome;
  const leaders = leadersOf(recommendation);
  const count = leadCount(leaders, robustness);
  if (!isMostOftenUndecided(recommendation, robustness)) {
    if (isTooClose(outcome, robustness)) return mostOftenWords(robustness, names);
    return count === null ? "" : `in ${ofVariations(count, robustness)}`;
  }
  const lead = count === null ? "" : `; ${leadWords(leaders, names)} in ${count}%`;
  return `in ${ofVariations(undecidedPercent(robustness), robustness)}${lead}`;
}

/** Below this share of the variations a lead is told with what the others come to. */
const clearShare = 4 / 5;

/**
 * What the rest of the variations comes to, for where a lead holds in few enough to be doubted: "Go in 30%; in 12% not
 * enough to rank"; empty where it holds in most, or it is said already.
 */
export function restWords(
  outcome: Pick<GuideOutcome, "recommendation" | "closeCalls">,
  robustness: Robustness,
  names: GuideNames,
): string {
  const [leader, ...level] = leadersOf(outcome.recommendation);
  const isOpen = isTooClose(outcome, robustness) || isMostOftenUndecided(outcome.recommendation, robustness);
  const share = robustness.leads.find(({ language }) => language === leader)?.share ?? 0;
  if (leader === undefined || level.length > 0 || isOpen || share >= clearShare) return "";
  const rounded = wholeShares([...robustness.leads.map((one) => one.share), robustness.undecided]);
  const others = robustness.leads
    .map(({ language }, at) => ({ language, count: rounded[at] ?? 0 }))
    .filter(({ language, count }) => language !== leader && count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ language, count }) => `${names.language(language)} in ${count}%`);
  const open = undecidedPercent(robustness);
  return [
    ...(others.length > 0 ? [formatNames(others)] : []),
    ...(open > 0 ? [`in ${open}% not enough to rank`] : []),
  ].join("; ");
}

/** "Without “Rust far superior” Go leads.", "Half a step up for Go on “Ecosystem”: Rust and Go are level." */
export function closeCallSentence(call: CloseCall, names: GuideNames): string {
  const then = endWords(call, names);
  if (call.kind === "article") return `Without the article “${names.article(call.article)}”: ${then}.`;
  if (call.kind === "interval") {
    return `With the measurement of ${names.language(call.language)} on “${names.criterion(call.topic)}” at ${formatPosition(call.to)}, an end of what was measured: ${then}.`;
  }
  const way = call.step > 0 ? "up" : "down";
  return `Half a step ${way} for ${names.language(call.language)} on “${names.criterion(call.topic)}”: ${then}.`;
}

/**
 * Whether measured first and articles alone recommend the same: "Measured first and articles only give the same
 * answer: Rust leads.", "Measured first: Go leads; articles only: Rust leads."; empty where nothing measured weighs.
 *
 * @param told what the reader has just been told: the same answer is not told again
 */
export function layersSentence(layers: GuideOutcome["layers"], names: GuideNames, told?: End): string {
  const [first, ...others] = layers;
  if (first === undefined) return "";
  const alike = others.every(
    ({ leaders, notEnough }) => notEnough === first.notEnough && sameLeaders(leaders, first.leaders),
  );
  const words = (one: GuideOutcome["layers"][number]) => endWords(one, names);
  if (alike) {
    const answer = told !== undefined && isSameEnd(first, told) ? "" : `: ${words(first)}`;
    return `Measured first and articles only give the same answer${answer}.`;
  }
  const said = layers.map((one) => `${layerWords[one.layer]}: ${words(one)}`).join("; ");
  return `${capitalised(said)}.`;
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
  const isSame = leaders.length > 0 && sameLeaders(alternative.leaders, leaders);
  const then = endWords(alternative, names, isSame ? " still" : "");
  if (alternative.kind === "waive") {
    return `Without the requirement “${names.requirement(alternative.requirement)}”: ${then}.`;
  }
  const topics = formatNames(alternative.topics.map((topic) => `“${names.criterion(topic)}”`));
  return `Without ${names.language(alternative.language)}, ${topics} can be compared: ${then}.`;
}

/**
 * Which articles carry the ranking: "Without the article “Rust vs Go” there is not enough to rank.", "Without the
 * article “A” or without “B” there is not enough to rank."
 */
export function needsSentence(articles: readonly string[], names: GuideNames): string {
  const quoted = articles.map((article) => `“${names.article(article)}”`);
  return articles.length === 1
    ? `Without the article ${formatNames(quoted)} there is not enough to rank.`
    : `Without ${formatNames(
        quoted.map((article, at) => (at === 0 ? `the article ${article}` : `without ${article}`)),
        "or",
      )} there is not enough to rank.`;
}

/**
 * Where no close call was found: "Rust still leads on points after any one of these changes: …", of those that move something;
 * empty where none does.
 *
 * @param needed the articles without which there is no ranking, so that leaving them out shows nothing of the lead
 */
export function firmSentence(
  leader: string,
  { recommendation, restsOn: needed }: Pick<GuideOutcome, "recommendation" | "restsOn">,
  names: GuideNames,
): string {
  const others = formatNames(
    needed.map((id) => `“${names.article(id)}”`),
    "or",
  );
  const entries = recommendation.ranking.flatMap(({ ledger }) => ledger);
  const isVaried = entries.some(({ interval }) => interval !== undefined && interval.min !== interval.max);
  const changes = [
    ...(entries.some(({ from }) => from === "articles")
      ? [
          needed.length === 0 ? "one article is left out" : `one article other than ${others} is left out`,
          "one position that the articles give moves by half a step",
        ]
      : []),
    ...(isVaried ? ["one measured position moves to an end of what was measured"] : []),
  ];
  if (changes.length === 0) return "";
  const any = changes.length === 1 ? "if" : "after any one of these changes:";
  return `${names.language(leader)} still leads on points ${any} ${changes.join("; ")}.`;
}

/** In how few variations the leader leads, where it is fewer than half of those with a ranking. */
export function fewVariationsSentence(leader: string, robustness: Robustness, names: GuideNames): string {
  return `Fewer than half of the variations that can be ranked put ${names.language(leader)} first: ${robustnessSentence(robustness, names)}`;
}

/** What a switch of the guide lets count. */
export function biasWords({ id }: Pick<BiasSwitch, "id">): string {
  switch (id) {
    case "independent":
      return "Without articles whose publisher has a known interest";
    case "named":
      return "Only claims with a named source, a company’s case or a measurement of their own";
    case "written":
      return "Count claims that evidence contradicts, as written";
    case "only-measured":
      return "Only what datasets measured";
    default:
      return `Only articles of ${id.slice("since-".length)} and later`;
  }
}

/** "Rust leads on points": whether a lead is also firm is only known of the answers as they are. */
function pointsWords(languages: readonly string[], names: GuideNames, adverb = ""): string {
  return `${leadWords(languages, names, adverb)} on points`;
}

function endWords(
  { leaders, notEnough }: Pick<Alternative, "leaders"> & Partial<Pick<Alternative, "notEnough">>,
  names: GuideNames,
  adverb = "",
): string {
  if (leaders.length > 0) return pointsWords(leaders, names, adverb);
  if (notEnough === "no-weights") return "nothing weighs yet";
  return `there${adverb} is not enough to rank`;
}
