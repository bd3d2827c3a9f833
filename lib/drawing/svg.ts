import { escapeMarkup } from "@/lib/markup";
import { paperColors } from "./colors";

/** An element of an SVG as text; attributes that are null or undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null | undefined>>,
  children: readonly string[] | string = [],
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : ` ${key}="${escapeMarkup(String(value))}"`,
  );
  const inner = typeof children === "string" ? escapeMarkup(children) : children.join("");
  return inner === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${inner}</${name}>`;
}

/** A whole picture, in pixels; its text is in the site's font and ink unless it says otherwise. */
export function pictureSvg(
  { width, height }: { readonly width: number; readonly height: number },
  children: readonly string[],
): string {
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "font-family": "Geist, system-ui, sans-serif",
      fill: paperColors.ink,
    },
    children,
  );
}

/**
 * Gives a picture the site's typeface where it is not installed: its lines are broken by the widths of that one.
 *
 * @param address of a variable WOFF2
 */
export function typefaceRule(address: string): string {
  const rule = `@font-face{font-family:Geist;font-weight:400 700;src:url(${address})format("woff2")}`;
  return element("style", {}, rule);
}

/** Text in lines of about `length` characters, broken between words. */
export function wrapText(text: string, length: number): string[] {
  return text.split(/\s+/).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > length) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

/** A text of at most `length` characters, with an ellipsis where it is cut. */
export function cutText(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join("")}…`;
}

/** Coordinates to a hundredth: enough for the eye, the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
