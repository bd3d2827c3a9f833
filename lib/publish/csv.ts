import { stringify } from "csv-stringify/sync";
import type { Table } from "./table";

/**
 * A table as CSV by RFC 4180: a line of column names, lines end in CRLF, null is an empty cell. Text that a
 * spreadsheet would run as a formula (it starts with = + - @, a tab or a carriage return) is led by an
 * apostrophe; numbers are left as they are.
 */
export function csvOf({ columns, rows }: Pick<Table, "columns" | "rows">): string {
  return stringify([columns.map(({ name }) => name), ...rows], {
    record_delimiter: "\r\n",
    // Not implied once record_delimiter is given.
    quote_record_delimiter: true,
    escape_formulas: true,
    cast: { boolean: (value) => (value ? "true" : "false") },
  });
}
