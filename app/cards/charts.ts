import type { Site } from "@/app/catalog";
import { benchmarkChartProps, chartContext } from "@/app/chart-props";
import type { ChartRow } from "@/lib/domain/chart/chart";
import { countedAmong } from "@/lib/domain/chart/ratio-words";
import { plainChartView, viewPanels, type DrawnPanel } from "@/lib/domain/chart/view";
import { briefFinding, otherLines, runsFinding } from "@/lib/domain/chart/words";
import { frameworkContrast } from "@/lib/domain/measured/framework-contrast";
import { measuredPanels } from "@/lib/domain/chart/measured-panels";
import { mostRows } from "@/lib/drawing/card-figure";
import type { Card } from "@/lib/drawing/card-svg";
import { formatCounted, formatDate, formatNumber } from "@/lib/format";
import type { Benchmark } from "@/lib/schema/benchmark";
import type { Dataset } from "@/lib/schema/dataset";
import { chosenRows, countRows, panelFigure, wordRows } from "./rows";

/** /benchmarks/ */
export function benchmarksCard(site: Site): Card {
  const charts = [...site.benchmarks.values()].map((benchmark) => {
    const { panels } = benchmarkChartProps(benchmark, site);
    const drawn = panels.filter(({ draws }) => draws !== "words").flatMap(({ rows }) => rows);
    return { benchmark, rows: panels.flatMap(({ rows }) => rows), drawn };
  });
  const figures = [...site.claims.values()].flatMap((claim) => claim.figures).length;
  const drawn = charts.flatMap((chart) => chart.drawn);
  const datasets = new Set(drawn.flatMap(({ dataset }) => dataset ?? []));
  const ratios = drawn.filter(({ kind }) => kind === "derived" || kind === "bounds-only");
  const given = givenFigures(drawn);
  const alone = [...givenFigures(charts.flatMap(({ rows }) => rows))].filter((figure) => !given.has(figure));
  return {
    title: [{ text: "Benchmarks" }],
    headline: `${charts.length} charts draw ${given.size} of the ${figures} figures that articles give, ${formatCounted(ratios.length, "ratio")} that we divided from them, and measurements of ${formatCounted(datasets.size, "dataset")}; ${alone.length} more figures stand in tables, the others with their claims only.`,
    note: null,
    figure: wordRows(
      charts
        .toSorted((a, b) => b.rows.length - a.rows.length)
        .slice(0, 5)
        .map(({ benchmark, rows }) => ({
          label: benchmark.title,
          text: formatCounted(rows.length, "row"),
        })),
    ),
  };
}

/** The figures that articles give among rows, each once: a chart may draw what another draws too. */
function givenFigures(rows: readonly ChartRow[]): ReadonlySet<string> {
  const given = rows.filter(({ kind }) => kind === "stated" || kind === "converted");
  return new Set(given.map(({ claims, low, high }) => `${claims.join()} ${low} ${high}`));
}

/** /benchmarks/<id>/ */
export function benchmarkCard(site: Site, id: string): Card | null {
  const benchmark = site.benchmarks.get(id);
  if (benchmark === undefined) return null;
  const panel = leadingPanel(benchmark, site);
  if (panel !== undefined && panel.pair !== null && panel.pair.quantity === null)
    return ratioCard(benchmark, panel, site);
  return {
    title: [{ text: benchmark.title }],
    headline: chartFinding(benchmark, site, benchmark.title),
    note: null,
    // One run of several would look as if it were all that the headline says.
    figure:
      panel === undefined || leadingRuns(benchmark, site).length > 1
        ? null
        : panelFigure(panel, site, standingRows(benchmark, panel, site)),
  };
}

/** How many times as fast one language is as another, by what articles say, and all tests that count as one row. */
function ratioCard(benchmark: Benchmark, panel: DrawnPanel, site: Site): Card {
  const claimed = panel.rows.filter(({ kind }) => kind !== "measured");
  const measured = countedAmong(panel.rows.filter(({ kind }) => kind === "measured"));
  return {
    title: [{ text: benchmark.title }],
    headline: chartFinding(benchmark, site, benchmark.title),
    note: null,
    figure: panelFigure(panel, site, [...claimed.slice(0, mostRows - 1), ...asOneRow(measured)]),
  };
}

/** From the lowest to the highest middle of measured rows. */
function asOneRow(rows: readonly ChartRow[]): readonly ChartRow[] {
  const middles = rows.flatMap(({ middle }) => middle ?? []);
  return rows.slice(0, 1).map((row) => ({
    ...row,
    label: "Measured",
    low: Math.min(...middles),
    high: Math.max(...middles),
    middle: null,
  }));
}

