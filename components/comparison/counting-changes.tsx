import type { MarkedLanguage } from "@/components/claim/language-mark";
import type { Counting } from "@/lib/domain/counting";
import type { movedMedians } from "@/lib/domain/counting-changes";
import { formatPosition } from "@/lib/format";

type CountingChangesProps = {
  counting: Counting;
  moved: ReturnType<typeof movedMedians>;
  rows: readonly { readonly topic: string; readonly name: string }[];
  languages: readonly MarkedLanguage[];
};

/** What another way of counting changes, in a sentence and a list. */
export function CountingChanges({ counting, moved, rows, languages }: CountingChangesProps) {
  const names = new Map(rows.map(({ topic, name }) => [topic, name]));
  return (
    <div role="status" className="mt-3 max-w-prose border-s-4 border-line-strong ps-4">
      <p>
        {countingSentence(counting)}{" "}
        {moved.length === 0
          ? "That moves no median here."
          : `That moves ${moved.length === 1 ? "1 median" : `${moved.length} medians`}:`}
      </p>
      {moved.length > 0 && (
        <ul className="mt-1 max-h-40 overflow-y-auto text-sm" tabIndex={moved.length > 8 ? 0 : undefined}>
          {moved.map(({ topic, column, from, to }) => (
            <li key={`${topic} ${column}`}>
              {names.get(topic) ?? topic}, {languages[column]?.name}: {medianWords(from)} → {medianWords(to)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function countingSentence({ asWritten, since }: Counting): string {
  const parts = [
    asWritten ? "Claims that evidence contradicts count too." : null,
    since === null ? null : `Only articles of ${since} and later count.`,
  ];
  return parts.filter((part) => part !== null).join(" ");
}

function medianWords(median: number | null): string {
  return median === null ? "no article says" : formatPosition(median);
}
