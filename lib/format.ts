/** How numbers, dates and positions are written, everywhere. Same text on every machine, whatever its locale. */

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** 1 → "+1", -1.5 → "−1.5", 0 → "0" */
export function formatPosition(position: number): string {
  const size = String(Math.round(Math.abs(position) * 100) / 100);
  if (size === "0") return "0";
  return position > 0 ? `+${size}` : `−${size}`;
}

/** A score as it stands in a column, always with two decimals: 1 → "+1.00", -0.4 → "−0.40", 0 → "0.00" */
export function formatScore(score: number): string {
  const rounded = Math.round(score * 100) / 100;
  return `${formatPosition(rounded).charAt(0).replace(/\d/, "")}${Math.abs(rounded).toFixed(2)}`;
}

/** "2026-01-06" → "6 January 2026", "2026-01" → "January 2026", "2026" → "2026" */
export function formatDate(date: string): string {
  const [year = "", month, day] = date.split("-");
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** For a table of dates: "Sep 2026" */
export function formatShortDate(date: string): string {
  return formatDate(date).replace(/\p{L}+/u, (month) => month.slice(0, 3));
}

type MaybeUnknown = string | { readonly unknown: string };

/** A date of publication as far as it is known; where it is not, the year the text speaks of: "about 2026, no date given". */
export function formatPublished(published: MaybeUnknown, speaksOf?: string): string {
  return typeof published === "string" ? formatDate(published) : undated(speaksOf);
}

/** The year of a publication; where it is not known, the year it speaks of, so marked. */
export function yearOf(published: MaybeUnknown | undefined, speaksOf?: string): string {
  return typeof published === "string" ? published.slice(0, 4) : undated(speaksOf);
}

function undated(speaksOf: string | undefined): string {
  return speaksOf === undefined ? "undated" : `about ${speaksOf.slice(0, 4)}, no date given`;
}

/** The year to write beside an article's name; null where the name says it: ("Rust vs Go (2020)", "2020") → null */
export function yearBeside(name: string, year: string): string | null {
  const [digits] = /\d{4}/.exec(year) ?? [];
  return digits !== undefined && name.includes(digits) ? null : year;
}

const numberWords = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
] as const;

/** A count of things in a sentence: 0 → "no", 5 → "five", 13 → "13". */
export function formatCount(count: number): string {
  return numberWords[count] ?? String(count);
}

/** How many of a thing there are, in digits: (1, "claim") → "1 claim", (1095, "claim") → "1,095 claims". */
export function formatCounted(count: number, thing: string): string {
  return `${formatNumber(count)} ${thing}${count === 1 ? "" : "s"}`;
}

/** ["Rust", "Go", "Python"] → "Rust, Go and Python" */
export function formatNames(names: readonly string[], last: "and" | "or" = "and"): string {
  return [names.slice(0, -1).join(", "), ...names.slice(-1)].filter((part) => part !== "").join(` ${last} `);
}

