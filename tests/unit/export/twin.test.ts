import fc from "fast-check";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { twinOf, withTwinLink } from "@/lib/export/twin";

const facts = {
  address: "https://example.org/backed/claims/a/b/",
  dataDate: "2026-11-21",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
};

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function twin(main: string, title = "A claim"): string {
  return twinOf(
    `<!DOCTYPE html><title>${title}</title><body><nav>Menu</nav><main id="main">${main}</main></body>`,
    facts,
  );
}

/** The twin's content, without its front matter. */
const content = (main: string): string =>
  twin(main)
    .replace(/^---\n.*?\n---\n/s, "")
    .trim();

type Node = { readonly type: string; readonly value?: string; readonly children?: readonly Node[] };
const flat = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(flat)];
const readAgain = (markdown: string): readonly Node[] => flat(remark().use(remarkGfm).parse(markdown));

test("A twin starts with title, address, data date and licence as YAML", () => {
  const [, head = ""] = twin("<h1>Said</h1>", "“Fast”: 2 &lt; 3 &amp; # · Backed").split("---\n");
  expect(parseYaml(head)).toEqual({
    title: "“Fast”: 2 < 3 & # · Backed",
    address: facts.address,
    data: "2026-11-21",
    licence: "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
  });
});

test("Headings, quotes and emphasis are written as Markdown, and the rest of the page is left out", () => {
  expect(content("<h1>Rust</h1><p>So says <q>it</q>, <em>often</em>.</p>")).toBe(
    "# Rust\n\nSo says “it”, _often_.",
  );
});

test("Links lead to absolute addresses", () => {
  const links = '<p><a href="/backed/topics/x/">topic</a>, <a href="#evidence">below</a>, ';
  expect(content(`${links}<a href="https://doc.rust-lang.org/">source</a></p>`)).toBe(
    "[topic](https://example.org/backed/topics/x/), " +
      "[below](https://example.org/backed/claims/a/b/#evidence), [source](https://doc.rust-lang.org/)",
  );
});

test("A link to anything but a page or an address of mail is plain text", () => {
  expect(content('<p><a href="javascript:alert(1)">press</a> or <a href="mailto:a@b.c">write</a></p>')).toBe(
    "press or [write](mailto:a@b.c)",
  );
});

test("Controls, ornaments and what only the screen needs are dropped", () => {
  const gone = [
    '<nav aria-label="Breadcrumb"><a href="/">Start</a></nav>',
    "<form><label>Words<input></label></form>",
    "<button>Copy</button>",
    '<p class="no-print mt-1">On paper not</p>',
    "<script>alert(1)</script><noscript>Without</noscript>",
    '<svg aria-hidden="true"><text>ornament</text></svg>',
    "<p hidden>hidden</p>",
    "<!-- comment --><template>later</template>",
  ];
  expect(content(`<p>kept <span aria-hidden="true">↗</span></p>${gone.join("")}`)).toBe("kept");
});

test("A drawing is there by what it says in words, and hidden words that alone carry meaning stay", () => {
  expect(content('<p><svg role="img" aria-label="Rust: +1 of −2 to +2"><path/></svg></p>')).toBe(
    "_Rust: +1 of −2 to +2_",
  );
  expect(content('<p><span class="sr-only">contradicts </span>this claim</p>')).toBe(
    "contradicts this claim",
  );
});

test("A disclosure is open, under its own words", () => {
  expect(content("<details><summary>9 claims</summary><p>One.</p></details>")).toBe("**9 claims**\n\nOne.");
  expect(content("<details><summary><h2>Claims</h2></summary><p>One.</p></details>")).toBe(
    "## Claims\n\nOne.",
  );
});

test("A list whose later items are folded on a phone is one list", () => {
  const list =
    '<ul><li>One</li></ul><details><summary class="no-print">1 more</summary><ul><li>Two</li></ul></details>';
  expect(content(list)).toBe("- One\n- Two");
});

