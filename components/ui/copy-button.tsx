/** Copies the text of an element of the page by a click; shown once the page's script can. */
export function CopyButton({ from, what }: { from: string; what: string }) {
  return (
    <span className="no-print inline-flex flex-wrap items-center gap-2">
      <button type="button" hidden className="control" data-copy-from={from} aria-label={`Copy ${what}`}>
        Copy
      </button>
      {/* The script's words; React keeps out of what it is given as HTML. */}
      <span role="status" className="text-sm text-muted" dangerouslySetInnerHTML={{ __html: "" }} />
    </span>
  );
}
