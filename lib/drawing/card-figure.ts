import type { ChartRow } from "@/lib/domain/chart/chart";
import type { Doubt } from "@/lib/domain/chart/doubts";
import { markSvg, textSvg, type CardMark } from "./card-parts";
import { paperColors } from "./colors";
import { doubtSvg } from "./doubt-svg";
import { element, round } from "./svg";
import { cutWithin, linesWithin, textWidth } from "./text-width";

export type { CardMark };

type Labelled = {
  readonly label: string;
  readonly mark?: CardMark;
  /** What stands behind the drawing: a word, a number. */
  readonly text: string;
};

/** A place on the line of five steps from worst to best, -2 to 2. */
export type StepRow = Labelled & {
  /** Each article's position. */
  readonly dots: readonly number[];
  readonly spread: readonly [number, number] | null;
  readonly median: number | null;
  readonly measured: number | null;
  /** Languages, where a row holds several. */
  readonly marks: readonly { readonly at: number; readonly mark: CardMark }[];
};

/** A length or a range, from 0 to 1 of the width there is; null where the words are all. */
export type BarRow = Labelled & {
  /** Null for a bar, which begins at nothing. */
  readonly from: number | null;
  readonly to: number | null;
  readonly color: string;
  /** How its number came to be, which the marks at its ends say; a bar has none. */
  readonly kind?: ChartRow["kind"];
  /** Why its number must not be taken over as it stands. */
  readonly doubt?: Doubt | null;
};

export type CardFigure =
  | { readonly kind: "steps"; readonly rows: readonly StepRow[] }
  | {
      readonly kind: "bars";
      readonly rows: readonly BarRow[];
      /** A line to compare with, such as 1×. */
      readonly rule?: number;
      /** Whether the headline names the last row, so that others are left out before it. */
      readonly keepsLast?: boolean;
    };

/** A card has no room for more. */
export const mostRows = 5;
export const rowHeights = { least: 44, most: 72 } as const;

const textSize = 30;
const markSize = 24;

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly bottom: number };
type Columns = { readonly label: number; readonly from: number; readonly to: number; readonly text: number };

/** The figure with no more than `count` rows: the first, and the last where the headline names it. */
export function cutTo(figure: CardFigure, count: number): CardFigure {
  if (figure.rows.length <= count) return figure;
  if (figure.kind === "steps") return { ...figure, rows: figure.rows.slice(0, count) };
  const last = figure.keepsLast === true && count > 1 ? figure.rows.slice(-1) : [];
  return { ...figure, rows: [...figure.rows.slice(0, count - last.length), ...last] };
}

/** A figure (at least one row) in a box: names, drawing, words. */
export function figureSvg(figure: CardFigure, box: Box): string {
  const { rows } = figure;
  const count = rows.length;
  const height = Math.min(rowHeights.most, (box.bottom - box.y) / count);
  const columns = columnsOf(figure, rows, box);
  const yOf = (at: number): number => box.y + (at + 0.5) * height;
  return [
    ...(figure.kind === "bars" && figure.rule !== undefined
      ? [ruleSvg(columns.from + figure.rule * (columns.to - columns.from), box.y, box.y + count * height)]
      : []),
    ...rows.map((row, at) => labelSvg(row, box.x, yOf(at), height, columns)),
    ...(figure.kind === "steps"
      ? stepRowsSvg(figure.rows, yOf, height, columns)
      : figure.rows.map((row, at) => barSvg(row, yOf(at), columns))),
  ].join("");
}

/** Names and words take what they need of the width, up to a share each; the drawing takes the rest. */
function columnsOf({ kind }: CardFigure, rows: readonly (StepRow | BarRow)[], { x, width }: Box): Columns {
  const widest = (texts: readonly string[], weight: 400 | 600) =>
    Math.max(0, ...texts.map((text) => textWidth(text, textSize, weight)));
  const hasMarks = rows.some(({ mark }) => mark !== undefined);
  const isWords = kind === "bars" && rows.every((row) => "to" in row && row.to === null);
  const indent = hasMarks ? markSize + 14 : 0;
  const share = isWords ? 0.6 : 0.44;
  const label =
    indent +
    Math.min(
      widest(
        rows.map((row) => row.label),
        600,
      ),
      width * share - indent,
    );
  const words = Math.min(
    widest(
      rows.map((row) => row.text),
      400,
    ),
    width * (isWords ? 0.55 : 0.4),
  );
  return {
    label: x + label,
    from: x + label + 40,
    to: isWords ? x + label : x + width - words - (words === 0 ? 12 : 36),
    text: isWords ? x + label + 40 : x + width - words,
  };
}

