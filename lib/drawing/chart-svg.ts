import { labelledTicks, placeOn, type Axis } from "@/lib/domain/chart/axis";
import type { ChartRow } from "@/lib/domain/chart/chart";
import { doubtOn, type Doubt } from "@/lib/domain/chart/doubts";
import { boldKey, languageKeys, markKeys, type MarkKey } from "@/lib/domain/chart/keys";
import { panelReading, sharedReading, testWords } from "@/lib/domain/chart/reading";
import {
  drawnAndTold,
  mixedDatasets,
  sharedDataset,
  testsByPanel,
  type DescribedTest,
  type DrawnPanel,
} from "@/lib/domain/chart/view";
import {
  axisTitle,
  panelFinding,
  quotedHeading,
  quotedLabel,
  rowNote,
  rowText,
  textAmong,
  tickText,
} from "@/lib/domain/chart/words";
import { datesOf, isSecondOfLanguage, lastNumber, spreadAbove } from "@/lib/domain/chart/lines";
import { formatNumber, standingFigure } from "@/lib/format";
import { markSvg } from "./card-parts";
import { markColors, paperColors } from "./colors";
import { doubtRadius } from "./doubt-signs";
import { doubtSvg } from "./doubt-svg";
import { keyPaths } from "./key-paths";
import { element, pictureSvg, round, typefaceRule, wrapText } from "./svg";
import { cutWithin, linesWithin, textWidth, type TextWeight } from "./text-width";

export type ChartPicture = {
  readonly title: string;
  readonly question: string;
  /** What it does not show. */
  readonly limits: readonly string[];
  readonly panels: readonly DrawnPanel[];
  /** The languages of its rows, in their order. */
  readonly languages: readonly PicturedLanguage[];
  /** What the tests do that panels draw. */
  readonly tests: readonly DescribedTest[];
  /** Where, when and under which licence the numbers of a dataset were taken. */
  readonly sourceLineOf: (dataset: string) => string | undefined;
  /** Who made the picture, of which data, and where it stands. */
  readonly footer: string;
  /** The address of the site's typeface, a data address for a picture that goes elsewhere; null where it has it anyway. */
  readonly typeface: string | null;
};

export type PicturedLanguage = {
  readonly id: string;
  readonly name: string;
  readonly color: keyof typeof markColors;
  /** The outline of its shape in a 16 × 16 box. */
  readonly path: string;
};

/** The last line of a picture: whose data it shows, where it stands, under which licence. */
export function pictureFooter(
  credit: { readonly by: string; readonly licence: string },
  address: string,
): string {
  return `${credit.by}. Sources of every number: ${address} Content: ${credit.licence}.`;
}

const width = 1000;
const margin = 32;
const plot = { left: 332, right: 790 } as const;
const linesHeight = 300;

/** A part of the picture, and how high it is. */
type Block = { readonly svg: string; readonly height: number };

/** A chart as an SVG that stands by itself: title, finding, panels, sources. The same input gives the same bytes. */
export function chartSvg(picture: ChartPicture): string {
  const { drawn, told } = drawnAndTold(picture.panels);
  const ofAll = sharedDataset(drawn);
  const reading = sharedReading(drawn);
  const tests = testsByPanel(drawn, picture.tests);
  const saysOf = (panel: DrawnPanel) => panelReading(panel, tests.get(panel.id) ?? [], reading);
  const blocks = [
    headBlock(picture, reading),
    keyBlock(drawn, picture),
    ...drawn.map((panel) => panelBlock(panel, picture, saysOf(panel), ofAll === null)),
    ...(told.length === 0 ? [] : [toldBlock(told)]),
    ...testsBlock(tests.get(null) ?? []),
    ...[...mixedDatasets(drawn), ...(ofAll === null ? [] : [ofAll])].flatMap((dataset) => {
      const line = picture.sourceLineOf(dataset);
      return line === undefined ? [] : [textBlock(line, 13, paperColors.muted, 17)];
    }),
    textBlock(picture.footer, 13, paperColors.muted, 24),
  ];
  const { parts, y } = blocks.reduce(
    ({ parts: done, y: top }, { svg, height }) => ({
      parts: [...done, element("g", { transform: `translate(0 ${round(top)})` }, [svg])],
      y: top + height,
    }),
    { parts: [] as string[], y: margin },
  );
  const height = round(y + margin - 8);
  const finding = picture.panels.map((panel) => panelFinding(panel, picture.title)).join(" ");
  return pictureSvg({ width, height }, [
    element("title", {}, picture.title),
    element("desc", {}, finding),
    ...(picture.typeface === null ? [] : [typefaceRule(picture.typeface)]),
    element("rect", { width, height, fill: paperColors.paper }),
    ...parts,
  ]);
}

