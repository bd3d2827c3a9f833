import { TextWithTitle } from "@/components/claim/article-title";
import { VerdictMark } from "@/components/claim/verdict-mark";
import { Link } from "@/components/site/link";
import { ScrollRegion } from "@/components/ui/scroll-region";
import { SharedTable } from "@/components/ui/shared-table";
import type { ChartPanel, ChartRow, ComparedPair } from "@/lib/domain/chart";
import { articleAsLabel, exactText, panelHeading, rowKindWords, shownNote } from "@/lib/domain/chart-words";
import type { Verdict } from "@/lib/domain/verdict";
import { formatFigure } from "@/lib/format";

type ChartTableProps = {
  panels: readonly ChartPanel[];
  /** The title of each article and dataset. */
  titles: ReadonlyMap<string, string>;
  /** The claims on which evidence says something, and what. */
  verdicts: ReadonlyMap<string, Verdict>;
  caption: string;
  /** The numbers of connections that are drawn; rows of others are not printed. None given prints all. */
  drawnConnections?: readonly number[];
};

/** The numbers of a chart, drawn from the same rows. */
export function ChartTable({ panels, titles, verdicts, caption, drawnConnections = [] }: ChartTableProps) {
  return (
    <SharedTable id="numbers" caption={caption}>
      <ScrollRegion label={caption}>
        <table className="w-full min-w-140 text-[0.9375rem]">
          <caption className="pb-2 text-muted">{caption}</caption>
          <thead>
            <tr className="border-b border-line-strong text-start">
              {["Subject", "Number", "From", "How we know it"].map((head) => (
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
                  <TextWithTitle article={panel.by}>{panelHeading(panel)}</TextWithTitle>
                </th>
              </tr>
              {panel.rows.map((row) => (
                <tr
                  key={row.id}
                  className={`border-b border-line align-top${isPrinted(row, drawnConnections) ? "" : " no-print"}`}
                >
                  <th scope="row" className="py-1.5 pe-4 text-start font-normal">
                    <TextWithTitle article={articleAsLabel(row, panel.pair)}>{row.label}</TextWithTitle>
                    <Note text={shownNote(row, panel.pair)} />
                  </th>
                  <td className="py-1.5 pe-4 whitespace-nowrap">
                    {exactText(row, panel.unit)}
                    {row.points.length > 0 && <PointList row={row} unit={panel.unit} />}
                  </td>
                  <td className="py-1.5 pe-4">
                    {row.dataset === null ? (
                      <Claims row={row} pair={panel.pair} titles={titles} />
                    ) : (
                      <Link to={`/datasets/${row.dataset}/`}>{titles.get(row.dataset) ?? row.dataset}</Link>
                    )}
                  </td>
                  <td className="py-1.5 text-sm text-muted">
                    {rowKindWords[row.kind]}
                    <Verdicts row={row} pair={panel.pair} verdicts={verdicts} />
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </ScrollRegion>
    </SharedTable>
  );
}

function Note({ text }: { text: string }) {
  return text !== "" && <span className="block text-sm text-muted">{text}</span>;
}

function isPrinted({ connections }: ChartRow, drawn: readonly number[]): boolean {
  return connections === null || drawn.length === 0 || drawn.includes(connections);
}

type OfRow = { row: ChartRow; pair: ComparedPair | null };

/** The article and its claim; of a quotient the two claims whose numbers we divided. */
function Claims({ row, pair, titles }: OfRow & { titles: ReadonlyMap<string, string> }) {
  const title = titles.get(row.article ?? "") ?? row.article;
  const [first, second] = row.claims;
  if (first === undefined) return title;
  if (second === undefined || pair === null) return <Link to={`/claims/${first}/`}>{title}</Link>;
  return (
    <>
      {title}: its numbers for <Link to={`/claims/${first}/`}>{pair.of}</Link> and{" "}
      <Link to={`/claims/${second}/`}>{pair.to}</Link>
    </>
  );
}

/** What evidence says of the claims of a row; once where it says the same of both. */
function Verdicts({ row, pair, verdicts }: OfRow & Pick<ChartTableProps, "verdicts">) {
  const found = row.claims.map((claim) => verdicts.get(claim));
  const isShared = found.length > 1 && new Set(found).size === 1;
  return (isShared ? row.claims.slice(0, 1) : row.claims).map((claim, at) => {
    const verdict = verdicts.get(claim);
    const name = at === 0 ? pair?.of : pair?.to;
    return verdict === undefined ? null : (
      <span key={claim} className="block">
        <VerdictMark verdict={verdict} claim={claim} />
        {isShared && " (both numbers)"}
        {!isShared && found.length > 1 && ` (${name})`}
      </span>
    );
  });
}

/** The numbers a row sums up, folded. */
function PointList({ row, unit }: { row: ChartRow; unit: string }) {
  return (
    <details className="text-sm">
      <summary className="inline-flex min-h-6 items-center gap-1.5 text-muted">
        <span className="marker" aria-hidden="true" />
        {row.points.length} {row.points.length === 1 ? "number" : "numbers"}
        <span className="sr-only"> of {row.label}</span>
      </summary>
      <ul className="mt-1">
        {row.points.map(({ label, value }) => (
          <li key={label} className="flex justify-between gap-4">
            <span>{label}</span>
            <span>{formatFigure({ low: value, high: value, unit })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
