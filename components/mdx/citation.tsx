import { formatDate, formatPublished } from "@/lib/format";
import type { Source } from "@/lib/schema/source";

/** A number that leads to the source in the list below. */
export function Citation({ source, number }: { source: Source; number: number }) {
  return (
    <sup>
      <a
        className="link no-underline hover:underline"
        href={`#source-${source.id}`}
        aria-label={`Source ${number}: ${source.title}`}
      >
        [{number}]
      </a>
    </sup>
  );
}

/** The sources a text cites, in the order of their numbers. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <section
      className="mt-8 max-w-prose border-t border-line pt-4 text-[0.9375rem]"
      aria-label="Sources cited"
    >
      <h2 className="text-base">Sources</h2>
      <ol className="mt-2 space-y-1.5">
        {sources.map(({ id, title, author, publisher, published, url, read }, at) => (
          <li key={id} id={`source-${id}`} className="target:bg-accent-soft">
            {at + 1}. {author !== undefined && `${author}, `}
            <a className="link" href={url} rel="external">
              {title}
            </a>
            , {publisher}, {formatPublished(published)}; read {formatDate(read)}
          </li>
        ))}
      </ol>
    </section>
  );
}
