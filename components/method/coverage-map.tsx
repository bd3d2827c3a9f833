import { MeasuredMark } from "@/components/claim/measured-mark";
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
  /** Articles up to this year are old. */
  oldUntil: number;
};

/** How much the articles have on each language and topic. What they do not cover is unknown, and drawn so. */
export function CoverageMap({ groups, languages, articles, oldUntil }: CoverageMapProps) {
  return (
    <LanguageTable
      caption="Articles, roots, claims, checks and years on each language, by topic"
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
                    <Covered
                      cell={cells[at]}
                      topic={topic}
                      language={language}
                      of={articles}
                      oldUntil={oldUntil}
                    />
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

type CoveredProps = {
  cell: CoverageCell | undefined;
  topic: Topic;
  language: MarkedLanguage;
  of: number;
  /** Articles up to this year are old. */
  oldUntil: number;
};

function Covered({ cell, topic, language, of, oldUntil }: CoveredProps) {
  if (cell === undefined || cell.claims === 0) {
    return (
      <Link
        to="/contribute/#fill-a-hole"
        className="inline-flex min-h-6 items-center gap-x-2 border border-dashed border-line-strong px-1.5 text-sm text-muted hover:text-accent"
        aria-label={`${topic.name}, ${language.name}: unknown${cell?.measured === true ? ", but measured" : ""}. How to fill this hole`}
      >
        unknown
        {cell?.measured === true && <MeasuredMark />}
      </Link>
    );
  }
  const { articles, claims, judging, roots, checked, years, measured } = cell;
  const old = years !== null && years[1] <= oldUntil;
  const parts = [
    counted(articles, "article"),
    roots === articles ? null : counted(roots, "root"),
    counted(claims, "claim"),
    judging === 0 ? "none judges" : null,
    checked === 0 ? "none checked" : `${checked} checked`,
    years === null ? null : years[0] === years[1] ? String(years[0]) : `${years[0]}–${years[1]}`,
  ].filter((part) => part !== null);
  return (
    <Link
      to={`/topics/${topic.id}/#${language.id}`}
      className="inline-block py-0.5 text-sm leading-snug hover:text-accent hover:underline"
      aria-label={`${topic.name}, ${language.name}: ${parts.join(", ")}${measured ? ", measured" : ""}${old ? ", old" : ""}`}
    >
      <span className="flex items-center gap-x-2">
        <ArticleCount count={articles} of={of} />
        {measured && <MeasuredMark />}
      </span>
      <span className="block text-muted">
        {parts.slice(1).join(", ")}
        {old && <span className="text-warn"> ⧗ old</span>}
      </span>
    </Link>
  );
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
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
