import type { BlockContent, ListItem, Paragraph, PhrasingContent, RootContent, Table } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";

/** Text, or text with marks in it. */
export type Inline = string | readonly (string | PhrasingContent)[];

/** Blocks as Markdown (GitHub's flavour). Whatever stands in a text is written as text: none of it becomes markup. */
export function markdownOf(children: readonly RootContent[]): string {
  return toMarkdown(
    { type: "root", children: [...children] },
    { extensions: [gfmToMarkdown({ tablePipeAlign: false })], bullet: "-", emphasis: "_", rule: "-" },
  );
}

export function heading(depth: 1 | 2 | 3, content: Inline): RootContent {
  return { type: "heading", depth, children: phrasing(content) };
}

export function paragraph(content: Inline): Paragraph {
  return { type: "paragraph", children: phrasing(content) };
}

export function strong(content: Inline): PhrasingContent {
  return { type: "strong", children: phrasing(content) };
}

export function link(content: Inline, url: string): PhrasingContent {
  return { type: "link", url, children: phrasing(content) };
}

/** A list, or nothing where there is nothing to list. */
export function list(items: readonly Inline[]): RootContent[] {
  return listOf(items.map((item) => ({ type: "listItem", spread: false, children: [paragraph(item)] })));
}

/** A list of boxes to tick. */
export function checklist(items: readonly Inline[]): RootContent[] {
  return listOf(
    items.map((item) => ({ type: "listItem", spread: false, checked: false, children: [paragraph(item)] })),
  );
}

/** A table; the columns after the first hold numbers and words about them. */
export function table(head: readonly Inline[], rows: readonly (readonly Inline[])[]): Table {
  return {
    type: "table",
    align: head.map((_, at) => (at === 0 ? "left" : null)),
    children: [head, ...rows].map((cells) => ({
      type: "tableRow",
      children: cells.map((cell) => ({ type: "tableCell", children: phrasing(cell) })),
    })),
  };
}

function listOf(children: ListItem[]): (RootContent & BlockContent)[] {
  return children.length === 0 ? [] : [{ type: "list", ordered: false, spread: false, children }];
}

function phrasing(content: Inline): PhrasingContent[] {
  const parts = typeof content === "string" ? [content] : content;
  return parts.map((part) => (typeof part === "string" ? { type: "text", value: oneLine(part) } : part));
}

/** Line breaks would end what a heading or a cell holds. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
