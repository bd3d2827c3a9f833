import type { VerdictCounts } from "@/lib/domain/verdict";
import type { Bearing } from "@/lib/schema/evidence";
import { formatCounted, formatNames, yearBeside } from "@/lib/format";
import { oppositionSentence, type NamedOpposition, type Unopposed } from "./opposition";
import { verdictOfMany, verdictWords } from "./terms";

/** What pages come to, in sentences that stand on the page, in its description and on its preview card. */

/** "Rust vs Go, 2026"; the year once where the title has it. */
export function datedTitle(title: string, year: string): string {
  return [title, yearBeside(title, year)].filter((part) => part !== null).join(", ");
}

/** "“Rust vs Go” (2026)"; the year once where the title has it. */
export function articleName(title: string, year: string): string {
  const beside = yearBeside(title, year);
  return beside === null ? `“${title}”` : `“${title}” (${beside})`;
}

type ClaimStanding = {
  readonly article: string;
  readonly year: string;
  readonly verdict: keyof typeof verdictWords;
  readonly opposition: NamedOpposition;
  readonly unopposed: Unopposed;
};

/** "Said by “Rust vs Go” (2026). Verdict: needs context. Two claims judge Go more than one step higher." */
export function claimStanding({ verdict, article, year, opposition, unopposed }: ClaimStanding): string {
  return `Said by ${articleName(article, year)}. Verdict: ${verdictWords[verdict]}. ${oppositionSentence(opposition, unopposed)}`;
}

/** "Of 150 claims, 40 are checked: 12 supported, 20 need context and 8 contradicted." */
export function checkedSentence({ claims, checked, counts }: VerdictCounts): string {
  if (checked === 0) return `None of ${formatCounted(claims, "claim")} is checked.`;
  return `Of ${formatCounted(claims, "claim")}, ${checked} ${checked === 1 ? "is" : "are"} checked: ${verdictNames(counts)}.`;
}

/** What the checks came to: "12 supported, 20 need context and 8 contradicted" */
export function verdictNames(counts: VerdictCounts["counts"]): string {
  return formatNames(
    counts
      .filter(({ verdict }) => verdict !== "unchecked")
      .map(({ verdict, count }) => `${count} ${verdictOfMany(count, verdict)}`),
  );
}

/** "It contradicts 2 claims and supports 1."; null where it bears on topics alone. */
export function bearingSentence(counts: Readonly<Record<Bearing, number>>): string | null {
  const said = bearingWords(counts);
  return said === null ? null : `${said.most}${said.rest}`;
}

/**
 * The same in two: what it does first, "It contradicts 2 claims", and what else, " and supports 1."; first what weighs
 * most, or what it does to most claims.
 */
export function bearingWords(
  counts: Readonly<Record<Bearing, number>>,
  leads: "weight" | "count" = "weight",
): { readonly first: Bearing; readonly most: string; readonly rest: string } | null {
  const done = bearingVerbs.filter(([bearing]) => counts[bearing] > 0);
  const inOrder = leads === "weight" ? done : done.toSorted(([a], [b]) => counts[b] - counts[a]);
  const said = inOrder.map(
    ([bearing, verb], at) =>
      `${verb} ${at === 0 ? formatCounted(counts[bearing], "claim") : counts[bearing]}`,
  );
  const [first] = inOrder.map(([bearing]) => bearing);
  const [most] = said;
  return first === undefined || most === undefined
    ? null
    : { first, most: `It ${most}`, rest: `${formatNames(said).slice(most.length)}.` };
}

const bearingVerbs = [
  ["contradicts", "contradicts"],
  ["outdates", "outdates"],
  ["qualifies", "adds context to"],
  ["supports", "supports"],
  ["not-found", "finds no source for"],
] as const satisfies readonly (readonly [Bearing, string])[];

type Named = { readonly name: string };

/**
 * The criteria of a language, in numbers that add up: "Of 21 criteria articles judge Rust on 20: 18 strengths (first
 * “Throughput”), 1 weakness (“Learning curve”) and 1 mixed. They disagree on 3 of these 20."
 */
