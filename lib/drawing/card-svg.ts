import { cutTo, figureSvg, mostRows, rowHeights, type CardFigure, type CardMark } from "./card-figure";
import { markSvg, textSvg } from "./card-parts";
import { paperColors } from "./colors";
import { element, pictureSvg } from "./svg";
import { cutWithin, linesWithin, textWidth } from "./text-width";

/** What a page comes to, as it is drawn for a link's preview. */
export type Card = {
  /** What the page is about; a mark stands before its part. */
  readonly title: readonly { readonly text: string; readonly mark?: CardMark }[];
  /** What it comes to, in words; drawn large. */
  readonly headline: string;
  /** What belongs to it, smaller. */
  readonly note: string | null;
  readonly figure: CardFigure | null;
};

/** The text that can stand instead of the card. */
export function cardFinding({ headline, note }: Pick<Card, "headline" | "note">): string {
  return note === null ? headline : `${headline} ${note}`;
}

export const cardSize = { width: 1200, height: 630 } as const;

const margin = 60;
const inner = cardSize.width - 2 * margin;
const titleSize = 32;
const noteSize = 34;
const top = 120;
const bottom = 544;
/** Large enough to be read at a quarter of the card's size: 44 becomes 11. */
const headlineSizes = [60, 54, 48, 44] as const;
const lineHeight = 1.16;
const gap = 26;

type Layout = {
  readonly size: number;
  readonly lines: readonly string[];
  readonly rows: number;
};

/** The card as an SVG that stands by itself. The same input gives the same bytes. */
export function cardSvg(card: Card, { name, footer }: { name: string; footer: string }): string {
  const noteLines = card.note === null ? [] : linesWithin(card.note, inner, noteSize, 400).slice(0, 3);
  const noteHeight = noteLines.length === 0 ? 0 : noteLines.length * noteSize * 1.3 + gap - 8;
  const layout = layoutOf(card, bottom - top - noteHeight);
  const headlineEnd = top + layout.lines.length * layout.size * lineHeight;
  const figureTop = headlineEnd + noteHeight + gap;
  const figure = card.figure === null || layout.rows === 0 ? null : cutTo(card.figure, layout.rows);
  const { width, height } = cardSize;
  return pictureSvg(cardSize, [
    element("title", {}, cardFinding(card)),
    element("rect", { width, height, fill: paperColors.paper }),
    element("rect", { width, height: 12, fill: paperColors.ink }),
    titleSvg(card.title),
    ...layout.lines.map((line, at) =>
      textSvg(line, margin, top + (at + 0.82) * layout.size * lineHeight, layout.size, { weight: 600 }),
    ),
    ...noteLines.map((line, at) =>
      textSvg(line, margin, headlineEnd + gap + (at + 0.7) * noteSize * 1.3, noteSize, {
        fill: paperColors.muted,
      }),
    ),
    figure === null ? "" : figureSvg(figure, { x: margin, y: figureTop, width: inner, bottom }),
    footerSvg(name, `${legendOf(figure)}${footer}`),
  ]);
}

/** What the figure does not say of itself. */
function legendOf(figure: CardFigure | null): string {
  if (figure === null) return "";
  if (figure.kind === "bars") {
    const hasRing = figure.rows.some(({ kind }) => kind === "converted" || kind === "derived");
    return `${hasRing ? "Ring: our calculation. " : ""}${figure.rule === undefined ? "" : "Line: 1×. "}`;
  }
  const isMeasured = figure.rows.some(({ measured }) => measured !== null);
  return `From worst to best${isMeasured ? ", triangle: measured" : ""}. `;
}

/** The largest headline beside which every row has room; where none leaves it, fewer rows; at last fewer words. */
function layoutOf({ headline, figure }: Card, room: number): Layout {
  const wanted = Math.min(mostRows, figure?.rows.length ?? 0);
  const counts = Array.from({ length: wanted + 1 }, (_, at) => wanted - at);
  const set = headlineSizes.map((size) => ({ size, lines: linesWithin(headline, inner, size, 600) }));
  const layouts = counts.flatMap((rows) => set.map((headlineSet) => ({ ...headlineSet, rows })));
  const found = layouts.find(({ size, lines, rows }) => heightOf(size, lines.length, rows) <= room);
  if (found !== undefined) return found;
  const size = headlineSizes[3];
  const most = Math.floor(room / (size * lineHeight));
  const lines = linesWithin(headline, inner, size, 600);
  const kept = lines.slice(0, most - 1);
  const last = cutWithin(lines.slice(most - 1).join(" "), inner, size, 600);
  return { size, lines: [...kept, last], rows: 0 };
}

function heightOf(size: number, lines: number, rows: number): number {
  return lines * size * lineHeight + (rows === 0 ? 0 : gap + rows * rowHeights.least);
}

/** A part of the title with less room than this is left out. */
const leastTitle = 80;

function titleSvg(parts: Card["title"]): string {
  const [only] = parts;
  if (parts.length === 1 && only?.mark === undefined && only !== undefined) return plainTitle(only.text);
  const { drawn } = parts.reduce(
    ({ drawn: done, x }, { text, mark }) => {
      const start = mark === undefined ? x : x + titleSize;
      if (start + leastTitle > margin + inner) return { drawn: done, x };
      const shown = cutWithin(text, margin + inner - start, titleSize, 600);
      return {
        drawn: [
          ...done,
          mark === undefined ? "" : markSvg(mark, x + 11, 76, 24),
          textSvg(shown, start, 87, titleSize, {
            weight: 600,
            fill: mark === undefined ? paperColors.muted : paperColors.ink,
          }),
        ],
        x: start + textWidth(shown, titleSize, 600) + 22,
      };
    },
    { drawn: [] as string[], x: margin },
  );
  return drawn.join("");
}

/** A title of one part, in two smaller lines where one is too short for it. */
function plainTitle(text: string): string {
  const style = { weight: 600, fill: paperColors.muted } as const;
  if (textWidth(text, titleSize, 600) <= inner) return textSvg(text, margin, 87, titleSize, style);
  const [first = "", ...rest] = linesWithin(text, inner, 28, 600);
  if (rest.length === 0) return textSvg(first, margin, 87, 28, style);
  const second = cutWithin(rest.join(" "), inner, 28, 600);
  return textSvg(first, margin, 62, 28, style) + textSvg(second, margin, 97, 28, style);
}

/** The site's sign, that of its icon, its name, and what is said of the data. */
function footerSvg(name: string, footer: string): string {
  const y = 590;
  return [
    element("g", { transform: `translate(${margin} ${y - 30}) scale(1.6)` }, [
      element("rect", { width: 24, height: 24, rx: 5, fill: "#131417" }),
      element("path", { d: "M4 13h16", stroke: "#74757c", "stroke-width": 2 }),
      element("circle", { cx: 7.5, cy: 13, r: 3, fill: "#fb923c" }),
      element("circle", { cx: 14, cy: 13, r: 3, fill: "#67c5dc" }),
      element("rect", { x: 16.6, y: 7, width: 3, height: 12, rx: 1, fill: "#eeede8" }),
    ]),
    textSvg(name, margin + 52, y, 30, { weight: 600 }),
    textSvg(footer, cardSize.width - margin, y, 26, { anchor: "end", fill: paperColors.muted }),
  ].join("");
}
