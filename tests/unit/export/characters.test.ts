import { expect, test } from "vitest";
import { charactersToKeep } from "@/lib/export/characters";

test("What the texts hold is kept once, beside all that can be typed", () => {
  const kept = charactersToKeep(["3 → 4 ≥ 2", "naïve, → again"]);
  for (const character of "→≥ïaZ09~ \u00a0−…") expect(kept.split(character), character).toHaveLength(2);
});

test("Control characters are no characters to draw", () => {
  expect(charactersToKeep(["a\tb\n\u202e"])).toBe(charactersToKeep([]));
});
