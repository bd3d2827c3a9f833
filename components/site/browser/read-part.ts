import type { SharedPart, SharedSources, SharedText } from "@/lib/shared-part";

/** What a part of the page shows now, with a note for each claim and dataset it links to. */
export function readPart(part: Element, title: string, address: string, file: SharedSources): SharedPart {
  const notes = new Map<string, string>();
  const read = (element: Element): SharedText => {
    const links = [...element.querySelectorAll("a")].filter((link) => !link.matches(unread));
    const marks = links.flatMap(({ href: to }) => {
      const text = noteOf(new URL(to).pathname, file);
      if (text === null) return [];
      notes.set(to, text);
      return [...notes.keys()].indexOf(to) + 1;
    });
    return { text: textOf(element), notes: [...new Set(marks)] };
  };
  const table = part.querySelector("table");
  const { head, rows } = table === null ? readWords(part, title, read) : readTable(table, read);
  return {
    title,
    address,
    head,
    rows,
    notes: [...notes].map(([to, text]) => ({ address: to, text })),
    closing: file.closing,
  };
}

type Read = (element: Element) => SharedText;

/** A claim, a cell or a panel: its words, or those it stands for where it is drawn. */
function readWords(part: Element, title: string, read: Read) {
  const { text, notes } = read(part);
  const words = part.getAttribute("aria-label") ?? (part.matches("td") ? `${title}: ${text}` : text);
  return { head: [], rows: [[{ text: words, notes }]] };
}

/** The rows that are shown, without those that only open for details; a heading over rows becomes a first column of theirs. */
function readTable(table: HTMLTableElement, read: Read) {
  const head = [...(table.tHead?.rows[0]?.cells ?? [])].map(textOf);
  let group = "";
  const grouped = table.querySelector("tbody th[scope=rowgroup]") !== null;
  const rows = [...table.tBodies].flatMap((body) =>
    [...body.rows].flatMap((row) => {
      if (!row.checkVisibility() || row.hasAttribute("data-details")) return [];
      const [first] = row.cells;
      if (first?.scope === "rowgroup") {
        group = textOf(first);
        return [];
      }
      const cells = [...row.cells].map(read);
      return [grouped ? [{ text: group, notes: [] }, ...cells] : cells];
    }),
  );
  return { head: grouped ? ["Group", ...head] : head, rows };
}

/** What a note says of a claim or dataset; null for other addresses. */
function noteOf(path: string, { articles, datasets }: SharedSources): string | null {
  const claim = /\/claims\/([^/]+)\/[^/]+\/$/.exec(path)?.[1];
  if (claim !== undefined) return articles[claim] ?? null;
  return datasets[/\/datasets\/([^/]+)\/$/.exec(path)?.[1] ?? ""] ?? null;
}

const unread =
  "svg, [aria-hidden=true], .sr-only, [data-share-part], .row-fold, button, details:not([open]) > :not(summary)";
/** What a phone shows when asked: the reasons of a cell are part of it. */
const folded = "td .folded";

/** The words of an element as they stand: what is drawn or hidden left out, blocks parted by semicolons. */
export function textOf(element: Element): string {
  const parts = [""];
  const walk = (node: Node): void => {
    if (node instanceof Text) parts[parts.length - 1] += node.data;
    if (!(node instanceof Element) || (node !== element && node.matches(unread))) return;
    const { display } = getComputedStyle(node);
    const isFolded = display === "none" && node.matches(folded);
    if (display === "none" && !isFolded) return;
    const isInline = isFolded
      ? node.matches("span:not(.block, .absolute)")
      : display === "contents" || display.startsWith("inline");
    const isBlock = node !== element && !isInline;
    if (isBlock) parts.push("");
    node.childNodes.forEach(walk);
    if (isBlock) parts.push("");
  };
  walk(element);
  const words = parts.map((part) => part.replace(/\s+/g, " ").trim()).filter((part) => part !== "");
  return words.join("; ").replace(/([.:;,!?]); /g, "$1 ");
}