function labelSvg(
  { label, mark, text }: StepRow | BarRow,
  x: number,
  y: number,
  height: number,
  columns: Columns,
): string {
  const start = mark === undefined ? x : x + markSize + 14;
  const right = 1140;
  const { lines, size } = nameWithin(label, columns.label - start + 1, height);
  const first = y + size / 3 - ((lines.length - 1) / 2) * size * nameLine;
  return [
    mark === undefined ? "" : markSvg(mark, x + markSize / 2, y, markSize),
    ...lines.map((line, at) => textSvg(line, start, first + at * size * nameLine, size, { weight: 600 })),
    textSvg(cutWithin(text, right - columns.text + 1, textSize, 400), columns.text, y + 10, textSize),
  ].join("");
}

/** From one line of a name to the next, of its size. */
const nameLine = 1.15;

/** A name too long for its room stands in two lines, smaller where its row is low; it is cut only where these have none. */
function nameWithin(
  name: string,
  room: number,
  height: number,
): { readonly lines: readonly string[]; readonly size: number } {
  if (textWidth(name, textSize, 600) <= room) return { lines: [name], size: textSize };
  const size = Math.min(textSize, Math.floor(height / (2 * nameLine)));
  const [first = "", ...rest] = linesWithin(name, room, size, 600);
  return { lines: rest.length === 0 ? [first] : [first, cutWithin(rest.join(" "), room, size, 600)], size };
}

/** The rows on their lines; on the first that has room for them stand the ends of the scale. */
function stepRowsSvg(
  rows: readonly StepRow[],
  yOf: (at: number) => number,
  height: number,
  columns: Columns,
): readonly string[] {
  const named = rows.findIndex(({ marks }) => marks.every(({ at }) => Math.abs(at) < 2));
  // Stacks need room above the line, triangles of what was measured below it.
  const lowered = rows.some(({ measured }) => measured !== null) ? 0 : 4;
  return rows.map((row, at) => {
    const y = yOf(at) + lowered;
    return (at === named ? endsSvg(y, columns) : "") + stepsSvg(row, y, height / 2 + lowered, columns);
  });
}

function endsSvg(y: number, columns: Columns): string {
  const place = placeOn(columns);
  const style = { fill: paperColors.muted };
  return (
    textSvg("−2", place(-2) - 14, y + 7, endSize, { ...style, anchor: "end" }) +
    textSvg("+2", place(2) + 14, y + 7, endSize, style)
  );
}

const endSize = 22;

/** @param above how much room there is over the line */
function stepsSvg(
  { dots, spread, median, measured, marks, mark: of }: StepRow,
  y: number,
  above: number,
  columns: Columns,
): string {
  const place = placeOn(columns);
  const ticks = [-2, -1, 0, 1, 2].map((step) => `M${round(place(step))} ${round(y - 7)}v14`).join("");
  const axis = `M${round(place(-2))} ${round(y)}H${round(place(2))}${ticks}`;
  return [
    element("path", { d: axis, fill: "none", stroke: paperColors["line-strong"], "stroke-width": 2 }),
    spread === null || spread[0] === spread[1] ? "" : spreadSvg(place(spread[0]), place(spread[1]), y),
    median === null
      ? ""
      : element("rect", {
          x: round(place(median) - 3),
          y: round(y - 22),
          width: 6,
          height: 44,
          rx: 2,
          fill: paperColors.ink,
        }),
    measured === null ? "" : measuredSvg(place(measured), y),
    ...stacked(dots, above).map(({ at, rise }) =>
      element("circle", {
        cx: round(place(at)),
        cy: round(y - rise),
        r: dotSize,
        fill: of?.color ?? paperColors.ink,
        stroke: paperColors.paper,
        "stroke-width": 2.5,
      }),
    ),
    ...abreast(marks).map(({ at, mark, shift }) => markSvg(mark, place(at) + shift * 29, y, 28)),
  ].join("");
}

