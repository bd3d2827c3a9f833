/**
 * The ASCII letters and digits of a text in lower case, with a hyphen for whatever stands between them:
 * "Figures: Build time" → "figures-build-time". Anchors and ids that are published are made of it.
 */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
