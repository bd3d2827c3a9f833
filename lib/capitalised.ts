/** A text with its first letter as a capital: "two claims" → "Two claims". */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name within a sentence: "Build time" → "build time"; "CPU-bound work" and "WebAssembly" stay. */
export function uncapitalised(name: string): string {
  return /^\S*\S[A-Z]/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