/** Title and question; under these, small, how all panels are read and what the chart does not show. */
function headBlock({ title, question, limits }: ChartPicture, reading: readonly string[]): Block {
  const titles = wrapText(title, 54);
  const questions = wrapText(question, 100);
  const small = [
    ...(reading.length === 0 ? [] : [reading.join(" ")]),
    ...(limits.length === 0 ? [] : smallText(`What this does not show: ${limits.join(" ")}`)),
  ];
  const y = titles.length * 34;
  const under = y + questions.length * 22;
  return {
    svg: [
      ...titles.map((line, at) => text(line, margin, 24 + at * 34, 28, { "font-weight": 600 })),
      ...questions.map((line, at) => text(line, margin, y + 16 + at * 22, 17, { fill: paperColors.muted })),
      ...smallLines(small, under + 20, 18),
    ].join(""),
    height: under + small.length * 18 + 24,
  };
}

/** What the tests do that panels of several sources name in their rows. */
function testsBlock(tests: readonly DescribedTest[]): readonly Block[] {
  const lines = smallText(tests.map((test) => `${test.name}: ${testWords(test)}`).join(" "));
  if (lines.length === 0) return [];
  return [{ svg: smallLines(lines, 14, 17).join(""), height: lines.length * 17 + 10 }];
}

/** A sign with its words. */
type Key = {
  readonly words: string;
  /** The room of the sign. */
  readonly indent: number;
  readonly sign: (x: number, y: number) => string;
};

function keysOf(panels: readonly DrawnPanel[], { languages }: ChartPicture): readonly Key[] {
  const named = languageKeys(panels);
  const bold = boldKey(panels);
  return [
    ...languages
      .filter(({ id }) => named.has(id))
      .map((language): Key => ({
        words: language.name,
        indent: languageIndent,
        sign: (x, y) => languageMark(language, x, y),
      })),
    ...(bold === null ? [] : [boldSign(bold)]),
    ...markKeys(panels).map(({ words, mark }): Key => ({
      words,
      indent: 24,
      sign: (x, y) => keySvg(mark, x, y),
    })),
  ];
}

function boldSign(words: string): Key {
  const sign = "Bold:";
  return {
    words,
    indent: textWidth(sign, keySize, 600) + 5,
    sign: (x, y) => text(sign, x, y + 5, keySize, { "font-weight": 600 }),
  };
}

const keySize = 14;

/** What names and marks mean, each with its words, in as many lines as they need. */
function keyBlock(panels: readonly DrawnPanel[], picture: ChartPicture): Block {
  const keys = keysOf(panels, picture);
  const placed = keys.reduce<{ x: number; line: number; end: number }[]>((before, { words, indent }) => {
    const length = indent + textWidth(words, keySize, 400);
    const last = before.at(-1) ?? { line: 0, end: margin - 28 };
    const fits = last.end + 28 + length <= width - margin;
    const x = fits ? last.end + 28 : margin;
    return [...before, { x, line: fits ? last.line : last.line + 1, end: x + length }];
  }, []);
  const parts = keys.map(({ words, indent, sign }, at) => {
    const { x, line } = placed[at] ?? { x: margin, line: 0 };
    const y = 8 + line * 22;
    return sign(round(x), y) + text(words, round(x + indent), y + 5, keySize, { fill: paperColors.muted });
  });
  const lines = (placed.at(-1)?.line ?? -1) + 1;
  return { svg: parts.join(""), height: lines === 0 ? 0 : lines * 22 + 18 };
}

