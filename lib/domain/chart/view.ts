import { linearAxis, logAxis, type Axis } from "./axis";
import { bestRow, extentOf, isNumbered, isOfMultiples, type ChartPanel, type ChartRow } from "./chart";
import { middleOf } from "@/lib/domain/figures";
import { groupBy } from "@/lib/domain/group";
import { divide } from "@/lib/domain/ratios";
import { formatNames } from "@/lib/format";

/** What the reader chose to see of a chart. */
export type ChartView = {
  /** Divide by the best row of each panel that draws bars. */
  readonly relative: boolean;
  readonly scale: Axis["kind"];
  /** Shown languages, articles and datasets; none chosen shows all. */
  readonly languages: readonly string[];
  readonly articles: readonly string[];
  readonly datasets: readonly string[];
  /** Numbers of connections; rows that know none are always shown. */
  readonly connections: readonly number[];
  /** What articles report, what datasets measured, or both. */
  readonly layer: ChartLayer;
};

export const chartLayers = ["all", "reported", "measured"] as const;
export type ChartLayer = (typeof chartLayers)[number];

/** What a chart shows before its reader chooses: everything, under its lowest number of connections. */
export function plainChartView({
  scale,
  connections,
}: {
  readonly scale: Axis["kind"];
  /** The numbers of connections that rows are measured under, the lowest first. */
  readonly connections: readonly number[];
}): ChartView {
  return {
    relative: false,
    scale,
    languages: [],
    articles: [],
    datasets: [],
    connections: connections.slice(0, 1),
    layer: "all",
  };
}

/** Whether a view shows what the plain one does. */
export function isPlainView(view: ChartView, plain: ChartView): boolean {
  const lists = ["languages", "articles", "datasets", "connections"] as const;
  return (
    view.relative === plain.relative &&
    view.scale === plain.scale &&
    view.layer === plain.layer &&
    lists.every((list) => view[list].join() === plain[list].join())
  );
}

export type DrawnPanel = ChartPanel & { readonly axis: Axis };

/**
 * The panels to draw, each with its axis; panels without rows left are gone. Ratios share one axis, and so do
 * multiples of the best by one metric. A logarithmic axis has no zero from which a bar could have a length, so that its
 * bars become marks; two numbers have none, however the others are drawn and whichever rows a reader chose.
 */
export function viewPanels(panels: readonly ChartPanel[], view: ChartView): DrawnPanel[] {
  const shown = panels.flatMap((whole) => {
    const ofLanguages = whole.pair === null ? view : { ...view, languages: [] };
    const rows = isPairShown(whole, view) ? whole.rows.filter((row) => isShown(row, ofLanguages)) : [];
    if (rows.length === 0) return [];
    const panel = { ...whole, rows };
    return [{ whole, panel: view.relative && panel.draws === "bars" ? relativePanel(panel) : panel }];
  });
  return shown.map(({ whole, panel }) => {
    const axis = axisOf(
      shown.filter((other) => sharesAxis(panel, other.panel)).flatMap((other) => other.panel.rows),
      isOfTwoNumbers(whole) ? "linear" : view.scale,
      panel,
    );
    return { ...panel, axis, draws: axis.kind === "log" && panel.draws === "bars" ? "marks" : panel.draws };
  });
}

/** Whether the marks of two panels are read against each other. */
function sharesAxis(panel: ChartPanel, other: ChartPanel): boolean {
  if (panel.pair !== null) return other.pair !== null;
  const isSame = panel.id === other.id;
  return isSame || (isOfMultiples(panel) && isOfMultiples(other) && panel.metric === other.metric);
}

/**
 * The panels that are drawn, with the rows that have a place on their axis, and lines that lie in a heap a second time;
 * and those that are told in words, with the rows that have none: a number that stands beside no other, a size without
 * a number.
 */
