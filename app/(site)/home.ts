import type { ArticleSummary } from "@/components/home/article-list";
import type { HeadlineProps } from "@/components/home/headline-disagreement";
import type { LanguagePair } from "@/components/home/language-pairs";
import { judgedCriteria, judgingWords } from "@/lib/words/comparison";
import { logAxis } from "@/lib/domain/chart/axis";
import { briefRatioFinding, countedAmong } from "@/lib/domain/chart/ratio-words";
import { extentOf, type ChartRow } from "@/lib/domain/chart/chart";
import { comparisonFindings, highestAlone } from "@/lib/domain/comparison/findings";
import { figuresOf } from "@/lib/domain/figures";
import { widestFrameworkSpread } from "@/lib/domain/measured/measured";
import { measuredRatioRows, ratiosByDataset, soleFrameworks } from "@/lib/domain/measured/ratios";
import { ratiosBetween } from "@/lib/domain/ratios";
import { languageSubsets } from "@/lib/domain/comparison/subset";
import { gravestVerdict } from "@/lib/domain/verdict";
import { comparedOf } from "@/app/(site)/compare/compared";
import type { Site } from "@/app/catalog";
import { chartContext } from "@/app/chart-props";
import { articleAge } from "@/app/listed-claim";

/** The pair the home page opens with, and the benchmark whose ratios it shows. */
export const opening = { of: "rust", to: "go", benchmark: "throughput-ratios" } as const;

/** The one disagreement the home page opens with: every ratio that articles give for one pair. */
export function headline(site: Site): HeadlineProps {
  const { articles, benchmarks, claims, languages, metrics } = site;
  const [of, to] = [languages.get(opening.of), languages.get(opening.to)];
  const benchmark = benchmarks.get(opening.benchmark);
  if (of === undefined || to === undefined || benchmark === undefined) {
    throw new Error(
      "The home page opens with content/languages/rust and go and content/benchmarks/throughput-ratios.",
    );
  }
  const all = [...claims.values()];
  const wanted = benchmark.metrics.flatMap((id) => metrics.get(id) ?? []);
  const ratios = ratiosBetween(of.id, to.id, figuresOf(all, metrics), wanted, chartContext(site));
  const named = (id: string) => ({
    article: articles.get(id)?.shortTitle ?? id,
    ...articleAge(id, site),
  });
  // How far the second stands behind is what the numbers answer too; that it stands behind is no news.
  const wordsOnly = all.filter(
    ({ topic, prefers, stances, figures, article }) =>
      topic === "throughput" &&
      prefers?.join(" ").startsWith(`${of.id} ${to.id}`) === true &&
      stances[to.id] !== undefined &&
      figures.length === 0 &&
      !ratios.some((ratio) => ratio.article === article),
  );
  const measuredRows = measuredRatioRows(opening, benchmark.measured, chartContext(site));
  const countedRows = countedAmong(measuredRows);
  const sole = soleFrameworks(opening, benchmark.measured, chartContext(site));
  const measured = ratiosByDataset(countedRows).map((dataset) => ({
    ...dataset,
    sole: sole
      .filter((one) => one.dataset === dataset.dataset)
      .map(({ language, framework }) => ({
        language: languages.get(language)?.name ?? language,
        framework: site.frameworks.get(framework)?.name ?? framework,
      })),
  }));
  const spread = widestFrameworkSpread([...site.datasets.values()]);
  const bounds = [...ratios, ...measured].flatMap(({ low, high }) => [low, high, 1]);
  return {
    of,
    to,
    benchmark: { id: benchmark.id, title: benchmark.title },
    answer: briefRatioFinding({ of: of.name, to: to.name }, ratios, countedRows),
    axis: logAxis(bounds.filter((bound) => bound !== null)),
    measured,
    pairs: extentOf(countedRows),
    leftOut: notCounted(
      measuredRows.filter((row) => !countedRows.includes(row)),
      site,
    ),
    spread:
      spread === null
        ? null
        : {
            framework: site.frameworks.get(spread.framework)?.name ?? spread.framework,
            language: languages.get(site.frameworks.get(spread.framework)?.language ?? "")?.name ?? "",
            factor: spread.factor,
            test: site.datasets.get(spread.dataset)?.tests[spread.test]?.name ?? spread.test,
            dataset: spread.dataset,
          },
    ratios: ratios.map((ratio) => ({
      ...ratio,
      ...named(ratio.article),
      verdict: gravestVerdict(ratio.claims.map((claim) => site.verdicts.get(claim) ?? "unchecked")),
    })),
    inWords: wordsOnly.map(({ id, says, article }) => ({ claim: id, says, ...named(article) })),
  };
}

/** What rows that do not count come to, by dataset, each with the reason that it gives. */
function notCounted(rows: readonly ChartRow[], { datasets }: Site): HeadlineProps["leftOut"] {
  return ratiosByDataset(rows).map((ratios) => {
    const test = rows.find(({ dataset }) => dataset === ratios.dataset)?.test ?? "";
    return { ...ratios, why: datasets.get(ratios.dataset)?.tests[test]?.notCounted ?? "" };
  });
}

/** "all judge Rust, four Go, four Node.js and three Python" */
export function judgingOfAll(site: Site): string {
  const { languages, criteria } = comparedOf([...site.languages.keys()], site);
  return judgingWords(languages, comparisonFindings(criteria).judging, site.articles.size);
}

/** Every two languages, with on how many criteria they stand apart, of those on which both are judged. */
export function languagePairs(site: Site): readonly LanguagePair[] {
  const pairs = languageSubsets([...site.languages.keys()], []).filter((subset) => subset.length === 2);
  return pairs.map((pair) => {
    const { path, languages, criteria } = comparedOf(pair, site);
    const findings = comparisonFindings(criteria);
    const higher = highestAlone(findings.apart, languages.length).map(({ length }) => length);
    return { to: path, languages, judged: judgedCriteria(findings), higher };
  });
}

export function articleSummaries(site: Site): readonly ArticleSummary[] {
  const { articles, claims, languages } = site;
  return [...articles.values()].map((article) => ({
    id: article.id,
    title: article.title,
    shortTitle: article.shortTitle,
    publisher: article.publisher,
    kind: article.kind,
    blogOf: article.blogOf,
    ...articleAge(article.id, site),
    claims: [...claims.values()].filter((claim) => claim.article === article.id).length,
    recommends:
      article.recommends === null ? null : (languages.get(article.recommends)?.name ?? article.recommends),
  }));
}
