import { expect, test } from "vitest";
import { capitalised } from "@/lib/capitalised";

test.each([
  ["two claims say otherwise", "Two claims say otherwise"],
  ["Node.js leads", "Node.js leads"],
  ["élan", "Élan"],
  ["“quoted” first", "“quoted” first"],
  ["", ""],
])("“%s” begins a sentence as “%s”", (text, begun) => {
  expect(capitalised(text)).toBe(begun);
});
