/** What a spreadsheet would run as a formula, also in wide forms. */
const formula = /^[=+\-@\t\r＝＋－＠]/;

/**
 * Rows of text for spreadsheets, by RFC 4180 with the delimiter given. Text that a spreadsheet would run as a formula
 * starts with an apostrophe, as lib/publish/csv.ts has it: the library used there is too heavy for a page.
 */
export function delimited(
  rows: readonly (readonly (string | number | null)[])[],
  delimiter: "," | "\t",
): string {
  const special = new RegExp(`["\\r\\n${delimiter}]`);
  return rows
    .map((cells) =>
      cells
        .map((cell) => (typeof cell === "string" && formula.test(cell) ? `'${cell}` : String(cell ?? "")))
        .map((cell) => (special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join(delimiter),
    )
    .map((line) => `${line}\r\n`)
    .join("");
}
