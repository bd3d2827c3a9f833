import { expect, test } from "vitest";
import { paperColors } from "@/lib/drawing/colors";
import { cutText, element, pictureSvg, wrapText } from "@/lib/drawing/svg";

test("An element has its attributes in order, those without a value left out, and no markup from text", () => {
  expect(element("text", { x: 1.5, fill: undefined, id: 'a"<b>&' }, "<i> & more")).toBe(
    '<text x="1.5" id="a&quot;&lt;b&gt;&amp;">&lt;i&gt; &amp; more</text>',
  );
  expect(element("path", { d: "M0 0", stroke: null })).toBe('<path d="M0 0"/>');
});

test("A picture stands by itself: it says its size, that it is one image, its font and its ink", () => {
  expect(pictureSvg({ width: 1200, height: 630 }, ["<title>A</title>", "<g/>"])).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630" role="img" ' +
      `font-family="Geist, system-ui, sans-serif" fill="${paperColors.ink}"><title>A</title><g/></svg>`,
  );
});

test("Text is wrapped between words, and cut with an ellipsis that counts", () => {
  expect(wrapText("one two three", 7)).toEqual(["one two", "three"]);
  expect(wrapText("extraordinary one", 7)).toEqual(["extraordinary", "one"]);
  expect(cutText("throughput", 10)).toBe("throughput");
  expect(cutText("throughput", 5)).toBe("thro…");
});
