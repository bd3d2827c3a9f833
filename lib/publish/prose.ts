import { remark } from "remark";
import remarkMdx from "remark-mdx";
import { criterionSets, parseSubset, subsetId } from "@/lib/domain/comparison/subset";
import type { ProseWord } from "@/lib/schema/prose";
import type { PublishedContent } from "./content";

/** What words of our prose refer to. */
export type Referred = Pick<
  PublishedContent,
  "articles" | "benchmarks" | "claims" | "languages" | "sources" | "topics"
>;

const parser = remark().use(remarkMdx);

/**
 * The body of an MDX file as plain Markdown: each word of our prose (`<Claim id>`, `<Cite source>` …) as text
 * with its link, everything else byte for byte. Links into the site are site paths, without the base path.
 */
export function markdownOf(body: string, content: Referred): string {
  return render(parser.parse(body), body, 0, body.length, content).trim();
}

/** What the words of our prose say in plain Markdown, from their props and the text within them. */
const wordsIn = (content: Referred) =>
  ({
    Claim: ({ id = "" }) => {
      const claim = content.claims.get(id);
      const article = content.articles.get(claim?.article ?? "");
      return `${claim?.says ?? id} ([${article?.shortTitle ?? id}](/claims/${id}/))`;
    },
    Cite: ({ source: id = "" }) => {
      const source = content.sources.get(id);
      return source ? `([${source.publisher}: ${source.title}](${source.url}))` : `(${id})`;
    },
    Chart: ({ benchmark: id = "" }) =>
      `[Chart: ${content.benchmarks.get(id)?.title ?? id}](/benchmarks/${id}/)`,
    Compare: ({ languages = "", topic = "" }) => {
      const named = languages.split(",").map((language) => language.trim());
      const known = [...content.languages.values()].sort((a, b) => a.order - b.order).map(({ id }) => id);
      const subset = parseSubset(subsetId(named), known) ?? named;
      const hasPage = criterionSets(known, []).has(subsetId(subset));
      const to = hasPage ? `/compare/${subsetId(subset)}/${topic}/` : `/topics/${topic}/`;
      const names = named.map((id) => content.languages.get(id)?.name ?? id).join(", ");
      return `[${names}: ${content.topics.get(topic)?.name ?? topic}](${to})`;
    },
    Note: ({ title = "" }, inner) => quoted(title === "" ? inner.trim() : `**${title}**\n\n${inner.trim()}`),
    More: (_, inner) => inner.trim(),
  }) satisfies Record<ProseWord, (props: Props, inner: string) => string>;

type Props = Readonly<Record<string, string>>;
type Node = {
  readonly type: string;
  readonly name?: string | null;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: Place; readonly end: Place };
};
type Place = { readonly offset?: number };

/** The text from one offset to another with the words under the node written out. */
function render(node: Node, text: string, from: number, to: number, content: Referred): string {
  let written = "";
  let at = from;
  for (const word of topWordsOf(node)) {
    const start = word.position?.start.offset ?? at;
    const end = word.position?.end.offset ?? start;
    written += text.slice(at, start) + renderWord(word, text, content);
    at = end;
  }
  return written + text.slice(at, to);
}

function renderWord(word: Node, text: string, content: Referred): string {
  const children = word.children ?? [];
  const from = children[0]?.position?.start.offset ?? 0;
  const to = children.at(-1)?.position?.end.offset ?? from;
  const inner = render({ ...word, name: null, type: "root" }, text, from, to, content);
  const words: Partial<Record<string, (props: Props, inner: string) => string>> = wordsIn(content);
  return words[word.name ?? ""]?.(propsOf(word), inner) ?? inner;
}

/** The words under the node that stand in no other word. */
function topWordsOf(node: Node): readonly Node[] {
  return (node.children ?? []).flatMap((child) =>
    child.type === "mdxJsxFlowElement" || child.type === "mdxJsxTextElement" ? [child] : topWordsOf(child),
  );
}

function propsOf({ attributes = [] }: Node): Props {
  return Object.fromEntries(
    attributes.flatMap(({ name, value }) =>
      name !== undefined && typeof value === "string" ? [[name, value]] : [],
    ),
  );
}

function quoted(text: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n");
}
