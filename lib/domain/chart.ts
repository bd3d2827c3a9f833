import type { Benchmark } from "@/lib/schema/benchmark";
import type { Claim } from "@/lib/schema/claim";
import type { Metric } from "@/lib/schema/metric";
import {
  comparableGroups,
  figuresOf,
  middleOf,
  rankIn,
  type FigureGroup,
  type ReportedFigure,
} from "./figures";
import { groupBy } from "./group";
import { ratiosBetween, type Ratio } from "./ratios";

/** One bar, point or range of a chart, and the same numbers in the table under it. */
export type ChartRow = {
  readonly id: string;
  /** What the row is called: a language, a framework, an organisation, or an article on a ratio chart. */
  readonly label: string;
  readonly language: string | null;
  readonly article: string;
  readonly claims: readonly string[];
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: ReportedFigure["qualifier"];
  readonly kind: Ratio["kind"];
  /** What the number holds under, and what it is relative to. */
  readonly note: string;
};

/** Rows on one axis: only what may be compared stands in one panel. */
export type ChartPanel = {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly better: Metric["better"];
  /** bars have a length from zero, and can be divided by the best; marks only have a place. */
  readonly draws: "bars" | "marks";
  readonly rows: readonly ChartRow[];
};

/** What a chart needs to know of the content besides its figures. */
export type ChartContext = {
  readonly metrics: ReadonlyMap<string, Metric>;
  /** The name of a language, framework, organization or tool. */
  readonly nameOf: (subject: string) => string;
  /** The language a subject counts for. */
  readonly languageOf: (subject: string) => string | null;
  readonly articleTitle: (article: string) => string;
};

/** The panels of a benchmark page in its plain view, from the figures of the claims. */
export function chartPanels(
  benchmark: Benchmark,
  claims: readonly Claim[],
  context: ChartContext,
): ChartPanel[] {
  const { kinds } = benchmark;
  const counted = kinds.length === 0 ? claims : claims.filter(({ kind }) => kinds.includes(kind));
  const metrics = benchmark.metrics.flatMap((id) => context.metrics.get(id) ?? []);
  const wanted = new Set(benchmark.metrics);
  const figures = figuresOf(counted, context.metrics).filter(({ metric }) => wanted.has(metric));
  switch (benchmark.chart) {
    case "quantities":
      return metrics.flatMap((metric) => quantityPanels(metric, figures, context));
    case "ratios":
      return benchmark.pairs.flatMap((pair) => ratioPanel(pair, figures, metrics, context));
    case "statements":
      return metrics.flatMap((metric) => statementPanel(metric, figures, context));
    default:
      return benchmark.chart satisfies never;
  }
}

/** A panel for each comparable group; what stands alone is gathered in one panel per article. */
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
  return {
    id: idOf(id),
    title: [`${metric.name}: ${context.articleTitle(article)}`, conditions]
      .filter((part) => part !== null)
      .join(", "),
    unit: metric.unit,
    better: metric.better,
    draws: "bars",
    rows: rankIn(figures, metric.better).map((figure, at) =>
      figureRow({ ...figure, conditions: null }, at, context),
    ),
  };
}

function statementPanel(
  metric: Metric,
  figures: readonly ReportedFigure[],
  context: ChartContext,
): ChartPanel[] {
  const own = figures.filter((figure) => figure.metric === metric.id);
  return own.length === 0 ? [] : [marksPanel(metric, own, context)];
}

/** Every figure a row of its own, those of one subject together. */
function marksPanel(metric: Metric, figures: readonly ReportedFigure[], context: ChartContext): ChartPanel {
  const bySubject = [...groupBy(figures, ({ subject }) => subject).values()].flat();
  return {
    id: metric.id,
    title: metric.name,
    unit: metric.unit,
    better: metric.better,
    draws: "marks",
    rows: bySubject.map((figure, at) => figureRow(figure, at, context)),
  };
}

function figureRow(figure: ReportedFigure, at: number, { nameOf, languageOf }: ChartContext): ChartRow {
  const { subject, article, claim, low, high, qualifier, conditions, relativeTo, year } = figure;
  const notes = [
    conditions,
    relativeTo === null ? null : `relative to ${nameOf(relativeTo)}`,
    year === null ? null : `in ${year}`,
  ];
  return {
    id: `${idOf(claim)}-${figure.metric}-${at}`,
    label: nameOf(subject),
    language: languageOf(subject),
    article,
    claims: [claim],
    low,
    high,
    qualifier,
    kind: figure.derived ? "derived" : "stated",
    note: notes.filter((note) => note !== null).join(", "),
  };
}

function ratioPanel(
  { of, to }: Benchmark["pairs"][number],
  figures: readonly ReportedFigure[],
  metrics: readonly Metric[],
  context: ChartContext,
): ChartPanel[] {
  const ratios = ratiosBetween(of, to, figures, metrics, context);
  if (ratios.length === 0) return [];
  const rows = ratios.map((ratio, at): ChartRow => {
    const { article, claims, low, high, qualifier, kind, conditions, frameworks } = ratio;
    const notes = [conditions, frameworks.length === 0 ? null : frameworks.map(context.nameOf).join(" and ")];
    return {
      id: `${of}-${to}-${at}`,
      label: context.articleTitle(article),
      language: of,
      article,
      claims,
      low,
      high,
      qualifier,
      kind,
      note: notes.filter((note) => note !== null).join(", "),
    };
  });
  const title = `${context.nameOf(of)} ÷ ${context.nameOf(to)}`;
  return [{ id: `${of}-${to}`, title, unit: "×", better: "higher", draws: "marks", rows }];
}

/** The lowest and the highest stated bound of the rows; null where there is none. */
export function extentOf(rows: readonly ChartRow[]): { readonly low: number; readonly high: number } | null {
  const bounds = rows.flatMap(({ low, high }) => [low, high]).filter((bound) => bound !== null);
  return bounds.length === 0 ? null : { low: Math.min(...bounds), high: Math.max(...bounds) };
}

/** The best row of a panel, by the middle of its range; undefined where neither way is good. */
export function bestRow({ rows, better }: ChartPanel): ChartRow | undefined {
  if (better === "neither") return undefined;
  const sign = better === "higher" ? -1 : 1;
  return rows.toSorted((a, b) => sign * (middleOf(a) - middleOf(b)))[0];
}

function idOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
