import { Link } from "@/components/site/link";
import type { MarkedLanguage } from "@/components/claim/language-mark";
import { criterionWord, type ComparisonRow } from "@/lib/domain/comparison";
import type { ComparisonFindings as Findings } from "@/lib/domain/comparison-findings";
import { judgedCriteria } from "@/lib/comparison-words";
import { formatPosition } from "@/lib/format";

type ComparisonFindingsProps = {
  findings: Findings<ComparisonRow>;
  languages: readonly MarkedLanguage[];
  /** The site path of the comparison. */
  path: string;
  /** The site path under which each criterion has its page. */
  criteriaPath: string;
};

const most = 3;

/** What the comparison comes to, before its table; where that is far down, without examples. */
export function ComparisonFindings({ findings, languages, path, criteriaPath }: ComparisonFindingsProps) {
  const { apart, alike, unknown, disputed } = findings;
  const judged = judgedCriteria(findings);
  return (
    <div className="mt-6 grid gap-x-10 gap-y-1 border-t-2 border-ink pt-3 md:grid-cols-2 md:gap-y-3">
      <Finding
        says={`Languages differ on ${countWords(apart.length)} of ${judged} criteria`}
        first=", most clearly:"
        count={apart.length}
        rows={apart.slice(0, most)}
        detail={(row) => wordsOf(row, languages)}
        view="rows=differences&order=decisive"
        path={path}
        criteriaPath={criteriaPath}
      />
      <Finding
        says={`Articles disagree on ${criteriaWords(disputed.length)}`}
        first=", most widely:"
        count={disputed.length}
        rows={disputed.slice(0, most)}
        detail={(row) => spreadsOf(row, languages)}
        view="rows=disagreements"
        path={path}
        criteriaPath={criteriaPath}
      />
      <p className="col-span-full text-sm text-muted">
        Languages stand alike on {countWords(alike)} of {judged}.{" "}
        {unknown > 0 && (
          <>
            {unknown} more {unknown === 1 ? "is" : "are"} unknown: articles judge fewer than two of the
            languages on them. What nobody says is unknown, not equal.
          </>
        )}
      </p>
    </div>
  );
}

type FindingProps = {
  says: string;
  /** Which of them the rows are. */
  first: string;
  count: number;
  rows: readonly ComparisonRow[];
  detail: (row: ComparisonRow) => string;
  path: string;
  criteriaPath: string;
  /** The query of the view that shows just these rows. */
  view: string;
};

function Finding({ says, first, count, rows, detail, path, criteriaPath, view }: FindingProps) {
  return (
    <div>
      <p className="flex flex-wrap items-baseline justify-between gap-x-3 max-sm:text-[0.9375rem]">
        <span className="font-semibold">
          {says}
          {rows.length > 1 && <span className="max-lg:hidden">{first}</span>}
        </span>
        {count > 0 && (
          <Link
            to={`${path}?${view}#criteria`}
            className="no-print link inline-block py-0.5 text-sm noscript:hidden"
          >
            {count === 1 ? "Show it" : "Show these"}
          </Link>
        )}
      </p>
      <ul className="mt-1 border-t border-line text-[0.9375rem] max-lg:hidden">
        {rows.map((row) => (
          <li key={row.topic} className="flex flex-wrap items-baseline gap-x-3 border-b border-line py-1">
            <Link to={`${criteriaPath}${row.topic}/`} className="quiet-link font-medium">
              {row.name}
            </Link>
            <span className="text-sm text-muted">{detail(row)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function countWords(count: number): string {
  return count === 0 ? "none" : String(count);
}

function criteriaWords(count: number): string {
  return count === 0 ? "no criterion" : count === 1 ? "1 criterion" : `${count} criteria`;
}

/** "Rust: weakness, Go: strength": the languages that articles judge. */
function wordsOf(row: ComparisonRow, languages: readonly MarkedLanguage[]): string {
  return languages
    .flatMap(({ name }, at) => {
      const median = row.cells[at]?.consensus.median ?? null;
      return median === null ? [] : [`${name}: ${criterionWord(median)}`];
    })
    .join(", ");
}

/** "Go: −1 to +1": the languages that articles disagree on. */
function spreadsOf(row: ComparisonRow, languages: readonly MarkedLanguage[]): string {
  return languages
    .flatMap(({ name }, at) => {
      const { label, min = null, max = null } = row.cells[at]?.consensus ?? {};
      if (label !== "differ" || min === null || max === null) return [];
      return [`${name}: ${formatPosition(min)} to ${formatPosition(max)}`];
    })
    .join(", ");
}
