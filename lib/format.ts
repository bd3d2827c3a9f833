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
