import { Fragment } from "react";
import { Link } from "@/components/site/link";
import type { ComparisonRow } from "@/lib/domain/comparison";
import type { ComparisonFindings as Findings } from "@/lib/domain/comparison-findings";
import { judgedCriteria } from "@/lib/comparison-words";

type ComparisonFindingsProps = {
  findings: Findings<ComparisonRow>;
  /** The site path of the comparison. */
  path: string;
  /** The site path under which each criterion has its page. */
  criteriaPath: string;
};

const most = 3;

/** What the comparison comes to, beside its lead, which says the same in short where there is no room. */
export function ComparisonFindings({ findings, path, criteriaPath }: ComparisonFindingsProps) {
  const { apart, disputed } = findings;
  return (
    <div className="mt-4 space-y-2 border-s border-line ps-6 text-sm max-lg:hidden">
      <Finding
        says={`Languages differ on ${countWords(apart.length)} of ${judgedCriteria(findings)} criteria`}
        first="most clearly on"
        count={apart.length}
        rows={apart.slice(0, most)}
        view="rows=differences&order=decisive"
        path={path}
        criteriaPath={criteriaPath}
      />
      <Finding
        says={`Articles disagree on ${criteriaWords(disputed.length)}`}
        first="most widely on"
        count={disputed.length}
        rows={disputed.slice(0, most)}
        view="rows=disagreements"
        path={path}
        criteriaPath={criteriaPath}
      />
    </div>
  );
}

type FindingProps = {
  says: string;
  /** Which of them the rows are. */
  first: string;
  count: number;
  rows: readonly ComparisonRow[];
  path: string;
  criteriaPath: string;
  /** The query of the view that shows just these rows. */
  view: string;
};

function Finding({ says, first, count, rows, path, criteriaPath, view }: FindingProps) {
  return (
    <p>
      <span className="font-semibold">{says}</span>
      {rows.map((row, at) => (
        <Fragment key={row.topic}>
          {at > 0 ? ", " : rows.length < count ? `, ${first} ` : ": "}
          <Link to={`${criteriaPath}${row.topic}/`} className="quiet-link whitespace-nowrap">
            {row.name}
          </Link>
        </Fragment>
      ))}
      .{" "}
      {count > 0 && (
        <Link to={`${path}?${view}#criteria`} className="no-print link whitespace-nowrap noscript:hidden">
          {count === 1 ? "Show it" : "Show these"}
        </Link>
      )}
    </p>
  );
}

function countWords(count: number): string {
  return count === 0 ? "none" : String(count);
}

function criteriaWords(count: number): string {
  return count === 0 ? "no criterion" : count === 1 ? "1 criterion" : `${count} criteria`;
}
