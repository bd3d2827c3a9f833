import type { ReactNode } from "react";
import type { MarkedLanguage } from "@/components/claim/language-mark";
import { MeasuredMark } from "@/components/claim/measured-mark";
import { OldMark } from "@/components/claim/old-mark";
import {
  CellLanguage,
  LanguageCell,
  LanguageRow,
  LanguageRows,
  LanguageTable,
} from "@/components/comparison/language-table";
import { RowFold } from "@/components/comparison/row-fold";
import { Link } from "@/components/site/link";
import { oldAfterYears } from "@/lib/domain/counting";
import { isUnknown, type CoverageCell } from "@/lib/domain/coverage";
import { formatCount, formatCounted } from "@/lib/format";
import type { Topic } from "@/lib/schema/topic";

export type CoverageGroup = {
  readonly title: string;
  readonly rows: readonly { readonly topic: Topic; readonly cells: readonly CoverageCell[] }[];
};

type CoverageMapProps = {
  caption: string;
  groups: readonly CoverageGroup[];
  /** The columns, in the order of the cells. */
  languages: readonly MarkedLanguage[];
  /** The number of all articles. */
  articles: number;
};

/** How much there is on each language and topic. What nobody covers is unknown, drawn so, and leads to how to add it. */
export function CoverageMap({ caption, groups, languages, articles }: CoverageMapProps) {
  return (
    <LanguageTable
      caption={caption}
      corner="Topic"
      languages={languages}
      compact
      folds="Show the details of all topics"
    >
      {groups.map(({ title, rows }) => (
        <LanguageRows key={title} title={title} columns={languages.length}>
          {rows.map(({ topic, cells }) => (
            <LanguageRow
              key={topic.id}
              name={
                <>
                  <Link to={`/topics/${topic.id}/`} className="quiet-link font-medium">
                    {topic.name}
                  </Link>
                  {cells.some((cell) => !isUnknown(cell)) && (
                    <RowFold>
                      <span>
                        Details<span className="sr-only"> of {topic.name}</span>
                      </span>
                    </RowFold>
                  )}
                </>
              }
            >
              {languages.map((language, at) => (
                <LanguageCell key={language.id}>
                  <div className="grid grid-cols-[5.5rem_1fr] gap-x-2 text-sm cols:block">
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

type CoverageLegendProps = Pick<CoverageMapProps, "articles"> & {
  /** Whether articles that judge retell one event anywhere. */
  hasRetold: boolean;
};

/** What the marks of the map mean, in a line. */
export function CoverageLegend({ articles, hasRetold }: CoverageLegendProps) {
  return (
    <p className="mb-3 flex flex-wrap items-center gap-x-5 gap-y-1.5 text-sm text-muted">
      <span className="inline-flex items-center gap-2">
        <ArticleCount count={2} of={articles} /> articles that speak of the topic
      </span>
      <span>judges: has a position on it</span>
      {hasRetold && <span>independent: articles that retell one event counted once</span>}
      <span>claims: all that name the language, judging it or not</span>
      <OldMark year={`${formatCount(oldAfterYears)} years or more before our data`} />
      <span className="inline-flex items-center gap-1.5">
        <MeasuredMark /> datasets measure it
      </span>
      <span className="inline-flex items-center gap-2">
        <Link to="/contribute/#add-an-article" className={`px-3 py-0.5 ${unknownLook}`}>
          <span className="link bg-paper px-1.5">nothing known</span>
        </Link>
        a gap: leads to how to fill it
      </span>
    </p>
  );
}

type CoveredProps = { cell: CoverageCell | undefined; topic: Topic; language: MarkedLanguage; of: number };

function Covered({ cell, topic, language, of }: CoveredProps) {
  const about = `${topic.name}, ${language.name}`;
  if (cell === undefined || isUnknown(cell)) return <Unknown about={about} />;
  const { articles, claims, checked, measured } = cell;
  return (
    <div className="min-w-0">
      {claims === 0 ? (
        <p className="flex flex-wrap items-center gap-x-1.5">
          <ArticleCount count={0} of={of} />
          <Gap to="/contribute/#add-an-article" about={about}>
            no article
          </Gap>
        </p>
      ) : (
        <>
          <p className="flex flex-wrap items-center gap-x-1.5">
            <ArticleCount count={articles} of={of} />
            <Years {...cell} />
          </p>
          <p className="folded">
            {formatCounted(articles, "article")}, {judgingWords(cell)}
          </p>
          <p className="folded">
            <Link
              to={`/topics/${topic.id}/#${language.id}`}
              className="quiet-link inline-block py-0.5"
              aria-label={`${about}: ${formatCounted(claims, "claim")}`}
            >
              {formatCounted(claims, "claim")}
            </Link>
            ,{" "}
            {checked > 0 ? (
              `${checked} checked`
            ) : (
              <Gap to="/contribute/#check-a-claim" about={about}>
                none checked
              </Gap>
            )}
          </p>
        </>
      )}
      {measured === true && (
        <p className="flex items-center gap-1.5 pt-0.5">
          <MeasuredMark /> measured
        </p>
      )}
      {measured === false && (
        <p className="folded">
          <Gap to="/contribute/#add-a-dataset" about={about}>
            not measured
          </Gap>
        </p>
      )}
    </div>
  );
}

/** How many of the articles judge the language; those that retell one event are one. */
function judgingWords({ articles, judging, independent }: CoverageCell): string {
  if (articles === 1) return judging === 1 ? "which judges" : "which does not judge";
  if (judging === 0) return "none judges";
  const all = judging === articles;
  const judge = judging === 1 ? "1 judges" : `${all ? "all" : judging} judge`;
  return independent < judging ? `${judge}, ${independent} independent` : judge;
}

/** Dashed and hatched: unlike anything that stands for a number. */
const unknownLook =
  "border border-dashed border-line-strong bg-[repeating-linear-gradient(135deg,var(--line)_0_1.5px,transparent_1.5px_7px)]";

/** A cell of which no article speaks, and which no dataset measures. */
function Unknown({ about }: { about: string }) {
  return (
    <Link
      to="/contribute/#add-an-article"
      className={`flex min-h-8 items-center justify-center px-2 hover:border-accent ${unknownLook}`}
      aria-label={`${about}: nothing known. Add an article`}
    >
      <span className="link bg-paper px-1.5">nothing known</span>
    </Link>
  );
}

/** Something of a cell that nobody has; leads to how to add it. */
function Gap({ to, about, children }: { to: string; about: string; children: ReactNode }) {
  return (
    <Link to={to} className="link inline-block py-0.5">
      <span className="sr-only">{about}: </span>
      {children}
    </Link>
  );
}

function Years({ oldest, newest }: Pick<CoverageCell, "oldest" | "newest">) {
  if (oldest === null || newest === null) return <span className="text-muted">year not known</span>;
  const span = oldest.year === newest.year ? String(newest.year) : `${oldest.year}–${newest.year}`;
  if (newest.old) return <OldMark year={span} />;
  if (!oldest.old) return <span className="whitespace-nowrap">{span}</span>;
  return (
    <span className="whitespace-nowrap">
      {newest.year}, <OldMark year={String(oldest.year)} oldest />
    </span>
  );
}

/** More articles than this are drawn as one bar. */
const mostBoxes = 12;

/** A box for every article, dark for those that speak of it. */
function ArticleCount({ count, of }: { count: number; of: number }) {
  const width = 10 * Math.min(of, mostBoxes);
  const boxes = (some: number) => `M1 5h${Math.round((width * some) / of)}`;
  return (
    <svg
      viewBox={`0 0 ${width} 10`}
      width={width}
      height="10"
      strokeWidth="8"
      strokeDasharray={of > mostBoxes ? undefined : "8 2"}
      aria-hidden="true"
      className="shrink-0"
    >
      <path d={boxes(of)} stroke="var(--line-strong)" />
      {count > 0 && <path d={boxes(count)} stroke="var(--ink)" />}
    </svg>
  );
}
