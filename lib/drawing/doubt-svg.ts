import type { Doubt } from "@/lib/domain/chart/doubts";
import { doubtSigns, doubtStroke } from "./doubt-signs";
import { element } from "./svg";

type Place = { readonly x: number; readonly y: number };

/** The sign of a doubt in a picture, about a place in px; `scale` is how many times its size it is. */
export function doubtSvg(doubt: Doubt, { x, y }: Place, stroke: string, scale = 1): string {
  return element("path", {
    d: doubtSigns[doubt],
    transform: `translate(${x} ${y})${scale === 1 ? "" : ` scale(${scale})`}`,
    fill: "none",
    stroke,
    "stroke-width": doubtStroke,
  });
}
