import { formatDate } from "@/lib/format";
import { uncapitalised } from "@/lib/words/capitalised";
import { dateNote, type CitationRecord } from "./citation";
import { jsonText } from "./json";

/** A citation in a form that people or reference managers read. */
export type CitationForm = { readonly name: string; readonly text: string };

/** A record in all its forms, that for people first. */
export function citationForms(record: CitationRecord): readonly CitationForm[] {
  return [
    { name: "Text", text: citationText(record) },
    { name: "BibTeX", text: bibtexOf(record) },
    { name: "RIS", text: risOf(record) },
    { name: "CSL-JSON", text: jsonText([record]) },
  ];
}

/** "Backed (data of 21 November 2026). Title. https://… Note.", without the note's own words on the date */
export function citationText(record: CitationRecord): string {
  const dated = dateNote(formatDate(dateParts(record).join("-")));
  const note = record.note.startsWith(dated) ? record.note.slice(dated.length + 2) : record.note;
  return oneLine(`${authorOf(record)} (${uncapitalised(dated)}). ${record.title}. ${record.URL} ${note}`);
}

/** As an entry for BibTeX and BibLaTeX, in Unicode; what TeX would run is escaped. */
export function bibtexOf(record: CitationRecord): string {
  const [year, month, day] = dateParts(record);
  const fields = [
    ["author", `{${texText(authorOf(record))}}`],
    ["title", `{${texText(record.title)}}`],
    ["year", year],
    ["month", month === undefined ? undefined : String(Number(month))],
    ["day", day === undefined ? undefined : String(Number(day))],
    ["publisher", texText(record.publisher)],
    ["url", record.URL],
    ["note", texText(record.note)],
  ].flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = {${value}}`));
  return `@misc{${record.id},\n${fields.join(",\n")}\n}\n`;
}

/** As a RIS record, each field on one line, however long: readers join broken lines with a space. */
export function risOf(record: CitationRecord): string {
  const [year = "", month = "", day = ""] = dateParts(record);
  const fields = [
    ["TY", risTypes[record.type]],
    ["AU", authorOf(record)],
    ["TI", record.title],
    ["PY", year],
    ["DA", `${year}/${month}/${day}/`],
    ["PB", record.publisher],
    ["UR", record.URL],
    ["N1", record.note],
    ["ID", record.id],
    ["ER", ""],
  ];
  return fields.map(([tag, value = ""]) => `${tag}  - ${oneLine(value)}\n`).join("");
}

const risTypes = {
  webpage: "ELEC",
  dataset: "DATA",
  figure: "FIGURE",
} as const satisfies Record<CitationRecord["type"], string>;

function authorOf({ author: [{ literal }] }: CitationRecord): string {
  return literal;
}

/** Year, month and day as digits, two for month and day. */
function dateParts({ issued }: CitationRecord): readonly string[] {
  return issued["date-parts"][0].map((part) => String(part).padStart(2, "0"));
}

const texWords: ReadonlyMap<string, string> = new Map([
  ["\\", "\\textbackslash{}"],
  ["~", "\\textasciitilde{}"],
  ["^", "\\textasciicircum{}"],
]);

/** Text that TeX sets as it is: its ten special characters escaped, its ligatures of dashes and quotes broken up. */
function texText(text: string): string {
  return oneLine(text)
    .replace(/[\\~^]|[{}%&$#_]/g, (special) => texWords.get(special) ?? `\\${special}`)
    .replace(/([-`'])(?=\1)/g, "$1{}");
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
