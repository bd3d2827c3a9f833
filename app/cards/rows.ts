import type { Site } from "@/app/catalog";
import { shapePaths } from "@/components/claim/language-mark";
import { silentWords, spokenIn } from "@/lib/words/claim-counts";
import { placeOn } from "@/lib/domain/chart/axis";
import type { ChartRow } from "@/lib/domain/chart/chart";
import { doubtOn } from "@/lib/domain/chart/doubts";
import type { DrawnPanel } from "@/lib/domain/chart/view";
import { leadingRows, quotedLabel, rowText, tellingRows } from "@/lib/domain/chart/words";
import { criterionWord, type ComparisonCell } from "@/lib/domain/comparison/comparison";
import { formatPosition } from "@/lib/format";
import {
  mostRows,
  type BarRow,
  type CardFigure,
  type CardMark,
  type StepRow,
} from "@/lib/drawing/card-figure";
import { markColors, paperColors } from "@/lib/drawing/colors";
import type { Language } from "@/lib/schema/language";

/** A language's colour and shape. */
export function markOf({ color, shape }: Pick<Language, "color" | "shape">): CardMark {
  return { path: shapePaths[shape], color: markColors[color] };
}

/** Languages one after the other, each with its mark. */
export function languageTitle(languages: readonly Pick<Language, "name" | "color" | "shape">[]) {
  return languages.map((language) => ({ text: language.name, mark: markOf(language) }));
}

const emptyRow = { dots: [], spread: null, median: null, measured: null, marks: [], text: "" } as const;

/** What articles say, and datasets measured, of one thing: a dot for each article, an upright for their median. */
export function cellRow(
  {
    consensus,
    measured,
    claims = [],
    notJudged = 0,
  }: Pick<ComparisonCell, "consensus" | "measured"> & Partial<Pick<ComparisonCell, "claims" | "notJudged">>,
  named: Pick<StepRow, "label" | "mark">,
): StepRow {
  const { median, min, max, positions } = consensus;
  return {
    ...named,
    dots: positions.map(({ position }) => position),
    spread: min === null || max === null ? null : [min, max],
    median,
    measured: measured?.position ?? null,
    marks: [],
    text:
      median === null
        ? silentWords(spokenIn({ claims, notJudged }))
        : `${criterionWord(median)} ${formatPosition(median)}`,
  };
}

/** Several languages on the line of one criterion. */
export function marksRow(label: string, marks: StepRow["marks"], text = ""): StepRow {
  return { ...emptyRow, label, marks, text };
}

/** Counts as bars, each against the largest. */
export function countRows(
  counts: readonly {
    readonly label: string;
    readonly mark?: CardMark;
    readonly count: number;
    readonly text?: string;
    readonly color?: string;
  }[],
): CardFigure {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return {
    kind: "bars",
    rows: counts.map(({ label, mark, count, text, color }) => ({
      label,
      mark,
      from: null,
      to: count / most,
      color: color ?? mark?.color ?? paperColors.muted,
      text: text ?? String(count),
    })),
  };
}

/** Names with words behind them, nothing drawn. */
export function wordRows(
  rows: readonly { readonly label: string; readonly mark?: CardMark; readonly text: string }[],
): CardFigure {
  return {
    kind: "bars",
    rows: rows.map((row) => ({ ...row, from: null, to: null, color: paperColors.muted })),
  };
}

/** A panel of a chart: of many entries the best of each language, as its finding names them; else the first rows. */
export function panelFigure(
  panel: DrawnPanel,
  site: Site,
  rows: readonly ChartRow[] = chosenRows(panel),
): CardFigure {
  const { axis, unit, draws, pair } = panel;
  const place = (value: number) => Math.min(1, Math.max(0, placeOn(axis, value)));
  return {
    kind: "bars",
    rule: pair === null ? undefined : place(1),
    keepsLast: panel.dataset !== null && rows.at(-1) === leadingRows(panel.rows).at(-1),
    rows: rows.map((row): BarRow => {
      const language = site.languages.get(row.language ?? "");
      const mark = language === undefined ? undefined : markOf(language);
      const end = row.high ?? row.low ?? axis.max;
      const isDrawn = row.words === null && draws !== "words" && row.low !== null;
      return {
        label: quotedLabel(row, pair),
        mark,
        color: mark?.color ?? paperColors.muted,
        kind: row.kind,
        doubt: doubtOn(row),
        from: draws === "marks" ? place(row.low ?? axis.min) : null,
        to: isDrawn ? place(draws === "lines" ? (row.points.at(-1)?.value ?? end) : end) : null,
        text:
          draws === "lines"
            ? rowText({ ...row, ...lastOf(row), middle: null }, unit)
            : rowText(row, unit).replaceAll("\u00a0", " "),
      };
    }),
  };
}

/** The few rows of a panel that show what it comes to. */
export function chosenRows(panel: DrawnPanel): readonly ChartRow[] {
  const { rows, dataset, pair } = panel;
  if (pair !== null)
    return [...rows.filter(isReported).slice(0, 3), ...extremesOf(rows.filter((row) => !isReported(row)))];
  if (dataset === null || rows.length <= mostRows) return rows.slice(0, mostRows);
  return tellingRows(panel, mostRows);
}

function isReported({ kind }: ChartRow): boolean {
  return kind !== "measured";
}

/** The rows with the lowest and the highest middle. */
function extremesOf(rows: readonly ChartRow[]): readonly ChartRow[] {
  const sorted = rows.toSorted((a, b) => (a.middle ?? 0) - (b.middle ?? 0));
  return [...new Set([...sorted.slice(0, 1), ...sorted.slice(-1)])];
}

function lastOf({ points, low, high }: ChartRow): Pick<ChartRow, "low" | "high"> {
  const last = points.at(-1)?.value;
  return last === undefined ? { low, high } : { low: last, high: last };
}
