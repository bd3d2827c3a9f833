import type { Benchmark, MeasuredPart } from "@/lib/schema/benchmark";
import type { Metric } from "@/lib/schema/metric";
import type { ChartContext, ChartPanel, ChartRow } from "./chart";
import type { ReportedFigure } from "@/lib/domain/figures";
import { groupBy } from "@/lib/domain/group";
import { measuredRatioRows } from "@/lib/domain/measured/ratios";
import { ratiosBetween, type Ratio } from "@/lib/domain/ratios";
import { gravestVerdict } from "@/lib/domain/verdict";

/**
 * A panel for each quantity of which the articles give a ratio, or datasets have one: speeds and latencies are different questions, and
 * so are a latency and by how many times it fell.
 */
export function ratioPanels(
  { of, to }: Benchmark["pairs"][number],
  figures: readonly ReportedFigure[],
  metrics: readonly Metric[],
  measured: readonly MeasuredPart[],
  context: ChartContext,
): ChartPanel[] {
  const byQuantity = groupBy(metrics, (metric) => `${quantityOf(metric, metrics)} ${metric.better}`);
  return [...byQuantity.values()].flatMap((ofQuantity): ChartPanel[] => {
    const ratios = ratiosBetween(of, to, figures, ofQuantity, context);
    const [first] = ofQuantity;
    const parts = measured.filter(({ metric }) => ofQuantity.some(({ id }) => id === metric));
    const measuredRows = measuredRatioRows({ of, to }, parts, context);
    if (first === undefined || ratios.length + measuredRows.length === 0) return [];
    const quantity = context.metrics.get(quantityOf(first, metrics));
    const metric = quantity?.better === first.better ? quantity : first;
    const names = { of: context.nameOf(of), to: context.nameOf(to) };
    const alone = byQuantity.size === 1;
    return [
      {
        id: alone ? `${of}-${to}` : `${of}-${to}-${metric.id}`,
        title: `${names.of} ÷ ${names.to}${alone ? "" : `: ${metric.name}`}`,
        metric: metric.name,
        by: null,
        conditions: null,
        unit: "×",
        better: metric.better,
        draws: "marks",
        dataset: null,
        pair: {
          ...names,
          languages: [of, to],
          quantity: metric.unit.endsWith("/s") ? null : metric.name.toLowerCase(),
        },
        rows: [...ratios.map((ratio, at) => ratioRow(ratio, at, context)), ...measuredRows],
      },
    ];
  });
}

/**
 * The id of the quantity a metric is, or is a ratio of. A change that does not say what changed belongs to the
 * one quantity that is drawn with it.
 */
function quantityOf({ id, ratioOf, scale }: Metric, metrics: readonly Metric[]): string {
  if (ratioOf !== undefined) return ratioOf;
  if (scale === "quantity") return id;
  const named = new Set(
    metrics.flatMap((other) => other.ratioOf ?? (other.scale === "quantity" ? other.id : [])),
  );
  const [only] = named;
  return only !== undefined && named.size === 1 ? only : id;
}

function ratioRow(ratio: Ratio, at: number, { articleTitle, nameOf, verdictOn }: ChartContext): ChartRow {
  const { of, to, article, claims, low, high, qualifier, kind, conditions, frameworks, isOfCase } = ratio;
  const notes = [conditions, frameworks.length === 0 ? null : frameworks.map(nameOf).join(" and ")];
  return {
    id: `${of}-${to}-${ratio.metric}-${at}`,
    label: articleTitle(article),
    language: of,
    languageName: nameOf(of),
    article,
    by: null,
    dataset: null,
    test: null,
    claims,
    verdict: gravestVerdict(claims.map(verdictOn)),
    connections: null,
    low,
    high,
    qualifier,
    words: null,
    kind,
    ...(isOfCase && conditions !== null ? { system: conditions } : {}),
    points: [],
    middle: null,
    frame: null,
    note: notes.filter((note) => note !== null).join(", "),
  };
}
