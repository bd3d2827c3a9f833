import type { Article } from "@/lib/schema/article";
import type { ClaimBasis, ClaimKind } from "@/lib/schema/claim";
import type { Bearing } from "@/lib/schema/evidence";
import type { MaintenanceState } from "@/lib/schema/named";
import type { TopicGroup } from "@/lib/schema/topic";
import type { Consensus, Label } from "@/lib/domain/position";
import type { Verdict } from "@/lib/domain/verdict";

/** What readers see for each coded value. One table per code, nowhere else. */

export const labelWords = {
  agree: "articles agree",
  differ: "articles disagree",
  "one-article": "one article",
  silent: "no position",
} as const satisfies Record<Label, string>;

export const verdictWords = {
  supported: "supported",
  "needs-context": "needs context",
  contradicted: "contradicted",
  outdated: "outdated",
  contested: "contested",
  "not-found": "no source found",
  unchecked: "unchecked",
} as const satisfies Record<Verdict, string>;

/** The verdict of so many claims, after their number: (2, "needs-context") → "need context" */
export function verdictOfMany(count: number, verdict: Verdict): string {
  if (count === 1) return verdictWords[verdict];
  if (verdict === "needs-context") return "need context";
  return verdict === "not-found" ? "with no source found" : verdictWords[verdict];
}

export const bearingWords = {
  supports: "supports",
  qualifies: "adds context to",
  contradicts: "contradicts",
  outdates: "outdates",
  "not-found": "finds no source for",
} as const satisfies Record<Bearing, string>;

/** Headings over checks, by what they do at most. */
export const bearingGroupWords = {
  contradicts: "Checks that contradict a claim",
  outdates: "Checks that outdate a claim",
  qualifies: "Checks that add context to a claim",
  supports: "Checks that support claims",
  "not-found": "Checks that find no source for a claim",
  topics: "Checks of what no single claim says",
} as const satisfies Record<Bearing | "topics", string>;

export const kindWords = {
  "reported-number": "reported number",
  survey: "survey",
  rating: "rating",
  pro: "pro",
  con: "con",
  "use-case": "use case",
  pitfall: "pitfall",
  practice: "practice",
  "case-study": "case study",
  advice: "advice",
  prediction: "prediction",
  "how-to": "how-to",
  conclusion: "conclusion",
  statement: "statement",
} as const satisfies Record<ClaimKind, string>;

export const basisWords = {
  "own-measurement": "own measurement",
  "named-source": "named source",
  "company-case": "a company’s case",
  experience: "experience",
  "unnamed-benchmark": "unnamed benchmark",
  none: "no basis given",
} as const satisfies Record<ClaimBasis, string>;

const articleKindWords = {
  "vendor-blog": "publisher’s own blog",
  personal: "personal post",
  guide: "guide",
  readme: "repository readme",
} as const satisfies Record<Article["kind"], string>;

/** What sort of text an article is: "guide", "blog of Qvault" */
export function articleKind({ kind, blogOf }: Pick<Article, "kind" | "blogOf">): string {
  return blogOf === undefined ? articleKindWords[kind] : `blog of ${blogOf}`;
}

/** Who writes an article, or why we do not know. */
export function aboutAuthorWords({ aboutAuthor }: Pick<Article, "aboutAuthor">): string {
  return typeof aboutAuthor === "string"
    ? aboutAuthor
    : `We did not find out who writes it: ${aboutAuthor.unknown}.`;
}

/** Of an article for which no interest is known. */
export const noInterestSeen = "We know of nothing on sale that would gain by this article.";

export const maintenanceWords = {
  maintained: "maintained",
  quiet: "quiet",
  ended: "maintenance ended",
} as const satisfies Record<MaintenanceState, string>;

export const topicGroupWords = {
  performance: "Performance",
  reliability: "Safety and reliability",
  people: "People and code",
  ecosystem: "Ecosystem",
  operations: "Operations",
  fit: "Fit",
  market: "Market",
} as const satisfies Record<TopicGroup, string>;

/**
 * How far the articles of a cell agree, with their number: "3 articles agree", "4 articles, some disagree", "one article". Articles
 * that retell one event are one observation: "4 articles, one event".
 */
export function agreementWords({
  label,
  n,
  positions,
}: Pick<Consensus, "label" | "n"> & { readonly positions: readonly unknown[] }): string {
  const articles = positions.length;
  if (label === "silent" || articles === 1) return labelWords[label];
  if (label === "one-article") return `${articles} articles, one event`;
  const independent = n < articles ? `, ${n} independent` : "";
  // That two of many are apart does not set all against each other.
  if (label === "differ" && articles > 2) return `${articles} articles${independent}, some disagree`;
  return `${articles} ${labelWords[label]}${independent}`;
}

/** What the weights 0 to 3 of the guide are called. */
export const weightWords = ["Off", "Some", "Much", "Most"] as const;

/** 2 → "“Much”" */
export function weightWord(weight: number): string {
  return `“${weightWords[weight] ?? String(weight)}”`;
}
