import { element, round } from "./svg";
import type { TextWeight } from "./text-width";

/** A shape in a box of 16 by 16: filled, or drawn as a line. */
export type CardMark = {
  readonly path: string;
  readonly color: string;
  readonly drawn?: "fill" | "line";
};

/** A mark of `size` with its middle at a point. */
export function markSvg(
  { path, color, drawn = "fill" }: CardMark,
  x: number,
  y: number,
  size: number,
): string {
  const transform = `translate(${round(x - size / 2)} ${round(y - size / 2)}) scale(${round(size / 16)})`;
  return element(
    "path",
    drawn === "fill"
      ? { d: path, transform, fill: color }
      : { d: path, transform, fill: "none", stroke: color, "stroke-width": 2 },
  );
}

type TextStyle = { weight?: TextWeight; fill?: string; anchor?: "middle" | "end" };

export function textSvg(
  content: string,
  x: number,
  y: number,
  size: number,
  { weight = 400, fill, anchor }: TextStyle = {},
): string {
  return element(
    "text",
    { x: round(x), y: round(y), "font-size": size, "font-weight": weight, fill, "text-anchor": anchor },
    content,
  );
}
