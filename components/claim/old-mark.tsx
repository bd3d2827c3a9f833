import { WordMark } from "@/components/ui/word-mark";
import { yearBeside } from "@/lib/format";

type AgedYear = {
  /** The year of an article, as it is written. */
  readonly year: string;
  /** Whether the article is old by the rule of the method page. */
  readonly old: boolean;
};

/** The year of an article, marked where the article is old. */
export function ArticleYear({ year, old }: AgedYear) {
  return old ? <OldMark year={year} /> : year;
}

/** The year of an article after its name, from the comma on; nothing where the name says it and it is not old. */
export function YearAfter({ name, year, old }: AgedYear & { readonly name: string }) {
  const beside = yearBeside(name, year);
  if (!old && beside === null) return null;
  return <>, {old ? <OldMark year={beside} /> : beside}</>;
}

/** An hourglass that has run out. */
const mark = { tone: "text-muted", path: "M4 2.5h8l-8 11h8z" } as const;

/** That an article is old, as words with a shape; without the year where that is said already, else as the oldest year of several. */
export function OldMark({
  year,
  oldest = false,
}: {
  readonly year: string | null;
  readonly oldest?: boolean;
}) {
  return (
    <WordMark mark={mark} nowrap>
      {year === null ? "old" : `${oldest ? "oldest" : "old:"} ${year}`}
    </WordMark>
  );
}
