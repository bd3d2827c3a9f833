import { Link } from "@/components/site/link";
import { SharedTable } from "@/components/ui/shared-table";
import { WideOpen } from "@/components/ui/wide-open";
import { groupBy } from "@/lib/domain/group";
import type { Verdict } from "@/lib/domain/verdict";
import { formatCounted } from "@/lib/format";
import { ArticleTitle } from "./article-title";
import { YearAfter } from "./old-mark";
import { VerdictMark } from "./verdict-mark";

/** A figure as its claim states it. */
export type FigureRow = {
  readonly claim: string;
  readonly metric: string;
  readonly subject: string;
  /** "110,000 requests/s" */
  readonly text: string;
  /** What it is relative to, under which conditions, whose arithmetic. */
  readonly note: string;
  readonly articleTitle: string;
  /** The year of the article. */
  readonly year: string;
  /** Whether the article is old by now. */
  readonly old: boolean;
  readonly verdict: Verdict;
};

type FigureTableProps = { rows: readonly FigureRow[]; caption: string };

/**
 * Figures by metric, each with the claim that states it and, where they are of several, what it is of. Not ranked:
 * they need not be comparable.
 */
export function FigureTable({ rows, caption }: FigureTableProps) {
  const several = new Set(rows.map(({ subject }) => subject)).size > 1;
  return (
    <SharedTable id="figures-table" caption={caption}>
      <table className="w-full text-[0.9375rem] max-sm:table-fixed max-sm:text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead className="text-sm text-muted">
          <tr className="border-b border-line-strong">
            {[...(several ? ["Of"] : []), "Number", "Said by"].map((head) => (
              <th key={head} scope="col" className="py-1.5 pe-4 text-start font-medium">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {[...groupBy(rows, ({ metric }) => metric)].map(([metric, ofMetric]) => (
          <tbody key={metric}>
            <tr>
              <th scope="rowgroup" colSpan={several ? 3 : 2} className="pt-4 pb-1 text-start font-semibold">
                {metric}
              </th>
            </tr>
            {ofMetric.map(({ claim, subject, text, note, articleTitle, year, old, verdict }, at) => (
              <tr key={`${claim} ${at}`} className="border-b border-line align-top">
                {several && (
                  <th scope="row" className="w-1/4 py-1.5 pe-4 text-start font-normal">
                    {subject}
                  </th>
                )}
                <td className="py-1.5 pe-4 break-words">
                  {text}
                  {note !== "" && <span className="block text-sm text-muted">{note}</span>}
                </td>
                <td className="w-1/3 py-1.5">
                  <Link to={`/claims/${claim}/`} className="quiet-link inline-block py-0.5">
                    <ArticleTitle>{articleTitle}</ArticleTitle>
                  </Link>
                  <span className="text-sm text-muted">
                    <YearAfter name={articleTitle} year={year} old={old} />
                  </span>
                  {verdict !== "unchecked" && (
                    <span className="block text-sm">
                      <VerdictMark verdict={verdict} claim={claim} />
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </SharedTable>
  );
}

/** More figures than these are folded on a phone. */
const firstFigures = 4;

/** Figures at the end of a page that has much before them. */
export function FoldedFigures({ rows, caption }: FigureTableProps) {
  const table = <FigureTable rows={rows} caption={caption} />;
  if (rows.length <= firstFigures) return table;
  return <WideOpen summary={formatCounted(rows.length, "figure")}>{table}</WideOpen>;
}
