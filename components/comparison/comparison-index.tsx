import { SharedTable } from "@/components/ui/shared-table";
import { Link } from "@/components/site/link";
import { capitalised } from "@/lib/words/capitalised";
import type { ComparisonFindings } from "@/lib/domain/comparison/findings";
import { groupBy } from "@/lib/domain/group";
import { formatCount } from "@/lib/format";

export type IndexedComparison = {
  /** "Rust vs Go" */
  readonly name: string;
  /** The site path of the comparison. */
  readonly path: string;
  /** How many languages it compares. */
  readonly size: number;
  readonly findings: Pick<ComparisonFindings<unknown>, "apartInOneArticle" | "alike" | "unknown"> & {
    readonly apart: number;
    readonly disputed: number;
  };
};

type ComparisonIndexProps = { comparisons: readonly IndexedComparison[]; criteria: number };

/** What is counted of each, a column each. */
const counts = ["Apart", "Alike", "Unknown", "Articles disagree"];

/** Every comparison with what it comes to. */
export function ComparisonIndex({ comparisons, criteria }: ComparisonIndexProps) {
  return (
    <SharedTable id="comparisons-table" caption="every comparison">
      <table className="w-full max-w-4xl">
        <caption className="pb-3 text-muted">
          How many of the {criteria} criteria are of each kind. Apart: the medians of what articles say of the
          languages are a step or more from each other, on a scale from −2 to +2; in brackets, on how many of
          these an article says so itself. Alike: less than a step. Unknown: articles judge fewer than two of
          the languages. Articles disagree: with one another on one of the languages or more, however the
          languages compare.
        </caption>
        <colgroup>
          <col />
          {counts.map((head) => (
            <col key={head} width="12%" />
          ))}
        </colgroup>
        <thead className="text-xs text-muted sm:text-sm">
          <tr className="border-b border-line-strong">
            <th scope="col" className="py-1.5 pe-2 text-start font-medium">
              Languages
            </th>
            {counts.map((head) => (
              <th key={head} scope="col" className="py-1.5 ps-2 text-end font-medium">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {[...groupBy(comparisons, ({ size }) => size)].map(([size, ofSize]) => (
          <tbody key={size}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={5}
                className="pt-4 pb-1 text-start text-sm font-semibold text-muted"
              >
                {capitalised(formatCount(size))} languages
              </th>
            </tr>
            {ofSize.map(({ name, path, findings }) => (
              <tr key={path} className="border-b border-line">
                <th scope="row" className="py-2 pe-2 text-start font-normal">
                  <Link to={path} className="quiet-link inline-block py-0.5">
                    {name}
                  </Link>
                </th>
                <td className="py-2 ps-2 text-end whitespace-nowrap">
                  {findings.apart} <span className="text-muted">({findings.apartInOneArticle})</span>
                </td>
                {[findings.alike, findings.unknown, findings.disputed].map((count, at) => (
                  <td key={at} className="py-2 ps-2 text-end">
                    {count}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </SharedTable>
  );
}
