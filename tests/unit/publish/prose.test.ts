import { describe, expect, test } from "vitest";
import { markdownOf } from "@/lib/publish/prose";
import { makePublishedContent } from "@/tests/published-content";

const content = makePublishedContent();
const markdown = (body: string) => markdownOf(body, content);

describe("markdownOf", () => {
  test("leaves plain Markdown byte for byte, without the empty lines around it", () => {
    expect(markdown("\n\n## Heading\n\n* one\n* two   \n\n| a | b |\n|--|--|\n")).toBe(
      "## Heading\n\n* one\n* two   \n\n| a | b |\n|--|--|",
    );
  });

  test("writes a claim as what it says, with its article and permalink", () => {
    expect(markdown('See <Claim id="why-servers/go-fast" /> there.')).toBe(
      "See Go is fast. ([Why servers](/claims/why-servers/go-fast/)) there.",
    );
  });

  test("writes a source as its publisher and title with its address", () => {
    expect(markdown('So it is <Cite source="a-source" />.')).toBe(
      "So it is ([A publisher: A source](https://example.org/source)).",
    );
  });

  test("writes charts and comparisons as links to their pages, languages in canonical order", () => {
    expect(
      markdown('<Chart benchmark="throughput" />\n\n<Compare languages="go, rust" topic="throughput" />'),
    ).toBe(
      "[Chart: Throughput](/benchmarks/throughput/)\n\n[Go, Rust: Throughput](/compare/rust-vs-go/throughput/)",
    );
  });

  test("writes a note as a quotation, the words in it too", () => {
    expect(
      markdown('<Note title="Mind">\n\nFirst.\n\n<Claim id="why-not/go-slow" />\n\n</Note>\n\nAfter.'),
    ).toBe("> **Mind**\n>\n> First.\n>\n> Go lags. ([Why not](/claims/why-not/go-slow/))\n\nAfter.");
  });

  test("writes what a phone folds in its place", () => {
    expect(markdown('Before.\n\n<More title="Examples">\n\n- one\n\n</More>\n\nAfter.')).toBe(
      "Before.\n\n- one\n\nAfter.",
    );
  });
});
