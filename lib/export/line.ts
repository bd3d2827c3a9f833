import type { Element, ElementContent } from "hast";
import { classesOf, text } from "./hast";

const inline = new Set(
  "a abbr b bdi br cite code data del em i ins kbd mark q s samp small span strong sub sup time u var wbr".split(
    " ",
  ),
);

/** Words that only the page's layout keeps apart are kept apart by this. */
const between = " · ";

/** Blocks within a cell or a link, one after the other in a line. */
export function inOneLine(nodes: readonly ElementContent[]): ElementContent[] {
  const groups: ElementContent[][] = [[]];
  for (const node of nodes) {
    if (isBlock(node)) groups.push(inOneLine(node.children), []);
    else groups.at(-1)?.push(node);
  }
  return joined(groups.filter((group) => plainText(group).trim() !== ""));
}

/** Children that stand apart only because their parent lays them out in a row, with a sign between. */
export function apart({ properties }: Element, children: ElementContent[]): ElementContent[] {
  const classes = classesOf(properties);
  const isRow = !children.some(isBlock) && (classes.includes("flex") || classes.includes("grid"));
  const parts = children.filter((child) => isBlock(child) || isBreak(child) || plainText([child]) !== "");
  return parts.slice(1).reduce<ElementContent[]>(
    (line, part, at) => {
      const sign = touches(parts[at], part)
        ? signBetween(parts[at], part, isRow, classes.includes("inline-flex"))
        : "";
      return sign === "" ? [...line, part] : [...line, text(sign), part];
    },
    parts.slice(0, 1),
  );
}

function signBetween(
  before: ElementContent | undefined,
  after: ElementContent,
  isRow: boolean,
  isTight: boolean,
): string {
  if (/^(?:and|or)\b/.test(plainText([after]))) return " ";
  if (isRow) return between;
  if (isTight) return " ";
  return standsAlone(before) || standsAlone(after) ? " — " : "";
}

function standsAlone(node: ElementContent | undefined): boolean {
  if (node?.type !== "element") return false;
  return ["block", "flex", "grid"].some((display) => classesOf(node.properties).includes(display));
}

/** Whether no white space or punctuation parts the two already. */
function touches(before: ElementContent | undefined, after: ElementContent): boolean {
  if (before === undefined || isBlock(before) || isBlock(after)) return false;
  return !/\s$/.test(plainText([before])) && !/^[\s,.;:)]/.test(plainText([after]));
}

function joined(groups: readonly ElementContent[][]): ElementContent[] {
  return groups.flatMap((group, at) => {
    if (at === 0) return group;
    return [text(/:\s*$/.test(plainText(groups[at - 1] ?? [])) ? " " : between), ...group];
  });
}

/** Whether a node takes lines of its own. */
export function isBlock(node: ElementContent): node is Element {
  return node.type === "element" && !inline.has(node.tagName);
}

function isBreak(node: ElementContent): boolean {
  return node.type === "element" && node.tagName === "br";
}

/** The words of nodes, without what marks them up. */
export function plainText(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) =>
      node.type === "text" ? node.value : node.type === "element" ? plainText(node.children) : "",
    )
    .join("");
}
