import { cutWithin, linesWithin, textWidth } from "./text-width";

/** How large a thumbnail is without the numbers of an axis under it, in px; its text and what keeps it apart too. */
export const thumbnailSize = { width: 240, height: 72 } as const;
export const thumbnailText = { name: 11, number: 12, lineHeight: 12 } as const;
const gaps = { name: 6, number: 10 } as const;

/** A drawing narrower than this shows nothing; those of short names begin at one place. */
const leastPlot = 42;
const leastLeft = 76;
const mostPlot = 132;
const mostPitch = 18;

type Named = { readonly name: string; readonly number: string | null };

export type ThumbnailLayout = {
  /** Where rows are drawn. */
  readonly left: number;
  readonly width: number;
  /** From one row to the next. */
  readonly pitch: number;
  /** The name of each row, in lines. */
  readonly names: readonly (readonly string[])[];
};

/**
 * Rows with names, which have as much room as they need and the drawing the rest: few rows have names of several lines.
 * A name is cut only where the drawing would else have no room.
 *
 * @param indent what stands before names
 * @param behind what stands behind numbers
 * @param least where the drawing begins at the least
 */
export function namedLayout(
  rows: readonly Named[],
  indent: number,
  behind: number,
  least: number = leastLeft,
): ThumbnailLayout {
  const { width, height } = thumbnailSize;
  const { name: nameSize, number: numberSize, lineHeight } = thumbnailText;
  const widest = (texts: readonly string[], size: number) =>
    Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, size, 400))));
  const numbers =
    gaps.number +
    behind +
    widest(
      rows.flatMap(({ number }) => number ?? []),
      numberSize,
    );
  const room = width - indent - gaps.name - leastPlot - numbers;
  const mostLines = Math.max(1, Math.floor(height / rows.length / lineHeight));
  const names = rows.map(({ name }) => nameLines(name, room, mostLines));
  const left = Math.max(least, indent + widest(names.flat(), nameSize) + gaps.name);
  const lines = Math.max(...names.map(({ length }) => length));
  return {
    left,
    width: Math.min(mostPlot, width - left - numbers),
    pitch: Math.min(Math.max(mostPitch, (lines + 0.5) * lineHeight), height / rows.length),
    names,
  };
}

/** A name in as few lines as have room, none much longer than the others. */
function nameLines(name: string, room: number, mostLines: number): readonly string[] {
  const within = (width: number) => linesWithin(name, width, thumbnailText.name, 400);
  const { length } = within(room);
  if (length > mostLines) {
    const lines = within(room);
    const rest = lines.slice(mostLines - 1).join(" ");
    return [...lines.slice(0, mostLines - 1), cutWithin(rest, room, thumbnailText.name, 400)];
  }
  const least = Math.ceil(textWidth(name, thumbnailText.name, 400) / length);
  const narrower = Array.from({ length: Math.max(0, Math.ceil(room) - least) }, (_, at) => least + at);
  return within(narrower.find((width) => within(width).length === length) ?? room);
}
