import type { stanceColors } from "./colors";

/** The colour of a position from -2 to 2, by the name of its token. Only a position of 0 is in the middle. */
export function stanceTone(position: number): keyof typeof stanceColors {
  if (position <= -1.5) return "stance-worst";
  if (position < 0) return "stance-low";
  if (position === 0) return "stance-mid";
  return position < 1.5 ? "stance-high" : "stance-best";
}