export function languageSentence(
  name: string,
  {
    strengths,
    weaknesses,
    mixed,
    disputed,
    silent,
    criteria,
  }: {
    readonly strengths: readonly Named[];
    readonly weaknesses: readonly Named[];
    readonly mixed: readonly unknown[];
    readonly disputed: readonly unknown[];
    readonly silent: readonly unknown[];
    readonly criteria: number;
  },
): string {
  const judged = criteria - silent.length;
  if (judged === 0) return `Of ${criteria} criteria articles judge ${name} on none.`;
  const kinds = [
    counted(strengths, "strength"),
    counted(weaknesses, "weakness"),
    ...(mixed.length > 0 ? [`${mixed.length} mixed`] : []),
  ];
  const disagree = disputed.length === 0 ? "none" : disputed.length;
  return `Of ${criteria} criteria articles judge ${name} on ${silent.length === 0 ? "all" : judged}: ${formatNames(kinds)}. They disagree on ${disagree} of these ${judged}.`;
}

function counted(criteria: readonly Named[], thing: "strength" | "weakness"): string {
  const [first] = criteria;
  const plural = thing === "strength" ? "strengths" : "weaknesses";
  if (first === undefined) return `no ${thing}`;
  return `${criteria.length} ${criteria.length === 1 ? thing : plural} (${criteria.length === 1 ? "" : "first "}“${first.name}”)`;
}

/**
 * What articles differ on, in numbers, by one way of counting; measurements only where they differ from the articles: that
 * they do nowhere confirms no article, as they may be up to one step away.
 */
export function disagreementSentence(
  {
    positions,
    onCriteria,
    figures,
    orders,
    measurements,
    measured,
  }: {
    readonly positions: number;
    /** How many of them are on topics that comparisons have a row for. */
    readonly onCriteria: number;
    readonly figures: number;
    readonly orders: number;
    readonly measurements: number;
    readonly measured: number;
  },
  counting: { readonly asWritten: boolean; readonly since: number | null },
): string {
  const which = counting.asWritten
    ? "With contradicted claims counted, articles"
    : counting.since === null
      ? "Articles"
      : `Articles of ${counting.since} and later`;
  const outside =
    measurements === 0
      ? ""
      : `; on ${measurements} of ${formatCounted(measured, "pair")} both judged and measured, their median is more than one step from all that was measured`;
  const criteria = onCriteria === positions ? "" : ` (${onCriteria} on compared topics)`;
  return `${which} disagree on ${formatCounted(positions, "pair")} of a topic and a language${criteria}, ${formatCounted(figures, "figure")} and ${formatCounted(orders, "order")} of two languages${outside}.`;
}

/** "Two steps, nine differences and four pitfalls, resting on 15 claims of three articles." */
export function migrationSentence({
  steps,
  differences,
  pitfalls,
  claims,
  articles,
}: Readonly<Record<"steps" | "differences" | "pitfalls" | "claims" | "articles", number>>): string {
  const parts = [
    formatCounted(steps, "step"),
    formatCounted(differences, "difference"),
    formatCounted(pitfalls, "pitfall"),
  ];
  return `${formatNames(parts)}, resting on ${formatCounted(claims, "claim")} of ${formatCounted(articles, "article")}.`;
}

/** The leading sentences of a text: as many as keep within `length` characters, but `least` characters if there are. */
export function leadingSentences(text: string, length: number, least = 1): string {
  const whole = text.trim();
  const ends = [...whole.matchAll(/[.!?]”?(?=\s+[\p{Lu}“"0-9])/gu)].map(
    ({ index, 0: end }) => index + end.length,
  );
  const lengths = [...ends, whole.length];
  const fitting = lengths.findLast((end) => end <= length) ?? 0;
  return whole.slice(0, Math.max(fitting, lengths.find((end) => end >= least) ?? whole.length));
}

/**
 * The beginning of a finding that answers its question, for a list of many: as many sentences as keep within `length`
 * characters, "Not by itself." and the like with what it is instead, however long that is, as they tell nothing alone.
 */
export function answerOf(finding: string, length: number): string {
  return leadingSentences(finding, length, 22);
}
