import type { Catalog } from "@/lib/content/catalog";
import type { Consensus } from "@/lib/domain/position";
import type { Claim } from "@/lib/schema/claim";
import type { PublishedContent } from "./content";
import type { SitePage } from "./pages";

/** All that pages are made of. */
export type PagedContent = PublishedContent & Pick<Catalog, "pages" | "measured">;

/**
 * The content a page is about: when it changes, the page has changed. How a page looks, and what it shows
 * beside its subject (neighbours, counts), is left out. Every item is plain content, in a fixed order.
 */
export function contentsOf({ kind, path }: SitePage, content: PagedContent): readonly unknown[] {
  const [, ...ids] = path.split("/").filter((part) => part !== "");
  const [id = ""] = ids;
  if (ids.length === 0) return contentsOfIndex(kind, content);
  const { articles, caseStudies, datasets, evidence, languages, migrations, topics } = content;
  switch (kind) {
    case "articles":
      return [articles.get(id), ...claimsWhere(content, ({ article }) => article === id)];
    case "benchmarks":
      return benchmarkContents(id, content);
    case "case-studies":
      return restingOnClaims(caseStudies.get(id), content);
    case "choose":
      return [content.guide, ...cellsWhere(content, () => true)];
    case "claims":
      return claimContents(ids.join("/"), content);
    case "compare":
      return comparisonContents(id, ids[1], content);
    case "datasets":
      return [datasets.get(id), content.sources.get(datasets.get(id)?.source ?? "")];
    case "evidence":
      return [evidence.get(id), ...(evidence.get(id)?.sources ?? []).map((one) => content.sources.get(one))];
    case "languages":
      return [
        languages.get(id),
        ...[...content.frameworks.values()].filter(({ language }) => language === id),
        ...claimsWhere(content, (claim) => claim.languages.includes(id)),
      ];
    case "method":
      return [
        ...content.topics.values(),
        ...claimsWhere(content, () => true),
        ...cellsWhere(content, () => true),
      ];
    case "migrations":
      return restingOnClaims(migrations.get(id), content);
    case "topics":
      return [topics.get(id), ...claimsWhere(content, ({ topic }) => topic === id)];
    default:
      return contentsOfIndex(kind, content);
  }
}

function contentsOfIndex(kind: string, content: PagedContent): readonly unknown[] {
  const { pages } = content;
  const cells = cellsWhere(content, () => true);
  const collections: Readonly<Record<string, readonly unknown[]>> = {
    about: [pages.get("about")],
    articles: [...content.articles.values()],
    benchmarks: [...content.benchmarks.values()],
    "case-studies": [...content.caseStudies.values()],
    choose: [content.guide, ...cells],
    claims: claimsWhere(content, () => true),
    compare: [...content.languages.values(), ...cells],
    contribute: [pages.get("contribute")],
    datasets: [...content.datasets.values()],
    disagreements: [...cells, ...claimsWhere(content, () => true)],
    // It shows examples of each, as they happen to come first.
    design: [content.site, ...content.languages.values(), ...content.benchmarks.values()],
    // It lists by name what can be embedded.
    embed: [...content.benchmarks.values(), ...content.languages.values()],
    evidence: [...content.evidence.values()],
    frameworks: [...content.frameworks.values()],
    home: [content.site, ...content.articles.values(), ...cells],
    languages: [...content.languages.values(), ...cells],
    method: [pages.get("method"), content.measured],
    migrations: [...content.migrations.values()],
    topics: [...content.topics.values()],
  };
  // The data, and kinds of pages still to come: anything may change them.
  return collections[kind] ?? Object.values(everything(content)).flat();
}

function everything(content: PagedContent): Readonly<Record<string, readonly unknown[]>> {
  return {
    claims: claimsWhere(content, () => true),
    others: [
      content.articles,
      content.benchmarks,
      content.caseStudies,
      content.datasets,
      content.evidence,
      content.frameworks,
      content.languages,
      content.metrics,
      content.migrations,
      content.roots,
      content.sources,
      content.topics,
    ].flatMap((collection) => [...collection.values()]),
    guide: [content.guide, content.measured],
  };
}

/** Claims with the verdicts on them. */
function claimsWhere(
  { claims, verdicts }: PagedContent,
  holds: (claim: Claim) => boolean,
): readonly unknown[] {
  return [...claims.values()].filter(holds).flatMap((claim) => [claim, verdicts.get(claim.id)]);
}

/** What articles together say, and what was measured. */
function cellsWhere(
  { consensus, measuredPositions }: PagedContent,
  holds: (cell: Consensus) => boolean,
): readonly unknown[] {
  return [...consensus.values()]
    .filter(holds)
    .flatMap((cell) => [cell, measuredPositions.get(`${cell.topic}/${cell.language}`)]);
}

function claimContents(id: string, content: PagedContent): readonly unknown[] {
  const bearing = [...content.evidence.values()].filter(({ bears }) =>
    bears.some(({ claim }) => claim === id),
  );
  const root = content.claims.get(id)?.root;
  return [
    ...claimsWhere(content, (claim) => claim.id === id),
    ...bearing,
    root === undefined ? null : content.roots.get(root),
  ];
}

function comparisonContents(
  subset: string,
  topic: string | undefined,
  content: PagedContent,
): readonly unknown[] {
  const ids = subset.split("-vs-");
  const cells = cellsWhere(
    content,
    (cell) => ids.includes(cell.language) && (topic === undefined || cell.topic === topic),
  );
  const claims = claimsWhere(
    content,
    (claim) =>
      claim.languages.some((language) => ids.includes(language)) &&
      (topic === undefined || claim.topic === topic),
  );
  const subjects =
    topic === undefined ? ids.map((id) => content.languages.get(id)) : [content.topics.get(topic)];
  return [...subjects, ...cells, ...claims];
}

function benchmarkContents(id: string, content: PagedContent): readonly unknown[] {
  const benchmark = content.benchmarks.get(id);
  const metrics = new Set(benchmark?.metrics ?? []);
  return [
    benchmark,
    ...(benchmark?.measured ?? []).map(({ dataset }) => content.datasets.get(dataset)),
    ...claimsWhere(content, ({ figures }) => figures.some(({ metric }) => metrics.has(metric))),
  ];
}

/** Something with the claims it names, wherever it names them. */
function restingOnClaims(value: unknown, content: PagedContent): readonly unknown[] {
  const text = JSON.stringify(value) ?? "";
  return [value, ...claimsWhere(content, ({ id }) => text.includes(JSON.stringify(id)))];
}
