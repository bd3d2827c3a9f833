/** A figure as a source gives it. */
export type EvidenceFigureRow = {
  readonly subject: string;
  readonly metric: string;
  /** "13.9 ms" */
  readonly text: string;
  readonly note: string;
};

/** Figures of the sources; where all are of one metric it stands over them, once. */
export function EvidenceFigures({ rows, caption }: { rows: readonly EvidenceFigureRow[]; caption: string }) {
  const metrics = new Set(rows.map(({ metric }) => metric));
  const heads = metrics.size === 1 ? ["Of", ...metrics] : ["Of", "What", "Number"];
  return (
    <table className="w-full max-w-4xl text-[0.9375rem]">
      <caption className="sr-only">{caption}</caption>
      <thead className="text-sm text-muted">
        <tr className="border-b border-line-strong">
          {heads.map((head) => (
            <th key={head} scope="col" className="py-1.5 pe-2 sm:pe-4 text-start font-medium">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ subject, metric, text, note }, at) => (
          <tr key={at} className="border-b border-line align-top">
            <th scope="row" className="w-1/4 py-1.5 pe-2 sm:pe-4 text-start font-normal">
              {subject}
            </th>
            {metrics.size > 1 && <td className="w-1/3 py-1.5 pe-2 sm:pe-4">{metric}</td>}
            <td className="py-1.5">
              {text}
              {note !== "" && <span className="block text-sm text-muted">{note}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
