import { evidenceOn } from "@/lib/domain/evidence";
import type { Verdict } from "@/lib/domain/verdict";
import type { Article } from "@/lib/schema/article";
import type { Claim, ClaimBasis, ClaimKind } from "@/lib/schema/claim";
import type { Dataset } from "@/lib/schema/dataset";
import type { Evidence } from "@/lib/schema/evidence";
import type { Source } from "@/lib/schema/source";
import { capitalised } from "./capitalised";
import { formatDate, formatNames, yearOf } from "./format";

/** What a claim's sentence rests on. */
export type ClaimContext = {
  readonly claim: Pick<Claim, "id" | "says" | "kind" | "basis">;
  readonly article: Pick<Article, "title" | "author" | "publisher" | "published" | "speaksOf">;
  readonly verdict: Verdict;
  /** All evidence; only what bears on the claim is used. */
  readonly evidence: Iterable<Evidence>;
  readonly sources: ReadonlyMap<string, Pick<Source, "publisher">>;
  /** The site's name. */
  readonly by: string;
};

/** A claim with who makes it, on what basis, and what evidence says: safe to quote as it stands. */
export function claimSentence(context: ClaimContext): string {
  const { claim, article, by } = context;
  const said = `“${nested(article.title)}” (${byline(article)}) ${verbs[claim.kind]}, as ${by} puts it: ${claim.says}`;
  return [said, basisSentences[claim.basis], verdictSentence(context)].join(" ");
}

/** "Lane Wagner, 2020"; the publisher where no author is known. */
export function byline({
  author,
  publisher,
  published,
  speaksOf,
}: Pick<Article, "author" | "publisher" | "published" | "speaksOf">): string {
  const who = typeof author === "string" ? author : publisher;
  return `${who.replace(/ \((.*)\)/, ", $1")}, ${yearOf(published, speaksOf)}`;
}

const verbs = {
  "reported-number": "reports",
  survey: "reports",
  rating: "says",
  pro: "says",
  con: "says",
  "use-case": "says",
  pitfall: "warns",
  practice: "advises",
  "case-study": "reports",
  advice: "advises",
  prediction: "predicts",
  "how-to": "says",
  conclusion: "concludes",
  statement: "says",
} as const satisfies Record<ClaimKind, string>;

const basisSentences = {
  "own-measurement": "The article rests this on a measurement of its own.",
  "named-source": "The article names a source for this.",
  "company-case": "The article rests this on a company’s case.",
  experience: "The article rests this on experience.",
  "unnamed-benchmark": "The article rests this on a benchmark that it does not name.",
  none: "The article gives no basis for this.",
} as const satisfies Record<ClaimBasis, string>;

const verdictLeads = {
  supported: "evidence supports it",
  "needs-context": "it needs context",
  contradicted: "evidence contradicts it",
  outdated: "it is outdated",
  contested: "sources contradict each other",
} as const satisfies Partial<Record<Verdict, string>>;

function verdictSentence({ claim, verdict, evidence, sources, by }: ClaimContext): string {
  switch (verdict) {
    case "unchecked":
      return `${by} has not checked it against other sources.`;
    case "not-found":
      return `${by} looked for a source of this and found none.`;
    case "supported":
    case "needs-context":
    case "contradicted":
    case "outdated":
    case "contested": {
      const [strongest] = evidenceOn(claim.id, evidence);
      const lead = `Checked by ${by}: ${verdictLeads[verdict]}.`;
      if (strongest === undefined) return lead;
      const reason = verdict === "supported" ? "" : ` ${reasonOf(strongest, claim.id)}`;
      return `${lead}${reason}${sourcesSentence(strongest, sources)}`;
    }
    default:
      return verdict satisfies never;
  }
}

/** Why a claim has its verdict, in a sentence or two. */
export function verdictReason({
  claim,
  verdict,
  evidence,
}: Pick<ClaimContext, "verdict" | "evidence"> & { readonly claim: Pick<Claim, "id"> }): string {
  if (verdict === "unchecked") return "Nobody has checked this claim yet.";
  const [strongest] = evidenceOn(claim.id, evidence);
  const own = strongest === undefined ? null : ownReason(strongest, claim.id);
  if (own !== null) return own;
  if (verdict === "not-found") return "We looked for a source of this and found none.";
  // What the evidence found answers its own question, and "No." below "supported" would say the opposite.
  return strongest === undefined ? "" : `It follows from the check “${nested(strongest.question)}”`;
}

