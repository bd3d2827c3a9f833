import type { ReactNode } from "react";
import { LanguageMark, type MarkedLanguage } from "@/components/claim/language-mark";
import { Link } from "@/components/site/link";
import { PartLink } from "@/components/ui/part-link";
import type { Axis } from "@/lib/domain/axis";
import type { ChartRow } from "@/lib/domain/chart";
import type { DrawnPanel } from "@/lib/domain/chart-view";
import { panelFinding, rowText } from "@/lib/domain/chart-words";
import { formatNumber } from "@/lib/format";
import { LinesPlot } from "./lines-plot";
import { percent, Plot } from "./plot";

type PanelProps = {
  panel: DrawnPanel;
  /** Where, when and under which licence the numbers of a dataset were taken. */
  source?: ReactNode;
  languages: ReadonlyMap<string, MarkedLanguage>;
  /** Draws all rows' plots at once, as high as the rows together; only in the browser, where styles can be set. */
  plot?: ReactNode;
};

/** A panel: for each row its name, its bar or mark, its number. The name links to the claim or the dataset. */
export function Panel({ panel, source, languages, plot }: PanelProps) {
  const { title, better, axis, draws } = panel;
  const id = `panel-${panel.id}`;
  return (
    <section id={id} className="mt-8" aria-label={panelFinding(panel)} data-part="">
      <h2 className="text-lg">
        {title} <PartLink to={`#${id}`} label={`Link to the panel: ${title}`} />
      </h2>
      <p className="text-sm text-muted">
        {directionWords[better]}
        {axis.kind === "log" && draws !== "words" && " Logarithmic: equal steps are equal factors."}
      </p>
      {draws === "words" && <Words panel={panel} languages={languages} />}
      {draws === "lines" && (
        <div className="mt-4">
          <LinesPlot panel={panel} languages={languages}>
            {plot}
          </LinesPlot>
        </div>
      )}
      {(draws === "bars" || draws === "marks") && <Rows panel={panel} languages={languages} plot={plot} />}
      {source !== undefined && <p className="mt-1 max-w-prose text-sm text-muted">{source}</p>}
    </section>
  );
}

/** Too few numbers to draw: their names and what is said of them. */
function Words({ panel: { rows, unit }, languages }: Omit<PanelProps, "source" | "plot">) {
  return (
    <ul className="mt-2">
      {rows.map((row) => (
        <li
          key={row.id}
          data-color={languageOf(row, languages)?.color}
          className={`grid min-h-11 items-center ${columns}`}
        >
          <RowLabel row={row} languages={languages} />
          <span className="text-sm tabular-nums max-sm:col-start-2 max-sm:row-start-1">
            {rowText(row, unit)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Rows({ panel, languages, plot }: Omit<PanelProps, "source">) {
  const { unit, rows, axis, draws } = panel;
  const rowClass = rows.length > mostRoomy ? "h-14 sm:h-9" : "h-14";
  return (
    <div className="relative mt-2">
      {rows.map((row) => (
        <div
          key={row.id}
          data-color={languageOf(row, languages)?.color}
          className={`relative grid grid-rows-1 ${rowClass} ${columns}`}
        >
          <RowLabel row={row} languages={languages} />
          {plot === undefined ? (
            <div className="max-sm:col-span-full max-sm:row-start-1">
              <Plot row={row} axis={axis} draws={draws === "bars" ? "bars" : "marks"} />
            </div>
          ) : (
            <span className="max-sm:hidden" />
          )}
          <span className="flex items-center text-sm tabular-nums max-sm:col-start-2 max-sm:row-start-1 max-sm:self-start max-sm:pt-0.5">
            {rowText(row, unit)}
          </span>
        </div>
      ))}
      {plot !== undefined && (
        <div className="absolute inset-x-0 top-0 bottom-[22px] sm:inset-x-[11.75rem] lg:start-[16.75rem] lg:end-[13.75rem]">
          {plot}
        </div>
      )}
      <div className={`grid ${columns}`}>
        <AxisLabels axis={axis} unit={unit} />
      </div>
    </div>
  );
}

/** More rows than this stand closer together where names and plots are side by side. */
const mostRoomy = 12;

const directionWords = {
  higher: "Higher is better.",
  lower: "Lower is better.",
  neither: "Neither way is better.",
} as const;

/** The columns of names, plots and numbers; on a phone names and numbers stand above their plots. */
const columns =
  "max-sm:grid-cols-[minmax(0,1fr)_auto] gap-x-3 sm:grid-cols-[11rem_1fr_11rem] lg:grid-cols-[16rem_1fr_13rem]";

function RowLabel({ row, languages }: { row: ChartRow; languages: PanelProps["languages"] }) {
  const language = languageOf(row, languages);
  return (
    <span className="z-10 flex min-w-0 gap-x-2 leading-tight max-sm:col-start-1 max-sm:row-start-1 max-sm:items-baseline max-sm:self-start max-sm:pt-0.5 sm:flex-col sm:justify-center">
      <span className="flex min-w-0 items-center gap-1.5">
        {language !== undefined && <LanguageMark language={language} />}
        <Link to={rowPath(row)} className="quiet-link min-w-0 truncate">
          {row.label}
          <span className="sr-only">: {row.dataset === null ? "claim" : "dataset"}</span>
        </Link>
      </span>
      {row.note !== "" && (
        <span className="min-w-0 shrink-4 truncate text-xs text-muted" title={row.note}>
          {row.note}
        </span>
      )}
    </span>
  );
}

/** Where the number comes from. */
function rowPath({ claims, dataset }: ChartRow): string {
  return dataset === null ? `/claims/${claims[0] ?? ""}/` : `/datasets/${dataset}/`;
}

export function AxisLabels({ axis, unit }: { axis: Axis; unit: string }) {
  const last = axis.ticks.length - 1;
  return (
    <svg
      width="100%"
      height="22"
      className="block overflow-visible text-xs max-sm:col-span-full sm:col-start-2"
      aria-hidden="true"
    >
      {axis.ticks.map((tick, at) => (
        <text
          key={tick}
          x={percent(axis, tick)}
          y="15"
          textAnchor={at === 0 ? "start" : at === last ? "end" : "middle"}
          className={isSpare(at, last) ? "fill-muted max-lg:hidden" : "fill-muted"}
        >
          {formatNumber(tick)}
          {unit === "×" || unit === "%" ? unit : ""}
        </text>
      ))}
    </svg>
  );
}

/** Every second label, and the one before the last, which ends where the axis does and so comes near it. */
function isSpare(at: number, last: number): boolean {
  return last > 2 && at !== last && (at % 2 === 1 || at === last - 1);
}

function languageOf({ language }: ChartRow, languages: PanelProps["languages"]): MarkedLanguage | undefined {
  return language === null ? undefined : languages.get(language);
}
