import { describe, expect, test } from "vitest";
import { parse } from "node-html-parser";
import { embedHeight, embedPath, embedSnippet, isEmbeddable, oembedPath } from "@/lib/embed";

const claim = "/claims/why-go/go-fast/";

describe("isEmbeddable", () => {
  test("takes charts, comparisons, claims and presets", () => {
    for (const path of [claim, "/benchmarks/throughput/", "/compare/rust-vs-go/", "/choose/startup-mvp/"]) {
      expect(isEmbeddable(path), path).toBe(true);
    }
  });

  test("takes no list, no other page and nothing that leaves its folder", () => {
    for (const path of [
      "/",
      "/claims/",
      "/compare/",
      "/claims/why-go/",
      "/compare/rust-vs-go/throughput/",
      "/languages/rust/",
      "/benchmarks/../",
      "/benchmarks/throughput",
      "//example.org/benchmarks/x/",
      "https://example.org/benchmarks/x/",
      "",
    ]) {
      expect(isEmbeddable(path), path).toBe(false);
    }
  });
});

describe("the embed of a page", () => {
  test("lies under /embed/, with its oEmbed file beside it", () => {
    expect(embedPath(claim)).toBe("/embed/claims/why-go/go-fast/");
    expect(oembedPath(claim)).toBe("/embed/claims/why-go/go-fast/oembed.json");
  });

  test("is shown by a frame with absolute address, name and height, and one script", () => {
    const html = parse(embedSnippet({ path: claim, title: "Go is fast." }));
    const frame = html.querySelector("iframe");
    expect(frame?.getAttribute("src")).toMatch(/^https?:\/\/[^/]+\/embed\/claims\/why-go\/go-fast\/$/);
    expect(frame?.getAttribute("title")).toBe("Go is fast.");
    expect(frame?.getAttribute("height")).toBe(String(embedHeight(claim)));
    expect(html.querySelector("script")?.getAttribute("src")).toMatch(/^https?:\/\/[^/]+\/embed\.js$/);
  });

  test("is shown under a title that cannot leave its attribute", () => {
    const html = parse(embedSnippet({ path: claim, title: `"Go" is <b>fast</b> & "simple"><script>` }));
    expect(html.querySelectorAll("script, b, iframe").map(({ tagName }) => tagName)).toEqual([
      "IFRAME",
      "SCRIPT",
    ]);
    expect(html.querySelector("iframe")?.getAttribute("title")).toBe(
      `"Go" is <b>fast</b> & "simple"><script>`,
    );
  });
});
