import type { Benchmark } from "@/lib/schema/benchmark";
import type { Claim } from "@/lib/schema/claim";
import type { Metric } from "@/lib/schema/metric";
import { formatFigure } from "@/lib/format";
import { slugOf } from "@/lib/slug";
import { isNumbered, type ChartContext, type ChartPanel, type ChartRow } from "./chart";
import {
  comparableGroups,
  figuresOf,
  rankIn,
  type FigureGroup,
  type ReportedFigure,
} from "@/lib/domain/figures";
import { groupBy } from "@/lib/domain/group";
import { measuredPanels } from "./measured-panels";
import { ratioPanels } from "./ratio-panels";

/** The panels of a benchmark page in its plain view, from the figures of the claims. */
export function chartPanels(
  benchmark: Benchmark,
  claims: readonly Claim[],
  context: ChartContext,
): ChartPanel[] {
  const { kinds, reported } = benchmark;
  const isDrawn = ({ kind }: Claim) => reported && (kinds.length === 0 || kinds.includes(kind));
  const counted = claims.filter(isDrawn);
  const metrics = benchmark.metrics.flatMap((id) => context.metrics.get(id) ?? []);
  const wanted = new Set(benchmark.metrics);
  const figures = counted
    .flatMap((claim) => drawnFigures(claim, context))
    .filter(({ metric }) => wanted.has(metric));
  const ownPanels = benchmark.measured.flatMap((part) => measuredPanels(part, context));
  switch (benchmark.chart) {
    case "quantities":
      return [...metrics.flatMap((metric) => quantityPanels(metric, figures, context)), ...ownPanels];
    case "ratios":
      return [
        ...benchmark.pairs.flatMap((pair) =>
          ratioPanels(pair, figures, metrics, benchmark.measured, context),
        ),
        ...ownPanels,
      ];
    case "statements":
      return [...metrics.flatMap((metric) => statementPanel(metric, figures, context)), ...ownPanels];
    default:
      return benchmark.chart satisfies never;
  }
}

/** The figures of a claim with what a chart must not leave out: the framework that was measured, whose system it was. */
function drawnFigures(claim: Claim, { metrics, languageOf }: ChartContext): ReportedFigure[] {
  const [framework, ...others] = claim.frameworks;
  return figuresOf([claim], metrics).map((figure) => ({
    ...figure,
    ...(framework !== undefined && others.length === 0 && languageOf(framework) === figure.subject
      ? { framework }
      : {}),
    ...(claim.kind === "case-study" ? { isOfCase: true } : {}),
  }));
}

/** A panel for each comparable group, and one for what is relative to something and so no quantity. */
function quantityPanels(
  metric: Metric,
  figures: readonly ReportedFigure[],
  context: ChartContext,
): ChartPanel[] {
  const own = figures.filter((figure) => figure.metric === metric.id);
  const relative = own.filter(({ relativeTo }) => relativeTo !== null);
  const groups = comparableGroups(own).map((group) => groupPanel(group, metric, context));
  return relative.length === 0 ? groups : [...groups, marksPanel(metric, relative, context)];
}

function groupPanel(
  { id, article, conditions, figures }: FigureGroup,
  metric: Metric,
  context: ChartContext,
): ChartPanel {
  const rows = rankIn(figures, metric.better).map((figure, at) =>
    figureRow({ ...figure, conditions: null }, at, context),
  );
  return {
    id: slugOf(id),
    title: [`${metric.name}: ${context.articleTitle(article)}`, conditions]
      .filter((part) => part !== null)
      .join(", "),
    metric: metric.name,
    by: context.articleTitle(article),
    conditions,
    unit: metric.unit,
    better: metric.better,
    draws: hasAxis(rows) ? "bars" : "words",
    dataset: null,
    pair: null,
    rows,
  };
}

/** One number has nothing to stand beside, and the same bound several times no more. */
function hasAxis(rows: readonly ChartRow[]): boolean {
  const numbered = rows.filter(isNumbered);
  const isBound = ({ low, high }: ChartRow) => low === null || high === null;
  const different = new Set(numbered.map(({ low, high }) => `${low ?? ""} ${high ?? ""}`)).size;
  return numbered.length > 1 && (different > 1 || !numbered.every(isBound));
}

function statementPanel(
  metric: Metric,
  figures: readonly ReportedFigure[],
  context: ChartContext,
): ChartPanel[] {
  const own = figures.filter((figure) => figure.metric === metric.id);
  return own.length === 0 ? [] : [marksPanel(metric, own, context)];
}

/** Every figure a row of its own, those of one language together. */
function marksPanel(metric: Metric, figures: readonly ReportedFigure[], context: ChartContext): ChartPanel {
  const byLanguage = groupBy(figures, ({ subject }) => context.languageOf(subject) ?? subject);
  const rows = [...byLanguage.values()]
    .flat()
    .map((figure, at) => ({ ...figureRow(figure, at, context), by: context.articleTitle(figure.article) }));
  return {
    id: metric.id,
    title: metric.name,
    metric: metric.name,
    by: null,
    conditions: null,
    unit: metric.unit,
    better: metric.better,
    draws: hasAxis(rows) ? "marks" : "words",
    dataset: null,
    pair: null,
    rows,
  };
}

function figureRow(figure: ReportedFigure, at: number, context: ChartContext): ChartRow {
  const { nameOf, languageOf, verdictOn } = context;
  const { subject, article, claim, low, high, qualifier, conditions, relativeTo, year, stated } = figure;
  const words = qualifier === "order-of" ? formatFigure({ ...figure, ...stated }) : null;
  const own = stated === undefined || words !== null ? null : formatFigure({ ...stated, qualifier });
  const notes = [own === null ? null : `stated as ${own}`, conditions];
  const frame = [
    relativeTo === null ? null : `relative to ${nameOf(relativeTo)}`,
    year === null ? null : `in ${year}`,
  ].filter((part) => part !== null);
  const language = languageOf(subject);
  const framework = figure.framework === undefined ? undefined : nameOf(figure.framework);
  const found = context.foundOn?.(figure) ?? "";
  return {
    id: `${slugOf(claim)}-${figure.metric}-${at}`,
    label: framework === undefined ? nameOf(subject) : `${nameOf(subject)}, ${framework}`,
    ...(framework === undefined ? {} : { framework }),
    ...(found === "" ? {} : { found }),
    language,
    languageName: language === null ? null : nameOf(language),
    article,
    by: null,
    dataset: null,
    test: null,
    claims: [claim],
    verdict: verdictOn(claim),
    connections: null,
    low,
    high,
    qualifier,
    words,
    ...(own === null ? {} : { stated: own }),
    kind: figure.derived ? "derived" : "stated",
    points: [],
    middle: null,
    frame: frame.length === 0 ? null : frame.join(", "),
    note: [...notes, ...frame].filter((note) => note !== null).join(", "),
  };
}
