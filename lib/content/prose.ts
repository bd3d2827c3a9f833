import { remark } from "remark";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import { VFile } from "vfile";
import { proseWords, type ProseWord } from "@/lib/schema/prose";
import { hiddenCharacter } from "./hidden";
import { didYouMean, type Problem } from "./problem";
import { referencesIn, type Reference } from "./references";

export type ProseCheck = {
  readonly problems: readonly Problem[];
  readonly references: readonly (Reference & { readonly line: number })[];
};

const parser = remark().use(remarkMdx).use(remarkGfm);
const words = Object.keys(proseWords);

/** Checks the prose of an MDX file: it must parse, run nothing, and use only the known words with right props. */
export function checkProse(body: string, file: string): ProseCheck {
  const problems: Problem[] = [];
  const references: (Reference & { line: number })[] = [];
  let tree: Node;
  try {
    tree = parser.parse(new VFile({ value: body, path: file }));
  } catch (error) {
    return { problems: [syntaxProblem(error, file)], references };
  }
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    const report = (field: string, message: string): void =>
      void problems.push({ file, line, field, message });
    // Also where it is written as an entity: the text is looked at, not the file.
    const hidden = [node.value, node.url, node.title, node.alt].map((text) => hiddenCharacter(text ?? ""));
    for (const message of hidden) if (message !== null) report("", message);
    if (node.type === "mdxjsEsm")
      report("", "imports and exports are not read in content; use the words of CONTRIBUTING");
    if (node.type === "mdxFlowExpression" || node.type === "mdxTextExpression") {
      report("", "{…} is not read in content; write plain text");
    }
    if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return;
    const name = node.name ?? "";
    if (!isProseWord(name))
      return report(`<${name}>`, `is not a word of our prose${didYouMean(name, words)}`);
    const props = propsOf(node);
    const written = Object.values(props ?? {}).find((text) => hiddenCharacter(text) !== null);
    if (written !== undefined) return report(`<${name}>`, hiddenCharacter(written) ?? "");
    if (props === null) return report(`<${name}>`, 'takes only plain text props, such as id="…"');
    const result = proseWords[name].safeParse(props);
    if (!result.success) {
      for (const issue of result.error.issues)
        report(`<${name}> ${issue.path.join(".")}`.trimEnd(), issue.message);
      return;
    }
    references.push(
      ...referencesIn(result.data, proseWords[name]).map((reference) => ({ ...reference, line })),
    );
  });
  return { problems, references };
}

type Attribute = { readonly type: string; readonly name?: string; readonly value?: unknown };
type Node = {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly title?: string | null;
  readonly alt?: string | null;
  readonly attributes?: readonly Attribute[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number } };
};

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const child of node.children ?? []) visit(child, see);
}

function propsOf(node: Node): Record<string, string> | null {
  const props: Record<string, string> = {};
  for (const { type, name, value } of node.attributes ?? []) {
    if (type !== "mdxJsxAttribute" || name === undefined || typeof value !== "string") return null;
    props[name] = value;
  }
  return props;
}

function isProseWord(name: string): name is ProseWord {
  return Object.hasOwn(proseWords, name);
}

function syntaxProblem(error: unknown, file: string): Problem {
  const { reason, message, line } = Object(error);
  return {
    file,
    line: typeof line === "number" ? line : 1,
    field: "",
    message: `is not valid MDX: ${String(reason ?? message)}`,
  };
}
