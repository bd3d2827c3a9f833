import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { isMap, isScalar, isSeq, parseDocument, visit } from "yaml";
import { fingerprintOf } from "@/lib/content/fingerprint";
import { readContent } from "@/lib/content/read";
import { articleText, withContent } from "@/tests/content-folder";

/** What a text of the content could try, in HTML, SVG, JSX, Markdown, TeX, XML, a script, a template, a spreadsheet. */
export const attack = [
  `=HYPERLINK("https://evil.example/","x")`,
  `<script>globalThis.ran=1</script><img src=x onerror=globalThis.ran=1>`,
  `</title></style></script></textarea></noscript>--><svg onload=globalThis.ran=1><a href="javascript:globalThis.ran=1">x</a>`,
  `" onmouseover="globalThis.ran=1" x='`,
  `{globalThis.ran=1} \${globalThis.ran=1} {{ran}} ]]> &lt;b&gt; &#106;`,
  `[x](javascript:globalThis.ran=1) ![x](https://evil.example/x.png) **x** \`x\` | # x`,
  "\\input{/etc/passwd} עברית",
  "w".repeat(300),
].join(" ");

/** Fields that hold text of our own writing; all others name something or are of a fixed form. */
const textFields = new Set(
  "name summary question definition high low title author aboutAuthor publisher interest says section label help why text description tagline finding because doesNotShow step aspect pitfall instead caption searched".split(
    " ",
  ),
);

const added: Readonly<Record<string, string>> = {
  "sources/a-source.yaml":
    "title: A source\nauthor: Somebody\npublisher: A publisher\npublished: 2025-01-01\nurl: https://example.org/source\nread: 2026-11-20\nseenAs: original\n",
  "evidence/a-run.yaml":
    "question: Is it so?\nfinding: It is.\nsources: [a-source]\nchecked: 2026-11-21\nconfidence: high\nbears:\n  - { claim: why-servers/rust-throughput, as: qualifies, because: It was slower. }\n",
};
const anchor = "<script>ran=1</script> handled 110,000 requests per second";

/**
 * Small content in which every text tries something, checked and sound, as the project the process runs in, while
 * `visit` runs.
 */
export async function withHostileContent(visitProject: () => Promise<void>): Promise<void> {
  const sound = withContent(added, (folder) => readContent(folder));
  const changes = Object.fromEntries(
    sound.files.map(({ path, text }) => [path.replace(/^content\//, ""), hostile(path, text)]),
  );
  const project = mkdtempSync(join(tmpdir(), "backed-hostile-"));
  const back = process.cwd();
  try {
    symlinkSync(resolve("node_modules"), join(project, "node_modules"), "dir");
    for (const [path, text] of Object.entries(changes)) {
      mkdirSync(join(project, "content", path, ".."), { recursive: true });
      writeFileSync(join(project, "content", path), text);
    }
    process.chdir(project);
    await visitProject();
  } finally {
    process.chdir(back);
    rmSync(project, { recursive: true });
  }
}

function hostile(path: string, text: string): string {
  if (path.endsWith("fingerprint")) return `${fingerprintOf(`${articleText} ${anchor}`).join("\n")}\n`;
  if (!path.endsWith(".mdx")) return attacked(text);
  const [, head = "", body = ""] = text.split(/^---\n/m);
  return `---\n${attacked(head)}---\n${body}`;
}

function attacked(yaml: string): string {
  const document = parseDocument(yaml);
  visit(document, {
    Pair: (_, { key, value }) => {
      const name = isScalar(key) ? String(key.value) : "";
      const texts = isSeq(value) ? value.items : [value];
      for (const text of texts) {
        if (!isScalar(text) || typeof text.value !== "string") continue;
        if (name === "anchor" && text.value.includes("110,000")) text.value = anchor;
        if (name === "shortTitle") text.value = "=<b onclick=x>{x}</b>";
        if (textFields.has(name)) text.value = `${attack} ${text.value}`;
      }
    },
  });
  return isMap(document.contents) ? document.toString({ lineWidth: 0 }) : yaml;
}
