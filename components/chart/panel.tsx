import type { ReactNode } from "react";
import { LanguageMark, type MarkedLanguage } from "@/components/claim/language-mark";
import { Link } from "@/components/site/link";
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
      <h3 className="text-lg">{title}</h3>
      <p className="text-sm text-muted">
        {directionWords[better]}
        {axis.kind === "log" && " Logarithmic: equal steps are equal factors."}
      </p>
      <div className="mt-2 grid grid-cols-[minmax(6.5rem,13rem)_1fr] gap-x-3 sm:grid-cols-[minmax(8rem,14rem)_1fr_minmax(7rem,max-content)]">
        {rows.map((row, at) => (
          <div key={row.id} className="contents" data-color={languageOf(row, languages)?.color}>
            <RowLabel row={row} unit={unit} languages={languages} />
            {plot === undefined ? (
              <Plot row={row} axis={axis} draws={draws} />
            ) : (
              at === 0 && (
                <div className="col-start-2" style={{ gridRow: `1 / span ${rows.length}` }}>
                  {plot}
                </div>
              )
            )}
            <span className="col-start-3 flex items-center text-sm tabular-nums max-sm:hidden">
              {rowText(row, unit)}
            </span>
          </div>
        ))}
        <svg
          width="100%"
          height="22"
          className="col-start-2 block overflow-visible text-xs"
          aria-hidden="true"
        >
          {axis.ticks.map((tick) => (
            <text key={tick} x={percent(axis, tick)} y="14" textAnchor="middle" fill="var(--muted)">
              {formatNumber(tick)}
              {unit === "×" || unit === "%" ? unit : ""}
            </text>
          ))}
        </svg>
      </div>
    </section>
  );
}

const directionWords = {
  higher: "Higher is better.",
  lower: "Lower is better.",
  neither: "Neither way is better.",
} as const;

function RowLabel({
  row,
  unit,
  languages,
}: {
  row: ChartRow;
  unit: string;
  languages: PanelProps["languages"];
}) {
  const language = languageOf(row, languages);
  const [claim] = row.claims;
  return (
    <span className="col-start-1 flex h-14 min-w-0 flex-col justify-center leading-tight">
      <span className="flex items-center gap-1.5">
        {language !== undefined && <LanguageMark language={language} />}
        <Link to={`/claims/${claim}/`} className="quiet-link">
          {row.label}
        </Link>
      </span>
      <span className="text-xs text-muted sm:hidden">{rowText(row, unit)}</span>
      {row.note !== "" && (
        <span className="truncate text-xs text-muted" title={row.note}>
          {row.note}
        </span>
      )}
    </span>
  );
}

function languageOf({ language }: ChartRow, languages: PanelProps["languages"]): MarkedLanguage | undefined {
  return language === null ? undefined : languages.get(language);
}
