/**
 * How wide text in Geist is, so that pictures can break lines without a browser: advance widths of the font's
 * characters in thousandths of the size, kerning left out. A test holds them against the font itself.
 */

export type TextWeight = 400 | 600;

/** From the space to the tilde, then the rest by character. */
const ascii = {
  400: [
    250, 213, 346, 478, 629, 802, 620, 178, 274, 274, 430, 558, 201, 419, 201, 480, 663, 384, 619, 613, 615,
    626, 593, 524, 604, 593, 297, 297, 544, 540, 544, 559, 906, 668, 680, 703, 694, 603, 590, 700, 713, 270,
    597, 640, 580, 877, 743, 739, 650, 733, 672, 640, 552, 689, 667, 945, 606, 576, 544, 347, 455, 347, 426,
    557, 248, 551, 595, 546, 595, 561, 395, 594, 581, 244, 260, 590, 267, 877, 581, 573, 595, 595, 379, 520,
    392, 575, 536, 819, 585, 537, 537, 389, 264, 389, 523,
  ],
  600: [
    236, 243, 376, 552, 656, 818, 677, 195, 306, 306, 424, 566, 225, 418, 225, 508, 683, 427, 642, 637, 643,
    656, 615, 538, 644, 618, 306, 306, 548, 548, 548, 581, 944, 709, 695, 724, 708, 615, 600, 726, 719, 290,
    617, 672, 586, 902, 748, 763, 664, 757, 689, 668, 584, 699, 709, 991, 660, 613, 577, 375, 485, 375, 450,
    560, 268, 580, 621, 580, 621, 591, 429, 620, 601, 269, 308, 628, 297, 892, 601, 603, 621, 621, 409, 553,
    427, 597, 584, 839, 628, 570, 567, 401, 284, 401, 523,
  ],
} as const satisfies Record<TextWeight, readonly number[]>;

const others: Readonly<Record<TextWeight, Readonly<Record<string, number>>>> = {
  400: {
    "–": 591,
    "—": 907,
    "−": 520,
    "×": 502,
    "÷": 540,
    "“": 368,
    "”": 368,
    "\u2018": 203,
    "’": 203,
    "…": 571,
  },
  600: {
    "–": 594,
    "—": 910,
    "−": 536,
    "×": 528,
    "÷": 556,
    "“": 431,
    "”": 431,
    "\u2018": 232,
    "’": 232,
    "…": 654,
  },
};

/** What the font lacks or the table leaves out counts as this wide: too much rather than too little. */
const unknownWidth = 1000;

/** The width of a line in the unit of `size`. */
export function textWidth(text: string, size: number, weight: TextWeight): number {
  return (thousandthsOf(text, weight) * size) / 1000;
}

/** Of the size; whole numbers, so that parts add up to the whole. */
function thousandthsOf(text: string, weight: TextWeight): number {
  // An accent does not widen its letter.
  const letters = text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("\u00a0", " ");
  return [...letters].reduce((sum, character) => sum + widthOf(character, weight), 0);
}

function widthOf(character: string, weight: TextWeight): number {
  return ascii[weight][character.charCodeAt(0) - 32] ?? others[weight][character] ?? unknownWidth;
}

/** Text in lines no wider than `width`, broken between words, and within a word only where it alone is wider. */
export function linesWithin(text: string, width: number, size: number, weight: TextWeight): string[] {
  const room = (width * 1000) / size;
  const words = text
    .split(/[ \t\r\n]+/)
    .filter((word) => word !== "")
    .flatMap((word) => joined([...word], "", room, weight));
  return joined(words, " ", room, weight);
}

/** Pieces put together as long as they keep within `room`, in thousandths of the size. */
function joined(pieces: readonly string[], separator: string, room: number, weight: TextWeight): string[] {
  const lines: string[] = [];
  let used = 0;
  for (const piece of pieces) {
    const wide = thousandthsOf(piece, weight);
    const more = thousandthsOf(separator, weight) + wide;
    const last = lines.at(-1);
    const fits = last !== undefined && used + more <= room;
    used = fits ? used + more : wide;
    if (fits) lines[lines.length - 1] = `${last}${separator}${piece}`;
    else lines.push(piece);
  }
  return lines;
}

/** A line no wider than `width`, with an ellipsis where it is cut. */
export function cutWithin(text: string, width: number, size: number, weight: TextWeight): string {
  const [line = ""] = joined([...text], "", (width * 1000) / size, weight);
  if (line === text) return text;
  const ellipsis = "…";
  const room = (width * 1000) / size - thousandthsOf(ellipsis, weight);
  const [cut = ""] = joined([...text], "", room, weight);
  return `${thousandthsOf(cut, weight) <= room ? cut.trimEnd() : ""}${ellipsis}`;
}
