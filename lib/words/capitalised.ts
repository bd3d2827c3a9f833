/** A text with its first letter as a capital: "two claims" → "Two claims". */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text within a sentence: "Build time" → "build time"; "CPU-bound work" and "WebAssembly" stay. */
export function uncapitalised(text: string): string {
  return /^\S*\S[A-Z]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