/** The room of a language's mark before a name. */
const languageIndent = 18;

/** A language's mark before its name, about the middle of the line. */
function languageMark({ path, color }: PicturedLanguage, x: number, y: number): string {
  return markSvg({ path, color: markColors[color] }, x + 6, y, 12);
}

function languageOf({ language }: ChartRow, { languages }: ChartPicture): PicturedLanguage | undefined {
  return languages.find(({ id }) => id === language);
}

function colorOf(row: ChartRow, picture: ChartPicture): string {
  return markColors[languageOf(row, picture)?.color ?? "slate"];
}

function keySvg(drawn: MarkKey["mark"], x: number, y: number): string {
  const color = paperColors.muted;
  if (typeof drawn !== "string") return pointMark(drawn.kind, x + 8, y, color, drawn.doubt);
  const transform = `translate(${x} ${y - 8})`;
  const style = { fill: "none", stroke: color, "stroke-width": 1.5 };
  return element("path", { d: keyPaths[drawn], transform, ...style });
}

function panelBlock(panel: DrawnPanel, picture: ChartPicture, says: string, namesSource: boolean): Block {
  const head = wrapText(quotedHeading(panel), 90);
  const about = smallText(says);
  const top = head.length * 24 + 4 + about.length * 18;
  const body = panel.draws === "lines" ? linesBody(panel, picture) : rowsBody(panel, picture);
  const source = panel.dataset === null || !namesSource ? undefined : picture.sourceLineOf(panel.dataset);
  const lines = smallText(source ?? "");
  const bottom = top + body.height + 6;
  return {
    svg: [
      ...head.map((line, at) => text(line, margin, 18 + at * 24, 19, { "font-weight": 600 })),
      ...smallLines(about, head.length * 24 + 14, 18),
      element("g", { transform: `translate(0 ${top})` }, [body.svg]),
      ...smallLines(lines, bottom + 12, 17),
    ].join(""),
    height: bottom + lines.length * 17 + 26,
  };
}

/** A small text in lines as wide as the picture; none where it is empty. */
function smallText(said: string): readonly string[] {
  return linesWithin(said, width - 2 * margin, 13, 400).filter((line) => line !== "");
}

function smallLines(lines: readonly string[], y: number, height: number): readonly string[] {
  return lines.map((line, at) => text(line, margin, y + at * height, 13, { fill: paperColors.muted }));
}

/** What has no place on an axis, a line for each. */
function toldBlock(panels: readonly DrawnPanel[]): Block {
  const lines = panels.flatMap(({ metric, by, conditions, unit, rows }) =>
    rows.flatMap((row) => {
      const said = by === null ? null : `“${by}”`;
      const notes = [said, conditions, rowNote(row)].filter((part) => part !== null && part !== "");
      return wrapText(
        `${metric}: ${row.label} ${standingFigure(rowText(row, unit))} (${notes.join("; ")})`,
        125,
      );
    }),
  );
  return {
    svg: [
      text("Numbers that stand alone", margin, 18, 19, { "font-weight": 600 }),
      ...lines.map((line, at) => text(line, margin, 44 + at * 20, 14)),
    ].join(""),
    height: 38 + lines.length * 20 + 26,
  };
}

/** More rows than this stand closer together, with numbers over them too. */
const mostRoomy = 12;
/** More rows than this have an axis above them too. */
const mostUnderOneAxis = 8;
const nameWidth = plot.left - margin - languageIndent - 16;

