import { WordMark } from "@/components/ui/word-mark";

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

/** An hourglass that has run out. */
const mark = { tone: "text-warn", path: "M4 2.5h8l-8 11h8z" } as const;

/** That an article is old, as words with a shape. */
export function OldMark({ year }: Pick<AgedYear, "year">) {
  return (
    <WordMark mark={mark} nowrap>
      old: {year}
    </WordMark>
  );
}