export function drawnAndTold(panels: readonly DrawnPanel[]): {
  readonly drawn: readonly DrawnPanel[];
  readonly told: readonly DrawnPanel[];
} {
  const withRows = (isWanted: (row: ChartRow, panel: DrawnPanel) => boolean) =>
    panels
      .map((panel) => ({ ...panel, rows: panel.rows.filter((row) => isWanted(row, panel)) }))
      .filter(({ rows }) => rows.length > 0);
  const isDrawn = (row: ChartRow, { draws }: DrawnPanel) => draws !== "words" && isNumbered(row);
  return {
    drawn: withRows(isDrawn).flatMap((panel) => [panel, ...closeUp(panel)]),
    told: withRows((row, panel) => !isDrawn(row, panel)),
  };
}

/** Lines that stay below this part of their axis while another is above it cannot be told apart there. */
const heap = 1 / 3;

/** The lines that lie in a heap, on an axis of their own; none where there are none. */
function closeUp(panel: DrawnPanel): readonly DrawnPanel[] {
  if (panel.draws !== "lines") return [];
  const limit = panel.axis.max * heap;
  const isLow = ({ high }: ChartRow) => high !== null && high <= limit;
  const rows = panel.rows.filter(isLow);
  const without = panel.rows.filter((row) => !isLow(row)).map(({ label }) => label);
  if (rows.length < 2 || without.length === 0) return [];
  const title = `${panel.title}, without ${formatNames(without)}`;
  const axis = axisOf(rows, panel.axis.kind, panel);
  return [{ ...panel, id: `${panel.id}-close`, title, rows, axis }];
}

/** The dataset that all panels of several are of, so that it need be named only once; null where there is none. */
export function sharedDataset(panels: readonly ChartPanel[]): string | null {
  const [first, ...others] = panels;
  const isShared = others.length > 0 && others.every(({ dataset }) => dataset === first?.dataset);
  return isShared ? (first?.dataset ?? null) : null;
}

/** The datasets of panels that hold rows of several sources, and so have no source line of their own. */
export function mixedDatasets(panels: readonly ChartPanel[]): string[] {
  const rows = panels.filter(({ dataset }) => dataset === null).flatMap((panel) => panel.rows);
  return [...new Set(rows.flatMap(({ dataset }) => dataset ?? []))];
}

/** What a test of a dataset does. */
export type DescribedTest = {
  readonly dataset: string;
  readonly test: string;
  readonly name: string;
  readonly about: string;
  /** Why its numbers make no measured position; null where they do. */
  readonly notCounted: string | null;
};

/**
 * The tests that panels draw, each once: those of panels of one dataset under the id of the first that draws them,
 * those that only panels of several sources draw together, under null.
 */
export function testsByPanel(
  panels: readonly ChartPanel[],
  tests: readonly DescribedTest[],
): ReadonlyMap<string | null, readonly DescribedTest[]> {
  const isOf = ({ rows }: ChartPanel, { dataset, test }: DescribedTest) =>
    rows.some((row) => row.dataset === dataset && row.test === test);
  const placed = tests.flatMap((test) => {
    const drawing = panels.filter((panel) => isOf(panel, test));
    const own = drawing.find(({ dataset }) => dataset !== null);
    return drawing.length === 0 ? [] : [{ test, panel: own?.id ?? null }];
  });
  return new Map(
    [...groupBy(placed, ({ panel }) => panel)].map(([panel, group]) => [
      panel,
      group.map(({ test }) => test),
    ]),
  );
}

/** A pair is shown where both of its languages are chosen, or the only one that is. */
function isPairShown({ pair }: ChartPanel, { languages }: ChartView): boolean {
  if (pair === null || languages.length === 0) return true;
  const chosen = pair.languages.filter((language) => languages.includes(language));
  return chosen.length >= Math.min(2, languages.length);
}

