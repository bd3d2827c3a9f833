import type { CDPSession, Page } from "@playwright/test";

/** What assistive technology is told of one thing on the page. */
export type Told = { readonly role: string; readonly name: string; readonly within: readonly Told[] };

/**
 * The browser's own accessibility tree below the first element that `selector` finds, in reading order: what it keeps
 * from assistive technology is left out, with what it contains put in its place. Chromium only.
 */
export async function accessibilityTree(page: Page, selector: string): Promise<readonly Told[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const root = await backendNode(session, selector);
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const told = (id: string): readonly Told[] => {
      const node = byId.get(id);
      if (node === undefined) return [];
      const within = (node.childIds ?? []).flatMap(told);
      const role = String(node.role?.value ?? "");
      if (node.ignored || role === "none" || role === "generic") return within;
      if (role === "InlineTextBox") return [];
      return [{ role, name: String(node.name?.value ?? ""), within }];
    };
    const start = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === root);
    return start === undefined ? [] : told(start.nodeId);
  } finally {
    await session.detach();
  }
}

/** The first of a tree with a role, depth first, and all of them. */
export function withRole(role: string, tree: readonly Told[]): readonly Told[] {
  return tree.flatMap((told) => [...(told.role === role ? [told] : []), ...withRole(role, told.within)]);
}

/** Everything said below, one thing after the other: what has a name is said by it, not by its parts. */
export function read(tree: readonly Told[]): readonly string[] {
  return tree.flatMap((told) =>
    told.name !== "" && !["cell", "listitem", "row", "table", "region", "list"].includes(told.role)
      ? [told.name]
      : read(told.within),
  );
}

async function backendNode(session: CDPSession, selector: string): Promise<number | undefined> {
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  if (nodeId === 0) throw new Error(`${selector} is not on the page`);
  return (await session.send("DOM.describeNode", { nodeId })).node.backendNodeId;
}
