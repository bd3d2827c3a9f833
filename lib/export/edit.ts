/** A stretch of a page's text, as offsets of its start and end, and what takes its place. */
export type Edit = { readonly from: number; readonly to: number; readonly text: string };

/** The edit that puts something at the end of a page's head; none where the page has no head. */
export function atEndOfHead(html: string, put: string): readonly Edit[] {
  const at = html.indexOf("</head>");
  return at < 0 ? [] : [{ from: at, to: at, text: put }];
}

/** The text with all edits made at once. Of edits that overlap, the first counts; all else stays byte for byte. */
export function edited(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, text: put } of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < at) continue;
    parts.push(text.slice(at, from), put);
    at = to;
  }
  return parts.join("") + text.slice(at);
}