/** The panel that stands for a chart: the first of those with most languages. */
export function leadingPanel(benchmark: Benchmark, site: Site): DrawnPanel | undefined {
  const chart = benchmarkChartProps(benchmark, site);
  return viewPanels(chart.panels, plainChartView(chart)).toSorted(
    (a, b) => languagesIn(b) - languagesIn(a),
  )[0];
}

/**
 * What stands for a chart with words: the leading panel, and where that is one article’s run those of the same metric
 * by other articles, which nobody has set against each other.
 */
export function leadingRuns(benchmark: Benchmark, site: Site): readonly DrawnPanel[] {
  const leading = leadingPanel(benchmark, site);
  if (leading === undefined) return [];
  if (leading.by === null) return [leading];
  const chart = benchmarkChartProps(benchmark, site);
  const others = viewPanels(chart.panels, plainChartView(chart)).filter(
    ({ id, by, metric, draws }) =>
      id !== leading.id && by !== null && metric === leading.metric && draws !== "words",
  );
  return [leading, ...others];
}

/** What a chart comes to, in few words where its numbers stand beside them. */
export function chartFinding(benchmark: Benchmark, site: Site, about = ""): string {
  const runs = leadingRuns(benchmark, site);
  const [leading] = runs;
  if (leading === undefined) return `${benchmark.title}: no number.`;
  if (runs.length > 1) return runsFinding(runs, about);
  const chart = benchmarkChartProps(benchmark, site);
  const others = viewPanels(chart.panels, plainChartView(chart)).filter(({ id }) => id !== leading.id);
  return briefFinding(leading, about, others);
}

/** What stands behind that where there is room: the lines of which it does not speak. */
export function chartOthers(benchmark: Benchmark, site: Site): string {
  const leading = leadingPanel(benchmark, site);
  return leading === undefined ? "" : otherLines(leading, benchmark.title);
}

/** The few rows of a chart's leading panel that make its point. */
export function standingRows({ contrast }: Benchmark, panel: DrawnPanel, site: Site): readonly ChartRow[] {
  const dataset = site.datasets.get(panel.dataset ?? "");
  if (contrast === "languages" || dataset === undefined) return chosenRows(panel);
  const rows = frameworkContrast(panel.rows, dataset, chartContext(site));
  return rows.length === 0 ? chosenRows(panel) : rows;
}

/** A panel of one language compares nothing. */
function languagesIn({ rows }: DrawnPanel): number {
  return new Set(rows.map(({ language }) => language)).size;
}

/** /datasets/ */
export function datasetsCard({ datasets }: Site): Card {
  const all = [...datasets.values()].toSorted((a, b) => b.measurements.length - a.measurements.length);
  const measurements = all.flatMap((dataset) => dataset.measurements).length;
  return {
    title: [{ text: "Datasets" }],
    headline: `${all.length} independent datasets hold ${formatNumber(measurements)} measurements, each with machine, date and licence where known.`,
    note: null,
    figure: countRows(
      all.slice(0, 5).map(({ shortTitle, measurements: own }) => ({
        label: shortTitle,
        count: own.length,
        text: formatCounted(own.length, "measurement"),
      })),
    ),
  };
}

/** /datasets/<id>/ */
export function datasetCard(site: Site, id: string): Card | null {
  const dataset = site.datasets.get(id);
  if (dataset === undefined) return null;
  const panel = datasetPanel(dataset, site);
  const counted = `${formatCounted(dataset.measurements.length, "measurement")} by ${dataset.by}, ${formatDate(dataset.measured)}.`;
  return {
    title: [{ text: dataset.shortTitle }],
    headline:
      panel === undefined ? counted : briefFinding({ ...panel, datasetTitle: undefined }, dataset.shortTitle),
    note: panel === undefined ? null : counted,
    figure: panel === undefined ? null : panelFigure(panel, site),
  };
}

/** The first panel that a benchmark's page draws of the dataset. */
function datasetPanel({ id }: Dataset, site: Site): DrawnPanel | undefined {
  const parts = [...site.benchmarks.values()].flatMap(({ measured, scale }) =>
    measured.map((part) => ({ part, scale })),
  );
  return parts
    .filter(({ part }) => part.dataset === id)
    .flatMap(({ part, scale }) =>
      viewPanels(measuredPanels(part, chartContext(site)), plainChartView({ scale, connections: [] })),
    )[0];
}
