import { countingPages } from "@/lib/domain/counting";
import { publishedAfter } from "@/lib/domain/releases";
import { criterionSets, languageSubsets, largerSets, subsetId } from "@/lib/domain/comparison/subset";
import type { PublishedContent } from "./content";
import { compare } from "./record";

/** A page with a canonical address of its own. */
export type SitePage = {
  /** What sort of page it is; one of the folders of addresses. */
  readonly kind: string;
  /** The site path, with slashes at both ends, without the base path. */
  readonly path: string;
};

/** What the addresses of pages are made of. */
export type Addressed = Pick<
  PublishedContent,
  | "articles"
  | "benchmarks"
  | "caseStudies"
  | "claims"
  | "datasets"
  | "evidence"
  | "guide"
  | "languages"
  | "migrations"
  | "releases"
  | "topics"
>;

/** Every page a reader can be sent to: canonical addresses only, in the same order for the same content. */
export function pagesOf(content: Addressed): SitePage[] {
  const page = (kind: string, ...ids: readonly string[]): SitePage => ({
    kind,
    path: `/${[kind, ...ids].map((part) => `${part}/`).join("")}`,
  });
  const all = (kind: string, ids: Iterable<string>): SitePage[] => [
    page(kind),
    ...[...ids].sort(compare).map((id) => page(kind, id)),
  ];
  const criteria = [...content.topics.values()].filter(({ compared }) => compared).map(({ id }) => id);

  return [
    { kind: "home", path: "/" },
    page("compare"),
    ...subsetsOf(content).flatMap(({ id, byCriterion }) => [
      page("compare", id),
      ...(byCriterion ? criteria.toSorted(compare).map((topic) => page("compare", id, topic)) : []),
    ]),
    ...all(
      "choose",
      content.guide.presets.map(({ id }) => id),
    ),
    ...all("benchmarks", content.benchmarks.keys()),
    ...all("datasets", content.datasets.keys()),
    ...all("evidence", content.evidence.keys()),
    ...all("claims", content.claims.keys()),
    ...all("articles", content.articles.keys()),
    ...all("languages", content.languages.keys()),
    ...all("topics", content.topics.keys()),
    page("frameworks"),
    ...all("case-studies", content.caseStudies.keys()),
    ...all("migrations", content.migrations.keys()),
    ...[...countingPages(content.articles.values()).keys()].map((view) =>
      view === "" ? page("disagreements") : page("disagreements", view),
    ),
    ...all("method", ["coverage"]),
    ...["about", "contribute", "data", "embed", "design"].map((kind) => page(kind)),
  ];
}

/** Where the picture of a page's preview card lies: `/compare/rust-vs-go/` → `/og/compare/rust-vs-go.png`. */
export function cardPath(path: string): string {
  return `/og/${path.replaceAll(/^\/|\/$/g, "") || "home"}.png`;
}

/** The sets of languages with a page, and whether they have one for each criterion as well. */
function subsetsOf({ languages, releases }: Pick<PublishedContent, "languages" | "releases">) {
  const canonical = [...languages.values()].sort((a, b) => a.order - b.order || compare(a.id, b.id));
  const known = canonical.map(({ id }) => id);
  const published = [...publishedAfter([...releases.values()]).pages.keys()];
  const byCriterion = criterionSets(known, published);
  return languageSubsets(known, largerSets(known, published)).map((subset) => {
    const id = subsetId(subset);
    return { id, byCriterion: byCriterion.has(id) };
  });
}