function rowsBody(panel: DrawnPanel, picture: ChartPicture): Block {
  const { rows, axis, draws, pair } = panel;
  const isLong = rows.length > mostRoomy;
  const most = Math.max(1, ...rows.map((row) => noteLines(row, pair).length));
  const rowHeight = isLong ? 26 : 36 + (most - 1) * 14;
  const height = rows.length * rowHeight;
  const top = rows.length > mostUnderOneAxis ? 22 : 0;
  const drawn = rows.map((row, at) => {
    const y = at * rowHeight + rowHeight / 2;
    const hasBar = draws === "bars" && row.low !== null;
    const x = hasBar ? xOn(axis, row.high ?? row.low ?? 0) + (row.high === null ? 34 : 8) : plot.right + 14;
    const language = languageOf(row, picture);
    const x0 = language === undefined ? margin : margin + languageIndent;
    return [
      language === undefined ? "" : languageMark(language, margin, y),
      (isLong ? longName : roomyName)(row, pair, x0, y),
      drawing(row, draws, axis, y, colorOf(row, picture)),
      text(textAmong(row, panel), x, y + 5, 14, onOwnGround),
    ].join("");
  });
  return {
    svg: [grid(panel, height, top), element("g", { transform: `translate(0 ${top})` }, drawn)].join(""),
    height: top + height + 26,
  };
}

/** No line of the grid crosses the text. */
const onOwnGround = { stroke: paperColors.paper, "stroke-width": 5, "paint-order": "stroke" };

/** The lines of an axis through all rows, each with its number, and what the axis measures. */
function grid(panel: DrawnPanel, height: number, top: number): string {
  const { axis, pair } = panel;
  const equal = pair !== null;
  const title = (y: number) => text(axisTitle(panel), margin, y, 13, { fill: paperColors.muted });
  const ticks = labelledTicks(axis, 0.09, equal ? [1] : []);
  // Zero, where 1× stands too near to it, has its number before the beginning of the axis, and 1× behind its line.
  const zero = axis.min === 0 && !ticks.includes(0) ? [0] : [];
  const anchorOf = (tick: number, x: number) => {
    if (zero.includes(tick)) return "end";
    const half = textWidth(tickText(tick, panel), 13, 400) / 2;
    return zero.length > 0 && x - half < plot.left ? "start" : "middle";
  };
  const lines = [...zero, ...ticks]
    .map((tick) => {
      const isEqual = equal && tick === 1;
      const x = xOn(axis, tick);
      const style = { "text-anchor": anchorOf(tick, x), fill: isEqual ? paperColors.ink : paperColors.muted };
      const label = (y: number) => text(tickText(tick, panel), x, y, 13, style);
      return [
        element("line", {
          x1: x,
          x2: x,
          y1: top,
          y2: top + height,
          stroke: isEqual ? paperColors.muted : gridColor(tick),
          "stroke-width": isEqual ? 1.5 : undefined,
        }),
        label(top + height + 18),
        top > 0 ? label(top - 8) : "",
      ].join("");
    })
    .join("");
  return [lines, title(top + height + 18), top > 0 ? title(top - 8) : ""].join("");
}

function gridColor(tick: number): string {
  return paperColors[tick === 0 ? "line-strong" : "line"];
}

function noteLines(row: ChartRow, pair: DrawnPanel["pair"]): string[] {
  return linesWithin(rowNote(row, pair), nameWidth, 12, 400).filter((line) => line !== "");
}

/** The name with its note under it. */
function roomyName(row: ChartRow, pair: DrawnPanel["pair"], x: number, y: number): string {
  const notes = noteLines(row, pair);
  const first = y + 5 - notes.length * 7;
  const { name, size, weight } = fittedName(row, pair);
  return [
    text(name, x, first, size, weight),
    ...notes.map((line, at) => text(line, x, first + 14 * (at + 1), 12, { fill: paperColors.muted })),
  ].join("");
}

/** The name with its note behind it, as far as there is room. */
function longName(row: ChartRow, pair: DrawnPanel["pair"], x: number, y: number): string {
  const { name, size, weight } = fittedName(row, pair);
  const from = textWidth(name, size, weight["font-weight"] ?? 400) + 8;
  const note = rowNote(row, pair);
  const rest = textWidth(note, 12, 400) > nameWidth - from ? "" : note;
  return text(name, x, y + 5, size, weight) + text(rest, x + from, y + 5, 12, { fill: paperColors.muted });
}