const dotSize = 9.5;
/** From one dot to the next on it, where there is room. */
const mostRise = 16;

/** Dots at one place lie over one another, as on the strips of pages: beside it they would be other positions. */
function stacked(
  dots: readonly number[],
  above: number,
): readonly { readonly at: number; readonly rise: number }[] {
  const levels = dots.map((at, index) => dots.slice(0, index).filter((other) => other === at).length);
  const rise = Math.min(mostRise, (above - dotSize + 3) / Math.max(1, ...levels));
  return dots.map((at, index) => ({ at, rise: rise * (levels[index] ?? 0) }));
}

/** Marks at one place are set side by side about it. */
function abreast<Placed extends { readonly at: number }>(
  placed: readonly Placed[],
): readonly (Placed & { readonly shift: number })[] {
  return placed.map((one, index) => {
    const here = placed.filter(({ at }) => at === one.at).length;
    const before = placed.slice(0, index).filter(({ at }) => at === one.at).length;
    return { ...one, shift: before - (here - 1) / 2 };
  });
}

function placeOn({ from, to }: Columns): (position: number) => number {
  const margin = 30;
  return (position) => from + margin + ((position + 2) / 4) * (to - from - 2 * margin);
}

function spreadSvg(x1: number, x2: number, y: number): string {
  const ends = { x1: round(x1), x2: round(x2), y1: round(y), y2: round(y) };
  return element("line", { ...ends, stroke: paperColors.muted, "stroke-width": 7 });
}

function measuredSvg(x: number, y: number): string {
  return element("path", {
    d: `M${round(x)} ${round(y + 5)}l11 18h-22Z`,
    fill: paperColors.paper,
    stroke: paperColors.ink,
    "stroke-width": 3,
  });
}

function barSvg(
  { from, to, color, kind = "stated", doubt = null }: BarRow,
  y: number,
  columns: Columns,
): string {
  if (to === null) return "";
  const place = (share: number) => columns.from + share * (columns.to - columns.from);
  if (from === null) {
    const width = Math.max(3, place(to) - columns.from);
    const rect = element("rect", {
      x: round(columns.from),
      y: round(y - 14),
      width: round(width),
      height: 28,
      rx: 2,
      fill: color,
    });
    return rect + (doubt === null ? "" : rowDoubtSvg(doubt, Math.max(columns.from + 14, place(to) - 16), y));
  }
  const [start, end] = [round(place(from)), round(place(to))];
  return [
    element("line", {
      x1: round(columns.from),
      x2: round(columns.to),
      y1: round(y),
      y2: round(y),
      stroke: paperColors.line,
      "stroke-width": 3,
    }),
    element("line", { x1: start, x2: end, y1: round(y), y2: round(y), stroke: color, "stroke-width": 7 }),
    ...[...new Set([start, end])].map((x) => endSvg(kind, x, y, color, doubt)),
  ].join("");
}

/** What stands at an end of a row: the shapes of components/chart/plot.tsx. */
function endSvg(kind: ChartRow["kind"], x: number, y: number, color: string, doubt: Doubt | null): string {
  if (kind === "measured")
    return element("path", { d: "M0-12 12 9.5H-12Z", transform: `translate(${x} ${round(y)})`, fill: color });
  const style = { fill: kind === "stated" ? color : paperColors.paper, stroke: color, "stroke-width": 4 };
  if (kind === "bounds-only")
    return element("path", { d: "M-8-8 8 8M8-8-8 8", transform: `translate(${x} ${round(y)})`, ...style });
  const sign = kind === "stated" ? paperColors.paper : color;
  return [
    element("circle", { cx: x, cy: round(y), r: doubt === null ? 8 : 12, ...style }),
    doubt === null ? "" : rowDoubtSvg(doubt, x, y, sign),
  ].join("");
}

/** In the mark of a row, as large as that is. */
function rowDoubtSvg(doubt: Doubt, x: number, y: number, stroke: string = paperColors.paper): string {
  return doubtSvg(doubt, { x: round(x), y: round(y) }, stroke, 1.8);
}

function ruleSvg(x: number, y1: number, y2: number): string {
  const ends = { x1: round(x), x2: round(x), y1: round(y1), y2: round(y2) };
  return element("line", { ...ends, stroke: paperColors["line-strong"], "stroke-width": 2 });
}
