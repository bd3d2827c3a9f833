import { fromHtml } from "hast-util-from-html";
import { toMdast } from "hast-util-to-mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { stringify } from "yaml";
import { atEndOfHead, edited } from "./edit";
import { readable } from "./readable";

/** What a twin says of itself besides its title. */
export type TwinFacts = {
  /** The page's own absolute address, which its links start from. */
  readonly address: string;
  /** The newest date in the content. */
  readonly dataDate: string;
  readonly licence: { readonly name: string; readonly url: string };
};

const toMarkdown = remark()
  .use(remarkGfm, { tablePipeAlign: false })
  .data("settings", { bullet: "-", emphasis: "_", listItemIndent: "one", rule: "-" });

/**
 * An exported page as Markdown, made of its own `<main>`, so that the two cannot differ: front matter with title,
 * address, data date and licence, then the content as `readable` has it.
 *
 * @throws if the page has no `<main>`
 */
export function twinOf(html: string, { address, dataDate, licence }: TwinFacts): string {
  const from = html.indexOf("<main");
  const to = html.lastIndexOf("</main>");
  if (from === -1 || to === -1) throw new Error(`${address} has no main content to make a twin of.`);
  const [main] = fromHtml(html.slice(from, to), { fragment: true }).children;
  const children = main?.type === "element" ? readable(main.children, address) : [];
  const content = toMdast({ type: "root", children }, { document: true, quotes: ["“”", "\u2018’"] });
  if (content.type !== "root") throw new Error(`${address} is no document.`);
  const head = stringify(
    { title: titleOf(html), address, data: dataDate, licence: `${licence.name}, ${licence.url}` },
    { lineWidth: 0 },
  );
  return `---\n${head}---\n\n${toMarkdown.stringify(content)}`;
}

function titleOf(html: string): string {
  const [title] = fromHtml(/<title>[^<]*<\/title>/.exec(html)?.[0] ?? "", { fragment: true }).children;
  const [text] = title?.type === "element" ? title.children : [];
  return text?.type === "text" ? text.value : "";
}

/** The page with a link to its twin at `href`, after the last of what its head says of it. */
export function withTwinLink(html: string, href: string): string {
  const link = `<link rel="alternate" type="text/markdown" title="Markdown" href="${href}"/>`;
  return edited(html, atEndOfHead(html, link));
}
