import { CommentNode, parse, type HTMLElement, type Node } from "node-html-parser";
import { atEndOfHead, edited } from "./edit";

/** The names under which the source of a client component exports components. */
export function islandNames(source: string): string[] {
  return [...source.matchAll(/^export (?:async )?(?:function|const|class) ([A-Z]\w*)/gm)].flatMap(
    ([, name]) => name ?? [],
  );
}

/**
 * The islands that an exported page hydrates: which of `ours` its payload asks the browser to load. The
 * payload names every client component of the page, the framework's own too.
 *
 * @throws if the page loads the framework but its payload names none: then its form has changed, and every
 * island would be lost
 */
export function islandsOf(html: string, ours: ReadonlySet<string>): string[] {
  const named = [...payloadOf(html).matchAll(/[0-9a-f]+:I\[\d+,\[[^\]]*\],"([^"]*)"/g)].flatMap(
    ([, name]) => name ?? [],
  );
  if (named.length === 0 && html.includes("/_next/static/chunks/turbopack-")) {
    throw new Error("The page loads the framework, but no client component is found in its payload.");
  }
  return named.filter((name) => ours.has(name));
}

/** What the inline scripts hand to the framework, put together: a piece may end within a line. */
function payloadOf(html: string): string {
  return [...html.matchAll(/<script>self\.__next_f\.push\((\[1,.*?\])\)<\/script>/gs)]
    .map(([, json = "[]"]): string => {
      const pushed: unknown = JSON.parse(json);
      return Array.isArray(pushed) && typeof pushed[1] === "string" ? pushed[1] : "";
    })
    .join("");
}

/**
 * Whether a page can do without the framework until a reader uses one of its islands: all of them are marked
 * (components/ui/on-demand.client.tsx). A page with another island needs it at once.
 */
export function isOnDemand(html: string, islands: readonly string[]): boolean {
  const marked = parse(html).querySelectorAll("[data-on-demand]").length;
  return islands.length > 0 && marked >= islands.length;
}

/**
 * The page with the framework named instead of loaded: `script`, a module, takes the addresses of its files from
 * `data-framework` when it is time. What the framework needs of the page itself stays: its payload, the call that
 * starts it, and the comments by which it finds its way. The module stands at the end of the head, where hydration
 * looks no more.
 */
export function withRuntimeOnDemand(html: string, script: string): string {
  const page = parse(html, { comment: true });
  const loaded = page
    .querySelectorAll("script, link")
    .filter((one) => isFrameworks(one) && (one.tagName === "LINK" || one.hasAttribute("src")));
  const files = loaded
    .filter((one) => one.tagName === "SCRIPT" && !one.hasAttribute("nomodule"))
    .flatMap((one) => one.getAttribute("src") ?? []);
  const loader = `<script type="module" src="${script}" data-framework="${[...new Set(files)].join(" ")}"></script>`;
  return edited(html, [
    ...loaded.map(({ range: [from, to] }) => ({ from, to, text: "" })),
    ...atEndOfHead(html, loader),
  ]);
}

/** The page without the framework: its scripts, what loads them early, its payload and its comments. */
export function withoutRuntime(html: string): string {
  const page = parse(html, { comment: true });
  const unwanted = [...page.querySelectorAll("script, link").filter(isFrameworks), ...commentsIn(page)];
  return edited(
    html,
    unwanted.map(({ range: [from, to] }) => ({ from, to, text: "" })),
  );
}

function isFrameworks(element: HTMLElement): boolean {
  if (element.tagName === "LINK") {
    return element.getAttribute("rel") === "modulepreload" || element.getAttribute("as") === "script";
  }
  return (
    element.getAttribute("src")?.includes("/_next/") ??
    /^\(*(?:self\.__next_f|globalThis\["TURBOPACK"\])/.test(element.rawText)
  );
}

function commentsIn(node: Node): Node[] {
  return node instanceof CommentNode ? [node] : node.childNodes.flatMap(commentsIn);
}
