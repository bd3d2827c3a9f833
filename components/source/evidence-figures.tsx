import { groupBy } from "@/lib/domain/group";

/** A figure as a source gives it. */
export type EvidenceFigureRow = {
  readonly subject: string;
  readonly metric: string;
  /** "13.9 ms" */
  readonly text: string;
  readonly note: string;
};

/** Figures of the sources by metric, so that numbers of one kind stand under each other; one metric heads its column. */
export function EvidenceFigures({ rows, caption }: { rows: readonly EvidenceFigureRow[]; caption: string }) {
  const byMetric = [...groupBy(rows, ({ metric }) => metric)];
  const [only, ...others] = byMetric;
  const isOne = others.length === 0;
  return (
    <table className="w-full text-[0.9375rem]">
      <caption className="sr-only">{caption}</caption>
      <thead className="text-sm text-muted">
        <tr className="border-b border-line-strong">
          <th scope="col" className="py-1.5 pe-4 text-start font-medium">
            Of
          </th>
          <th scope="col" className="py-1.5 text-end font-medium">
            {isOne ? only?.[0] : "Number"}
          </th>
        </tr>
      </thead>
      {byMetric.map(([metric, ofMetric]) => (
        <tbody key={metric}>
          {!isOne && (
            <tr>
              <th scope="rowgroup" colSpan={2} className="pt-4 pb-1 text-start font-semibold">
                {metric}
              </th>
            </tr>
          )}
          {ofMetric.map(({ subject, text, note }, at) => (
            <tr key={at} className="border-b border-line align-top">
              <th scope="row" className="py-1.5 pe-4 text-start font-normal">
                {subject}
                {note !== "" && <span className="block text-sm text-muted">{note}</span>}
              </th>
              <td className="py-1.5 text-end">{text}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
