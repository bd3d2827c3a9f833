import { linearAxis, logAxis, type Axis } from "./axis";
import { bestRow, type ChartPanel, type ChartRow } from "./chart";
import { middleOf } from "./figures";

/** What the reader chose to see of a chart. */
export type ChartView = {
  /** Divide by the best row of each panel that draws bars. */
  readonly relative: boolean;
  readonly scale: Axis["kind"];
  /** Shown languages and articles; none chosen shows all. */
  readonly languages: readonly string[];
  readonly articles: readonly string[];
};

export type DrawnPanel = ChartPanel & { readonly axis: Axis };

/** The panels to draw, each with its axis; panels without rows left are gone. Ratios share one axis. */
export function viewPanels(panels: readonly ChartPanel[], view: ChartView): DrawnPanel[] {
  const shown = panels.flatMap((panel) => {
    const rows = panel.rows.filter((row) => isShown(row, view));
    if (rows.length === 0) return [];
    return [view.relative && panel.draws === "bars" ? relativePanel({ ...panel, rows }) : { ...panel, rows }];
  });
  const ratioRows = shown.filter(isRatio).flatMap(({ rows }) => rows);
  return shown.map((panel) => {
    const ratio = isRatio(panel);
    return { ...panel, axis: axisOf(ratio ? ratioRows : panel.rows, view.scale, ratio) };
  });
}

function isRatio({ unit, draws }: ChartPanel): boolean {
  return unit === "×" && draws === "marks";
}

function isShown({ language, article }: ChartRow, { languages, articles }: ChartView): boolean {
  const languageShown = languages.length === 0 || (language !== null && languages.includes(language));
  return languageShown && (articles.length === 0 || articles.includes(article));
}

/** Every number divided by that of the best row. Lower bounds divided by a lower bound bound nothing any more. */
function relativePanel(panel: ChartPanel): ChartPanel {
  const best = bestRow(panel);
  const divisor = best === undefined ? 0 : middleOf(best);
  if (divisor === 0) return panel;
  const divide = (bound: number | null): number | null => (bound === null ? null : bound / divisor);
  const rows = panel.rows.map((row): ChartRow => {
    const divided = { ...row, low: divide(row.low), high: divide(row.high) };
    if (best?.high !== null) return divided;
    return { ...divided, high: divided.high ?? divided.low, qualifier: null, kind: "bounds-only" };
  });
  return { ...panel, unit: "×", rows };
}

/** Ratios stand beside one: it is on their axis. */
function axisOf(rows: readonly ChartRow[], scale: Axis["kind"], isRatio: boolean): Axis {
  const values = rows.flatMap(({ low, high }) => [low, high]).filter((bound) => bound !== null);
  const withOne = isRatio ? [...values, 1] : values;
  return scale === "log" ? logAxis(withOne) : linearAxis(withOne);
}