test("Terms and what is said of them become a list", () => {
  expect(
    content("<dl><div><dt>Topic</dt><dd>Latency</dd></div><dt>By</dt><dd>Rust</dd><dd>Go</dd></dl>"),
  ).toBe("- **Topic:** Latency\n- **By:** Rust; Go");
});

test("A table keeps its caption, its head and one line for each row", () => {
  const table =
    '<table><caption>Who says what</caption><thead><tr><th scope="col">Article</th><th scope="col">Rust</th></tr>' +
    '</thead><tbody><tr><th scope="row">Guide</th><td><p>strength</p><ul><li>a</li><li>b</li></ul></td></tr></tbody></table>';
  expect(content(table)).toBe(
    "_Who says what_\n\n| Article | Rust |\n| - | - |\n| Guide | strength · a · b |",
  );
});

test("The first row of a table without a head is not taken for one", () => {
  expect(content('<table><tr><th scope="row">Rust</th><td>59</td></tr></table>')).toBe(
    "| | |\n| - | - |\n| Rust | 59 |",
  );
});

test("Words that only the layout keeps apart do not run together", () => {
  expect(
    content('<p class="flex gap-x-3"><span>2025</span><span>pro</span><a href="/x/">found</a></p>'),
  ).toBe("2025 · pro · [found](https://example.org/x/)");
  expect(content('<p>Question<span class="block text-sm">Chart</span></p>')).toBe("Question — Chart");
  expect(content("<p><span>110,000</span><span>,</span> <span>a second</span></p>")).toBe(
    "110,000, a second",
  );
});

test("A numbered list does not number twice", () => {
  expect(content("<ol><li><span>1</span><p>Rust</p></li><li><span>2</span><p>Go</p></li></ol>")).toBe(
    "1. Rust\n\n2. Go",
  );
});

const hostile = [
  "<script>alert(1)</script>",
  "a | b || c",
  "`code` ``` fence",
  "**bold** _it_ ~~gone~~ [link](javascript:alert(1)) ![img](x)",
  "# heading\n- item\n1. one\n> quote",
  "<!-- comment --> &amp; &lt;b&gt; <b>b</b>",
  "---",
  "| - | - |",
  "[^1]: note",
  "\\| \\` \\<",
];

test("Text hostile to Markdown comes out as the text it is, in a paragraph and in a cell", () => {
  for (const text of hostile) {
    const line = text.replace(/\s+/g, " ");
    const nodes = readAgain(
      content(
        `<p>${escaped(text)}</p><table><tr><th scope="col">x ${escaped(text)}</th></tr><tr><td>${escaped(text)}</td></tr></table>`,
      ),
    );
    const kinds = new Set(nodes.map(({ type }) => type));
    expect([...kinds].sort(), text).toEqual(["paragraph", "root", "table", "tableCell", "tableRow", "text"]);
    const words = nodes.map(({ value }) => value ?? "").join("\n");
    expect(words.split(line).length, text).toBeGreaterThanOrEqual(4);
  }
});

test("Whatever a paragraph says, its twin says the same and nothing else", () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[ -~]{1,60}$/).filter((text) => /\S/.test(text) && !/[@:.]/.test(text)),
      (text) => {
        const nodes = readAgain(content(`<p>${escaped(text)}</p>`));
        expect(nodes.filter(({ type }) => type === "html")).toEqual([]);
        expect(nodes.map(({ value }) => value ?? "").join("")).toBe(text.trim().replace(/ +/g, " "));
      },
    ),
  );
});

test("A page says where its twin lies", () => {
  expect(withTwinLink("<head><title>A</title></head><p>é</p>", "/backed/about/index.md")).toBe(
    '<head><title>A</title><link rel="alternate" type="text/markdown" title="Markdown" href="/backed/about/index.md"/></head><p>é</p>',
  );
});

test("A page without main content stops the build", () => {
  expect(() => twinOf("<title>Empty</title>", facts)).toThrow(/no main content/);
});
