import { formatPublished } from "@/lib/format";
import type { Source } from "@/lib/schema/source";

const seenWords = {
  original: "read in the original",
  "archived-copy": "read in an archived copy",
  repository: "read in its repository",
  excerpt: "read in an excerpt",
  "quoted-by-others": "quoted by others",
} as const satisfies Record<Source["seenAs"], string>;

/** Where a finding stands, and how directly we read it. */
export function SourceLine({ source }: { source: Source }) {
  return (
    <>
      <a className="quiet-link" href={source.url} rel="external">
        {source.title}
      </a>
      , {source.publisher}, {formatPublished(source.published)}; {seenWords[source.seenAs]}
      {source.seenNote !== undefined && `. ${source.seenNote.replace(/\.$/, "")}`}
    </>
  );
}
