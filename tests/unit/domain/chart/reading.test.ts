import { expect, test } from "vitest";
import { testWords } from "@/lib/domain/chart/reading";

test("A test says what it does, and why it does not count where it does not", () => {
  const json = {
    dataset: "run",
    test: "json",
    name: "JSON",
    about: "An object sent as JSON",
    notCounted: null,
  };
  expect(testWords(json)).toBe("An object sent as JSON.");
  expect(testWords({ ...json, notCounted: "It measures the machine." })).toBe(
    "An object sent as JSON. It measures the machine.",
  );
});
