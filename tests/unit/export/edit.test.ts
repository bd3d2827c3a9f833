import fc from "fast-check";
import { expect, test } from "vitest";
import { atEndOfHead, edited } from "@/lib/export/edit";

test("Stretches are replaced wherever they stand, in any order", () => {
  expect(
    edited("one two three", [
      { from: 8, to: 13, text: "3" },
      { from: 0, to: 3, text: "1" },
    ]),
  ).toBe("1 two 3");
});

test("A stretch within one that is cut goes with it", () => {
  expect(
    edited("a(b(c)d)e", [
      { from: 1, to: 8, text: "" },
      { from: 3, to: 6, text: "" },
    ]),
  ).toBe("ae");
});

test("Text put in at one place leaves the rest byte for byte", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(), (text, put, somewhere) => {
      const at = somewhere % (text.length + 1);
      expect(edited(text, [{ from: at, to: at, text: put }])).toBe(text.slice(0, at) + put + text.slice(at));
    }),
  );
});

test("What is put at the end of the head comes after all that stands in it, and after a stretch cut there", () => {
  const page = "<head><title>A</title><script></script></head><p>B</p>";
  const script = page.indexOf("<script>");
  const edits = [...atEndOfHead(page, "<link/>"), { from: script, to: page.indexOf("</head>"), text: "" }];
  expect(edited(page, edits)).toBe("<head><title>A</title><link/></head><p>B</p>");
});

test("A page without a head stays as it is", () => {
  expect(edited("<p>B</p>", atEndOfHead("<p>B</p>", "<link/>"))).toBe("<p>B</p>");
});
