/** A text with its first letter as a capital: "two claims" → "Two claims". */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