/** The size of a file, to its first two or three digits: 540204 → "540 kB", 850 → "1 kB", 1234567 → "1.2 MB" */
export function formatBytes(bytes: number): string {
  return bytes < 999_500
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/**
 * 110000 → "110,000", 1.2222 → "1.22", 0.5 → "0.5": thousands separated, three significant digits where
 * there is a fraction, never an exponent.
 */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return "\u221e";
  const size = Math.abs(value);
  const text = size >= 100 || Number.isInteger(size) ? wholeText(size) : fractionText(size);
  const [whole = "0", fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `${value < 0 && text !== "0" ? "−" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

/**
 * A number of an axis that reaches `top`; where that is 10,000 or more, in thousands and millions, so that it has
 * room: 300000 → "300 k", 30000000 → "30 M".
 */
export function formatTick(value: number, top: number): string {
  const size = Math.abs(value);
  if (top < 10_000 || size < 1000) return formatNumber(value);
  const [divisor, sign] = size < 1_000_000 ? [1000, "k"] : [1_000_000, "M"];
  return `${formatNumber(value / divisor)}\u00a0${sign}`;
}

/**
 * A ratio that we divided, to two significant digits: 1.2222 → 1.2, 0.0411 → 0.041, 16.7 → 17; to three where it
 * would else look like none: 1.04 → 1.04. The digits of a source are never rounded by it, nor those of tables.
 */
export function roundRatio(ratio: number): number {
  const rounded = Number(ratio.toPrecision(2));
  return rounded === 1 ? Number(ratio.toPrecision(3)) : rounded;
}

/** A ratio below one as it stands in a column, with as many digits as its neighbours: 0.9 → "0.90", 0.041 → "0.041" */
export function formatRatioBelowOne(ratio: number): string {
  const shown = roundRatio(ratio);
  return shown === Number(shown.toFixed(2)) ? shown.toFixed(2) : formatNumber(shown);
}

/** 150882.3 → "150,882.3": thousands separated, every digit kept, never an exponent. */
export function formatExact(value: number): string {
  const shortest = String(Math.abs(value));
  const digits = shortest.includes("e")
    ? Math.abs(value)
        .toFixed(12)
        .replace(/\.?0+$/, "")
    : shortest;
  const [whole = "0", fraction] = digits.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `${value < 0 ? "−" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

/**
 * How many decimals the numbers of one table are shown with, so that its smallest has three digits: none from 100 on.
 * [0.2047, 493.463] → 3, [2250, 168914.3] → 0. Zero has no digits to count.
 */
export function shownDecimals(values: readonly number[]): number {
  const smallest = Math.min(...values.map(Math.abs).filter((size) => size > 0));
  return Number.isFinite(smallest) ? Math.min(12, Math.max(0, 2 - Math.floor(Math.log10(smallest)))) : 0;
}

/** 168914.3 with no decimals → "168,914", 0.31 with three → "0.31": rounded, and no digit that it does not have. */
export function formatDecimals(value: number, decimals: number): string {
  return formatExact(Number(value.toFixed(decimals)));
}

function wholeText(size: number): string {
  return BigInt(Math.round(size)).toString();
}

function fractionText(size: number): string {
  const decimals = Math.min(20, 2 - Math.floor(Math.log10(size)));
  return Number(size.toPrecision(3))
    .toFixed(decimals)
    .replace(/\.?0+$/, "");
}

const qualifierWords = {
  about: "about ",
  "at-least": "at least ",
  "more-than": "more than ",
  "at-most": "at most ",
  "up-to": "up to ",
  often: "often ",
  typical: "typically ",
  "order-of": "in the order of ",
} as const satisfies Record<string, string>;

type FormattedFigure = {
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly qualifier?: keyof typeof qualifierWords | null;
};

/**
 * A number with its hedge and unit: "110,000 requests/s", "2–3×", "more than 60%", "about 10 MB",
 * "at least 200,000 requests/s", "−65% to −60%". A text that gives only the size is given back as it
 * put it: "thousands of connections", "days". The space before a unit does not break.
 */
export function formatFigure({ low, high, unit, qualifier }: FormattedFigure): string {
  const bound = low ?? high;
  if (bound === null) return "no number";
  if (isAmongFirst({ low, high, unit })) return `among the first ${formatNumber(bound)}`;
  const size = qualifier === "order-of" ? sizeWords(bound, unit) : null;
  return size ?? `${hedgeOf(low, high, qualifier ?? null)}${rangeOf(low ?? bound, high ?? bound, unit)}`;
}

/** Whether a number is a place in a list that is not said further: at most 10 is among the first ten. */
export function isAmongFirst({ low, high, unit }: FormattedFigure): boolean {
  return unit === "rank" && low === null && high !== null;
}

/** A figure that stands alone, in a cell or after a name: where the text gives a unit and no number, it says so. */
export function standingFigure(text: string): string {
  return /^[a-z]+s$/.test(text) ? `${text} (no number)` : text;
}

/** What stands before a number: what the qualifier says, and that a bound is open where it does not say so itself. */
export function hedgeOf(
  low: number | null,
  high: number | null,
  qualifier: FormattedFigure["qualifier"],
): string {
  const open = low === null ? "at most " : high === null ? "at least " : "";
  if (qualifier === null || qualifier === undefined) return open;
  const word = qualifierWords[qualifier];
  if (qualifier === "about") return `${open}${word}`;
  return qualifier === "often" || qualifier === "typical" ? `${word}${open}` : word;
}

function rangeOf(low: number, high: number, unit: string): string {
  if (low === high) return withUnit(numberOf(low, unit), low === 1 ? singularOf(unit) : unit);
  if (low < 0) return `${withUnit(numberOf(low, unit), unit)} to ${withUnit(numberOf(high, unit), unit)}`;
  return withUnit(`${numberOf(low, unit)}–${numberOf(high, unit)}`, unit);
}

/** Whether a number with the unit says what is measured: "110,000 requests/s" of "Requests per second". */
export function unitNames({ name, unit }: { readonly name: string; readonly unit: string }): boolean {
  return !bareUnits.has(unit) && unit.replace("/s", " per second") === name.toLowerCase();
}

/** Units that name what the number is and are not written after it. */
const bareUnits: ReadonlySet<string> = new Set(["year", "version", "rank"]);

/** Years and versions are names made of digits: 2009, 1.85. */
function numberOf(value: number, unit: string): string {
  return bareUnits.has(unit) ? String(value) : formatNumber(value);
}

function withUnit(number: string, unit: string): string {
  if (unit === "×" || unit === "%") return `${number}${unit}`;
  return bareUnits.has(unit) ? number : `${number}\u00a0${unit}`;
}

/** "weeks" → "week"; symbols such as ms stay. */
function singularOf(unit: string): string {
  return /^[a-z ]{3,}s$/.test(unit) ? unit.slice(0, -1) : unit;
}

const powerWords: ReadonlyMap<number, string> = new Map([
  [1, ""],
  [10, "tens of "],
  [100, "hundreds of "],
  [1e3, "thousands of "],
  [1e4, "tens of thousands of "],
  [1e5, "hundreds of thousands of "],
  [1e6, "millions of "],
  [1e7, "tens of millions of "],
  [1e8, "hundreds of millions of "],
  [1e9, "billions of "],
]);

const spelledUnits: ReadonlyMap<string, string> = new Map([
  ["ms", "milliseconds"],
  ["s", "seconds"],
  ["min", "minutes"],
  ["requests/s", "requests per second"],
]);

/** 1000 connections → "thousands of connections", 1 s → "seconds"; null where no plain word says it. */
function sizeWords(size: number, unit: string): string | null {
  const power = powerWords.get(size);
  const spelled = spelledUnits.get(unit) ?? unit.replace(/^(thousand|million|billion) /, "$1s of ");
  const isPlural = spelledUnits.has(unit) || /^[a-z ]{3,}s$/.test(spelled);
  return power === undefined || !isPlural ? null : `${power}${spelled}`;
}
