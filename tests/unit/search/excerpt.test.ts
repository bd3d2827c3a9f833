import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerptOf } from "@/lib/search/excerpt";

const text =
  "Golang\nA compiled language.\nIt was written for servers, long ago, by people who wanted their programs to build in seconds, and has a garbage collector that runs beside the program and seldom stops it.";

describe("Why something is found", () => {
  test("is the line that has the words its name has not", () => {
    expect(excerptOf(text, "Go", "go compiled")).toBe("A compiled language.");
    expect(excerptOf(text, "Go", "golang compiled")).toBe("Golang · A compiled language.");
  });

  test("is nothing where the name says it", () => {
    expect(excerptOf(text, "Go", "go")).toBe("");
    expect(excerptOf("", "Node.js", "nodejs")).toBe("");
    expect(excerptOf(text, "Go", "what is go")).toBe("");
  });

  test("is not where a short word only begins another", () => {
    expect(excerptOf("It is good.\nA go at it.", "Rust", "go")).toBe("A go at it.");
    expect(excerptOf("It is good.", "Rust", "go")).toBe("");
  });

  test("is cut around the word in a long line, at the ends of words", () => {
    expect(excerptOf(text, "Go", "garbage")).toBe(
      "… programs to build in seconds, and has a garbage collector that runs beside the program and …",
    );
    expect(excerptOf(text, "Go", "long")).toBe(
      "It was written for servers, long ago, by people who wanted their programs to build in …",
    );
  });

  test("is words of the text, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (all, shown, query) => {
        for (const part of excerptOf(all, shown, query).split(" · ")) {
          expect(all).toContain(part.replace(/^… /, "").replace(/ …$/, ""));
        }
      }),
    );
  });
});
