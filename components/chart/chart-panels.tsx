import type { ReactNode } from "react";
import type { MarkedLanguage } from "@/components/claim/language-mark";
import { Link } from "@/components/site/link";
import type { ChartRow } from "@/lib/domain/chart";
import { mixedDatasets, type DrawnPanel } from "@/lib/domain/chart-view";
import { rowKindWords } from "@/lib/domain/chart-words";
import { Panel } from "./panel";
import { PointMark } from "./plot";

type ChartPanelsProps = {
  panels: readonly DrawnPanel[];
  languages: ReadonlyMap<string, MarkedLanguage>;
  /** The title of each article and dataset. */
  titles: ReadonlyMap<string, string>;
  /** Where, when and under which licence the numbers of each dataset were taken. */
  sourceLines: ReadonlyMap<string, string>;
  /** Draws a panel's plots in another way than as they are exported. */
  plotOf?: (panel: DrawnPanel) => ReactNode;
};

/** The panels of a chart with what their marks mean and where their numbers come from. */
export function ChartPanels({ panels, languages, titles, sourceLines, plotOf }: ChartPanelsProps) {
  const kinds = new Set(
    panels.flatMap(({ draws, rows }) => (draws === "marks" ? rows.map(({ kind }) => kind) : [])),
  );
  return (
    <>
      {panels.map((panel) => (
        <Panel
          key={panel.id}
          panel={panel}
          languages={languages}
          source={<SourceLine dataset={panel.dataset} lines={sourceLines} />}
          plot={plotOf?.(panel)}
        />
      ))}
      <ChartKey kinds={kinds} />
      <ul className="mt-3 max-w-prose space-y-1 text-sm text-muted">
        {mixedDatasets(panels).map((id) => (
          <li key={id}>
            {titles.get(id)}: <SourceLine dataset={id} lines={sourceLines} />
          </li>
        ))}
      </ul>
    </>
  );
}

function SourceLine({ dataset, lines }: { dataset: string | null; lines: ReadonlyMap<string, string> }) {
  if (dataset === null) return null;
  return (
    <>
      {lines.get(dataset)} <Link to={`/datasets/${dataset}/`}>About this dataset</Link>
    </>
  );
}

function ChartKey({ kinds }: { kinds: ReadonlySet<ChartRow["kind"]> }) {
  if (kinds.size === 0) return null;
  return (
    <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-1 text-sm text-muted">
      {[...kinds].map((kind) => (
        <li key={kind} className="flex items-center gap-2">
          <svg width="16" height="16" aria-hidden="true">
            <PointMark kind={kind} x={8} middle={8} />
          </svg>
          {rowKindWords[kind]}
        </li>
      ))}
    </ul>
  );
}
