import { Link } from "@/components/site/link";
import { embedSnippet } from "@/lib/embed";

type EmbedSnippetProps = {
  /** The site path of the page to embed. */
  path: string;
  /** What the frame is called for readers who do not see it. */
  title: string;
};

/** How to show a part of this page in another: the HTML to copy, and the way to a preview. */
export function EmbedSnippet({ path, title }: EmbedSnippetProps) {
  return (
    <details id="embed" className="no-print mt-6">
      <summary className="control">
        <span className="marker" aria-hidden="true" />
        Embed
      </summary>
      <p className="mt-3">
        <Link to={`/embed/?of=${path}`}>Preview</Link>, or copy this into your page:
      </p>
      <SnippetText path={path} title={title} />
    </details>
  );
}

/** The HTML to copy. */
export function SnippetText({ path, title }: EmbedSnippetProps) {
  return (
    <pre
      tabIndex={0}
      role="region"
      aria-label={`HTML to embed ${title}`}
      className="mt-2 max-w-prose overflow-x-auto rounded border border-line bg-sunk p-3 text-sm whitespace-pre-wrap [overflow-wrap:anywhere] select-all"
    >
      <code>{embedSnippet({ path, title })}</code>
    </pre>
  );
}
