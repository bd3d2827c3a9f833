import type { MarkedLanguage } from "@/components/claim/language-mark";
import {
  CellLanguage,
  LanguageCell,
  LanguageRow,
  LanguageRows,
  LanguageTable,
} from "@/components/comparison/language-table";
import { Link } from "@/components/site/link";
import type { CoverageCell } from "@/lib/domain/coverage";
import type { Topic } from "@/lib/schema/topic";

export type CoverageGroup = {
  readonly title: string;
  readonly rows: readonly { readonly topic: Topic; readonly cells: readonly CoverageCell[] }[];
};

type CoverageMapProps = {
  groups: readonly CoverageGroup[];
  languages: readonly MarkedLanguage[];
  /** The number of all articles. */
  articles: number;
};

/** How much the articles have on each language and topic. What they do not cover is unknown, and drawn so. */
export function CoverageMap({ groups, languages, articles }: CoverageMapProps) {
  return (
    <LanguageTable
      caption="Articles and claims on each language, by topic"
      corner="Topic"
      languages={languages}
      compact
    >
      {groups.map(({ title, rows }) => (
        <LanguageRows key={title} title={title} columns={languages.length}>
          {rows.map(({ topic, cells }) => (
            <LanguageRow
              key={topic.id}
              name={
                <Link to={`/topics/${topic.id}/`} className="font-medium hover:text-accent hover:underline">
                  {topic.name}
                </Link>
              }
            >
              {languages.map((language, at) => (
                <LanguageCell key={language.id}>
                  <div className="grid grid-cols-[5.5rem_1fr] items-center gap-x-2 lg:block">
                    <CellLanguage language={language} />
                    <Covered cell={cells[at]} topic={topic} language={language} of={articles} />
                  </div>
                </LanguageCell>
              ))}
            </LanguageRow>
          ))}
        </LanguageRows>
      ))}
    </LanguageTable>
  );
}

type CoveredProps = { cell: CoverageCell | undefined; topic: Topic; language: MarkedLanguage; of: number };

function Covered({ cell, topic, language, of }: CoveredProps) {
  if (cell === undefined || cell.claims === 0) {
    return (
      <span className="inline-block border border-dashed border-line-strong px-1.5 text-sm text-muted">
        unknown
      </span>
    );
  }
  const words = `${cell.articles === 1 ? "1 article" : `${cell.articles} articles`}, ${cell.claims === 1 ? "1 claim" : `${cell.claims} claims`}`;
  return (
    <Link
      to={`/topics/${topic.id}/#${language.id}`}
      className="inline-flex flex-wrap items-center gap-x-3 text-sm hover:text-accent hover:underline"
      aria-label={`${topic.name}, ${language.name}: ${words}`}
    >
      <ArticleCount count={cell.articles} of={of} />
      <span>
        {cell.claims === 1 ? "1 claim" : `${cell.claims} claims`}
        {cell.judging === 0 && <span className="text-muted">, none judges</span>}
      </span>
    </Link>
  );
}

/** A box for every article, filled for those that speak of it. */
function ArticleCount({ count, of }: { count: number; of: number }) {
  return (
    <svg viewBox={`0 0 ${of * 10} 10`} width={of * 10} height="10" aria-hidden="true">
      {Array.from({ length: of }, (_, at) => (
        <rect
          key={at}
          x={at * 10 + 1}
          y="1"
          width="7"
          height="8"
          fill={at < count ? "var(--muted)" : "none"}
          stroke="var(--line-strong)"
        />
      ))}
    </svg>
  );
}
