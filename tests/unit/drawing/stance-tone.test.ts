import { expect, test } from "vitest";
import { stanceTone } from "@/lib/drawing/stance-tone";

test.each([
  [-2, "stance-worst"],
  [-1.5, "stance-worst"],
  [-1, "stance-low"],
  [-0.25, "stance-low"],
  [0, "stance-mid"],
  [0.25, "stance-high"],
  [1, "stance-high"],
  [1.5, "stance-best"],
  [2, "stance-best"],
])("A position of %f has the colour %s", (position, tone) => {
  expect(stanceTone(position)).toBe(tone);
});
