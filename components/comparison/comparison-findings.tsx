import { Fragment } from "react";
import type { MarkedLanguage } from "@/components/claim/language-mark";
import { Link } from "@/components/site/link";
import type { ComparisonRow } from "@/lib/domain/comparison/comparison";
import { highestAlone } from "@/lib/domain/comparison/findings";
import { aheadWords, countedOrder } from "@/lib/words/order";
import { higherWords, standsHigher } from "@/lib/words/comparison";
import { defaultComparisonView, viewRows, type ComparisonView } from "@/lib/domain/comparison/view";

type ComparisonFindingsProps = {
  languages: readonly MarkedLanguage[];
  criteria: readonly ComparisonRow[];
  /** The criteria on which languages are apart, the clearest first. */
  apart: readonly ComparisonRow[];
  /** Those on which they are less than a step apart, and articles order them. */
  ordered: readonly ComparisonRow[];
  /** The site path of the comparison. */
  path: string;
  /** The site path under which each criterion has its page. */
  criteriaPath: string;
};

/**
 * Which language stands higher where, and where datasets see it otherwise: what the lead has no room for. On a phone, where
 * the table itself comes first, it only counts.
 */
export function ComparisonFindings({
  languages,
  criteria,
  apart,
  ordered,
  path,
  criteriaPath,
}: ComparisonFindingsProps) {
  const listed = (rows: ComparisonView["rows"]) => `${path}?rows=${rows}`;
  const highest = highestAlone(apart, languages.length);
  const measured = viewRows(criteria, { ...defaultComparisonView, rows: "measurements" });
  return (
    <>
      <p className="mt-2 text-sm sm:hidden">
        {higherWords(
          languages,
          highest.map(({ length }) => length),
        )}
        .
      </p>
      <div className="mt-1 border-s border-line ps-6 text-sm max-sm:hidden">
        {languages.map(({ id, name }, at) => (
          <Finding
            key={id}
            says={`${name} ${standsHigher(languages)}`}
            rows={highest[at] ?? []}
            caveatOf={(row) => caveatOf(row, at, languages)}
            criteriaPath={criteriaPath}
            all={listed("differences")}
          />
        ))}
        {ordered.length > 0 && (
          <Finding
            says="Ordered, though close, on"
            rows={ordered}
            most={1}
            criteriaPath={criteriaPath}
            all={`${path}#criteria`}
          />
        )}
        {measured.length > 0 && (
          <Finding
            says="Articles and measurements differ on"
            rows={measured}
            criteriaPath={criteriaPath}
            all={listed("measurements")}
          />
        )}
      </div>
    </>
  );
}

/** That one article alone puts a language there, and that articles which compare put another ahead of it. */
function caveatOf(
  { cells, orders }: ComparisonRow,
  column: number,
  languages: readonly MarkedLanguage[],
): string | null {
  const [first, ...others] = cells[column]?.consensus.positions ?? [];
  const lone = others.length === 0 ? first?.article : undefined;
  const ahead = orders.filter(({ worse }) => worse === languages[column]?.id);
  const isOther = lone !== undefined && ahead.every(({ articles }) => !articles.includes(lone));
  const caveats = [
    lone === undefined ? [] : ["by one article"],
    ahead.length > 0 ? [aheadWords(ahead.map(countedOrder), languages, isOther)] : [],
  ];
  return caveats.every(({ length }) => length === 0) ? null : caveats.flat().join("; ");
}

type FindingProps = {
  says: string;
  rows: readonly ComparisonRow[];
  /** More criteria than this are counted, and lead to the table of them all. */
  most?: number;
  /** What is to be known where the criterion is named: "one article"; null for nothing. */
  caveatOf?: (row: ComparisonRow) => string | null;
  criteriaPath: string;
  /** Where the table shows them all. */
  all: string;
};

function Finding({ says, rows, most = 3, caveatOf = () => null, criteriaPath, all }: FindingProps) {
  const more = rows.length - most;
  const inBrackets = (row: ComparisonRow) => {
    const caveat = caveatOf(row);
    return caveat === null ? "" : ` (${caveat})`;
  };
  const rest = rows.slice(most).map((row) => `${row.name}${inBrackets(row)}`);
  return (
    <p>
      <span className="font-semibold">
        {says} {rows.length === 0 ? "none" : rows.length}
      </span>
      {rows.slice(0, most).map((row, at) => (
        <Fragment key={row.topic}>
          {at === 0 ? ": " : ", "}
          <Link to={`${criteriaPath}${row.topic}/`} className="quiet-link whitespace-nowrap">
            {row.name}
          </Link>
          {inBrackets(row)}
        </Fragment>
      ))}
      {more > 0 && (
        <>
          <span className="no-print">
            {" and "}
            <Link to={all} className="quiet-link whitespace-nowrap">
              {more} more
            </Link>
          </span>
          <span className="print-only">, {rest.join(", ")}</span>
        </>
      )}
    </p>
  );
}
