import { TextWithTitle } from "@/components/claim/article-title";
import { VerdictMark } from "@/components/claim/verdict-mark";
import { Link } from "@/components/site/link";
import { SharedTable } from "@/components/ui/shared-table";
import { StackedCell, StackedGroup, StackedRow, StackedTable } from "@/components/ui/stacked-table";
import type { ChartPanel, ChartRow, ComparedPair } from "@/lib/domain/chart/chart";
import { articleAsLabel, columnText, fullNote, panelHeading, rowKindWords } from "@/lib/domain/chart/words";
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

const heads = ["Subject", "Number", "From", "How known"] as const;
/** Those of a chart whose panels are of one dataset each, which says once for all its rows where they are from. */
const headsOfDatasets = ["Subject", "Number"] as const;

/** The numbers of a chart, drawn from the same rows. */
export function ChartTable({ panels, titles, verdicts, caption, drawnConnections = [] }: ChartTableProps) {
  const isOfDatasets = panels.every(({ dataset }) => dataset !== null);
  const shown = isOfDatasets ? headsOfDatasets : heads;
  return (
    <SharedTable id="numbers" caption={caption}>
      <StackedTable
        caption={caption}
        width={isOfDatasets ? "pair" : "page"}
        heads={shown}
        numbers={["Number"]}
        hasGroups
      >
        {panels.map((panel) => (
          <StackedGroup
            key={panel.id}
            span={shown.length}
            name={<TextWithTitle article={panel.by}>{panelHeading(panel)}</TextWithTitle>}
            saidOnce={panel.dataset === null ? undefined : <OfDataset panel={panel} titles={titles} />}
            isOnlySaidOnce={isOfDatasets}
            isPrinted={panel.rows.some((row) => isPrinted(row, drawnConnections))}
          >
            {panel.rows.map((row) => (
              <NumberRow
                key={row.id}
                row={row}
                panel={panel}
                titles={titles}
                verdicts={verdicts}
                saysSource={!isOfDatasets}
                isPrinted={isPrinted(row, drawnConnections)}
              />
            ))}
          </StackedGroup>
        ))}
      </StackedTable>
    </SharedTable>
  );
}

type NumberRowProps = Pick<ChartTableProps, "titles" | "verdicts"> & {
  row: ChartRow;
  panel: ChartPanel;
  /** Whether it has cells for where it is from and how we know it. */
  saysSource: boolean;
  isPrinted: boolean;
};

/** Where all numbers of a panel are from, and how we know them. */
function OfDataset({ panel: { dataset }, titles }: Pick<NumberRowProps, "panel" | "titles">) {
  const id = dataset ?? "";
  return (
    <>
      <Link to={`/datasets/${id}/`}>{titles.get(id) ?? id}</Link>: {rowKindWords.measured}
    </>
  );
}

function NumberRow({ row, panel, titles, verdicts, saysSource, isPrinted }: NumberRowProps) {
  const { pair, unit } = panel;
  const name = (
    <>
      <TextWithTitle article={articleAsLabel(row, pair)}>{row.label}</TextWithTitle>
      <Note text={fullNote(row, pair)} />
    </>
  );
  return (
    <StackedRow name={name} isPrinted={isPrinted}>
      <StackedCell head="Number" isNumber>
        <span className="tabular-nums sm:whitespace-nowrap">{columnText(row, panel)}</span>
        {row.points.length > 0 && <PointList row={row} unit={unit} />}
      </StackedCell>
      {saysSource && <SourceCells row={row} panel={panel} titles={titles} verdicts={verdicts} />}
    </StackedRow>
  );
}

type SourceCellsProps = Pick<NumberRowProps, "row" | "panel" | "titles" | "verdicts">;

function SourceCells({ row, panel: { pair, dataset }, titles, verdicts }: SourceCellsProps) {
  return (
    <>
      <StackedCell head="From" isSaidOnce={dataset !== null}>
        {row.dataset === null ? (
          <Claims row={row} pair={pair} titles={titles} />
        ) : (
          <Link to={`/datasets/${row.dataset}/`}>{titles.get(row.dataset) ?? row.dataset}</Link>
        )}
      </StackedCell>
      <StackedCell head="How known" isSaidOnce={dataset !== null}>
        <span className="text-sm text-muted">
          {rowKindWords[row.kind]}
          <Verdicts row={row} pair={pair} verdicts={verdicts} />
        </span>
      </StackedCell>
    </>
  );
}

function Note({ text }: { text: string }) {
  return text !== "" && <span className="block text-sm font-normal text-muted">{text}</span>;
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
