import { expect, test } from "vitest";
import { capitalised, uncapitalised } from "@/lib/words/capitalised";

test.each([
  ["two claims say otherwise", "Two claims say otherwise"],
  ["Node.js leads", "Node.js leads"],
  ["élan", "Élan"],
  ["“quoted” first", "“quoted” first"],
  ["", ""],
])("“%s” begins a sentence as “%s”", (text, begun) => {
  expect(capitalised(text)).toBe(begun);
});

test.each([
  ["Build time", "build time"],
  ["Start-up time", "start-up time"],
  ["CPU-bound work", "CPU-bound work"],
  ["WebAssembly and edge", "WebAssembly and edge"],
  ["Use in C", "use in C"],
  ["", ""],
])("“%s” stands within a sentence as “%s”", (name, within) => {
  expect(uncapitalised(name)).toBe(within);
});
