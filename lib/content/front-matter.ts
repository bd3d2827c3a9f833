import matter from "gray-matter";
import type { Problem } from "./problem";

export type FrontMatter = {
  /** The text between the fences. */
  readonly head: string;
  /** The line the head starts on. */
  readonly headLine: number;
  /** What follows, with as many empty lines before it as keep its line numbers those of the file. */
  readonly body: string;
};

/** Splits an MDX file. gray-matter only finds the fences: it neither parses YAML nor may it run a script. */
export function splitFrontMatter(text: string, file: string): FrontMatter | Problem {
  if (!/^---[ \t]*\r?\n/.test(text)) {
    return { file, line: 1, field: "", message: "must start with front matter between two lines of ---" };
  }
  const keepRaw = { parse: () => ({}), stringify: () => "" };
  const { matter: head, content } = matter(text, {
    language: "yaml",
    engines: { yaml: keepRaw, js: keepRaw, javascript: keepRaw, json: keepRaw, coffee: keepRaw },
  });
  const linesBefore = text.slice(0, text.length - content.length).split("\n").length - 1;
  return { head: head.replace(/^\r?\n/, ""), headLine: 2, body: "\n".repeat(linesBefore) + content };
}