type FittedName = {
  readonly name: string;
  readonly size: number;
  readonly weight: { readonly "font-weight"?: TextWeight };
};

/** A name too long for its room is smaller, and cut only where it has none then either; one of the usual is bold. */
function fittedName(row: ChartRow, pair: DrawnPanel["pair"]): FittedName {
  const label = quotedLabel(row, pair);
  const weight = row.mainstream === true ? 600 : 400;
  const size = textWidth(label, 14, weight) > nameWidth ? 12 : 14;
  const name = cutWithin(label, nameWidth, size, weight);
  return { name, size, weight: weight === 600 ? { "font-weight": weight } : {} };
}

/** As components/chart/plot.tsx draws it: a bar has a length only up to what is known. */
function drawing(row: ChartRow, draws: DrawnPanel["draws"], axis: Axis, y: number, color: string): string {
  return draws === "bars" && row.low !== null ? bar(row, axis, y, color) : mark(row, axis, y, color);
}

function bar(row: ChartRow, axis: Axis, y: number, fill: string): string {
  const { low, high } = row;
  const doubt = doubtOn(row);
  const end = xOn(axis, high ?? low ?? axis.min);
  const rect = element("rect", {
    x: plot.left,
    y: y - 8,
    width: round(end - plot.left),
    height: 16,
    rx: 1.5,
    fill,
  });
  return [
    rect,
    doubt === null ? "" : barDoubt(doubt, end, y, fill),
    high === null ? openArrow(end, y, fill, "more") : "",
  ].join("");
}

function mark(row: ChartRow, axis: Axis, y: number, color: string): string {
  const { low, high, points, middle, kind } = row;
  const from = xOn(axis, low ?? axis.min);
  const to = xOn(axis, high ?? low ?? axis.max);
  const span = element("line", {
    x1: from,
    x2: to,
    y1: y,
    y2: y,
    stroke: color,
    "stroke-width": points.length > 0 ? 2 : 4,
    "stroke-linecap": "round",
  });
  if (points.length > 0) {
    const uprights = points.map(({ value }) => {
      const x = xOn(axis, value);
      return element("line", { x1: x, x2: x, y1: y - 5, y2: y + 5, stroke: color, "stroke-width": 1.5 });
    });
    return [
      span,
      ...uprights,
      middle === null ? "" : pointMark("measured", xOn(axis, middle), y, color),
    ].join("");
  }
  return [
    from === to || low === null || high === null ? "" : span,
    low === null ? "" : pointMark(kind, from, y, color, doubtOn(row)),
    high === null || high === low ? "" : pointMark(kind, to, y, color, doubtOn(row)),
    high === null ? openArrow(from, y, color, "more") : "",
    low === null ? openArrow(to, y, color, "less") : "",
  ].join("");
}

/** The shapes of components/chart/plot.tsx. */
function pointMark(
  kind: ChartRow["kind"],
  x: number,
  y: number,
  color: string,
  doubt: Doubt | null = null,
): string {
  const style = { stroke: color, "stroke-width": 2.5, fill: kind === "stated" ? color : paperColors.paper };
  const transform = `translate(${x} ${y})`;
  switch (kind) {
    case "stated":
    case "converted":
    case "derived":
      return [
        element("circle", { cx: x, cy: y, r: doubt === null ? 5.5 : doubtRadius, ...style }),
        doubt === null ? "" : doubtSvg(doubt, { x, y }, kind === "stated" ? paperColors.paper : color),
      ].join("");
    case "bounds-only":
      return element("path", { d: "M-5-5 5 5M5-5-5 5", transform, ...style });
    case "measured":
      return element("path", { d: "M0-7 7 6H-7Z", transform, ...style, fill: color });
    default:
      return kind satisfies never;
  }
}

function barDoubt(doubt: Doubt, end: number, y: number, fill: string): string {
  const x = round(end - 9);
  return element("circle", { cx: x, cy: y, r: 7.5, fill }) + doubtSvg(doubt, { x, y }, paperColors.paper);
}