function isShown({ language, article, dataset, connections }: ChartRow, view: ChartView): boolean {
  const isAmong = <Value>(value: Value | null, chosen: readonly Value[]): boolean =>
    chosen.length === 0 || (value !== null && chosen.includes(value));
  const isOfLayer = view.layer === "all" || (view.layer === "measured" ? dataset !== null : article !== null);
  return (
    isOfLayer &&
    isAmong(language, view.languages) &&
    (article === null || isAmong(article, view.articles)) &&
    (dataset === null || isAmong(dataset, view.datasets)) &&
    (connections === null || isAmong(connections, view.connections))
  );
}

/**
 * Every number divided by that of the best row: by its middle where it is a range, by its bound where it has only
 * one, which bounds the others as `divide` has it. A row that stands alone is not divided by itself.
 */
function relativePanel(panel: ChartPanel): ChartPanel {
  const best = bestRow(panel);
  if (best === undefined || middleOf(best) <= 0 || panel.rows.length === 1) return panel;
  const divisor =
    best.low === null || best.high === null ? best : { low: middleOf(best), high: middleOf(best) };
  const rows = panel.rows.map((row): ChartRow => {
    if (!isNumbered(row)) return row;
    const quotient = divide(row, divisor);
    return { ...row, ...quotient, qualifier: divisor === best ? null : row.qualifier };
  });
  const words = `as multiples of ${best.label}`;
  return {
    ...panel,
    title: `${panel.title}, ${words}`,
    conditions: panel.conditions === null ? words : `${panel.conditions}, ${words}`,
    unit: "×",
    rows,
  };
}

/**
 * Ratios stand beside one: it is on their axis. Ranks and multiples of the best begin at one, there is none before it.
 * A logarithm needs positive values; without, the axis is linear.
 */
function axisOf(all: readonly ChartRow[], scale: Axis["kind"], panel: ChartPanel): Axis {
  const rows = all.filter(isNumbered);
  const beginsAtOne = panel.unit === "rank" || isOfMultiples(panel);
  const values = rows.flatMap(({ low, high }) => [low, high]).filter((bound) => bound !== null);
  const withOne = [...values, ...rows.flatMap(openEnd), ...(panel.pair !== null || beginsAtOne ? [1] : [])];
  const isLog = scale === "log" || needsLog({ ...panel, rows });
  if (isLog && values.every((value) => value > 0)) return logAxis(withOne);
  const linear = linearAxis(withOne);
  const axis = panel.pair === null ? linear : withTick(linear, 1);
  if (!beginsAtOne || axis.max <= 1) return axis;
  return { ...axis, min: 1, ticks: [1, ...axis.ticks.filter((tick) => tick > 1)] };
}

/** The axis with a tick of its own at a value that it reaches. */
function withTick(axis: Axis, value: number): Axis {
  const ticks = [...new Set([...axis.ticks, value])].toSorted((a, b) => a - b);
  return { ...axis, ticks };
}

/** Multiples beyond this would leave those near one in a heap at the beginning of a linear axis. */
const mostOnLinear = 10;

function needsLog(panel: ChartPanel): boolean {
  return isOfMultiples(panel) && (extentOf(panel.rows)?.high ?? 1) > mostOnLinear;
}

/** Two numbers are compared by how far they are from zero; a logarithm is for many that differ by orders of magnitude. */
function isOfTwoNumbers({ pair, rows }: ChartPanel): boolean {
  const numbers = rows
    .filter(isNumbered)
    .flatMap(({ low, high, points }) => [...new Set([low, high]), ...points]);
  return pair === null && numbers.filter((number) => number !== null).length < 3;
}

/** Whether a panel has an axis that can be linear or logarithmic: of ratios a linear one would crowd all but the widest. */
export function hasEitherAxis(panel: ChartPanel): boolean {
  if (panel.pair !== null) return false;
  return (panel.draws === "bars" || panel.draws === "marks") && !needsLog(panel) && !isOfTwoNumbers(panel);
}

/** Room for the arrow of a bound that is open upwards. */
function openEnd({ low, high }: ChartRow): number[] {
  return low !== null && high === null ? [low * 1.1] : [];
}
