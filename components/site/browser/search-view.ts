import { formatNumber } from "@/lib/format";
import { excerptOf } from "@/lib/search/excerpt";
import { markedParts, type SearchGroup } from "@/lib/search/rank";
import type { SearchEntry, SearchKind } from "@/lib/search/site-search";
import { href } from "@/lib/site";
import { findAll, languageEntries, type Found } from "./search-results";

/** What the dialog shows for a query, and the sentence that says how much it is. */
export type SearchView = { readonly parts: readonly HTMLElement[]; readonly sentence: string };

/** How many of a kind are shown. */
const most = 5;

const headings = {
  language: "Languages",
  comparison: "Comparisons",
  topic: "Topics",
  preset: "Which backend to choose",
  framework: "Frameworks",
  article: "Articles",
  benchmark: "Benchmarks",
  migration: "Migrations",
  "case study": "Case studies",
  dataset: "Datasets",
  page: "Pages",
  evidence: "Evidence",
  claim: "Claims",
} as const satisfies Record<SearchKind, string>;

export async function viewOf(query: string): Promise<SearchView> {
  if (query.trim() === "") return { parts: await waysOn(), sentence: "" };
  const found = await findAll(query);
  const parts = found.groups.map((group) => groupElement(group, found));
  if (found.total === 0) {
    const sentence = `Nothing found for “${query}”: try fewer or other words, or begin here.`;
    return { parts: await waysOn(), sentence };
  }
  return { parts, sentence: countSentence(found, query) };
}

/** What the last part of an address that leads nowhere may have meant, as words to search for. */
export function addressWords(path: string): string {
  const last = path.replace(/\/+$|\.\w+$/g, "").replace(/.*\/|^404$/g, "");
  try {
    return decodeURIComponent(last)
      .replace(/[^\p{L}\p{N}.+#]+/gu, " ")
      .trim()
      .slice(0, 60);
  } catch {
    return "";
  }
}

function countSentence({ groups, total, instead }: Found, query: string): string {
  const shown = groups.reduce((sum, { entries }) => sum + Math.min(entries.length, most), 0);
  const results = `${formatNumber(total)} ${total === 1 ? "result" : "results"}`;
  const counted = total > shown ? `The best ${formatNumber(shown)} of ${results}` : results;
  if (instead === null) return counted;
  return `Nothing has all of “${query}”; with ${instead}: ${counted.replace(/^The/, "the")}`;
}

/** Where to begin without a word: the languages, and what the header leads to. */
async function waysOn(): Promise<HTMLElement[]> {
  const languages = (await languageEntries()).map(({ title, to }) => linkItem(href(to), [title]));
  const pages = [...document.querySelectorAll<HTMLAnchorElement>("header nav a")].map((link) =>
    linkItem(link.href, [link.textContent]),
  );
  return [section(headings.language, languages), section(headings.page, pages)];
}

function groupElement({ kind, entries }: SearchGroup, { words, notes, together }: Found): HTMLElement {
  const shown = entries.slice(0, most);
  const items = shown.map((entry) => entryItem(entry, words, notes.get(entry.id)));
  const rest = entries.length - shown.length;
  const heading = headings[kind] + (rest > 0 ? ` (${shown.length} of ${formatNumber(entries.length)})` : "");
  // The explorer counts by the same rule, but for words alike, which it looks for among claims alone, and for any of them.
  if (kind === "claim" && rest > 0 && together) {
    const all = `All ${formatNumber(entries.length)} in Claims →`;
    items.push(linkItem(`${href("/claims/")}?q=${encodeURIComponent(words.trim())}`, [all]));
  }
  return section(heading, items);
}

/**
 * Its title, and below it what it is of and why it is found, where the title does not say; of a topic or a chart the
 * question at least, which tells those apart that are called alike.
 */
function entryItem({ kind, title, text, to }: SearchEntry, query: string, note = ""): HTMLElement {
  const asks = kind === "topic" || kind === "benchmark";
  const why = excerptOf(text, `${title} ${note}`, query) || (asks ? (text.split("\n")[0] ?? "") : "");
  const below = [note, why].filter((line) => line !== "").join(" · ");
  const words = marked(title, query);
  return linkItem(
    href(to),
    below === "" ? words : [element("span", words), element("small", marked(below, query))],
  );
}

function marked(text: string, query: string): (string | Node)[] {
  return markedParts(text, query).map((part) => (part.marked ? element("mark", [part.text]) : part.text));
}

function section(heading: string, items: readonly HTMLElement[]): HTMLElement {
  return element("section", [element("h2", [heading]), element("ul", items)]);
}

function linkItem(address: string, words: readonly (string | Node)[]): HTMLElement {
  const link = document.createElement("a");
  link.href = address;
  link.className = "hover:underline";
  link.append(...words);
  return element("li", [link]);
}

function element(name: string, content: readonly (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
