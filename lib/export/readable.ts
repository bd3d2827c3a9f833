import type { Element, ElementContent, Nodes, RootContent } from "hast";
import { classesOf, element, text } from "./hast";
import { apart, inOneLine, isBlock, plainText } from "./line";

/** What a reader of plain text can do nothing with, or has beside it already. */
const dropped = new Set(
  "button dialog fieldset form input nav noscript script select style template textarea".split(" "),
);

/**
 * The content of a page as one reads it aloud: no controls, no ornaments; drawings by their text alternative,
 * definitions as lists, disclosures open, cells of tables in one line, links from `base`.
 */
export function readable(nodes: readonly Nodes[], base: string): ElementContent[] {
  return nodes.reduce<ElementContent[]>((before, node) => withRead(before, node, base), []);
}

/** Adds a node as it is read to those before it. A list whose later items are folded is one list. */
function withRead(before: ElementContent[], node: Nodes, base: string): ElementContent[] {
  const read = readOne(node, base);
  const list = before.at(-1);
  const rest = node.type === "element" && node.tagName === "details" ? onlyList(read[0]) : null;
  if (rest === null || !isList(list)) return [...before, ...read];
  return [...before.slice(0, -1), { ...list, children: [...list.children, ...rest.children] }];
}

/** The list that is all a fold holds beside a summary that is not read; null for anything else. */
function onlyList(fold: ElementContent | undefined): Element | null {
  const [only, ...others] = fold?.type === "element" ? fold.children : [];
  return isList(only) && others.length === 0 ? only : null;
}

function isList(node: ElementContent | undefined): node is Element {
  return node?.type === "element" && node.tagName === "ul";
}

function readOne(node: Nodes, base: string): ElementContent[] {
  if (node.type === "text") return [node];
  if (node.type !== "element" || isDropped(node)) return [];
  const drawn = alternativeOf(node);
  if (drawn !== null) return drawn === "" ? [] : [element("em", [text(drawn)])];
  return rewritten(node, base);
}

function isDropped({ tagName, properties }: Element): boolean {
  return (
    dropped.has(tagName) ||
    properties.ariaHidden === "true" ||
    properties.hidden !== undefined ||
    properties.popover !== undefined ||
    classesOf(properties).includes("no-print")
  );
}

/** What a drawing says in words, empty for one that says nothing; null for what is no drawing. */
function alternativeOf({ tagName, properties }: Element): string | null {
  if (properties.role === "img") return String(properties.ariaLabel ?? "");
  return tagName === "svg" ? "" : null;
}

function rewritten(node: Element, base: string): ElementContent[] {
  const children = (): ElementContent[] => apart(node, readable(node.children, base));
  switch (node.tagName) {
    case "a":
      return link(node, children(), base);
    case "details":
      return [element("div", children())];
    case "summary":
      return [
        holdsHeading(node) ? element("div", children()) : element("p", [element("strong", children())]),
      ];
    case "dl":
      return [element("ul", definitions(node, base))];
    case "table":
      return table(node, base);
    case "td":
    case "th":
      return [{ ...node, children: inOneLine(children()) }];
    case "ol":
      return [{ ...node, children: withoutNumbers(children()) }];
    case "ul":
    case "p": {
      const inside = children();
      return plainText(inside).trim() === "" ? [] : [{ ...node, children: inside }];
    }
    default:
      return [{ ...node, children: children() }];
  }
}

function link({ properties }: Element, children: ElementContent[], base: string): ElementContent[] {
  const { href } = properties;
  if (typeof href !== "string" || plainText(children).trim() === "") return children;
  const to = new URL(href, base);
  if (!["http:", "https:", "mailto:"].includes(to.protocol)) return children;
  return [element("a", inOneLine(children), { href: to.href })];
}

/** Each term with what is said of it as an item of a list. */
function definitions(list: Element, base: string): Element[] {
  const parts = list.children.flatMap((child) =>
    child.type === "element" && child.tagName === "div" ? child.children : [child],
  );
  const items: Element[] = [];
  for (const part of parts) {
    if (part.type !== "element" || isDropped(part)) continue;
    const children = apart(part, readable(part.children, base));
    if (part.tagName === "dt") {
      const term = element("strong", [...inOneLine(children), text(":")]);
      items.push(element("li", [element("p", [term, text(" ")])]));
      continue;
    }
    const item = items.at(-1);
    const line = item?.children[0];
    if (item === undefined || line?.type !== "element") continue;
    if (item.children.length > 1 || children.some(isBlock)) item.children.push(element("div", children));
    else line.children.push(...(line.children.length > 2 ? [text("; ")] : []), ...children);
  }
  return items.map((item) =>
    item.children.length === 1 ? { ...item, children: inOneLine(item.children) } : item,
  );
}

/** The caption as a line of its own, since tables of Markdown have none. */
function table(node: Element, base: string): ElementContent[] {
  const isCaption = (child: RootContent): child is Element =>
    child.type === "element" && child.tagName === "caption";
  const captions = node.children
    .filter(isCaption)
    .map((caption) => element("p", [element("em", inOneLine(readable(caption.children, base)))]));
  const rest = readable(
    node.children.filter((child) => !isCaption(child)),
    base,
  );
  return [...captions, element("table", [...headFor(rest), ...rest])];
}

/** An empty head for a table whose first row heads nothing: Markdown would take that row for the head. */
function headFor(parts: readonly ElementContent[]): Element[] {
  const row = firstRow(parts);
  const cells = (row?.children ?? []).filter((cell) => cell.type === "element");
  if (cells.some(({ properties }) => properties.scope === "col")) return [];
  const width = cells.reduce((sum, { properties }) => sum + Number(properties.colSpan ?? 1), 0);
  return [
    element("thead", [
      element(
        "tr",
        Array.from({ length: width }, () => element("th", [])),
      ),
    ]),
  ];
}

function firstRow(nodes: readonly ElementContent[]): Element | undefined {
  for (const node of nodes) {
    if (node.type !== "element") continue;
    const row = node.tagName === "tr" ? node : firstRow(node.children);
    if (row !== undefined) return row;
  }
  return undefined;
}

function holdsHeading(node: Element): boolean {
  return node.children.some(
    (child) => child.type === "element" && (/^h[1-6]$/.test(child.tagName) || holdsHeading(child)),
  );
}

/** The items of a numbered list without the number that each also shows in words. */
function withoutNumbers(children: readonly ElementContent[]): ElementContent[] {
  let number = 0;
  return children.map((item) => {
    if (item.type !== "element" || item.tagName !== "li") return item;
    number += 1;
    const [first, ...rest] = item.children;
    const repeats = first?.type === "element" && plainText([first]) === String(number);
    return repeats ? { ...item, children: rest } : item;
  });
}
