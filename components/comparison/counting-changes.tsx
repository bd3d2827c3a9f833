import type { MarkedLanguage } from "@/components/claim/language-mark";
import type { Counting } from "@/lib/domain/counting";
import type { movedMedians } from "@/lib/domain/counting-changes";
import type { countRows } from "@/lib/domain/comparison/view";
import { formatPosition } from "@/lib/format";

type CountingChangesProps = {
  counting: Counting;
  moved: ReturnType<typeof movedMedians>;
  /** What the table comes to with it. */
  counts: ReturnType<typeof countRows>;
  rows: readonly { readonly topic: string; readonly name: string }[];
  languages: readonly MarkedLanguage[];
};

/** What another way of counting changes: a sentence that is read out, and a list. */
export function CountingChanges({ counting, moved, counts, rows, languages }: CountingChangesProps) {
  const names = new Map(rows.map(({ topic, name }) => [topic, name]));
  return (
    <div className="mt-3 border-s-4 border-line-strong ps-4">
      <p role="status" className="max-w-prose">
        {countingWords(counting)}: this moves {movedWords(moved.length)} here.
      </p>
      <p className="max-w-prose text-sm text-muted">
        Languages are then apart on {counts.apart} of {counts.judged} criteria, and articles disagree on{" "}
        {counts.disputed}. The summary above is of articles of all years, without contradicted claims.
      </p>
      {moved.length > 0 && (
        <ul className="mt-1 gap-x-10 text-sm md:columns-2">
          {moved.map(({ topic, column, from, to }) => (
            <li key={`${topic} ${column}`} className="break-inside-avoid">
              {names.get(topic) ?? topic}, {languages[column]?.name}: {medianWords(from)} → {medianWords(to)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function countingWords({ asWritten, since }: Counting): string {
  const written = "Claims that evidence contradicts count too";
  if (since === null) return written;
  return asWritten
    ? `${written}, of articles of ${since} and later`
    : `Only articles of ${since} and later count`;
}

function movedWords(count: number): string {
  return count === 0 ? "no median" : count === 1 ? "1 median" : `${count} medians`;
}

function medianWords(median: number | null): string {
  return median === null ? "no position" : formatPosition(median);
}
