import type { Article } from "@/lib/schema/article";
import type { Benchmark } from "@/lib/schema/benchmark";
import type { CaseStudy } from "@/lib/schema/case-study";
import type { Claim } from "@/lib/schema/claim";
import type { Dataset } from "@/lib/schema/dataset";
import type { Evidence } from "@/lib/schema/evidence";
import type { Guide } from "@/lib/schema/guide";
import type { Language } from "@/lib/schema/language";
import type { MeasuredRule } from "@/lib/schema/measured";
import type { Metric } from "@/lib/schema/metric";
import type { Migration } from "@/lib/schema/migration";
import type { Framework, Organization, Root, Tool } from "@/lib/schema/named";
import type { Moved } from "@/lib/schema/moved";
import type { Page } from "@/lib/schema/page";
import type { Release } from "@/lib/schema/release";
import type { Site } from "@/lib/schema/site";
import type { Source } from "@/lib/schema/source";
import type { Topic } from "@/lib/schema/topic";
import type { Trait } from "@/lib/schema/trait";
import { checkAcross } from "./check";
import { parseEntries, type Entries } from "./entries";
import type { Entry } from "./parse";
import { ContentError, type Problem } from "./problem";
import { readContent } from "./read";

/** All content, checked. Languages, topics, traits, benchmarks and case studies in their order, the rest by id. */
export type Catalog = {
  readonly articles: ReadonlyMap<string, Article>;
  readonly benchmarks: ReadonlyMap<string, Benchmark>;
  readonly caseStudies: ReadonlyMap<string, CaseStudy>;
  /** By `<article>/<claim>`; articles by id, claims in the order of their article. */
  readonly claims: ReadonlyMap<string, Claim>;
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly frameworks: ReadonlyMap<string, Framework>;
  readonly guide: Guide;
  readonly languages: ReadonlyMap<string, Language>;
  readonly measured: MeasuredRule;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly migrations: ReadonlyMap<string, Migration>;
  /** Old addresses, each with the one it leads to now. */
  readonly moved: Moved;
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly pages: ReadonlyMap<string, Page>;
  /** By day, oldest first. */
  readonly releases: ReadonlyMap<string, Release>;
  readonly roots: ReadonlyMap<string, Root>;
  readonly site: Site;
  readonly sources: ReadonlyMap<string, Source>;
  readonly tools: ReadonlyMap<string, Tool>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly traits: ReadonlyMap<string, Trait>;
};

/** The folder the content lies in; CONTENT names another, such as one that `npm run generate` has made. */
export const contentFolder = process.env.CONTENT ?? "content";

/** Reads, parses and checks the content. Throws a ContentError that lists every problem. */
export function loadCatalog(root = contentFolder): Catalog {
  const { catalog, problems } = checkContent(root);
  if (catalog === null) throw new ContentError(problems);
  return catalog;
}

/** The catalog, or every problem that keeps it from being one; never both. */
export function checkContent(root = contentFolder): {
  readonly catalog: Catalog | null;
  readonly problems: readonly Problem[];
} {
  const { files, present, problems: unreadable } = readContent(root);
  const { entries, problems: malformed } = parseEntries(files, present);
  const problems = [...unreadable, ...malformed, ...checkAcross(entries)];
  const { guide, measured, site } = entries;
  if (problems.length > 0 || guide === null || measured === null || site === null)
    return { catalog: null, problems };
  const singles = { guide: guide.value, measured: measured.value, site: site.value };
  return { catalog: catalogOf(entries, singles), problems: [] };
}

function catalogOf(entries: Entries, singles: Pick<Catalog, "guide" | "measured" | "site">): Catalog {
  return {
    ...singles,
    articles: prose(entries.articles),
    benchmarks: inOrder(prose(entries.benchmarks)),
    caseStudies: inOrder(prose(entries["case-studies"])),
    claims: claimsOf(entries),
    datasets: plain(entries.datasets),
    evidence: plain(entries.evidence),
    frameworks: plain(entries.frameworks),
    languages: inOrder(prose(entries.languages)),
    metrics: plain(entries.metrics),
    moved: new Map(Object.entries(entries.moved?.value ?? {})),
    migrations: prose(entries.migrations),
    organizations: plain(entries.organizations),
    pages: prose(entries.pages),
    releases: plain(entries.releases),
    roots: plain(entries.roots),
    sources: plain(entries.sources),
    tools: plain(entries.tools),
    topics: inOrder(plain(entries.topics)),
    traits: inOrder(plain(entries.traits)),
  };
}

function claimsOf(entries: Entries): ReadonlyMap<string, Claim> {
  const claims = [...entries.claims].flatMap(([article, entry]) =>
    entry.value.claims.map((claim): Claim => ({ ...claim, article, id: `${article}/${claim.id}` })),
  );
  return new Map(claims.map((claim) => [claim.id, claim]));
}

function plain<Value extends object>(entries: ReadonlyMap<string, Entry<Value>>) {
  return new Map([...entries].map(([id, entry]) => [id, { ...entry.value, id }]));
}

function prose<Value extends object>(entries: ReadonlyMap<string, Entry<Value>>) {
  return new Map([...entries].map(([id, entry]) => [id, { ...entry.value, id, body: entry.body }]));
}

function inOrder<Value extends { readonly order: number; readonly id: string }>(
  entries: ReadonlyMap<string, Value>,
) {
  const sorted = [...entries].sort(([, a], [, b]) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return new Map(sorted);
}
