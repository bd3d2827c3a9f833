import { evidenceOn } from "@/lib/domain/evidence";
import { groupBy } from "@/lib/domain/group";
import type { Verdict } from "@/lib/domain/verdict";
import type { Article } from "@/lib/schema/article";
import type { Claim, ClaimBasis, ClaimKind } from "@/lib/schema/claim";
import type { Dataset } from "@/lib/schema/dataset";
import type { Evidence } from "@/lib/schema/evidence";
import type { Source } from "@/lib/schema/source";
import { capitalised } from "./capitalised";
import { formatDate, formatNames, yearOf } from "@/lib/format";

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
  published,
  speaksOf,
  ...by
}: Pick<Article, "author" | "publisher" | "published" | "speaksOf">): string {
  return `${writerOf(by)}, ${yearOf(published, speaksOf)}`;
}

function writerOf({ author, publisher }: Pick<Article, "author" | "publisher">): string {
  const who = typeof author === "string" ? author : publisher;
  return who.replace(/ \((.*)\)/, ", $1");
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
  /** What is drawn, as one sentence without its stop, with the short names of articles. */
  readonly finding: string;
  /** What evidence holds against the numbers or adds to them; may be empty. */
  readonly doubts: string;
  /** The articles whose figures are drawn. */
  readonly articles: readonly Pick<
    Article,
    "title" | "shortTitle" | "author" | "publisher" | "published" | "speaksOf"
  >[];
  /** The datasets whose numbers are drawn. */
  readonly datasets: readonly Pick<Dataset, "title" | "by" | "measured">[];
  /** What the chart does not show; the first sentence is said where evidence says nothing of the numbers. */
  readonly doesNotShow: readonly string[];
  readonly by: string;
  /** The date of the data. */
  readonly date: string;
};

/** What a chart shows in one sentence with whose numbers these are, and the one caveat that matters most. */
export function chartSentence({ finding, doubts, doesNotShow, ...source }: ChartContext): string {
  const { articles, by, date } = source;
  const unnamed = articles.filter(({ shortTitle }) => !finding.includes(`“${shortTitle}”`));
  const sources = [...unnamed.map(byline), ...datasetBylines(source.datasets)];
  const said = withTitles(finding, articles, (article) => `“${nested(article.title)}” (${byline(article)})`);
  const caveat =
    doubts === "" ? firstSentences(doesNotShow[0] ?? "", 1) : withTitles(doubts, articles, writerOf);
  const from = [...sources, `${by}, data of ${formatDate(date)}`].join("; ");
  return `${said.endsWith(")") ? `${said.slice(0, -1)}; ` : `${said} (`}${from}). ${caveat}`.trim();
}

/** A text with other words for each article than its short name, which only this site uses. */
function withTitles(
  text: string,
  articles: ChartContext["articles"],
  nameOf: (article: ChartContext["articles"][number]) => string,
): string {
  return articles.reduce(
    (renamed, article) => renamed.replaceAll(`“${article.shortTitle}”`, () => nameOf(article)),
    text,
  );
}

/** One dataset by its title; several, which the citation names, by who measured them and in which years. */
function datasetBylines(datasets: ChartContext["datasets"]): readonly string[] {
  if (datasets.length < 2) return datasets.map(datasetByline);
  return [...groupBy(datasets, ({ by }) => by)].map(
    ([by, own]) => `${by}, ${formatNames(own.map(({ measured }) => measured.slice(0, 4)))}`,
  );
}

/** "the-benchmarker, Web Frameworks with keep-alive, July 2025": by whom unless the title says it, and when. */
function datasetByline({ title, by, measured }: ChartContext["datasets"][number]): string {
  const date = formatDate(measured);
  return [title.startsWith(by) ? null : by, title, title.includes(measured.slice(0, 4)) ? null : date]
    .filter((part) => part !== null)
    .join(", ");
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
