import { delimited } from "./delimited";
import { escapeMarkup } from "./markup";

/** A piece of text and the notes it refers to, by their number from 1. */
export type SharedText = { readonly text: string; readonly notes: readonly number[] };

/** A table, a cell, a claim or a panel of a page, as a reader takes it along; what is no table has one cell and no head. */
export type SharedPart = {
  readonly title: string;
  /** The absolute address of exactly what was shown. */
  readonly address: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly SharedText[])[];
  /** Where it comes from: each claim or dataset it names. */
  readonly notes: readonly { readonly text: string; readonly address: string }[];
  /** Whose data, of when, under which licence. */
  readonly closing: string;
};

/** What parts are footnoted with, for all pages: /share.json. */
export type SharedSources = {
  /** Whose data, of when, under which licence. */
  readonly closing: string;
  /** By article id: title, publisher, author, year. */
  readonly articles: Readonly<Record<string, string>>;
  /** By dataset id: title, who measured it and when, licence. */
  readonly datasets: Readonly<Record<string, string>>;
};

/** Markdown with footnotes; a table where there is a head. */
export function sharedMarkdown({ title, address, head, rows, notes, closing }: SharedPart): string {
  const cell = ({ text, notes: marks }: SharedText) =>
    markdownText(text) + marks.map((at) => `[^${at}]`).join("");
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const filled = rows.map((cells) => [...cells.map(cell), ...head.slice(cells.length).map(() => "")]);
  const body =
    head.length === 0
      ? filled.map((cells) => cells.join(" ")).join("\n\n")
      : [line(head.map(markdownText)), line(head.map(() => "---")), ...filled.map(line)].join("\n");
  return [
    ...(head.length === 0 ? [] : [`**${markdownText(title)}**`]),
    body,
    `${markdownText(closing)} <${address}>`,
    notes.map((note, at) => `[^${at + 1}]: ${markdownText(note.text)} <${note.address}>`).join("\n"),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

/** HTML with a list of notes. */
export function sharedHtml({ title, address, head, rows, notes, closing }: SharedPart): string {
  const cell = ({ text, notes: marks }: SharedText) =>
    escapeMarkup(text) + marks.map((at) => `<sup>[${at}]</sup>`).join("");
  const table = [
    `<table><caption>${escapeMarkup(title)}</caption><thead><tr>`,
    ...head.map((text) => `<th scope="col">${escapeMarkup(text)}</th>`),
    "</tr></thead><tbody>",
    ...rows.map((cells) => `<tr>${cells.map((one) => `<td>${cell(one)}</td>`).join("")}</tr>`),
    "</tbody></table>",
  ].join("");
  const link = (to: string) => `<a href="${escapeMarkup(to)}">${escapeMarkup(to)}</a>`;
  return [
    head.length === 0 ? rows.map((cells) => `<p>${cells.map(cell).join(" ")}</p>`).join("") : table,
    `<p>${escapeMarkup(closing)} ${link(address)}</p>`,
    notes.length === 0
      ? ""
      : `<ol>${notes.map((note) => `<li>${escapeMarkup(note.text)} ${link(note.address)}</li>`).join("")}</ol>`,
  ].join("\n");
}

/** Rows for a spreadsheet, then an empty line and the notes, a row each. */
export function sharedTsv(part: SharedPart): string {
  const { address, head, rows, notes, closing } = part;
  const cell = ({ text, notes: marks }: SharedText) => `${text}${marks.map((at) => ` [${at}]`).join("")}`;
  return delimited(
    [
      ...(head.length === 0 ? [] : [head]),
      ...rows.map((cells) => cells.map(cell)),
      [""],
      ...notes.map((note, at) => [`[${at + 1}]`, note.text, note.address]),
      [closing, address],
    ],
    "\t",
  );
}

/** Rows alone, with a last column for the addresses that a row rests on. */
export function sharedCsv(part: SharedPart): string {
  const { head, rows } = part;
  const columns = head.length === 0 ? ["text"] : head;
  return delimited(
    [
      [...columns, "sources"],
      ...rows.map((cells) => [...padded(cells, columns.length), sourcesOf(cells, part).join("; ")]),
    ],
    ",",
  );
}

/** Rows as records by the names of the columns, with their sources. */
export function sharedJson(part: SharedPart): string {
  const { title, address, head, rows, closing } = part;
  const columns = head.length === 0 ? ["text"] : head;
  const records = rows.map((cells) => ({
    ...Object.fromEntries(padded(cells, columns.length).map((text, at) => [columns[at], text])),
    sources: sourcesOf(cells, part),
  }));
  return `${JSON.stringify({ title, address, about: closing, rows: records }, null, 2)}\n`;
}

function padded(cells: readonly SharedText[], length: number): string[] {
  return Array.from({ length }, (_, at) => cells[at]?.text ?? "");
}

function sourcesOf(cells: readonly SharedText[], { notes }: SharedPart): string[] {
  const numbers = new Set(cells.flatMap((cell) => cell.notes));
  return [...numbers].flatMap((at) => notes[at - 1]?.address ?? []);
}

function markdownText(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>|#~]/g, "\\$&");
}