function openArrow(x: number, y: number, color: string, towards: "more" | "less"): string {
  return element("path", {
    d: towards === "more" ? "M6 0H26M20-6 26 0 20 6" : "M-6 0H-26M-20-6-26 0-20 6",
    transform: `translate(${x} ${y})`,
    fill: "none",
    stroke: color,
    "stroke-width": 2.5,
  });
}

function linesBody(panel: DrawnPanel, picture: ChartPicture): Block {
  const { rows, axis, unit } = panel;
  const dates = datesOf(rows);
  const [left, right] = [margin + tickWidth, plot.right];
  const xAt = (at: number) => round(left + (at / Math.max(1, dates.length - 1)) * (right - left));
  const yAt = (value: number) => round((1 - placeOn(axis, value)) * linesHeight);
  const grid = axis.ticks.map((tick) => {
    const words = `${formatNumber(tick)}${unit === "%" ? unit : ""}`;
    return [
      element("line", { x1: left, x2: right, y1: yAt(tick), y2: yAt(tick), stroke: gridColor(tick) }),
      text(words, left - 8, yAt(tick) + 4, 13, { fill: paperColors.muted, "text-anchor": "end" }),
    ].join("");
  });
  const years = dates.flatMap((date, at) =>
    date.endsWith("-01")
      ? [text(date.slice(0, 4), xAt(at), linesHeight + 20, 13, { fill: paperColors.muted })]
      : [],
  );
  const strokeOf = (row: ChartRow) => ({
    fill: "none",
    stroke: colorOf(row, picture),
    "stroke-width": 2.5,
    "stroke-dasharray": isSecondOfLanguage(row, rows) ? "5 4" : undefined,
  });
  const lines = rows.map((row) =>
    element("polyline", {
      points: row.points.map(({ label, value }) => `${xAt(dates.indexOf(label))},${yAt(value)}`).join(" "),
      ...strokeOf(row),
    }),
  );
  const ends = rows.map((row) => ({ row, end: yAt(row.points.at(-1)?.value ?? 0) }));
  const names = spreadAbove(ends, 19, linesHeight).map(({ row, end, at }) => {
    return lineLabel(`${row.label} ${lastNumber(row, unit)}`, right, end, at, strokeOf(row));
  });
  const drawn = element("g", { transform: "translate(0 36)" }, [...grid, ...years, ...lines, ...names]);
  const title = text(axisTitle(panel), margin, 14, 13, { fill: paperColors.muted });
  return { svg: title + drawn, height: linesHeight + 66 };
}

/** The room for the numbers of an axis that stands upright. */
const tickWidth = 44;

/** As components/chart/lines-plot.tsx draws it: a leader from the line's end, a piece of the line, its name and last number. */
function lineLabel(
  name: string,
  x: number,
  end: number,
  at: number,
  stroke: Readonly<Record<string, string | number | undefined>>,
): string {
  return [
    element("line", {
      stroke: paperColors.muted,
      x1: x,
      x2: x + 14,
      y1: end,
      y2: at,
      "stroke-width": 1,
    }),
    element("line", { ...stroke, x1: x + 14, x2: x + 32, y1: at, y2: at }),
    text(name, x + 40, at + 5, 14),
  ].join("");
}

function textBlock(content: string, size: number, fill: string, height: number): Block {
  const lines = linesWithin(content, width - 2 * margin, size, 400);
  return {
    svg: lines.map((line, at) => text(line, margin, 14 + at * height, size, { fill })).join(""),
    height: lines.length * height,
  };
}

function text(
  content: string,
  x: number,
  y: number,
  size: number,
  attributes: Readonly<Record<string, string | number>> = {},
): string {
  return element("text", { x: round(x), y: round(y), "font-size": size, ...attributes }, content);
}

function xOn(axis: Axis, value: number): number {
  return round(plot.left + placeOn(axis, value) * (plot.right - plot.left));
}
