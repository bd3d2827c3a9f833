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
  if (position === 0) return "0";
  return position > 0 ? `+${size}` : `−${size}`;
}

/** "2026-01-06" → "6 January 2026", "2026-01" → "January 2026", "2026" → "2026" */
export function formatDate(date: string): string {
  const [year = "", month, day] = date.split("-");
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

type MaybeUnknown = string | { readonly unknown: string };

/** A date of publication, or that it is not known. */
export function formatPublished(published: MaybeUnknown): string {
  return typeof published === "string" ? formatDate(published) : "date not known";
}

/** The year of a publication; where it is not known, the year it speaks of, so marked. */
export function yearOf(published: MaybeUnknown | undefined, speaksOf?: string): string {
  if (typeof published === "string") return published.slice(0, 4);
  return speaksOf === undefined ? "year not known" : `as of ${speaksOf.slice(0, 4)}`;
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

/** ["Rust", "Go", "Python"] → "Rust, Go and Python" */
export function formatNames(names: readonly string[]): string {
  return [names.slice(0, -1).join(", "), ...names.slice(-1)].filter((part) => part !== "").join(" and ");
}

/** The size of a file, to its first two or three digits: 540204 → "540 kB", 850 → "1 kB", 1234567 → "1.2 MB" */
export function formatBytes(bytes: number): string {
  return bytes < 999_500
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** 110000 → "110,000", 1.2222 → "1.22", 0.5 → "0.5": thousands separated, at most three significant digits after a point. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return "∞";
  const size = Math.abs(value);
  const rounded =
    size >= 100 || Number.isInteger(size) ? String(Math.round(size)) : String(Number(size.toPrecision(3)));
  const [whole = "0", fraction] = rounded.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `${value < 0 ? "−" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
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

/** "110,000 requests/s", "2–3×", "more than 60%", "about 10 MB", "at least 200,000 requests/s" */
export function formatFigure({ low, high, unit, qualifier }: FormattedFigure): string {
  const hedge =
    qualifier === null || qualifier === undefined ? openBoundWords(low, high) : qualifierWords[qualifier];
  return `${hedge}${withUnit(rangeOf(low, high), unit)}`;
}

function openBoundWords(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return "";
  return low === null ? "at most " : "at least ";
}

function rangeOf(low: number | null, high: number | null): string {
  if (low !== null && high !== null && low !== high) return `${formatNumber(low)}–${formatNumber(high)}`;
  return formatNumber(low ?? high ?? 0);
}

function withUnit(number: string, unit: string): string {
  if (unit === "×" || unit === "%") return `${number}${unit}`;
  return unit === "year" || unit === "version" || unit === "rank" ? number : `${number}\u00a0${unit}`;
}
