import fc from "fast-check";
import { expect, test } from "vitest";
import { headingsOf, slugOf } from "@/lib/slug";

test.each([
  ["Figures: Build time", "figures-build-time"],
  ["Node.js → Rust (2024)", "node-js-rust-2024"],
  ["“Café” --- 5×", "caf-5"],
  ["rust-vs-go/rust-http", "rust-vs-go-rust-http"],
  ["…", ""],
])("The slug of “%s” is “%s”", (text, slug) => {
  expect(slugOf(text)).toBe(slug);
});

test("A slug holds lower-case words with one hyphen between two, and is its own slug", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("A", "b", "7", "-", " ", "é") })),
      (text) => {
        expect(slugOf(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slugOf(slugOf(text))).toBe(slugOf(text));
      },
    ),
  );
});

test("The headings of a text are those of the second level, with their anchors", () => {
  expect(
    headingsOf("# Top\n\n## Stance: how\n\ntext ## no\n### Deeper\n## With `code`\n\n## Position\n"),
  ).toEqual([
    { id: "stance-how", title: "Stance: how" },
    { id: "position", title: "Position" },
  ]);
});
