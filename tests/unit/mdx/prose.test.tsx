import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { citedSources } from "@/components/mdx/cited-sources";
import { Prose, type ProseWords } from "@/components/mdx/prose";

const words: ProseWords = {
  Claim: ({ id }) => <b>claim {id}</b>,
  Cite: ({ source }) => <b>source {source}</b>,
  Chart: ({ benchmark }) => <b>chart {benchmark}</b>,
  Compare: ({ languages, topic }) => (
    <b>
      {languages} on {topic}
    </b>
  ),
  Note: ({ title, children }) => (
    <div>
      {title}: {children}
    </div>
  ),
  More: ({ title, children }) => (
    <details>
      <summary>{title}</summary>
      {children}
    </details>
  ),
};

function drawn(body: string): string {
  return renderToStaticMarkup(<Prose body={body} path="content/pages/method.mdx" words={words} />);
}

describe("prose", () => {
  test("draws the words of our prose, alone and within a paragraph", () => {
    expect(drawn('<Claim id="a/one" />')).toContain("<b>claim a/one</b>");
    expect(drawn('It says so<Cite source="survey" />.')).toContain("<p>It says so<b>source survey</b>.</p>");
    expect(drawn('<Note title="Mind">\nThis *too*.\n</Note>')).toContain("Mind: ");
    expect(drawn('<More title="Some">\n\n- one\n\n</More>')).toMatch(/<summary>Some<\/summary>\s*<ul>/);
  });

  test("gives headings an address made of their words", () => {
    expect(drawn("## Stance: how a claim reads")).toContain('<h2 id="stance-how-a-claim-reads">');
  });

  test("lets tables scroll by themselves and scopes their heads, without inline styles", () => {
    const table = drawn("| Stance | Words |\n| :-- | --: |\n| +2 | best |");
    expect(table).toContain('role="region"');
    expect(table).toContain('<th scope="col"');
    expect(table).not.toContain("style=");
  });

  test("marks links that leave the site", () => {
    expect(drawn("[there](https://example.org/)")).toContain('rel="external"');
    expect(drawn("[here](/method/)")).not.toContain('rel="external"');
  });

  test("names the line of what it cannot read", () => {
    expect(() => drawn("\n\n\nText <Note")).toThrow(expect.objectContaining({ line: 4 }));
  });
});

describe("cited sources", () => {
  test("are numbered in the order of their first citation", () => {
    const body = 'One<Cite source="b" />, two<Cite source="a" />, one again<Cite source="b" />.';
    expect(citedSources(body)).toEqual(["b", "a"]);
  });

  test("are none where nothing is cited", () => {
    expect(citedSources("Text.")).toEqual([]);
  });
});
