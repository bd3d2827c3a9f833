/** The dialog of the whole site's search; empty until the page's script opens it. */
export function SearchDialog() {
  return (
    <dialog
      data-search-dialog=""
      aria-label="Search"
      className="m-auto mt-[10vh] w-[min(42rem,calc(100vw-2rem))] rounded-lg border border-line-strong bg-raised p-0 text-ink [box-shadow:0_8px_28px_rgb(0_0_0/0.18)] backdrop:bg-black/40"
    >
      <form className="flex items-center gap-2 border-b border-line p-3" role="search" aria-label="Site">
        <input
          type="search"
          aria-label="Search languages, topics, articles, evidence, datasets, frameworks and claims"
          placeholder="Language, topic, claim …"
          className="h-10 min-w-0 grow rounded-md bg-transparent px-2"
          maxLength={200}
          autoComplete="off"
        />
        <button type="button" data-search-close="" className="control">
          Close
        </button>
      </form>
      {/* Filled by the script, which may come before hydration: React keeps out of what it is given as HTML. */}
      <p
        role="status"
        data-search-status=""
        className="border-b border-line px-5 py-2 text-sm text-muted empty:hidden"
        dangerouslySetInnerHTML={{ __html: "" }}
      />
      <div
        data-search-results=""
        className="search-results max-h-[60vh] overflow-y-auto p-2 empty:hidden"
        dangerouslySetInnerHTML={{ __html: "" }}
      />
    </dialog>
  );
}
