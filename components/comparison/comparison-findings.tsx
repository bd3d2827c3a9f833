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

/** What the comparison comes to, before its table. */
export function ComparisonFindings({ findings, languages, path, criteriaPath }: ComparisonFindingsProps) {
  const { apart, alike, unknown, disputed } = findings;
  const judged = judgedCriteria(findings);
  return (
    <div className="mt-8 grid gap-x-4 @min-[18rem]/page:grid-cols-3 gap-y-4 border-t-2 border-ink pt-4 md:gap-x-10">
      <Finding
        count={apart.length}
        of={judged}
        says="criteria: languages apart"
        first="Most clearly apart:"
        rows={apart.slice(0, most)}
        detail={(row) => wordsOf(row, languages)}
        path={path}
        criteriaPath={criteriaPath}
        view="rows=differences&order=decisive"
      />
      <Finding
        count={disputed.length}
        says="criteria: articles disagree"
        first="Furthest apart:"
        rows={disputed.slice(0, most)}
        detail={(row) => spreadsOf(row, languages)}
        path={path}
        criteriaPath={criteriaPath}
        view="rows=disagreements"
      />
      <div className="max-md:contents">
        <Count count={alike} of={judged} says="criteria: languages alike" />
        <p className="text-sm text-muted max-md:col-span-full md:mt-1 md:text-[0.9375rem]">
          {unknown} {unknown === 1 ? "more is" : "more are"} unknown: articles judge fewer than two of the
          languages on them. What nobody says is unknown, not equal.
        </p>
      </div>
    </div>
  );
}

type FindingProps = {
  count: number;
  of?: number | undefined;
  says: string;
  /** Which of them the rows are. */
  first: string;
  rows: readonly ComparisonRow[];
  detail: (row: ComparisonRow) => string;
  path: string;
  criteriaPath: string;
  /** The query of the view that shows just these rows. */
  view: string;
};

function Finding({ count, of, says, first, rows, detail, path, criteriaPath, view }: FindingProps) {
  return (
    <div>
      <Count count={count} of={of} says={says} />
      {rows.length > 1 && <p className="mt-2 text-sm text-muted max-md:hidden">{first}</p>}
      <ul className="mt-1 border-t border-line text-[0.9375rem] max-md:hidden">
        {rows.map((row) => (
          <li key={row.topic} className="border-b border-line py-2">
            <Link to={`${criteriaPath}${row.topic}/`} className="quiet-link font-medium">
              {row.name}
            </Link>
            <span className="block text-sm text-muted">{detail(row)}</span>
          </li>
        ))}
      </ul>
      {count > 0 && (
        <p className="no-print text-sm md:mt-1 noscript:hidden">
          <Link to={`${path}?${view}#criteria`} className="inline-flex min-h-6 items-center link">
            Show only {count === 1 ? "this one" : `these ${count}`}
          </Link>
        </p>
      )}
    </div>
  );
}

function Count({ count, of, says }: { count: number; of?: number | undefined; says: string }) {
  return (
    <p>
      <span className="text-3xl font-semibold tracking-tight tabular-nums">{count}</span>{" "}
      {of !== undefined && <span className="text-muted">of {of} </span>}
      {says}
    </p>
  );
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
