import type { ReactNode } from "react";
import { LanguageMark, type MarkedLanguage } from "@/components/claim/language-mark";
import { Link } from "@/components/site/link";
import type { Axis } from "@/lib/domain/axis";
import type { ChartRow } from "@/lib/domain/chart";
import type { DrawnPanel } from "@/lib/domain/chart-view";
import { panelFinding, rowText } from "@/lib/domain/chart-words";
import { formatNumber } from "@/lib/format";
import { percent, Plot } from "./plot";

type PanelProps = {
  panel: DrawnPanel;
  languages: ReadonlyMap<string, MarkedLanguage>;
  /** Draws all rows' plots at once, as high as the rows together; only in the browser, where styles can be set. */
  plot?: ReactNode;
};

/** A panel: for each row its name, its bar or mark, its number. The name links to the claim. */
export function Panel({ panel, languages, plot }: PanelProps) {
  const { title, unit, better, rows, axis, draws } = panel;
  return (
    <section className="mt-8" aria-label={panelFinding(panel)}>
      <h2 className="text-lg">{title}</h2>
      <p className="text-sm text-muted">
        {directionWords[better]}
        {axis.kind === "log" && " Logarithmic: equal steps are equal factors."}
      </p>
      <div className="relative mt-2">
        {rows.map((row) => (
          <div
            key={row.id}
            data-color={languageOf(row, languages)?.color}
            className={`relative grid h-14 ${columns}`}
          >
            <RowLabel row={row} languages={languages} />
            {plot === undefined ? <Plot row={row} axis={axis} draws={draws} /> : <span />}
            <span className="flex items-center text-sm tabular-nums max-sm:absolute max-sm:end-0 max-sm:top-0.5">
              {rowText(row, unit)}
            </span>
          </div>
        ))}
        {plot !== undefined && (
          <div className="absolute inset-x-0 top-0 sm:inset-x-[11.75rem] lg:inset-x-[13.75rem]">{plot}</div>
        )}
        <div className={`grid ${columns}`}>
          <AxisLabels axis={axis} unit={unit} />
        </div>
      </div>
    </section>
  );
}

const directionWords = {
  higher: "Higher is better.",
  lower: "Lower is better.",
  neither: "Neither way is better.",
} as const;

/** The columns of names, plots and numbers; on a phone names and numbers stand above their plots. */
const columns = "sm:grid-cols-[11rem_1fr_11rem] sm:gap-x-3 lg:grid-cols-[13rem_1fr_13rem]";

function RowLabel({ row, languages }: { row: ChartRow; languages: PanelProps["languages"] }) {
  const language = languageOf(row, languages);
  const [claim] = row.claims;
  return (
    <span className="z-10 flex min-w-0 gap-x-2 leading-tight max-sm:absolute max-sm:start-0 max-sm:top-0.5 max-sm:max-w-[calc(100%-6.5rem)] max-sm:items-baseline sm:flex-col sm:justify-center">
      <span className="flex min-w-0 items-center gap-1.5">
        {language !== undefined && <LanguageMark language={language} />}
        <Link to={`/claims/${claim}/`} className="quiet-link min-w-0 truncate">
          {row.label}
        </Link>
      </span>
      {row.note !== "" && (
        <span className="min-w-0 truncate text-xs text-muted" title={row.note}>
          {row.note}
        </span>
      )}
    </span>
  );
}

function AxisLabels({ axis, unit }: { axis: Axis; unit: string }) {
  const last = axis.ticks.length - 1;
  return (
    <svg
      width="100%"
      height="22"
      className="block overflow-visible text-xs sm:col-start-2"
      aria-hidden="true"
    >
      {axis.ticks.map((tick, at) => (
        <text
          key={tick}
          x={percent(axis, tick)}
          y="15"
          textAnchor={at === 0 ? "start" : at === last ? "end" : "middle"}
          className={at % 2 === 1 && at !== last && last > 2 ? "fill-muted max-sm:hidden" : "fill-muted"}
        >
          {formatNumber(tick)}
          {unit === "×" || unit === "%" ? unit : ""}
        </text>
      ))}
    </svg>
  );
}

function languageOf({ language }: ChartRow, languages: PanelProps["languages"]): MarkedLanguage | undefined {
  return language === null ? undefined : languages.get(language);
}
