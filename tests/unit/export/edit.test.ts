import fc from "fast-check";
import { expect, test } from "vitest";
import { edited } from "@/lib/export/edit";

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
