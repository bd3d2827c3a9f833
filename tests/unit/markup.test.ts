import fc from "fast-check";
import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { escapeMarkup } from "@/lib/markup";

test("What would be markup is written as text", () => {
  expect(escapeMarkup(`"Go" is <b>fast</b> & 'simple' &lt;`)).toBe(
    "&quot;Go&quot; is &lt;b&gt;fast&lt;/b&gt; &amp; 'simple' &amp;lt;",
  );
});

test("Any text is read back from between tags and from an attribute", () => {
  const signs = fc.string({
    unit: fc.constantFrom("&", "<", ">", '"', "'", "/", "a", ";", "lt", "#38", " ", "é"),
  });
  fc.assert(
    fc.property(signs, (text) => {
      const read = parse(`<p title="${escapeMarkup(text)}">${escapeMarkup(text)}</p>`).querySelector("p");
      expect(read?.text).toBe(text);
      expect(read?.getAttribute("title")).toBe(text);
    }),
  );
});
