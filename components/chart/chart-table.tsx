import { Link } from "@/components/site/link";
import type { DrawnPanel } from "@/lib/domain/chart-view";
import { rowKindWords, rowText } from "@/lib/domain/chart-words";

type ChartTableProps = {
  panels: readonly DrawnPanel[];
  articleTitles: ReadonlyMap<string, string>;
  caption: string;
};

/** The numbers of a chart, drawn from the same rows. */
export function ChartTable({ panels, articleTitles, caption }: ChartTableProps) {
  return (
    <div role="region" aria-label={caption} tabIndex={0} className="mt-4 overflow-x-auto">
      <table className="w-full min-w-140 border-collapse text-[0.9375rem]">
        <caption className="pb-2 text-muted">{caption}</caption>
        <thead>
          <tr className="border-b border-line-strong text-start">
            {["Subject", "Number", "Said by", "How we know it"].map((head) => (
              <th key={head} scope="col" className="py-1.5 pe-4 text-start font-semibold">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {panels.map((panel) => (
          <tbody key={panel.id}>
            <tr>
              <th scope="rowgroup" colSpan={4} className="pt-4 pb-1 text-start text-muted">
                {panel.title}
              </th>
            </tr>
            {panel.rows.map((row) => (
              <tr key={row.id} className="border-b border-line align-top">
                <th scope="row" className="py-1.5 pe-4 text-start font-normal">
                  {row.label}
                  {row.note !== "" && <span className="block text-sm text-muted">{row.note}</span>}
                </th>
                <td className="py-1.5 pe-4 whitespace-nowrap">{rowText(row, panel.unit)}</td>
                <td className="py-1.5 pe-4">
                  {row.claims.map((claim, at) => (
                    <span key={claim}>
                      {at > 0 && ", "}
                      <Link to={`/claims/${claim}/`}>
                        {at === 0 ? (articleTitles.get(row.article) ?? row.article) : "and"}
                      </Link>
                    </span>
                  ))}
                </td>
                <td className="py-1.5 text-sm text-muted">{rowKindWords[row.kind]}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
