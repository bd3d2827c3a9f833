import { formatPublished } from "@/lib/format";
import type { Source } from "@/lib/schema/source";

const seenWords = {
  original: "read in the original",
  "archived-copy": "read in an archived copy",
  repository: "read in its repository",
  excerpt: "read in an excerpt",
  "quoted-by-others": "quoted by others",
} as const satisfies Record<Source["seenAs"], string>;

type SourceLineProps = {
  source: Source;
  /** Leaves out what a reader must know of how we read it, where the same page says so already. */
  short?: boolean;
};

/** Where a finding stands, and how directly we read it. */
export function SourceLine({ source, short = false }: SourceLineProps) {
  return (
    <>
      <a className="quiet-link" href={source.url} rel="external">
        {source.title}
      </a>
      , {source.publisher}, {formatPublished(source.published)}; {seenWords[source.seenAs]}
      {!short && source.seenNote !== undefined && `. ${source.seenNote.replace(/\.$/, "")}`}
    </>
  );
}
