/** A colour of the site in both themes, as `#rrggbb`. */
export type ColorToken = {
  /** Its name in app/globals.css without the dashes: "ink"; "mark-orange" for a colour of languages. */
  readonly name: string;
  readonly light: string;
  readonly dark: string;
};

/** The colours that a style sheet sets by `light-dark()`, in its order. */
export function colorTokens(css: string): readonly ColorToken[] {
  const found = css.matchAll(
    /(?:\[data-color="(\w+)"\] \{\s*)?--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
  );
  return [...found].map(([, color, property = "", light = "", dark = ""]) => ({
    name: color === undefined ? property : `${property}-${color}`,
    light,
    dark,
  }));
}

/**
 * The contrast of two colours given as `#rrggbb`, from 1 (none) to 21 (black on white).
 *
 * Source: WCAG 2.2, definitions of contrast ratio and of relative luminance.
 */
export function contrastRatio(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
