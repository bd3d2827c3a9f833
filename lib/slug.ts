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

/** The headings of the second level of a Markdown text, with the anchors that prose gives them; those with markup have none. */
export function headingsOf(body: string): readonly { readonly id: string; readonly title: string }[] {
  return [...body.matchAll(/^## ([^`*_[\]<>\n]+)$/gm)].map(([, title = ""]) => ({
    id: slugOf(title),
    title,
  }));
}