/** Why the evidence bears as it does; where that is plain, its question with the first of its finding. */
function reasonOf(evidence: Evidence, claim: string): string {
  return (
    ownReason(evidence, claim) ?? `“${nested(evidence.question)}” ${firstSentences(evidence.finding, 80)}`
  );
}

/** Why the evidence bears as it does on this claim, where it says so; null where it does not. */
export function ownReason({ bears }: Evidence, claim: string): string | null {
  const because = bears.find((one) => one.claim === claim)?.because;
  return because === undefined ? null : `${capitalised(because.replace(/\.$/, ""))}.`;
}

function sourcesSentence({ sources: ids }: Evidence, sources: ClaimContext["sources"]): string {
  const publishers = new Set(ids.flatMap((id) => sources.get(id)?.publisher ?? []));
  if (publishers.size === 0) return "";
  return ` ${publishers.size === 1 ? "Source" : "Sources"}: ${[...publishers].join("; ").replace(/\.$/, "")}.`;
}

export type ChartContext = {
  readonly title: string;
  /** The finding of one panel. */
  readonly finding: string;
  /** The articles whose figures the panel draws. */
  readonly articles: readonly Pick<Article, "title" | "author" | "publisher" | "published" | "speaksOf">[];
  /** The datasets whose numbers it draws. */
  readonly datasets: readonly Pick<Dataset, "by" | "measured" | "machine">[];
  /** Whether what is drawn is counted over time, and not run on a machine. */
  readonly counted: boolean;
  /** What the chart does not show; the first sentence is said. */
  readonly doesNotShow: readonly string[];
  readonly by: string;
  /** The date of the data. */
  readonly date: string;
};

/** What a panel of a chart shows, the first that the chart does not show, and in a line whose numbers they are. */
export function chartSentence({ finding, doesNotShow, ...source }: ChartContext): string {
  const limit = firstSentences(doesNotShow[0] ?? "", 1);
  return [finding, limit, sourceLine(source)].filter((part) => part !== "").join(" ");
}

/** "Source: Backed, “Throughput”, data of 6 January 2026, from “Why servers” (A. Writer, 2020)." */
function sourceLine(source: Omit<ChartContext, "finding" | "doesNotShow">): string {
  const { articles, datasets, counted, by, title, date } = source;
  const reported = articles.map((article) => `“${nested(article.title)}” (${byline(article)})`);
  const measured = counted ? countsOf(datasets) : measurementsOf(datasets);
  const from = [formatNames(reported), measured].filter((part) => part !== "").join(", and ");
  return `Source: ${by}, “${nested(title)}”, data of ${formatDate(date)}${from === "" ? "" : `, from ${from}`}.`;
}

/** Of one dataset with its machine; several have a machine each. */
function measurementsOf(datasets: ChartContext["datasets"]): string {
  const [only, ...others] = datasets;
  if (only === undefined) return "";
  const runs = datasets.map(({ by, measured }) => `${by} (${formatDate(measured)})`);
  if (others.length > 0) return `measurements on different machines by ${formatNames(runs)}`;
  const { by, measured, machine } = only;
  const [where = ""] = typeof machine === "string" ? machine.split(";") : ["machine not known"];
  return `measurements by ${by} (${formatDate(measured)}; ${where})`;
}

/** What was counted ran on no machine. */
function countsOf(datasets: ChartContext["datasets"]): string {
  const counts = datasets.map(({ by, measured }) => `${by} (${formatDate(measured)})`);
  return counts.length === 0 ? "" : `counts by ${formatNames(counts)}`;
}

/** The first sentences of a text that are together at least so long; all of it where it is shorter. */
function firstSentences(text: string, least: number): string {
  const sentences = text.split(/(?<=[.!?]) (?=\p{Lu})/u);
  const last = sentences.findIndex((_, at) => sentences.slice(0, at + 1).join(" ").length >= least);
  return (last < 0 ? sentences : sentences.slice(0, last + 1)).join(" ");
}

/** Quotation marks within quotation marks. */
function nested(text: string): string {
  return text.replaceAll("“", "‘").replaceAll("”", "’");
}
