import type { BenchmarkChartProps } from "@/components/chart/benchmark-chart.client";
import type { ChartContext } from "@/lib/domain/chart/chart";
import { chartPanels } from "@/lib/domain/chart/panels";
import type { ReportedFigure } from "@/lib/domain/figures";
import type { Benchmark } from "@/lib/schema/benchmark";
import { sourceLine } from "@/lib/words/dataset";
import { formatDate, formatNames } from "@/lib/format";
import type { Evidence } from "@/lib/schema/evidence";
import type { Site } from "./catalog";

/** What figures need to know of the site's names. */
export function chartContext(site: Site): ChartContext {
  const { languages, frameworks, organizations, tools, articles, metrics, datasets } = site;
  return {
    metrics,
    datasets,
    frameworks,
    nameOf: (id) =>
      (languages.get(id) ?? frameworks.get(id) ?? organizations.get(id) ?? tools.get(id))?.name ?? id,
    languageOf: (id) => (languages.has(id) ? id : (frameworks.get(id)?.language ?? null)),
    articleTitle: (id) => articles.get(id)?.shortTitle ?? id,
    verdictOn: (claim) => site.verdicts.get(claim) ?? "unchecked",
    foundOn: (figure) => placesFound(figure, site),
  };
}

/**
 * Where the evidence against a figure that is a place in an index found it in the same index and year: "place 21 in
 * March 2026 and 20 in July 2026"; "" where it is no place, or none was found.
 */
function placesFound(
  { claim, subject, metric, year, conditions }: ReportedFigure,
  { evidence, metrics }: Site,
): string {
  const before = `${conditions ?? ""}, `;
  if (metrics.get(metric)?.scale !== "rank" || conditions === null) return "";
  const isAgainst = (one: Evidence["bears"][number]) =>
    one.claim === claim && (one.as === "outdates" || one.as === "contradicts");
  const found = [...evidence.values()]
    .filter(({ bears }) => bears.some(isAgainst))
    .flatMap(({ figures }) => figures)
    .filter((one) => one.subject === subject && one.metric === metric && one.year === year)
    .flatMap(({ value, conditions: where = "" }) =>
      value !== undefined && where.startsWith(before) ? `${value} in ${where.slice(before.length)}` : [],
    );
  return found.length === 0 ? "" : `place ${formatNames(found)}`;
}

/** The chart of a benchmark page. */
export function benchmarkChartProps(benchmark: Benchmark, site: Site): BenchmarkChartProps {
  const panels = chartPanels(benchmark, [...site.claims.values()], chartContext(site));
  const rows = panels.flatMap((panel) => panel.rows);
  const drawn = new Set([
    ...rows.map(({ language }) => language),
    ...panels.flatMap(({ pair }) => pair?.languages ?? []),
  ]);
  const languages = [...site.languages.values()].filter(({ id }) => drawn.has(id));
  const articles = [...site.articles.values()].filter(({ id }) => rows.some(({ article }) => article === id));
  const datasets = [...site.datasets.values()].filter(({ id }) => rows.some(({ dataset }) => dataset === id));
  const loads = new Set(rows.flatMap(({ connections }) => connections ?? []));
  return {
    id: benchmark.id,
    question: benchmark.question,
    limits: benchmark.doesNotShow,
    credit: {
      by: `${site.site.name}, data of ${formatDate(site.dataDate)}`,
      licence: site.site.licences.content.name,
    },
    title: benchmark.title,
    scale: benchmark.scale,
    panels,
    languages: languages.map(({ id, name, color, shape }) => ({ id, name, color, shape })),
    articles: articles.map(({ id, shortTitle }) => ({ id, title: shortTitle })),
    datasets: datasets.map((dataset) => ({
      id: dataset.id,
      title: dataset.shortTitle,
      sourceLine: sourceLine(dataset),
    })),
    tests: datasets.flatMap(({ id, tests }) =>
      Object.entries(tests).flatMap(([test, { name, about, notCounted }]) =>
        about !== undefined && rows.some((row) => row.dataset === id && row.test === test)
          ? [{ dataset: id, test, name, about, notCounted: notCounted ?? null }]
          : [],
      ),
    ),
    connections: [...loads].toSorted((a, b) => a - b),
    verdicts: rows
      .flatMap(({ claims }) => claims)
      .flatMap((claim) => {
        const verdict = site.verdicts.get(claim);
        return verdict === undefined || verdict === "unchecked" ? [] : [[claim, verdict] as const];
      }),
  };
}
