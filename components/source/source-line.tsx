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

/** Where a finding stands, and how directly we read it, as a sentence. */
export function SourceLine({ source, short = false }: SourceLineProps) {
  return (
    <>
      <a className="quiet-link" href={source.url} rel="external">
        {source.title}
      </a>
      , {source.publisher}, {formatPublished(source.published)};{" "}
      {short ? seenWords[source.seenAs] : readWords(source)}.
    </>
  );
}

/** How it was read, with the note on that; one that says where it was read is enough: "read in the repository golang/website". */
function readWords({ seenAs, seenNote }: Source): string {
  if (seenNote === undefined) return seenWords[seenAs];
  const note = seenNote.replace(/\.$/, "");
  return seenAs !== "quoted-by-others" && note.startsWith("Read ")
    ? `read ${note.slice(5)}`
    : `${seenWords[seenAs]}. ${note}`;
}
