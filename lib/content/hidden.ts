import type { FieldPath } from "./located-yaml";

/**
 * Characters that nobody sees and that change what others show: controls other than the line break, marks and
 * overrides of writing direction, separators of lines, halves of characters, and codes that are no characters.
 */
const hidden =
  /(?!\n)[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/u;

/** What is wrong with a text that holds a hidden character, named as Unicode does; null where none is in it. */
export function hiddenCharacter(text: string): string | null {
  const found = hidden.exec(text)?.[0];
  if (found === undefined) return null;
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `holds the hidden character U+${code}; write it without`;
}

/** Every text within a value that holds a hidden character, the names of fields among them. */
export function hiddenWithin(
  value: unknown,
  path: FieldPath = [],
): readonly { readonly path: FieldPath; readonly message: string }[] {
  if (typeof value === "string") {
    const message = hiddenCharacter(value);
    return message === null ? [] : [{ path, message }];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(name) : name];
    return [...(Array.isArray(value) ? [] : hiddenWithin(name, at)), ...hiddenWithin(inner, at)];
  });
}
